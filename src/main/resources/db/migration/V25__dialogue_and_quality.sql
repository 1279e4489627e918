-- What a learner and the coaches write to each other on a skill.
create table dialogue_message (
    id uuid primary key,
    learner_id uuid not null references employee (id),
    skill varchar(60) not null,
    author_id uuid not null references employee (id),
    kind varchar(20) not null,
    written_at timestamp(6) with time zone not null,
    -- null for a card, and once its author took it back
    words text,
    -- the five parts of a card
    target text,
    actual text,
    obstacle text,
    step text,
    see text,
    withdrawn_at timestamp(6) with time zone
);
create index dialogue_message_topic on dialogue_message (learner_id, skill, written_at);
create index dialogue_message_author on dialogue_message (author_id);

-- Up to where somebody has read. People are named without a reference: reading must not wait for what they do themselves.
create table dialogue_read (
    reader_id uuid not null,
    learner_id uuid not null,
    skill varchar(60) not null,
    read_at timestamp(6) with time zone not null,
    primary key (reader_id, learner_id, skill)
);
create index dialogue_read_learner on dialogue_read (learner_id);

-- A coach asks a second one to watch a coaching cycle, and what that one saw.
create table coaching_cycle (
    id uuid primary key,
    coach_id uuid not null references employee (id),
    watcher_id uuid not null references employee (id),
    asked_at timestamp(6) with time zone not null,
    -- what the coach would like to be watched for; may be null
    wish text,
    noted_at timestamp(6) with time zone,
    seen varchar(400),
    words text,
    next_step text
);
create index coaching_cycle_coach on coaching_cycle (coach_id);
create index coaching_cycle_watcher on coaching_cycle (watcher_id);

-- Two coaches judge the same practice, unseen of each other.
create table calibration (
    id uuid primary key,
    practice_id uuid not null references practice (id),
    proposer_id uuid not null references employee (id),
    partner_id uuid not null references employee (id),
    proposed_at timestamp(6) with time zone not null,
    -- the criteria each has seen; the time says that it was judged, for none may have been seen
    proposer_seen varchar(1000),
    proposer_judged_at timestamp(6) with time zone,
    partner_seen varchar(1000),
    partner_judged_at timestamp(6) with time zone
);
create index calibration_practice on calibration (practice_id);
create index calibration_proposer on calibration (proposer_id);
create index calibration_partner on calibration (partner_id);

-- How a coach's answers compare is counted over everybody's decisions of a skill.
create index sign_off_skill on sign_off (skill, decided_at);
