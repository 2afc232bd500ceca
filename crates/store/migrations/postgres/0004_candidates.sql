-- Candidates for the organisation: their number, phone and merges, what they are searched by, tags, notes, and
-- what was done to several of them at once. The same names stand in ../sqlite/0004_candidates.sql.

-- The number counts the candidates of a workspace as they came: lists and search go by it, the newest first.
-- merged_into names the person that this row is an alias of; merges says how it came to that.
alter table candidates add column number bigint not null default 0;
alter table candidates add column phone text;
alter table candidates add column phone_folded text collate "C";
alter table candidates add column merged_into uuid;
update candidates set number = counted.number
from (
    select workspace_id, id, row_number() over (partition by workspace_id order by created_at, id) as number
    from candidates
) as counted
where candidates.workspace_id = counted.workspace_id and candidates.id = counted.id;
create unique index candidates_by_number on candidates (workspace_id, number);
create index candidates_by_phone on candidates (workspace_id, phone_folded) where phone_folded is not null;
-- With the workspace, since the index above would else look the better one to SQLite.
drop index candidates_by_account;
create index candidates_by_account on candidates (account_id, workspace_id);
create index candidates_merged on candidates (workspace_id, merged_into) where merged_into is not null;

-- The board of a job: what runs, however much has ended.
create index processes_running_by_job on processes (workspace_id, job_id, latest_at, id) where ended_at is null;

create table merges (
    workspace_id uuid not null,
    candidate_id uuid not null,
    at timestamptz not null,
    into_id uuid not null,
    by_id uuid not null,
    undone_at timestamptz,
    undone_by uuid,
    primary key (workspace_id, candidate_id, at),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id),
    foreign key (workspace_id, into_id) references candidates (workspace_id, id)
);
create index merges_by_target on merges (workspace_id, into_id) where undone_at is null;

-- The folded words of each part that a candidate is found by, each word once. The index below is made from them.
create table search_texts (
    workspace_id uuid not null,
    candidate_id uuid not null,
    names text not null,
    cv text not null,
    story text not null,
    evidence text not null,
    primary key (workspace_id, candidate_id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id)
);

-- Every word of a workspace's CVs, stories and evidence once, to find those that begin with some letters. The weight is about the binary
-- logarithm of the number of candidates who have it.
create table search_words (
    workspace_id uuid not null references workspaces (id),
    word text collate "C" not null,
    weight bigint not null,
    primary key (workspace_id, word)
);

-- Which numbers have which word. A word carries the mark of its workspace, so that no list of one workspace holds a
-- number of another.
create table search_index (
    workspace_id uuid not null,
    number bigint not null,
    words tsvector not null,
    primary key (workspace_id, number)
);
create index search_index_by_word on search_index using gin (words);

-- The number is that of the person in lists: it follows merges.
create table candidate_tags (
    workspace_id uuid not null,
    candidate_id uuid not null,
    tag_folded text collate "C" not null,
    tag text not null,
    number bigint not null,
    by_id uuid not null,
    at timestamptz not null,
    primary key (workspace_id, candidate_id, tag_folded),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id)
);
create index candidate_tags_by_tag on candidate_tags (workspace_id, tag_folded, number);
create index candidate_tags_by_number on candidate_tags (workspace_id, number, tag_folded);

create table notes (
    workspace_id uuid not null,
    candidate_id uuid not null,
    id uuid not null,
    author_id uuid not null,
    sharing text not null,
    body text not null,
    at timestamptz not null,
    changed_at timestamptz,
    primary key (workspace_id, candidate_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id),
    foreign key (workspace_id, author_id) references members (workspace_id, id)
);

-- What was done to several at once, and what became of each: ids and codes, and the tag; no words of anybody.
create table bulks (
    workspace_id uuid not null,
    id uuid not null,
    kind text not null,
    by_id uuid not null,
    at timestamptz not null,
    job_id uuid,
    tag text,
    stage_id uuid,
    undone_at timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, by_id) references members (workspace_id, id)
);

create table bulk_items (
    workspace_id uuid not null,
    bulk_id uuid not null,
    position bigint not null,
    candidate_id uuid not null,
    process_id uuid,
    outcome text not null,
    why text,
    thing_id uuid,
    primary key (workspace_id, bulk_id, position),
    foreign key (workspace_id, bulk_id) references bulks (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id)
);
