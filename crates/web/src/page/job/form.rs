//! The form of a job: its people, and its plan as rows that need no script. Rows left without a name are no
//! stages; the numbers before them give their order.

use super::{all, path};
use crate::{
    ask::Ask,
    chrome::{self, Typed},
    face::{
        Choice, Field, Kind, Tone, Weight, Width, area, banner_of, button, crumb, do_row, input, link_button,
        part, post_form, select, title,
    },
    form::Form,
    page::people::colleagues,
    trouble::Trouble,
};
use act::{
    Seat,
    error::{Error, Fault, Input},
    job::{JobForm, StageForm},
};
use ledger::{
    conversation,
    ids::{JobId, MemberId, StageId},
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::{
    jobs::{Job, Stage},
    members::Member,
};

/// Empty rows below those that are filled.
const FREE_ROWS: usize = 3;
const FIELDS: [Input; 1] = [Input::Title];

/// What was typed, read.
pub(super) fn read(form: &Form) -> Result<JobForm, Error> {
    let person = |name: &str| {
        let missing = Error::Invalid(Input::Member, Fault::Missing);
        form.parse::<MemberId>(name).ok_or(missing)
    };
    let mut rows = rows(form);
    rows.retain(|row| !row.name.trim().is_empty());
    rows.sort_by_key(|row| row.position.trim().parse::<u32>().unwrap_or(u32::MAX));
    Ok(JobForm {
        version: form.parse("version").unwrap_or(0),
        title: form.text("title").to_owned(),
        recruiter: person("recruiter")?,
        hiring_manager: person("hiring_manager")?,
        stages: rows.into_iter().map(Row::read).collect::<Result<_, _>>()?,
    })
}

/// A row of the plan, as typed.
#[derive(Clone, Debug, Default)]
struct Row {
    id: String,
    position: String,
    name: String,
    purpose: String,
    whom: String,
    learns: String,
    kind: String,
    days: String,
}

impl Row {
    fn of(place: usize, stage: &Stage) -> Self {
        Self {
            id: stage.id.to_string(),
            position: (place + 1).to_string(),
            name: stage.name.clone(),
            purpose: stage.purpose.clone(),
            whom: stage.whom.clone(),
            learns: stage.learns.clone(),
            kind: stage.conversation_kind.code().to_owned(),
            days: stage.days_to_answer.to_string(),
        }
    }

    fn free(place: usize, days: u32) -> Self {
        Self {
            position: (place + 1).to_string(),
            kind: conversation::Kind::Interview.code().to_owned(),
            days: days.to_string(),
            ..Self::default()
        }
    }

    fn read(self) -> Result<StageForm, Error> {
        let kind = conversation::Kind::from_code(&self.kind);
        let days = self.days.trim().parse();
        Ok(StageForm {
            id: self.id.parse::<StageId>().ok(),
            name: self.name,
            purpose: self.purpose,
            whom: self.whom,
            learns: self.learns,
            kind: kind.ok_or(Error::Invalid(Input::Stage, Fault::Unknown))?,
            days_to_answer: days.map_err(|_| Error::Invalid(Input::Number, Fault::Malformed))?,
        })
    }
}

/// The rows that were sent: each field comes once a row, in the same order.
fn rows(form: &Form) -> Vec<Row> {
    let column = |name: &'static str| form.all(name).map(str::to_owned).collect::<Vec<_>>();
    let names = column("stage_name");
    let columns = ["stage", "position", "purpose", "whom", "learns", "kind", "days"].map(column);
    let cell = |column: &[String], row: usize| column.get(row).cloned().unwrap_or_default();
    names
        .into_iter()
        .enumerate()
        .map(|(row, name)| {
            let [id, position, purpose, whom, learns, kind, days] =
                columns.each_ref().map(|column| cell(column, row));
            Row { id, position, name, purpose, whom, learns, kind, days }
        })
        .collect()
}

/// The page with the form: for a new job, or for the one of that id.
pub(super) fn page(ask: &Ask, seat: &Seat, id: Option<JobId>, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let workspace = seat.workspace_id();
    let (members, known) = ask.app.house.db.read(|conn| {
        let members = store::members::list(conn, workspace)?;
        let known = match id {
            Some(id) => {
                Some((store::jobs::load(conn, workspace, id)?, store::jobs::stages(conn, workspace, id)?))
            }
            None => None,
        };
        Ok::<_, Trouble>((members, known))
    })?;
    let days = act::house::rules_of(&seat.workspace)?.answer_days;
    let mut rows = if typed.form.is_empty() {
        let stages = known.as_ref().map_or(&[][..], |(_, stages)| stages);
        stages.iter().enumerate().map(|(place, stage)| Row::of(place, stage)).collect()
    } else {
        rows(&typed.form)
    };
    let empty = rows.iter().rev().take_while(|row| row.name.trim().is_empty()).count();
    for _ in empty..FREE_ROWS {
        rows.push(Row::free(rows.len(), days));
    }
    let slug = seat.workspace.slug.as_str();
    let (here, back) = match id {
        Some(id) => (format!("{}/edit", path(slug, id)), path(slug, id)),
        None => (format!("{}/new", all(slug)), all(slug)),
    };
    let job = known.as_ref().map(|(job, _)| job);
    let version = job.map_or(0, |job| job.version).to_string();
    let fields = html! {
        (head(&voice, seat, typed, job, &members))
        (part("plan", voice.say("job-plan"), None, &html! {
            (plan(&voice, &rows))
        }))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("save"), None))
            (link_button(Weight::Quiet, voice.say("not-now"), &back))
        }))
    };
    let heading = voice.say(if id.is_some() { "job-edit-title" } else { "job-new" });
    let content = html! {
        (title(
            &crumb(&html! {
                a href=(all(slug)) { (voice.say("job-list-title")) }
                @if let Some(job) = job { " / " a href=(back) { (job.title) } }
            }),
            heading,
            Some(&html! { (voice.say("job-form-lead")) }),
            None,
        ))
        (typed.notice(&voice, &FIELDS))
        @if let (true, Some((job, stages))) = (typed.is_stale(), &known) {
            (what_is_there_now(&voice, job, stages, &members))
        }
        (post_form(&here, &[("version", &version)], &fields))
    };
    Ok(chrome::seated(ask, seat, heading, Width::Text, &content))
}

