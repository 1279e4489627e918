-- The language somebody reads in; null: as the browser says.
alter table employee add column language varchar(10);
