-- The append-only record of every fact that changed anybody's standing (R15).
create table ledger_head (
    id integer primary key,
    seq bigint not null,
    hash varchar(64) not null
);
insert into ledger_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table ledger_entry (
    seq bigint primary key,
    at timestamp(6) with time zone not null,
    actor uuid,
    subject uuid,
    kind varchar(60) not null,
    digest varchar(64) not null,
    hash varchar(64) not null
);

-- Bodies stand apart, with their salt, so that retention can erase them and the chain stays whole.
create table ledger_body (
    seq bigint primary key,
    salt varchar(32) not null,
    body text not null
);

-- One row for each reader of the ledger: notices today, mail and webhooks later.
create table ledger_cursor (
    reader varchar(60) primary key,
    seq bigint not null
);
