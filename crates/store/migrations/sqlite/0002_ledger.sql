-- The ledger: processes, everything inside them, their texts, events and bookings. The same names stand in
-- ../postgres/0002_ledger.sql. Keys lead with workspace and process, so that a process is one range of each table.
-- What somebody wrote stands in texts only; elsewhere `…_id` says where and `…_commitment` seals it.
-- Tables with further indexes keep their rowid: without statistics SQLite would prefer their key to those.

create table processes (
    workspace_id blob not null references workspaces (id),
    id blob not null,
    candidate_id blob not null,
    job_id blob,
    stage_id blob,
    recruiter_id blob not null,
    hiring_manager_id blob,
    opened_at text not null,
    ended_at text,
    ended_by text,
    ended_how text,
    ended_reason_id blob,
    ended_reason_commitment text,
    version integer not null,
    head text not null,
    wake_at text,
    clock_failures integer not null,
    latest_at text not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id),
    foreign key (workspace_id, recruiter_id) references members (workspace_id, id),
    foreign key (workspace_id, hiring_manager_id) references members (workspace_id, id)
) strict;
create index processes_by_latest on processes (workspace_id, latest_at, id);
create index processes_by_job on processes (workspace_id, job_id, latest_at, id);
create index processes_by_candidate on processes (workspace_id, candidate_id, latest_at, id);
create index processes_by_recruiter on processes (workspace_id, recruiter_id);
create index processes_by_hiring_manager on processes (workspace_id, hiring_manager_id);
create index processes_to_wake on processes (wake_at) where wake_at is not null;
create index processes_stuck on processes (workspace_id, wake_at) where clock_failures > 0;

