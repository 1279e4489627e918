-- Who looked at whose record is written while reading. People are named without a reference, as in notices: reading must not wait
-- for what they do themselves. The references had no names of ours, so the table is made anew.
create table record_looked (
    viewer_id uuid not null,
    person_id uuid not null,
    viewed_on date not null,
    what varchar(20) not null,
    primary key (viewer_id, person_id, viewed_on, what)
);
insert into record_looked (viewer_id, person_id, viewed_on, what)
    select viewer_id, person_id, viewed_on, what from record_view;
drop table record_view;
alter table record_looked rename to record_view;
create index record_view_person on record_view (person_id);
