create table sign_off_request (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    skill varchar(60) not null,
    skill_version integer not null,
    catalog_id varchar(64) not null,
    -- 1 for a refresh, else what the skill asked for (R5)
    coaches_needed integer not null,
    state varchar(20) not null,
    requested_at timestamp(6) with time zone not null,
    promised_until date not null,
    closed_at timestamp(6) with time zone,
    wish_coach_id uuid references employee (id),
    second_look boolean not null,
    excluded_coach_id uuid references employee (id),
    claim_id uuid references claim (id),
    version bigint not null
);
create index sign_off_request_employee on sign_off_request (employee_id, skill);
create index sign_off_request_state on sign_off_request (state, requested_at);

create table sign_off (
    id uuid primary key,
    request_id uuid not null references sign_off_request (id),
    employee_id uuid not null references employee (id),
    skill varchar(60) not null,
    skill_version integer not null,
    coach_id uuid not null references employee (id),
    decision varchar(20) not null,
    decided_at timestamp(6) with time zone not null,
    basis varchar(20) not null,
    criteria varchar(1000),
    notes text,
    comment_text varchar(20000),
    next_step varchar(20000),
    -- what the coach was answered, so that the same again gets the same answer (R12)
    answered_state varchar(20) not null,
    answered_unlocked text,
    constraint sign_off_once unique (request_id, coach_id)
);
create index sign_off_employee on sign_off (employee_id, skill);
create index sign_off_coach on sign_off (coach_id);

create table revocation (
    id uuid primary key,
    sign_off_id uuid not null references sign_off (id),
    revoked_by uuid not null references employee (id),
    reason varchar(20000) not null,
    cause varchar(20),
    revoked_at timestamp(6) with time zone not null,
    constraint revocation_once unique (sign_off_id)
);
