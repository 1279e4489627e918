create table practice (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    skill varchar(60) not null,
    skill_version integer not null,
    catalog_id varchar(64) not null,
    template varchar(60) not null,
    done_on date not null,
    recorded_at timestamp(6) with time zone not null,
    -- when the fields marked "before" were fixed: by the prediction, else with the record itself
    predicted_at timestamp(6) with time zone,
    place varchar(400) not null,
    minutes integer,
    observer_id uuid references employee (id),
    fields text not null,
    note varchar(20000),
    -- what was sent, so that the same again is told from something else (R12)
    digest varchar(64) not null,
    withdrawn_at timestamp(6) with time zone,
    withdrawal_reason varchar(20000),
    version bigint not null
);
create index practice_employee on practice (employee_id, skill);
create index practice_observer on practice (observer_id);

-- Written before the practice and fixed from then on.
create table prediction (
    practice_id uuid primary key,
    employee_id uuid not null references employee (id),
    skill varchar(60) not null,
    fields text not null,
    written_at timestamp(6) with time zone not null
);

create table observation (
    practice_id uuid primary key references practice (id),
    observer_id uuid not null references employee (id),
    confirmed boolean not null,
    criteria varchar(1000),
    note varchar(20000),
    answered_at timestamp(6) with time zone not null
);

create table attachment (
    id uuid primary key,
    practice_id uuid not null references practice (id),
    ordinal integer not null,
    media_type varchar(40) not null,
    bytes bigint not null,
    sha256 varchar(64) not null,
    -- of the bytes as they were sent: the same again is stored once
    sent_sha256 varchar(64) not null,
    attached_at timestamp(6) with time zone not null,
    constraint attachment_once unique (practice_id, sent_sha256),
    constraint attachment_ordinal unique (practice_id, ordinal)
);
