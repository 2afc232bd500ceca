//! A job: its plan, who runs it, and who is in process.

use super::{all, path};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{self, Item, Weight, Width, crumb, facts, link_button, list, part, plan, split, title},
    trouble::Trouble,
};
use act::Seat;
use ledger::{
    ids::JobId,
    policy::{self, HouseAction},
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::{
    jobs::Stage,
    process::{Filter, Listed, Scope},
};

/// More than this stands on the list of processes.
const MOST: u32 = 20;

/// GET `/w/{workspace}/jobs/{job}`.
///
/// # Errors
/// [`Trouble::NotAllowed`] for candidates, who see the plan on their process;
/// [`Trouble::NotFound`] where there is no such job.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::SeeMembers)?;
    let id: JobId = ask.id("job")?;
    let workspace = seat.workspace_id();
    let scope = scope_of(&seat)?;
    let (job, stages, members, processes) = ask.app.house.db.read(|conn| {
        let filter = Filter { job: Some(id), ..Filter::default() };
        Ok::<_, Trouble>((
            store::jobs::load(conn, workspace, id)?,
            store::jobs::stages(conn, workspace, id)?,
            store::members::list(conn, workspace)?,
            store::process::list(conn, scope, &filter, None, MOST)?,
        ))
    })?;
    let voice = chrome::voice_of(&seat);
    let name = |id| members.iter().find(|member| member.id == id).map_or("", |member| &member.name);
    let slug = seat.workspace.slug.as_str();
    let manages = seat.may(HouseAction::ManageJobs);
    let edit = manages
        .then(|| link_button(Weight::Quiet, voice.say("job-edit"), &format!("{}/edit", path(slug, id))));
    let people = facts(&[
        (voice.say("job-recruiter"), html! { (name(job.recruiter_id)) }),
        (voice.say("job-manager"), html! { (name(job.hiring_manager_id)) }),
    ]);
    let beside = html! {
        (part("people", voice.say("job-people"), None, &people))
        (part("processes", voice.say("job-processes"), None, &in_process(&voice, slug, &processes)))
    };
    let main = part("plan", voice.say("job-plan"), None, &stages_of(&voice, &stages));
    let content = html! {
        (title(
            &crumb(&html! { a href=(all(slug)) { (voice.say("job-list-title")) } }),
            &job.title,
            None,
            edit.as_ref(),
        ))
        (split(&main, &beside))
    };
    Ok(page(chrome::seated(ask, &seat, &job.title, Width::Wide, &content)))
}

/// What this member sees of the processes.
fn scope_of(seat: &Seat) -> Result<Scope, Trouble> {
    let (Some(member), Some(role)) = (seat.person.member(), seat.role) else {
        return Err(Trouble::NotAllowed);
    };
    Ok(if policy::sees_all(role) {
        Scope::Workspace(seat.workspace_id())
    } else {
        Scope::Part(seat.workspace_id(), member)
    })
}

fn stages_of(voice: &Voice, stages: &[Stage]) -> Markup {
    let steps: Vec<face::Stage> = stages
        .iter()
        .map(|stage| face::Stage {
            title: stage.name.clone(),
            about: html! {
                @if !stage.purpose.is_empty() { span class="keep" { (stage.purpose) } br; }
                (speech::conversation_kind(stage.conversation_kind, voice))
                @if !stage.whom.is_empty() { " · " (stage.whom) }
                " · " (say!(voice, "job-stage-answer", days = voice.business_days(stage.days_to_answer)))
            },
            company_learns: None,
            candidate_learns: (!stage.learns.is_empty())
                .then(|| (voice.say("job-stage-learns").to_owned(), stage.learns.clone())),
            now: false,
            tags: None,
        })
        .collect();
    plan(&steps)
}

fn in_process(voice: &Voice, slug: &str, processes: &[Listed]) -> Markup {
    let items: Vec<Item> = processes
        .iter()
        .map(|listed| Item {
            say: listed.candidate_name.clone(),
            href: Some(crate::page::process::path(slug, listed.process)),
            meta: listed.stage_name.iter().map(|name| html! { (name) }).collect(),
            ..Item::default()
        })
        .collect();
    html! {
        @if items.is_empty() {
            p class="soft" { (voice.say("job-processes-none")) }
        } @else {
            (list(&items))
        }
    }
}
