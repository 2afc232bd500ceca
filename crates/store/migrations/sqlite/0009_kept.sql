-- What each side owed and whether it did it, one row for each fact of the company's side; what must be counted anew,
-- and when; and the figures that dashboards read. The same names stand in the folder of the other engine.

create table kept_facts (
    workspace_id blob not null,
    process_id blob not null,
    component text not null,
    subject_id blob not null,
    part text not null,
    number integer not null,
    member_id blob,
    lead_id blob,
    conversation_id blob,
    stage_id blob,
    kind text,
    job_id blob,
    made_at text not null,
    matures_at text not null,
    month text not null,
    verdict text not null,
    awaited integer not null check (awaited in (0, 1)),
    late_seconds integer,
    took_seconds integer,
    lead_seconds integer,
    primary key (workspace_id, process_id, component, subject_id, part, number),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
) strict;
-- Each counts units of one kind without looking into the table.
create index kept_facts_by_member on kept_facts (workspace_id, member_id, component, kind, month, verdict, awaited, matures_at)
    where member_id is not null;
create index kept_facts_by_lead on kept_facts (workspace_id, lead_id, component, kind, month, verdict, awaited, matures_at)
    where lead_id is not null;
create index kept_facts_by_job on kept_facts (workspace_id, job_id, component, kind, month, verdict, awaited, matures_at);
create index kept_facts_by_stage on kept_facts (workspace_id, stage_id, component, kind, month, verdict, awaited, matures_at)
    where stage_id is not null;

-- What is to be counted anew, by the process that changed it; without one, what time alone will change.
create table figures_due (
    workspace_id blob not null,
    unit_kind text not null,
    unit_id blob not null,
    cause_id blob not null,
    due_at text not null,
    primary key (workspace_id, unit_kind, unit_id, cause_id)
) strict;
create index figures_due_by_time on figures_due (due_at, workspace_id);

-- What was counted, whole, as pages show it.
create table figures (
    workspace_id blob not null references workspaces (id),
    kind text not null,
    unit_kind text not null,
    unit_id blob not null,
    computed_at text not null,
    body text not null,
    came_at text not null,
    seen_at text,
    primary key (workspace_id, kind, unit_kind, unit_id)
) strict;
