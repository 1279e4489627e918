create table account (
    employee_id uuid primary key references employee (id),
    username varchar(254) not null,
    -- lower case: names are told apart without regard to case
    username_key varchar(254) not null,
    password_hash varchar(400),
    password_changed_at timestamp(6) with time zone,
    -- counts up with every "sign out everywhere" and password change: older sessions are dead
    epoch integer not null,
    constraint account_username unique (username_key)
);

create table token (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    hash varchar(64) not null,
    label varchar(400) not null,
    epoch integer not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    constraint token_hash unique (hash)
);
create index token_employee on token (employee_id);

-- Failed attempts by name and address together, and by address alone (name_key '*').
create table sign_in_failure (
    name_key varchar(64) not null,
    address varchar(64) not null,
    failures integer not null,
    first_at timestamp(6) with time zone not null,
    last_at timestamp(6) with time zone not null,
    primary key (name_key, address)
);
create index sign_in_failure_last_at on sign_in_failure (last_at);
