-- Every catalog that was ever accepted; its id is the SHA-256 of its content.
create table catalog_version (
    id varchar(64) primary key,
    slug varchar(60) not null,
    title varchar(400) not null,
    version integer not null,
    accepted_at timestamp(6) with time zone not null,
    content text not null
);
create index catalog_version_accepted on catalog_version (accepted_at);
