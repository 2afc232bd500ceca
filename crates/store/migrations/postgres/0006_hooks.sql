-- What others are told of what happens, requests that are done once, and mail that answers. The same names stand in
-- ../sqlite/0006_hooks.sql.

create table webhooks (
    workspace_id uuid not null references workspaces (id),
    id uuid not null,
    address text not null,
    types text not null,
    secret text not null,
    old_secret text,
    old_secret_until timestamptz,
    state text not null,
    why text,
    state_at timestamptz not null,
    tried_at timestamptz,
    failing_since timestamptz,
    failures bigint not null,
    hold_until timestamptz,
    lease_until timestamptz,
    lease_owner uuid,
    version bigint not null,
    created_at timestamptz not null,
    primary key (workspace_id, id)
);
create index webhooks_active on webhooks (workspace_id, id) where state = 'active';

-- What is to be told to one of them. The body is what is signed, so it is text on both engines.
create table webhook_calls (
    workspace_id uuid not null,
    id uuid not null,
    webhook_id uuid not null,
    type text not null,
    process_id uuid,
    seq bigint,
    body text not null,
    state text not null,
    due_at timestamptz not null,
    attempts bigint not null,
    created_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, webhook_id, process_id, seq),
    foreign key (workspace_id, webhook_id) references webhooks (workspace_id, id)
);
create index webhook_calls_waiting on webhook_calls (workspace_id, webhook_id, due_at) where state = 'waiting';
create index webhook_calls_settled on webhook_calls (created_at) where state <> 'waiting';

-- Each try to tell it.
create table webhook_tries (
    workspace_id uuid not null,
    id uuid not null,
    webhook_id uuid not null,
    call_id uuid not null,
    attempt bigint not null,
    at timestamptz not null,
    status bigint,
    millis bigint,
    outcome text not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, call_id) references webhook_calls (workspace_id, id)
);
create index webhook_tries_by_webhook on webhook_tries (workspace_id, webhook_id, at, id);
create index webhook_tries_by_call on webhook_tries (workspace_id, call_id);
create index webhook_tries_by_age on webhook_tries (at);

-- The keys under which programs ask for something once, with what was answered.
create table request_keys (
    workspace_id uuid not null references workspaces (id),
    token_hash bytea not null,
    key text collate "C" not null,
    fingerprint bytea not null,
    created_at timestamptz not null,
    status bigint,
    content_type text,
    body text,
    primary key (workspace_id, token_hash, key)
);
create index request_keys_by_age on request_keys (created_at);

-- Whom the address of a reply means, and which mail came in already. They lay in meta, where nothing has an age.
create table reply_tokens (
    token text collate "C" primary key,
    meaning text not null,
    used_at timestamptz not null
);
create index reply_tokens_by_age on reply_tokens (used_at);

create table received (
    key text collate "C" primary key,
    at timestamptz not null
);
create index received_by_age on received (at);

insert into reply_tokens (token, meaning, used_at)
    select substr(key, 7), value, now() from meta where key like 'reply.%';
insert into received (key, at)
    select substr(key, 10), now() from meta where key like 'received.%';
delete from meta where key like 'reply.%' or key like 'received.%';