fn head(voice: &Voice, seat: &Seat, typed: &Typed, job: Option<&Job>, members: &[Member]) -> Markup {
    let own = seat.person.member().map(|id| id.to_string()).unwrap_or_default();
    let recruiter = job.map_or_else(|| own.clone(), |job| job.recruiter_id.to_string());
    let manager = job.map(|job| job.hiring_manager_id.to_string()).unwrap_or_default();
    let people = colleagues(voice, members, None);
    let wrong = typed.input(voice, Input::Title);
    let nobody = |name: &str| {
        let empty = typed.form.parse::<MemberId>(name).is_none();
        typed.input(voice, Input::Member).filter(|_| empty)
    };
    let (no_recruiter, no_manager) = (nobody("recruiter"), nobody("hiring_manager"));
    html! {
        (input(
            &Field::new("title", voice.say("job-title")).error(wrong.as_deref()),
            Kind::Text,
            typed.or("title", job.map_or("", |job| &job.title)),
        ))
        div class="pair" {
            (select(
                &Field::new("recruiter", voice.say("job-recruiter")).hint(voice.say("job-recruiter-hint"))
                    .error(no_recruiter.as_deref()),
                &people,
                typed.or("recruiter", &recruiter),
                Some(voice.say("choose")),
            ))
            (select(
                &Field::new("hiring_manager", voice.say("job-manager")).hint(voice.say("job-manager-hint"))
                    .error(no_manager.as_deref()),
                &people,
                typed.or("hiring_manager", &manager),
                Some(voice.say("choose")),
            ))
        }
    }
}

/// The rows that are filled, and folded below them those that wait to be. A new plan begins unfolded.
fn plan(voice: &Voice, rows: &[Row]) -> Markup {
    let (filled, free): (Vec<_>, Vec<_>) =
        rows.iter().enumerate().partition(|(_, row)| !(row.id.is_empty() && row.name.trim().is_empty()));
    html! {
        div class="stack" {
            p class="soft" { (voice.say("job-plan-lead")) }
            @for (place, row) in &filled { (stage(voice, *place, row)) }
            details class="more-info" open[filled.is_empty()] {
                summary { (voice.say("job-plan-more")) }
                div class="stack" { @for (place, row) in &free { (stage(voice, *place, row)) } }
            }
        }
    }
}

fn stage(voice: &Voice, place: usize, row: &Row) -> Markup {
    let scope = format!("s{place}");
    let field = |name: &'static str, label: &'static str| Field::new(name, label).free().scope(&scope);
    let kinds: Vec<Choice> = conversation::Kind::ALL
        .into_iter()
        .map(|kind| Choice::new(kind.code(), speech::conversation_kind(kind, voice)))
        .collect();
    let legend = if row.id.is_empty() {
        voice.say("job-stage-free").to_owned()
    } else {
        say!(voice, "job-stage-legend", name = row.name.as_str())
    };
    html! {
        fieldset class="card" {
            legend class="vh" { (legend) }
            input type="hidden" name="stage" value=(row.id);
            div class="form" {
                div class="pair" {
                    (input(&field("stage_name", voice.say("job-stage-name")), Kind::Text, &row.name))
                    (input(
                        &field("position", voice.say("job-stage-position")),
                        Kind::Number { min: 1, max: 99 },
                        &row.position,
                    ))
                }
                (area(
                    &field("purpose", voice.say("job-stage-purpose"))
                        .hint(voice.say("job-stage-purpose-hint")),
                    &row.purpose,
                    Some(2_000),
                ))
                (input(
                    &field("whom", voice.say("job-stage-whom")).hint(voice.say("job-stage-whom-hint")),
                    Kind::Text,
                    &row.whom,
                ))
                (area(
                    &field("learns", voice.say("job-stage-learns"))
                        .hint(voice.say("job-stage-learns-hint")),
                    &row.learns,
                    Some(2_000),
                ))
                div class="pair" {
                    (select(&field("kind", voice.say("job-stage-kind")), &kinds, &row.kind, None))
                    (input(
                        &field("days", voice.say("job-stage-days")),
                        Kind::Number { min: 1, max: 20 },
                        &row.days,
                    ))
                }
            }
        }
    }
}

fn what_is_there_now(voice: &Voice, job: &Job, stages: &[Stage], members: &[Member]) -> Markup {
    let name = |id| members.iter().find(|member| member.id == id).map_or("", |member| &member.name);
    let plan: Vec<&str> = stages.iter().map(|stage| stage.name.as_str()).collect();
    let now = crate::face::facts(&[
        (voice.say("job-title"), html! { (job.title) }),
        (voice.say("job-recruiter"), html! { (name(job.recruiter_id)) }),
        (voice.say("job-manager"), html! { (name(job.hiring_manager_id)) }),
        (voice.say("job-plan"), html! { (voice.list(&plan)) }),
    ]);
    banner_of(Tone::Warn, voice.say("changed-meanwhile"), &now)
}
