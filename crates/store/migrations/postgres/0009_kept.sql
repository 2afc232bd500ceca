-- What each side owed and whether it did it, one row for each fact of the company's side; what must be counted anew,
-- and when; and the figures that dashboards read. The same names stand in the folder of the other engine.

create table kept_facts (
    workspace_id uuid not null,
    process_id uuid not null,
    component text not null,
    subject_id uuid not null,
    part text not null,
    number bigint not null,
    member_id uuid,
    lead_id uuid,
    conversation_id uuid,
    stage_id uuid,
    kind text,
    job_id uuid,
    made_at timestamptz not null,
    matures_at timestamptz not null,
    month text not null,
    verdict text not null,
    awaited boolean not null,
    late_seconds bigint,
    took_seconds bigint,
    lead_seconds bigint,
    primary key (workspace_id, process_id, component, subject_id, part, number),
    foreign key (workspace_id, process_id) references processes (workspace_id, id)
);
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
    workspace_id uuid not null,
    unit_kind text not null,
    unit_id uuid not null,
    cause_id uuid not null,
    due_at timestamptz not null,
    primary key (workspace_id, unit_kind, unit_id, cause_id)
);
create index figures_due_by_time on figures_due (due_at, workspace_id);

-- What was counted, whole, as pages show it.
create table figures (
    workspace_id uuid not null references workspaces (id),
    kind text not null,
    unit_kind text not null,
    unit_id uuid not null,
    computed_at timestamptz not null,
    body text not null,
    came_at timestamptz not null,
    seen_at timestamptz,
    primary key (workspace_id, kind, unit_kind, unit_id)
);
