-- A long export until its owner has fetched it, for a day: compressed, in base 64, in parts small enough to be read one by one.
-- It carries the id of the job that made it, which knows whose it is; an index of its own finds somebody's jobs of a kind.
create table export_part (
    job_id uuid not null,
    number integer not null,
    content text not null,
    made_at timestamp(6) with time zone not null,
    primary key (job_id, number)
);
create index export_part_made on export_part (made_at);