create table conversations (
    workspace_id blob not null,
    process_id blob not null,
    id blob not null,
    position integer not null,
    kind text not null,
    stage_id blob,
    purpose_id blob not null,
    purpose_commitment text not null,
    place_id blob,
    place_commitment text,
    starts_at text not null,
    ends_at text not null,
    minutes integer not null,
    zone text not null,
    booked_at text not null,
    candidate_confirmed_at text,
    proposal_by text,
    proposal_starts_at text,
    proposal_reason_id blob,
    proposal_reason_commitment text,
    proposal_at text,
    approached_at text,
    alerted_at text,
    stand_in_id blob,
    stand_in_starts_at text,
    stand_in_offered_at text,
    stand_in_accepted integer check (stand_in_accepted in (0, 1)),
    stand_in_answered_at text,
    cancelled_by text,
    cancelled_at text,
    cancelled_reason_id blob,
    cancelled_reason_commitment text,
    asked_at text,
    claim_reminded_at text,
    accepted_at text,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;
create index conversations_by_start on conversations (workspace_id, starts_at);
create index conversations_by_stand_in on conversations (workspace_id, stand_in_id)
    where stand_in_id is not null;

create table attendees (
    workspace_id blob not null,
    process_id blob not null,
    conversation_id blob not null,
    position integer not null,
    member_id blob not null,
    confirmed_at text,
    instead_of blob,
    primary key (workspace_id, process_id, conversation_id, position),
    foreign key (workspace_id, process_id, conversation_id)
        references conversations (workspace_id, process_id, id)
) strict, without rowid;
create index attendees_by_member on attendees (workspace_id, member_id, process_id, conversation_id);

-- Which conversations lie on whose desk: derived from conversations and claims, for the lists of somebody's own.
create table desk (
    workspace_id blob not null,
    person_id blob not null,
    starts_at text not null,
    process_id blob not null,
    conversation_id blob not null,
    primary key (workspace_id, person_id, starts_at, process_id, conversation_id),
    foreign key (workspace_id, process_id, conversation_id)
        references conversations (workspace_id, process_id, id)
) strict, without rowid;

create table agenda_items (
    workspace_id blob not null,
    process_id blob not null,
    conversation_id blob not null,
    position integer not null,
    side text not null,
    words_id blob not null,
    words_commitment text not null,
    primary key (workspace_id, process_id, conversation_id, position),
    foreign key (workspace_id, process_id, conversation_id)
        references conversations (workspace_id, process_id, id)
) strict, without rowid;

-- What happened around a conversation: starts it had before, words about being late, arrivals.
create table happenings (
    workspace_id blob not null,
    process_id blob not null,
    conversation_id blob not null,
    kind text not null,
    position integer not null,
    side text not null,
    person_id blob,
    at text not null,
    minutes integer,
    moved_from text,
    moved_to text,
    reason_id blob,
    reason_commitment text,
    primary key (workspace_id, process_id, conversation_id, kind, position),
    foreign key (workspace_id, process_id, conversation_id)
        references conversations (workspace_id, process_id, id)
) strict, without rowid;

create table claims (
    workspace_id blob not null,
    process_id blob not null,
    conversation_id blob not null,
    position integer not null,
    side text not null,
    person_id blob not null,
    at text not null,
    company text not null,
    company_minutes integer,
    company_stand_in blob,
    candidate text not null,
    candidate_minutes integer,
    candidate_stand_in blob,
    ended_early_by text,
    trouble integer not null check (trouble in (0, 1)),
    note_id blob,
    note_commitment text,
    primary key (workspace_id, process_id, conversation_id, position),
    foreign key (workspace_id, process_id, conversation_id)
        references conversations (workspace_id, process_id, id)
) strict, without rowid;

create table promises (
    workspace_id blob not null,
    process_id blob not null,
    id blob not null,
    position integer not null,
    kind text not null,
    owing text not null,
    owed_by blob not null,
    owed_to text not null,
    about text not null,
    about_id blob,
    words_id blob,
    words_commitment text,
    made_at text not null,
    due_at text not null,
    first_due_at text not null,
    expected_at text,
    state text not null,
    state_at text not null,
    delivered_at text,
    claimed integer not null check (claimed in (0, 1)),
    disputed_at text,
    dispute_words_id blob,
    dispute_words_commitment text,
    void_reason text,
    reminded_at text,
    overdue_at text,
    escalated_at text,
    escalated_to blob,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;
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
    workspace_id blob not null,
    process_id blob not null,
    id blob not null,
    position integer not null,
    side text not null,
    asked_by blob not null,
    asked_at text not null,
    conversation_id blob,
    words_id blob not null,
    words_commitment text not null,
    state text not null,
    state_at text not null,
    reminders integer not null,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict, without rowid;

create table replies (
    workspace_id blob not null,
    process_id blob not null,
    question_id blob not null,
    position integer not null,
    id blob not null,
    side text not null,
    person_id blob not null,
    at text not null,
    words_id blob not null,
    words_commitment text not null,
    primary key (workspace_id, process_id, question_id, position),
    foreign key (workspace_id, process_id, question_id) references questions (workspace_id, process_id, id)
) strict, without rowid;

create table wishes (
    workspace_id blob not null,
    process_id blob not null,
    id blob not null,
    position integer not null,
    kind text not null,
    made_at text not null,
    words_id blob not null,
    words_commitment text not null,
    promise_id blob not null,
    granted integer check (granted in (0, 1)),
    answered_by blob,
    answered_at text,
    reason_id blob,
    reason_commitment text,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict, without rowid;

create table messages (
    workspace_id blob not null,
    process_id blob not null,
    id blob not null,
    position integer not null,
    kind text not null,
    side text not null,
    person_id blob not null,
    written_at text not null,
    words_id blob not null,
    words_commitment text not null,
    state text not null,
    state_at text not null,
    corrects blob,
    make_good_id blob,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;
create index messages_by_person on messages (workspace_id, side, person_id);

create table make_goods (
    workspace_id blob not null,
    process_id blob not null,
    id blob not null,
    position integer not null,
    missed_by text not null,
    first_miss blob not null,
    second_miss blob not null,
    opened_at text not null,
    owner_id blob,
    apology_id blob,
    choice text,
    chosen_at text,
    words_id blob,
    words_commitment text,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;
create index make_goods_by_owner on make_goods (workspace_id, owner_id) where owner_id is not null;

-- Erasing a person empties rows here and touches nothing else.
create table texts (
    workspace_id blob not null,
    process_id blob not null,
    id blob not null,
    salt blob,
    body text,
    primary key (workspace_id, process_id, id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;

-- Append-only. The body is TEXT and not JSON: its hash is that of its letters.
create table events (
    workspace_id blob not null,
    process_id blob not null,
    seq integer not null,
    at text not null,
    side text,
    person_id blob,
    kind text not null,
    body text not null,
    previous text not null,
    hash text not null,
    primary key (workspace_id, process_id, seq),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;

-- Who is taken when. Double booking is refused here, whatever the program thought: per person within a
-- workspace, and per account across all of them.
create table bookings (
    workspace_id blob not null,
    process_id blob not null,
    conversation_id blob not null,
    person_id blob not null,
    account_id blob references accounts (id),
    starts_at text not null,
    ends_at text not null,
    primary key (workspace_id, process_id, conversation_id, person_id),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;
create index bookings_by_person on bookings (workspace_id, person_id, ends_at, starts_at);
create index bookings_by_account on bookings (account_id, ends_at, starts_at);

create trigger bookings_before_insert before insert on bookings
when exists (
    select 1 from bookings as other
    where other.workspace_id = new.workspace_id and other.person_id = new.person_id
        and other.ends_at > new.starts_at and other.starts_at < new.ends_at
) or exists (
    select 1 from bookings as other
    where other.account_id = new.account_id
        and other.ends_at > new.starts_at and other.starts_at < new.ends_at
)
begin
    select raise(abort, 'double booked');
end;

create trigger bookings_before_update before update on bookings
when exists (
    select 1 from bookings as other
    where other.workspace_id = new.workspace_id and other.person_id = new.person_id
        and other.ends_at > new.starts_at and other.starts_at < new.ends_at
        and (other.workspace_id, other.process_id, other.conversation_id, other.person_id)
            <> (old.workspace_id, old.process_id, old.conversation_id, old.person_id)
) or exists (
    select 1 from bookings as other
    where other.account_id = new.account_id
        and other.ends_at > new.starts_at and other.starts_at < new.ends_at
        and (other.workspace_id, other.process_id, other.conversation_id, other.person_id)
            <> (old.workspace_id, old.process_id, old.conversation_id, old.person_id)
)
begin
    select raise(abort, 'double booked');
end;
