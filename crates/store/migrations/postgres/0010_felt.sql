-- What candidates thought of conversations, to be released in blocks of five people or more and never by name. A row
-- begins with the invitation; a block is written once. The same names stand in the folder of the other engine.

create table felt_responses (
    workspace_id uuid not null,
    process_id uuid not null,
    conversation_id uuid not null,
    candidate_id uuid not null,
    job_id uuid,
    stage_id uuid,
    kind text not null,
    members text not null,
    held_at timestamptz not null,
    invited_at timestamptz,
    sent_at timestamptz,
    heard bigint,
    respected bigint,
    straight bigint,
    next bigint,
    shown bigint,
    recommend bigint,
    comment_id uuid,
    share boolean not null,
    ended_at timestamptz,
    ending text,
    block bigint,
    primary key (workspace_id, process_id, conversation_id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);
create index felt_responses_waiting on felt_responses (workspace_id, ended_at)
    where block is null and sent_at is not null and ended_at is not null;
create index felt_responses_by_block on felt_responses (workspace_id, block) where block is not null;

create table felt_blocks (
    workspace_id uuid not null,
    number bigint not null,
    closed_at timestamptz not null,
    common text not null,
    tallies text not null,
    primary key (workspace_id, number),
    foreign key (workspace_id) references workspaces (id)
);
