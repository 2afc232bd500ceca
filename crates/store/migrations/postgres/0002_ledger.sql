-- The ledger: processes, everything inside them, their texts, events and bookings. The same names stand in
-- ../sqlite/0002_ledger.sql. Keys lead with workspace and process, so that a process is one range of each table.
-- What somebody wrote stands in texts only; elsewhere `…_id` says where and `…_commitment` seals it.

-- Lets an exclusion constraint compare ids beside ranges of time; PostgreSQL trusts it to whoever owns the database.
create extension if not exists btree_gist;

create table processes (
    workspace_id uuid not null references workspaces (id),
    id uuid not null,
    candidate_id uuid not null,
    job_id uuid,
    stage_id uuid,
    recruiter_id uuid not null,
    hiring_manager_id uuid,
    opened_at timestamptz not null,
    ended_at timestamptz,
    ended_by text,
    ended_how text,
    ended_reason_id uuid,
    ended_reason_commitment text,
    version bigint not null,
    head text not null,
    wake_at timestamptz,
    clock_failures bigint not null,
    latest_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id),
    foreign key (workspace_id, recruiter_id) references members (workspace_id, id),
    foreign key (workspace_id, hiring_manager_id) references members (workspace_id, id)
);
create index processes_by_latest on processes (workspace_id, latest_at, id);
create index processes_by_job on processes (workspace_id, job_id, latest_at, id);
create index processes_by_candidate on processes (workspace_id, candidate_id, latest_at, id);
create index processes_by_recruiter on processes (workspace_id, recruiter_id);
create index processes_by_hiring_manager on processes (workspace_id, hiring_manager_id);
create index processes_to_wake on processes (wake_at) where wake_at is not null;
create index processes_stuck on processes (workspace_id, wake_at) where clock_failures > 0;

create table conversations (
    workspace_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    position bigint not null,
    kind text not null,
    stage_id uuid,
    purpose_id uuid not null,
    purpose_commitment text not null,
    place_id uuid,
    place_commitment text,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    minutes bigint not null,
    zone text not null,
    booked_at timestamptz not null,
    candidate_confirmed_at timestamptz,
    proposal_by text,
    proposal_starts_at timestamptz,
    proposal_reason_id uuid,
    proposal_reason_commitment text,
    proposal_at timestamptz,
    approached_at timestamptz,
    alerted_at timestamptz,
    stand_in_id uuid,
    stand_in_starts_at timestamptz,
    stand_in_offered_at timestamptz,
    stand_in_accepted boolean,
    stand_in_answered_at timestamptz,
    cancelled_by text,
    cancelled_at timestamptz,
    cancelled_reason_id uuid,
    cancelled_reason_commitment text,
    asked_at timestamptz,
    claim_reminded_at timestamptz,
    accepted_at timestamptz,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);
create index conversations_by_start on conversations (workspace_id, starts_at);
create index conversations_by_stand_in on conversations (workspace_id, stand_in_id)
    where stand_in_id is not null;

create table attendees (
    workspace_id uuid not null,
    process_id uuid not null,
    conversation_id uuid not null,
    position bigint not null,
    member_id uuid not null,
    confirmed_at timestamptz,
    instead_of uuid,
    primary key (workspace_id, process_id, conversation_id, position),
    foreign key (workspace_id, process_id, conversation_id)
        references conversations (workspace_id, process_id, id)
);
create index attendees_by_member on attendees (workspace_id, member_id, process_id, conversation_id);

-- Which conversations lie on whose desk: derived from conversations and claims, for the lists of somebody's own.
create table desk (
    workspace_id uuid not null,
    person_id uuid not null,
    starts_at timestamptz not null,
    process_id uuid not null,
    conversation_id uuid not null,
    primary key (workspace_id, person_id, starts_at, process_id, conversation_id),
    foreign key (workspace_id, process_id, conversation_id)
        references conversations (workspace_id, process_id, id)
);

create table agenda_items (
    workspace_id uuid not null,
    process_id uuid not null,
    conversation_id uuid not null,
    position bigint not null,
    side text not null,
    words_id uuid not null,
    words_commitment text not null,
    primary key (workspace_id, process_id, conversation_id, position),
    foreign key (workspace_id, process_id, conversation_id)
        references conversations (workspace_id, process_id, id)
);

-- What happened around a conversation: starts it had before, words about being late, arrivals.
create table happenings (
    workspace_id uuid not null,
    process_id uuid not null,
    conversation_id uuid not null,
    kind text not null,
    position bigint not null,
    side text not null,
    person_id uuid,
    at timestamptz not null,
    minutes bigint,
    moved_from timestamptz,
    moved_to timestamptz,
    reason_id uuid,
    reason_commitment text,
    primary key (workspace_id, process_id, conversation_id, kind, position),
    foreign key (workspace_id, process_id, conversation_id)
        references conversations (workspace_id, process_id, id)
);

