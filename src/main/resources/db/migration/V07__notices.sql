create table notice (
    id uuid primary key,
    recipient_id uuid not null references employee (id),
    kind varchar(30) not null,
    seq bigint not null,
    person_id uuid references employee (id),
    skill varchar(60),
    target_id uuid,
    at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone,
    constraint notice_once unique (recipient_id, kind, seq)
);
create index notice_recipient on notice (recipient_id, read_at);
