-- What is inside a process and in no list across processes: roles, specs, decisions and views. Each is one row with
-- its state as JSON, so that a process loads them all at once (docs/decisions/0014-parts.md). The words of people
-- stand in texts, as everywhere. The same names stand in the folder of the other engine.

create table parts (
    workspace_id uuid not null,
    process_id uuid not null,
    noun text not null,
    position bigint not null,
    body text not null,
    primary key (workspace_id, process_id, noun, position),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);
