-- What people at the front line would change about a skill or their own job role.
create table proposal (
    id uuid primary key,
    proposer_id uuid not null references employee (id),
    -- SKILL or JOB_ROLE, and the id of which one
    about varchar(20) not null,
    target varchar(60) not null,
    -- the catalog its proposer saw
    catalog_id varchar(64) not null references catalog_version (id),
    what text not null,
    why text not null,
    gain text not null,
    -- the words proposed, by the part of the file they are for, as JSON; null where there are none
    words text,
    state varchar(20) not null,
    proposed_at timestamp(6) with time zone not null,
    decided_by uuid references employee (id),
    decided_at timestamp(6) with time zone,
    reason text,
    -- since when the files say it
    done_at timestamp(6) with time zone,
    version bigint not null
);
create index proposal_proposer on proposal (proposer_id);
create index proposal_decided_by on proposal (decided_by);

create table proposal_comment (
    id uuid primary key,
    proposal_id uuid not null references proposal (id),
    author_id uuid not null references employee (id),
    words text not null,
    written_at timestamp(6) with time zone not null
);
create index proposal_comment_proposal on proposal_comment (proposal_id);
create index proposal_comment_author on proposal_comment (author_id);
