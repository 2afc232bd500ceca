-- What interviewers rated, one row for each criterion that was observed, to be compared across processes; and which
-- workspaces have some that are not in their figures yet. The same names stand in the folder of the other engine.

create table ratings (
    workspace_id blob not null,
    process_id blob not null,
    conversation_id blob not null,
    member_id blob not null,
    criterion_id blob not null,
    candidate_id blob not null,
    job_id blob not null,
    kind text not null,
    level integer not null,
    at text not null,
    primary key (workspace_id, process_id, conversation_id, member_id, criterion_id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;
create index ratings_by_member on ratings (workspace_id, member_id, at);

create table ratings_due (
    workspace_id blob not null primary key references workspaces (id),
    due_at text not null
) strict;
create index ratings_due_by_time on ratings_due (due_at);
