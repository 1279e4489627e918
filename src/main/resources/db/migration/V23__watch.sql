-- Who wrote a practice down, having watched it; null for the learner.
alter table practice add column author_id uuid references employee (id);

-- What somebody says who watched may end with a next step, which is as long as the words may be.
alter table observation alter column note set data type varchar(50000);

-- Own words that a learner put beside a practice after it was recorded.
create table practice_addition (
    id uuid primary key,
    practice_id uuid not null references practice (id),
    words varchar(20000) not null,
    written_at timestamp(6) with time zone not null
);
create index practice_addition_practice on practice_addition (practice_id, written_at);

-- That somebody watched a learner practise. It becomes facts with the learner's assent alone.
create table watch (
    id uuid primary key,
    learner_id uuid not null references employee (id),
    watcher_id uuid not null references employee (id),
    skill varchar(60) not null,
    skill_version integer not null,
    catalog_id varchar(64) not null,
    done_on date not null,
    place varchar(400) not null,
    criteria varchar(1000),
    words varchar(20000),
    next_step varchar(20000),
    -- by the watcher's phone, and by us
    entered_at timestamp(6) with time zone not null,
    received_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    answered_at timestamp(6) with time zone,
    -- what was sent, so that the same again is told from something else (R12)
    digest varchar(64) not null,
    -- what became of it: named without a reference, for all of it is written at once in no sure order
    practice_id uuid,
    request_id uuid,
    sign_off_id uuid,
    -- what its sender was answered, so that the same again gets the same answer (R12)
    decision varchar(20),
    answered_state varchar(20),
    answered_unlocked text,
    left_open varchar(30),
    missing varchar(1000),
    erased_at timestamp(6) with time zone,
    version bigint not null
);
create index watch_learner on watch (learner_id, state);
create index watch_watcher on watch (watcher_id, received_at);

-- A code that the learner's phone shows: whoever sends it with a watch has the learner's assent, once and for some minutes.
create table assent (
    code_hash varchar(64) primary key,
    learner_id uuid not null references employee (id),
    -- null: any skill that the learner has in practice
    skill varchar(60),
    made_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);
create index assent_learner on assent (learner_id);
create index assent_expires on assent (expires_at);
