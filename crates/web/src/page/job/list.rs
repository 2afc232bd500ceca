//! The jobs of an organisation, of one state or of all, the newest first.

use super::{all, path};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{
        self, Choice, Field, Item, Weight, Width, empty, find_form, link_button, pages, select, tag, title,
        top_list,
    },
    trouble::Trouble,
};
use ledger::{
    ids::{JobId, MemberId},
    job::State,
    policy::HouseAction,
};
use maud::{Markup, html};
use speech::{Voice, say};
use std::collections::HashMap;
use store::jobs::Job;

const A_PAGE: usize = 50;

/// GET `/w/{workspace}/jobs` (`state`, `after`).
///
/// # Errors
/// [`Trouble::NotAllowed`] for candidates.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::SeeMembers)?;
    let voice = chrome::voice_of(&seat);
    let workspace = seat.workspace_id();
    let after: Option<JobId> = ask.query.parse("after");
    let state = State::from_code(ask.query.text("state"));
    let (mut jobs, members) = ask.app.house.db.read(|conn| {
        let last = after.map(|id| store::jobs::load(conn, workspace, id)).transpose()?;
        // One more than fits: whether there is a next page.
        let limit = u32::try_from(A_PAGE + 1).unwrap_or(u32::MAX);
        let jobs = store::jobs::newest(conn, workspace, state, last.map(|job| job.place()), limit)?;
        Ok::<_, Trouble>((jobs, store::members::list(conn, workspace)?))
    })?;
    let more = jobs.len() > A_PAGE;
    jobs.truncate(A_PAGE);
    let names: HashMap<_, _> = members.iter().map(|member| (member.id, member.name.as_str())).collect();
    let slug = seat.workspace.slug.as_str();
    let items: Vec<Item> = jobs.iter().map(|job| item(&voice, slug, job, &names)).collect();
    let make = seat
        .may(HouseAction::ManageJobs)
        .then(|| link_button(Weight::Primary, voice.say("job-new"), &format!("{}/new", all(slug))));
    let same = format!("{}?state={}", all(slug), state.map_or("", State::code));
    let older = jobs.last().filter(|_| more).map(|job| format!("{same}&after={}", job.id));
    let heading = voice.say("job-list-title");
    let untouched = state.is_none() && after.is_none();
    let content = html! {
        @if items.is_empty() && untouched {
            (title(&html! {}, heading, None, None))
            (empty(voice.say("job-list-empty"), make.as_ref()))
        } @else {
            (title(&html! {}, heading, Some(&html! { (voice.say("job-list-lead")) }), make.as_ref()))
            (of_state(&voice, slug, state))
            @if items.is_empty() {
                (empty(
                    voice.say("job-list-none"),
                    Some(&link_button(Weight::Quiet, voice.say("job-list-all"), &all(slug))),
                ))
            } @else {
                (top_list(&items))
            }
            (pages(
                voice.say("job-list-more"),
                after.map(|_| (voice.say("job-list-newest"), same.as_str())),
                older.as_deref().map(|href| (voice.say("job-list-older"), href)),
            ))
        }
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Text, &content)))
}

fn of_state(voice: &Voice, slug: &str, state: Option<State>) -> Markup {
    let choices = State::ALL.map(|state| Choice::new(state.code(), speech::job_state(state, voice)));
    let field = Field::new("state", voice.say("job-list-state")).free();
    let all_words = voice.say("job-list-all");
    let fields = select(&field, &choices, state.map_or("", State::code), Some(all_words));
    find_form(&all(slug), &fields, &face::button(Weight::Quiet, voice.say("job-list-find"), None))
}

fn item(voice: &Voice, slug: &str, job: &Job, names: &HashMap<MemberId, &str>) -> Item {
    let name = |id| names.get(&id).copied().unwrap_or_default();
    let mut meta = vec![
        html! { (say!(voice, "job-run-by", name = name(job.recruiter_id))) },
        html! { (say!(voice, "job-answered-for-by", name = name(job.hiring_manager_id))) },
    ];
    if job.openings > 1 {
        meta.push(html! { (say!(voice, "job-openings-found", hired = job.hired, openings = job.openings)) });
    }
    Item {
        say: job.title.clone(),
        href: Some(path(slug, job.id)),
        meta,
        tags: Some(tag(sign(job.state), speech::job_state(job.state, voice))),
        done: matches!(job.state, State::Filled | State::Closed),
        ..Item::default()
    }
}

/// The sign of a job's state.
pub(super) const fn sign(state: State) -> face::State {
    match state {
        State::Draft => face::State::Plain,
        State::Open => face::State::Open,
        State::Paused => face::State::Waiting,
        State::Filled => face::State::Kept,
        State::Closed => face::State::Void,
    }
}
