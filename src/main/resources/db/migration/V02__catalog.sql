-- Every catalog that was ever accepted; its id is the SHA-256 of its content.
create table catalog_version (
    id varchar(64) primary key,
    slug varchar(60) not null,
    title varchar(400) not null,
    version integer not null,
    content text not null
);

-- Since when which one is in force. The number is a key so that of two nodes that start at once one alone accepts;
-- a catalog may come back.
create table catalog_acceptance (
    number integer primary key,
    catalog varchar(64) not null references catalog_version (id),
    accepted_at timestamp(6) with time zone not null
);
