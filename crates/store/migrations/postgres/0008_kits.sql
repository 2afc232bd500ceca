-- What interviews of a job look at, by spec version: a draft until it is frozen, then never changed. The criteria are
-- one document, read whole. The same names stand in the folder of the other engine.

create table kits (
    workspace_id uuid not null,
    job_id uuid not null,
    version bigint not null,
    opening bigint not null,
    criteria text not null,
    closing bigint not null,
    by_id uuid not null,
    at timestamptz not null,
    frozen_at timestamptz,
    primary key (workspace_id, job_id, version),
    foreign key (workspace_id, job_id, version) references specs (workspace_id, job_id, version),
    foreign key (workspace_id, by_id) references members (workspace_id, id)
);
