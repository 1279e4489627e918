-- What people are told by mail. As in notice, people are named without a reference: telling many at once must not wait for, or
-- hold up, what they do themselves.

-- How somebody wants to be written to; null: as everybody is. And the address a mail server refused for good.
create table mailbox (
    employee_id uuid primary key,
    rhythm varchar(20),
    refused_address varchar(254),
    refused_at timestamp(6) with time zone
);

-- One thing to tell one person, once for each cause: an entry of the ledger, a date, a request, an invitation.
create table mail_item (
    id uuid primary key,
    recipient_id uuid not null,
    cause varchar(120) not null,
    kind varchar(30) not null,
    -- the entry of the ledger it comes from; null for what the time brings
    seq bigint,
    person_id uuid,
    skill varchar(60),
    target_id uuid,
    day_on date,
    made_at timestamp(6) with time zone not null,
    -- when a daily letter takes it
    daily_at timestamp(6) with time zone not null,
    -- the letter that tells it; null while it waits for one
    letter_id uuid,
    -- since when nobody is to be told any more
    dropped_at timestamp(6) with time zone,
    constraint mail_item_once unique (recipient_id, cause)
);
create index mail_item_letter on mail_item (letter_id, dropped_at);

-- One mail. Its id follows from whom it tells what, and so does its Message-ID.
create table mail_letter (
    id uuid primary key,
    recipient_id uuid not null,
    state varchar(20) not null,
    made_at timestamp(6) with time zone not null,
    attempts integer not null,
    next_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);
create index mail_letter_state on mail_letter (state, next_at);
create index mail_letter_recipient on mail_letter (recipient_id);

-- Who sends holds this one row, so that of several nodes one does.
create table mail_round (
    id integer primary key,
    -- when mail was first sent from here: what happened before is no news
    began_at timestamp(6) with time zone,
    -- rounds in a row that found no mail server, and until when it is left in peace
    failures integer not null,
    pause_until timestamp(6) with time zone,
    -- the last day that was looked through for what the time brings
    looked_on date
);
insert into mail_round (id, failures) values (1, 0);

insert into ledger_cursor (reader, seq) select 'mail', seq from ledger_head;
