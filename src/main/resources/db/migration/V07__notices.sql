-- People are named without a reference: telling many at once must not wait for, or hold up, what they do themselves.
create table notice (
    id uuid primary key,
    recipient_id uuid not null,
    kind varchar(30) not null,
    seq bigint not null,
    person_id uuid,
    skill varchar(60),
    target_id uuid,
    at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone,
    constraint notice_once unique (recipient_id, kind, seq)
);
create index notice_recipient on notice (recipient_id, read_at);

insert into ledger_cursor (reader, seq) values ('notices', 0);
