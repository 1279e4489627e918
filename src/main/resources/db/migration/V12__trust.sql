-- A claim that was taken back.
alter table claim add column withdrawn_at timestamp(6) with time zone;

-- Since when a practice's words and photos are gone: what it counts for stays.
alter table practice add column erased_at timestamp(6) with time zone;

-- Since when somebody who left has no name here any more.
alter table employee add column nameless_on date;

-- Files are cleared away when no row names them.
create index attachment_sha256 on attachment (sha256);

-- Retention erases the bodies of a person's entries, and a person downloads them.
create index ledger_entry_subject on ledger_entry (subject);

-- Whoever clears away holds this row: one node at a time.
create table retention_lock (
    id integer primary key
);
insert into retention_lock (id) values (1);

create table retention_run (
    id uuid primary key,
    -- the night it was the nightly run of; null when an administrator began it
    night date,
    began_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone not null,
    -- how many of what went: name=number, separated by semicolons
    counts varchar(400) not null,
    constraint retention_run_night unique (night)
);
