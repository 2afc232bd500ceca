-- Jobs with versioned specs. The same names stand in ../postgres/0003_jobs.sql.
-- A version is written once and never changed, but for the first one while the job is a draft that nobody is in
-- process for. jobs.title is that of the current version: lists and searches read it there.

alter table jobs add column slug text not null default '';
alter table jobs add column spec_version integer not null default 1;
alter table jobs add column openings integer not null default 1;
alter table jobs add column hired integer not null default 0;
alter table jobs add column visibility text not null default 'unlisted';
alter table jobs add column jurisdiction text not null default 'house';
alter table jobs add column paused_until text;
alter table jobs add column benefits text not null default '';
alter table jobs add column agreement text not null default '';
alter table jobs add column apply_by text;
update jobs set slug = lower(hex(id));
create unique index jobs_by_slug on jobs (workspace_id, slug);
create index jobs_by_state on jobs (workspace_id, state, created_at, id);

alter table stages add column seniority text;
alter table stages add column company_learns text not null default '';

create table specs (
    workspace_id blob not null,
    job_id blob not null,
    version integer not null,
    title text not null,
    level text not null,
    summary text not null,
    place text not null,
    country text not null,
    presence text not null,
    reports_to text not null,
    pay_currency text,
    pay_least integer,
    pay_most integer,
    pay_period text,
    pay_gross integer check (pay_gross in (0, 1)),
    pay_parts text,
    pay_criteria text,
    reason text not null,
    by_id blob not null,
    at text not null,
    primary key (workspace_id, job_id, version),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id),
    foreign key (workspace_id, by_id) references members (workspace_id, id)
) strict;

create table requirements (
    workspace_id blob not null,
    job_id blob not null,
    version integer not null,
    position integer not null,
    id blob not null,
    text text not null,
    weight text not null,
    reason text not null,
    owner_id blob,
    published integer not null check (published in (0, 1)),
    primary key (workspace_id, job_id, version, position),
    unique (workspace_id, job_id, version, id),
    foreign key (workspace_id, job_id, version) references specs (workspace_id, job_id, version),
    foreign key (workspace_id, owner_id) references members (workspace_id, id)
) strict;

-- Jobs of before had a title only: their first version, by who answers for them.
insert into specs (workspace_id, job_id, version, title, level, summary, place, country, presence, reports_to,
        reason, by_id, at)
    select workspace_id, id, 1, title, '', '', '', '', 'on_site', '', '', hiring_manager_id, created_at from jobs;

-- What was done with a job as a whole: jobs.state and jobs.paused_until are those of the last row.
create table job_steps (
    workspace_id blob not null,
    job_id blob not null,
    position integer not null,
    step text not null,
    until text,
    reason text not null,
    by_id blob not null,
    at text not null,
    primary key (workspace_id, job_id, position),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id),
    foreign key (workspace_id, by_id) references members (workspace_id, id)
) strict;
