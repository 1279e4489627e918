-- A unit that was merged or removed stays: people's history names it.
alter table unit add column closed_on date;
alter table unit add column version bigint default 0 not null;

-- One row, locked by whoever changes the tree or puts people into it: so no two changes make a ring or a lost unit.
create table unit_tree (
    id integer primary key
);
insert into unit_tree (id) values (1);

-- Days away that were entered wrongly: what was known on a past day stays readable.
alter table absence add column withdrawn_at timestamp(6) with time zone;

-- Lengths are meant in characters; H2 counts some of them twice, and a name may be longer in lower case.
alter table unit alter column name set data type varchar(400);
alter table employee alter column name set data type varchar(400);
alter table employee alter column name_key set data type varchar(800);
alter table employee alter column staff_number set data type varchar(120);
alter table assignment alter column site set data type varchar(400);
