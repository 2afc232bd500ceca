-- What interviews of a job look at, by spec version: a draft until it is frozen, then never changed. The criteria are
-- one document, read whole. The same names stand in the folder of the other engine.

create table kits (
    workspace_id blob not null,
    job_id blob not null,
    version integer not null,
    opening integer not null,
    criteria text not null,
    closing integer not null,
    by_id blob not null,
    at text not null,
    frozen_at text,
    primary key (workspace_id, job_id, version),
    foreign key (workspace_id, job_id, version) references specs (workspace_id, job_id, version),
    foreign key (workspace_id, by_id) references members (workspace_id, id)
) strict;
