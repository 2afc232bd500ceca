-- Files in chunks, the text read from them, applications, and what a candidate tells beside their CV. The same names
-- stand in ../postgres/0005_files.sql. Chunks and texts stand apart, so that a list reads neither.

-- What came by the public form and waits: for its sender to show that the address is theirs, or for somebody of the
-- company to look at it. Once it is settled, what they wrote has gone to where it belongs, and is empty here.
create table applications (
    workspace_id blob not null references workspaces (id),
    id blob not null,
    job_id blob not null,
    state text not null,
    signs text not null,
    candidate_id blob,
    process_id blob,
    name text not null,
    email text not null,
    locale text not null,
    zone text not null,
    story text not null,
    needs text not null,
    question text not null,
    sent_at text not null,
    settled_at text,
    settled_by blob,
    primary key (workspace_id, id),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;
create index applications_by_state on applications (workspace_id, state, sent_at, id);
create index applications_by_process on applications (workspace_id, process_id) where process_id is not null;
create index applications_unproved on applications (sent_at) where state = 'unproved';

create table files (
    workspace_id blob not null references workspaces (id),
    id blob not null,
    application_id blob,
    candidate_id blob,
    process_id blob,
    purpose text not null,
    kind text not null,
    name text not null,
    size integer not null,
    sha256 blob not null,
    side text not null,
    person_id blob,
    at text not null,
    reading text not null,
    removed_at text,
    primary key (workspace_id, id),
    foreign key (workspace_id, application_id) references applications (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;
create index files_by_candidate on files (workspace_id, candidate_id, at, id);
create index files_by_process on files (workspace_id, process_id, at, id);
create index files_by_application on files (workspace_id, application_id) where application_id is not null;

create table file_chunks (
    workspace_id blob not null,
    file_id blob not null,
    position integer not null,
    body blob not null,
    primary key (workspace_id, file_id, position),
    foreign key (workspace_id, file_id) references files (workspace_id, id)
) strict;

create table file_texts (
    workspace_id blob not null,
    file_id blob not null,
    body text not null,
    primary key (workspace_id, file_id),
    foreign key (workspace_id, file_id) references files (workspace_id, id)
) strict;

create table stories (
    workspace_id blob not null,
    process_id blob not null,
    body text not null,
    version integer not null,
    at text not null,
    primary key (workspace_id, process_id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;

-- What somebody needs for conversations to work well. Apart from everything else, since few may read it.
create table needs (
    workspace_id blob not null,
    process_id blob not null,
    body text not null,
    version integer not null,
    at text not null,
    primary key (workspace_id, process_id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;

-- Candidates whose address somebody typed and nobody has shown to be theirs yet.
create table unproved_addresses (
    workspace_id blob not null,
    candidate_id blob not null,
    since text not null,
    primary key (workspace_id, candidate_id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id)
) strict;
