-- What interviewers rated, one row for each criterion that was observed, to be compared across processes; and which
-- workspaces have some that are not in their figures yet. The same names stand in the folder of the other engine.

create table ratings (
    workspace_id uuid not null,
    process_id uuid not null,
    conversation_id uuid not null,
    member_id uuid not null,
    criterion_id uuid not null,
    candidate_id uuid not null,
    job_id uuid not null,
    kind text not null,
    level bigint not null,
    at timestamptz not null,
    primary key (workspace_id, process_id, conversation_id, member_id, criterion_id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);
create index ratings_by_member on ratings (workspace_id, member_id, at);

create table ratings_due (
    workspace_id uuid not null primary key references workspaces (id),
    due_at timestamptz not null
);
create index ratings_due_by_time on ratings_due (due_at);
