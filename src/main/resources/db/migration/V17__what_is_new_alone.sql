-- The criteria, by id, that a request leaves out because they stand confirmed as they are (R14); null: all are looked at.
alter table sign_off_request add column carried varchar(1000);