create table claims (
    workspace_id uuid not null,
    process_id uuid not null,
    conversation_id uuid not null,
    position bigint not null,
    side text not null,
    person_id uuid not null,
    at timestamptz not null,
    company text not null,
    company_minutes bigint,
    company_stand_in uuid,
    candidate text not null,
    candidate_minutes bigint,
    candidate_stand_in uuid,
    ended_early_by text,
    trouble boolean not null,
    note_id uuid,
    note_commitment text,
    primary key (workspace_id, process_id, conversation_id, position),
    foreign key (workspace_id, process_id, conversation_id)
        references conversations (workspace_id, process_id, id)
);

create table promises (
    workspace_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    position bigint not null,
    kind text not null,
    owing text not null,
    owed_by uuid not null,
    owed_to text not null,
    about text not null,
    about_id uuid,
    words_id uuid,
    words_commitment text,
    made_at timestamptz not null,
    due_at timestamptz not null,
    first_due_at timestamptz not null,
    expected_at timestamptz,
    state text not null,
    state_at timestamptz not null,
    delivered_at timestamptz,
    claimed boolean not null,
    disputed_at timestamptz,
    dispute_words_id uuid,
    dispute_words_commitment text,
    void_reason text,
    reminded_at timestamptz,
    overdue_at timestamptz,
    escalated_at timestamptz,
    escalated_to uuid,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);
create index promises_by_owner on promises (workspace_id, owing, owed_by, state, due_at);
create index promises_owed on promises (workspace_id, owing, owed_by, due_at, id)
    where delivered_at is null and state in ('open', 'broken');
create index promises_awaited on promises (workspace_id, owed_to, process_id)
    where delivered_at is null and state in ('open', 'broken');
create index promises_settled_by on promises (workspace_id, owing, owed_by, state_at)
    where delivered_at is not null or state not in ('open', 'broken');
create index promises_settled_to on promises (workspace_id, owed_to, state_at)
    where delivered_at is not null or state not in ('open', 'broken');
create index promises_by_escalation on promises (workspace_id, escalated_to)
    where escalated_to is not null;

create table questions (
    workspace_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    position bigint not null,
    side text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    conversation_id uuid,
    words_id uuid not null,
    words_commitment text not null,
    state text not null,
    state_at timestamptz not null,
    reminders bigint not null,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);

create table replies (
    workspace_id uuid not null,
    process_id uuid not null,
    question_id uuid not null,
    position bigint not null,
    id uuid not null,
    side text not null,
    person_id uuid not null,
    at timestamptz not null,
    words_id uuid not null,
    words_commitment text not null,
    primary key (workspace_id, process_id, question_id, position),
    foreign key (workspace_id, process_id, question_id) references questions (workspace_id, process_id, id)
);

create table wishes (
    workspace_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    position bigint not null,
    kind text not null,
    made_at timestamptz not null,
    words_id uuid not null,
    words_commitment text not null,
    promise_id uuid not null,
    granted boolean,
    answered_by uuid,
    answered_at timestamptz,
    reason_id uuid,
    reason_commitment text,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);

create table messages (
    workspace_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    position bigint not null,
    kind text not null,
    side text not null,
    person_id uuid not null,
    written_at timestamptz not null,
    words_id uuid not null,
    words_commitment text not null,
    state text not null,
    state_at timestamptz not null,
    corrects uuid,
    make_good_id uuid,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);
create index messages_by_person on messages (workspace_id, side, person_id);

create table make_goods (
    workspace_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    position bigint not null,
    missed_by text not null,
    first_miss uuid not null,
    second_miss uuid not null,
    opened_at timestamptz not null,
    owner_id uuid,
    apology_id uuid,
    choice text,
    chosen_at timestamptz,
    words_id uuid,
    words_commitment text,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);
create index make_goods_by_owner on make_goods (workspace_id, owner_id) where owner_id is not null;

-- Erasing a person empties rows here and touches nothing else.
create table texts (
    workspace_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    salt bytea,
    body text,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);

-- Append-only. The body is TEXT and not JSON: its hash is that of its letters.
create table events (
    workspace_id uuid not null,
    process_id uuid not null,
    seq bigint not null,
    at timestamptz not null,
    side text,
    person_id uuid,
    kind text not null,
    body text not null,
    previous text not null,
    hash text not null,
    primary key (workspace_id, process_id, seq),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);

-- Who is taken when. Double booking is refused here, whatever the program thought: per person within a
-- workspace, and per account across all of them.
create table bookings (
    workspace_id uuid not null,
    process_id uuid not null,
    conversation_id uuid not null,
    person_id uuid not null,
    account_id uuid references accounts (id),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (workspace_id, process_id, conversation_id, person_id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id),
    exclude using gist (workspace_id with =, person_id with =, tstzrange(starts_at, ends_at, '[)') with &&),
    exclude using gist (account_id with =, tstzrange(starts_at, ends_at, '[)') with &&)
        where (account_id is not null)
);
create index bookings_by_person on bookings (workspace_id, person_id, ends_at, starts_at);
create index bookings_by_account on bookings (account_id, ends_at, starts_at);
