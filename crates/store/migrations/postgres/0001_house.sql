-- The house: logins, workspaces, people, jobs, errands. The same names stand in ../sqlite/0001_house.sql.
-- What is sorted or searched by its folded form compares by bytes (collate "C"), as SQLite does.

create table accounts (
    id uuid primary key,
    email text collate "C" not null,
    email_shown text not null,
    name text not null,
    password_hash text,
    locale text not null,
    zone text not null,
    created_at timestamptz not null,
    unique (email)
);

create table workspaces (
    id uuid primary key,
    slug text collate "C" not null,
    kind text not null,
    name text not null,
    zone text not null,
    locale text not null,
    contact_email text not null,
    rules jsonb not null,
    version bigint not null,
    created_at timestamptz not null,
    unique (slug)
);

create table holidays (
    workspace_id uuid not null references workspaces (id),
    day date not null,
    name text not null,
    primary key (workspace_id, day)
);

create table members (
    workspace_id uuid not null references workspaces (id),
    id uuid not null,
    account_id uuid references accounts (id),
    email text collate "C" not null,
    name text not null,
    name_folded text collate "C" not null,
    role text not null,
    reports_to uuid,
    state text not null,
    version bigint not null,
    created_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, email),
    foreign key (workspace_id, reports_to) references members (workspace_id, id)
);
create index members_by_account on members (account_id);

create table candidates (
    workspace_id uuid not null references workspaces (id),
    id uuid not null,
    account_id uuid references accounts (id),
    name text not null,
    name_folded text collate "C" not null,
    email text collate "C" not null,
    locale text not null,
    zone text not null,
    version bigint not null,
    created_at timestamptz not null,
    primary key (workspace_id, id)
);
create index candidates_by_name on candidates (workspace_id, name_folded, id);
create index candidates_by_email on candidates (email, workspace_id);
create index candidates_by_account on candidates (account_id);

create table jobs (
    workspace_id uuid not null references workspaces (id),
    id uuid not null,
    title text not null,
    title_folded text collate "C" not null,
    recruiter_id uuid not null,
    hiring_manager_id uuid not null,
    state text not null,
    version bigint not null,
    created_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, recruiter_id) references members (workspace_id, id),
    foreign key (workspace_id, hiring_manager_id) references members (workspace_id, id)
);
create index jobs_by_age on jobs (workspace_id, created_at, id);

create table stages (
    workspace_id uuid not null,
    job_id uuid not null,
    id uuid not null,
    position bigint not null,
    name text not null,
    purpose text not null,
    whom text not null,
    learns text not null,
    conversation_kind text not null,
    days_to_answer bigint not null,
    primary key (workspace_id, id),
    unique (workspace_id, job_id, position),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id)
);

create table sessions (
    token_hash bytea primary key,
    account_id uuid references accounts (id),
    workspace_id uuid,
    candidate_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_seen_at timestamptz not null,
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id)
);
create index sessions_by_account on sessions (account_id);
create index sessions_by_candidate on sessions (workspace_id, candidate_id);
create index sessions_by_end on sessions (expires_at);

create table links (
    token_hash bytea primary key,
    purpose text not null,
    account_id uuid references accounts (id),
    workspace_id uuid references workspaces (id),
    member_id uuid,
    candidate_id uuid,
    goes_to text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    foreign key (workspace_id, member_id) references members (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id)
);
create index links_by_account on links (account_id);
create index links_by_end on links (expires_at);

create table attempts (
    key text collate "C" not null,
    window_at timestamptz not null,
    tries bigint not null,
    primary key (key, window_at)
);
create index attempts_by_window on attempts (window_at);

create table api_tokens (
    token_hash bytea primary key,
    workspace_id uuid not null references workspaces (id),
    id uuid not null,
    member_id uuid,
    candidate_id uuid,
    name text not null,
    scopes text not null,
    created_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    unique (workspace_id, id),
    foreign key (workspace_id, member_id) references members (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id)
);

create table errands (
    workspace_id uuid not null references workspaces (id),
    id uuid not null,
    key text collate "C" not null,
    kind text not null,
    payload jsonb not null,
    due_at timestamptz not null,
    attempts bigint not null,
    lease_until timestamptz,
    lease_owner uuid,
    state text not null,
    last_error text,
    created_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, key)
);
create index errands_waiting on errands (due_at) where state = 'waiting';
create index errands_aside on errands (workspace_id, created_at) where state = 'aside';
create index errands_done on errands (due_at) where state = 'done';

create table deliveries (
    workspace_id uuid not null references workspaces (id),
    id uuid not null,
    errand_id uuid not null,
    process_id uuid,
    person_kind text not null,
    person_id uuid not null,
    message_id text not null,
    template text not null,
    state text not null,
    detail text,
    at timestamptz not null,
    primary key (workspace_id, id)
);
create index deliveries_by_message on deliveries (message_id);
create index deliveries_by_process on deliveries (workspace_id, process_id, at);
create index deliveries_by_person on deliveries (workspace_id, person_id, at);

create table mailbox (
    id uuid primary key,
    workspace_id uuid,
    at timestamptz not null,
    to_address text not null,
    from_address text not null,
    subject text not null,
    message_id text not null,
    text_body text not null,
    html_body text not null,
    raw bytea not null
);
create index mailbox_by_age on mailbox (at, id);

create table meta (
    key text collate "C" primary key,
    value text not null
);
