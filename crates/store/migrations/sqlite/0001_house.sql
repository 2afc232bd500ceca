-- The house: logins, workspaces, people, jobs, errands. The same names stand in ../postgres/0001_house.sql.
-- Ids are 16 bytes, instants TEXT of one width, booleans 0 and 1. Every table of a workspace leads with it.

create table accounts (
    id blob primary key,
    email text not null,
    email_shown text not null,
    name text not null,
    password_hash text,
    locale text not null,
    zone text not null,
    created_at text not null,
    unique (email)
) strict;

create table workspaces (
    id blob primary key,
    slug text not null,
    kind text not null,
    name text not null,
    zone text not null,
    locale text not null,
    contact_email text not null,
    rules text not null,
    version integer not null,
    created_at text not null,
    unique (slug)
) strict;

create table holidays (
    workspace_id blob not null references workspaces (id),
    day text not null,
    name text not null,
    primary key (workspace_id, day)
) strict;

create table members (
    workspace_id blob not null references workspaces (id),
    id blob not null,
    account_id blob references accounts (id),
    email text not null,
    name text not null,
    name_folded text not null,
    role text not null,
    reports_to blob,
    state text not null,
    version integer not null,
    created_at text not null,
    primary key (workspace_id, id),
    unique (workspace_id, email),
    foreign key (workspace_id, reports_to) references members (workspace_id, id)
) strict;
create index members_by_account on members (account_id);

create table candidates (
    workspace_id blob not null references workspaces (id),
    id blob not null,
    account_id blob references accounts (id),
    name text not null,
    name_folded text not null,
    email text not null,
    locale text not null,
    zone text not null,
    version integer not null,
    created_at text not null,
    primary key (workspace_id, id)
) strict;
create index candidates_by_name on candidates (workspace_id, name_folded, id);
create index candidates_by_email on candidates (email, workspace_id);
create index candidates_by_account on candidates (account_id);

create table jobs (
    workspace_id blob not null references workspaces (id),
    id blob not null,
    title text not null,
    title_folded text not null,
    recruiter_id blob not null,
    hiring_manager_id blob not null,
    state text not null,
    version integer not null,
    created_at text not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, recruiter_id) references members (workspace_id, id),
    foreign key (workspace_id, hiring_manager_id) references members (workspace_id, id)
) strict;
create index jobs_by_age on jobs (workspace_id, created_at, id);

create table stages (
    workspace_id blob not null,
    job_id blob not null,
    id blob not null,
    position integer not null,
    name text not null,
    purpose text not null,
    whom text not null,
    learns text not null,
    conversation_kind text not null,
    days_to_answer integer not null,
    primary key (workspace_id, id),
    unique (workspace_id, job_id, position),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id)
) strict;

create table sessions (
    token_hash blob primary key,
    account_id blob references accounts (id),
    workspace_id blob,
    candidate_id blob,
    created_at text not null,
    expires_at text not null,
    last_seen_at text not null,
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id)
) strict;
create index sessions_by_account on sessions (account_id);
create index sessions_by_candidate on sessions (workspace_id, candidate_id);
create index sessions_by_end on sessions (expires_at);

create table links (
    token_hash blob primary key,
    purpose text not null,
    account_id blob references accounts (id),
    workspace_id blob references workspaces (id),
    member_id blob,
    candidate_id blob,
    goes_to text not null,
    created_at text not null,
    expires_at text not null,
    used_at text,
    foreign key (workspace_id, member_id) references members (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id)
) strict;
create index links_by_account on links (account_id);
create index links_by_end on links (expires_at);

create table attempts (
    key text not null,
    window_at text not null,
    tries integer not null,
    primary key (key, window_at)
) strict;
create index attempts_by_window on attempts (window_at);

create table api_tokens (
    token_hash blob primary key,
    workspace_id blob not null references workspaces (id),
    id blob not null,
    member_id blob,
    candidate_id blob,
    name text not null,
    scopes text not null,
    created_at text not null,
    last_used_at text,
    revoked_at text,
    unique (workspace_id, id),
    foreign key (workspace_id, member_id) references members (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id)
) strict;

create table errands (
    workspace_id blob not null references workspaces (id),
    id blob not null,
    key text not null,
    kind text not null,
    payload text not null,
    due_at text not null,
    attempts integer not null,
    lease_until text,
    lease_owner blob,
    state text not null,
    last_error text,
    created_at text not null,
    primary key (workspace_id, id),
    unique (workspace_id, key)
) strict;
create index errands_waiting on errands (due_at) where state = 'waiting';
create index errands_aside on errands (workspace_id, created_at) where state = 'aside';
create index errands_done on errands (due_at) where state = 'done';

create table deliveries (
    workspace_id blob not null references workspaces (id),
    id blob not null,
    errand_id blob not null,
    process_id blob,
    person_kind text not null,
    person_id blob not null,
    message_id text not null,
    template text not null,
    state text not null,
    detail text,
    at text not null,
    primary key (workspace_id, id)
) strict;
create index deliveries_by_message on deliveries (message_id);
create index deliveries_by_process on deliveries (workspace_id, process_id, at);
create index deliveries_by_person on deliveries (workspace_id, person_id, at);

create table mailbox (
    id blob primary key,
    workspace_id blob,
    at text not null,
    to_address text not null,
    from_address text not null,
    subject text not null,
    message_id text not null,
    text_body text not null,
    html_body text not null,
    raw blob not null
) strict;
create index mailbox_by_age on mailbox (at, id);

create table meta (
    key text primary key,
    value text not null
) strict;
