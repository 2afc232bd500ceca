-- What candidates thought of conversations, to be released in blocks of five people or more and never by name. A row
-- begins with the invitation; a block is written once. The same names stand in the folder of the other engine.

create table felt_responses (
    workspace_id blob not null,
    process_id blob not null,
    conversation_id blob not null,
    candidate_id blob not null,
    job_id blob,
    stage_id blob,
    kind text not null,
    members text not null,
    held_at text not null,
    invited_at text,
    sent_at text,
    heard integer,
    respected integer,
    straight integer,
    next integer,
    shown integer,
    recommend integer,
    comment_id blob,
    share integer not null check (share in (0, 1)),
    ended_at text,
    ending text,
    block integer,
    primary key (workspace_id, process_id, conversation_id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;
create index felt_responses_waiting on felt_responses (workspace_id, ended_at)
    where block is null and sent_at is not null and ended_at is not null;
create index felt_responses_by_block on felt_responses (workspace_id, block) where block is not null;

create table felt_blocks (
    workspace_id blob not null,
    number integer not null,
    closed_at text not null,
    common text not null,
    tallies text not null,
    primary key (workspace_id, number),
    foreign key (workspace_id) references workspaces (id)
) strict;
