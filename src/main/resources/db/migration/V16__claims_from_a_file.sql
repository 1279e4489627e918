-- The import that brought a claim in; the ledger names the import alone.
alter table claim add column import_id uuid;
