-- Facts alone; a state is computed from them (R1). The instants of one person's facts strictly increase.

-- A place in practice taken or given back: kind is pulled, set-aside or ended (R11).
create table pull (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    skill varchar(60) not null,
    kind varchar(20) not null,
    at timestamp(6) with time zone not null
);
create index pull_employee on pull (employee_id);

-- One practice that counts (R3): what it holds is known to the practice feature alone.
create table evidence (
    practice_id uuid primary key,
    employee_id uuid not null references employee (id),
    skill varchar(60) not null,
    done_on date not null,
    recorded_at timestamp(6) with time zone not null,
    observed_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone
);
create index evidence_employee on evidence (employee_id);

-- A request for a sign-off, as far as the state needs it (R4); outcome is null while it waits.
create table asking (
    request_id uuid primary key,
    employee_id uuid not null references employee (id),
    skill varchar(60) not null,
    asked_at timestamp(6) with time zone not null,
    promised_until date not null,
    claimed boolean not null,
    -- how many coaches confirm it
    coaches integer not null,
    -- the first of two coaches has signed: the practices are used from then on
    signed_at timestamp(6) with time zone,
    second_look boolean not null,
    closed_at timestamp(6) with time zone,
    outcome varchar(20),
    -- employee and skill while it waits, else null: one waiting request each, whatever arrives at once
    waiting_key varchar(100),
    constraint asking_waiting unique (waiting_key)
);
create index asking_employee on asking (employee_id);

-- The mastered sign-offs of one request, complete with the last coach needed (or a recognition).
create table confirmation (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    skill varchar(60) not null,
    request_id uuid not null,
    sign_off_id uuid not null,
    skill_version integer not null,
    confirmed_at timestamp(6) with time zone not null,
    confirmed_on date not null,
    refresh_months integer not null,
    basis varchar(20) not null,
    recognised boolean not null,
    revoked_at timestamp(6) with time zone,
    constraint confirmation_request unique (request_id)
);
create index confirmation_employee on confirmation (employee_id);

-- A confirmation keeps the roots of its skill alive (R9); it falls with the confirmation that made it.
create table renewal (
    id uuid primary key,
    confirmation_id uuid not null references confirmation (id),
    caused_by uuid not null references confirmation (id),
    renewed_at timestamp(6) with time zone not null,
    renewed_on date not null,
    revoked_at timestamp(6) with time zone
);
create index renewal_confirmation on renewal (confirmation_id);
create index renewal_caused_by on renewal (caused_by);

-- A mark from an earlier matrix or an experienced newcomer's word: a fact, no state (R16).
create table claim (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    skill varchar(60) not null,
    source varchar(400),
    claimed_at timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone
);
create index claim_employee on claim (employee_id);
