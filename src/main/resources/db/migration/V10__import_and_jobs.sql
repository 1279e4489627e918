-- Work that takes longer than a request: who ordered it, how far it is, and when its node was last heard of.
create table job (
    id uuid primary key,
    kind varchar(40) not null,
    owner_id uuid not null,
    state varchar(20) not null,
    done integer not null,
    total integer not null,
    stop_asked boolean not null,
    beat_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    detail varchar(1000),
    result text
);
create index job_owner on job (owner_id);

-- Whom an import changed: its one entry in the ledger names the import.
create table import_row (
    import_id uuid not null,
    employee_id uuid not null references employee (id),
    primary key (import_id, employee_id)
);
create index import_row_employee on import_row (employee_id);

-- A file between its preview and the import of exactly this file; compressed, in base 64, and gone after a day.
create table import_upload (
    id uuid primary key,
    owner_id uuid not null,
    name varchar(800) not null,
    content text not null,
    uploaded_at timestamp(6) with time zone not null
);
create index import_upload_time on import_upload (uploaded_at);
