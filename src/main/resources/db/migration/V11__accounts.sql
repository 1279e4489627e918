-- One row for each browser somebody is signed in with; the session holds the row's id, the cookie's value is kept nowhere.
create table device (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    name varchar(100) not null,
    -- the account's epoch at the sign-in: a later one ends it
    epoch integer not null,
    created_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null
);
create index device_employee on device (employee_id);

-- One-time links by which people choose a password, as hashes; ended ones stay for a while, so that their page can say why.
create table invitation (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    hash varchar(64) not null,
    -- all that were made by one request
    sheet uuid not null,
    made_at timestamp(6) with time zone not null,
    until_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    used boolean not null,
    constraint invitation_hash unique (hash)
);
create index invitation_employee on invitation (employee_id);
create index invitation_sheet on invitation (sheet);

-- The one link by which the first administrator is made; all nodes share this row.
create table first_link (
    id integer primary key,
    hash varchar(64),
    until_at timestamp(6) with time zone,
    used boolean not null
);
insert into first_link (id, used) values (1, false);
