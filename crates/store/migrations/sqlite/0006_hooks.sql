-- What others are told of what happens, requests that are done once, and mail that answers. The same names stand in
-- ../postgres/0006_hooks.sql.

create table webhooks (
    workspace_id blob not null references workspaces (id),
    id blob not null,
    address text not null,
    types text not null,
    secret text not null,
    old_secret text,
    old_secret_until text,
    state text not null,
    why text,
    state_at text not null,
    tried_at text,
    failing_since text,
    failures integer not null,
    hold_until text,
    lease_until text,
    lease_owner blob,
    version integer not null,
    created_at text not null,
    primary key (workspace_id, id)
) strict;
create index webhooks_active on webhooks (workspace_id, id) where state = 'active';

-- What is to be told to one of them. The body is what is signed, so it is text on both engines.
create table webhook_calls (
    workspace_id blob not null,
    id blob not null,
    webhook_id blob not null,
    type text not null,
    process_id blob,
    seq integer,
    body text not null,
    state text not null,
    due_at text not null,
    attempts integer not null,
    created_at text not null,
    primary key (workspace_id, id),
    unique (workspace_id, webhook_id, process_id, seq),
    foreign key (workspace_id, webhook_id) references webhooks (workspace_id, id)
) strict;
create index webhook_calls_waiting on webhook_calls (workspace_id, webhook_id, due_at) where state = 'waiting';
create index webhook_calls_settled on webhook_calls (created_at) where state <> 'waiting';

-- Each try to tell it.
create table webhook_tries (
    workspace_id blob not null,
    id blob not null,
    webhook_id blob not null,
    call_id blob not null,
    attempt integer not null,
    at text not null,
    status integer,
    millis integer,
    outcome text not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, call_id) references webhook_calls (workspace_id, id)
) strict;
create index webhook_tries_by_webhook on webhook_tries (workspace_id, webhook_id, at, id);
create index webhook_tries_by_call on webhook_tries (workspace_id, call_id);
create index webhook_tries_by_age on webhook_tries (at);

-- The keys under which programs ask for something once, with what was answered.
create table request_keys (
    workspace_id blob not null references workspaces (id),
    token_hash blob not null,
    key text not null,
    fingerprint blob not null,
    created_at text not null,
    status integer,
    content_type text,
    body text,
    primary key (workspace_id, token_hash, key)
) strict;
create index request_keys_by_age on request_keys (created_at);

-- Whom the address of a reply means, and which mail came in already. They lay in meta, where nothing has an age.
create table reply_tokens (
    token text primary key,
    meaning text not null,
    used_at text not null
) strict;
create index reply_tokens_by_age on reply_tokens (used_at);

create table received (
    key text primary key,
    at text not null
) strict;
create index received_by_age on received (at);

insert into reply_tokens (token, meaning, used_at)
    select substr(key, 7), value, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') from meta where key like 'reply.%';
insert into received (key, at)
    select substr(key, 10), strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') from meta where key like 'received.%';
delete from meta where key like 'reply.%' or key like 'received.%';
