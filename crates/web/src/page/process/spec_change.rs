//! What the job of a process asks for: as the reader last knew it and as it is now, with everybody who has seen what
//! changed (4.1). One button says so; before it, no conversation is confirmed.

use super::view::View;
use crate::{
    ask::{Answer, Ask, page, see},
    chrome,
    face::{
        Item, State, Tone, Weight, Width, banner, button, card, do_row, link_button, list, part, post_form,
        tag, title, when,
    },
    page::{about::About, job, job::spec_part, short_form::Matter},
    trouble::Trouble,
};
use act::{House, Seat, error::Error, process::Sight};
use ledger::{
    Command,
    conversation::Conversation,
    job::{Change, Spec, diff, diff::published},
    policy::{self, Action, HouseAction},
    process::{self, Process},
    refusal::Refusal,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/spec`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or it is about no job.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let shown = Shown::load(&ask.app.house, &about.seat, &about.sight)?;
    let voice = &about.voice;
    let title_of_job = shown.now.title.as_str();
    let heading = say!(voice, "spec-title", job = title_of_job);
    let lead = html! { (say!(voice, "spec-version", n = shown.now.version)) };
    let content = html! {
        (title(&about.way_back(), &heading, Some(&lead), None))
        (changed(&about, &shown))
        (part("what", voice.say("job-spec"), None, &spec_part::what(voice, &shown.now)))
        (part("requirements", voice.say("job-requirements"), None, &html! {
            div class="stack" { (spec_part::requirements(voice, &shown.now, |id| name(&about, id))) }
        }))
        (everybody(&about))
        (ways(&about))
    };
    Ok(page(chrome::seated(ask, &about.seat, &heading, Width::Text, &content)))
}

/// POST to the same address (field `version`): 'I have seen what changed'. It leads on to the conversation that waits
/// for a word, where one does.
///
/// # Errors
/// As [`show`]; where a later version is there, the page with that one.
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let version: i64 = ask.form.parse("version").unwrap_or(0);
    match about.on(&Command::Process(process::Command::AcknowledgeSpec(version))) {
        Ok(_) => Ok(see(&next(&about))),
        // The later one is what they are to see.
        Err(Error::Refused(Refusal::SpecMovedOn)) => Ok(see(&path(&about.path()))),
        Err(error) => Err(error.into()),
    }
}

/// The address of the spec of a process.
pub(crate) fn path(process: &str) -> String {
    format!("{process}/spec")
}

fn next(about: &About<'_>) -> String {
    let person = about.seat.person;
    let unconfirmed = |talk: &&Conversation| match person {
        Person::Candidate(_) => talk.candidate_confirmed_at.is_none(),
        Person::Member(id) => talk.unconfirmed().contains(&id),
    };
    let ahead = about.sight.process.conversations.iter();
    let ahead = ahead.filter(|talk| talk.stands() && talk.starts_at > about.ask.now && unconfirmed(talk));
    match ahead.min_by_key(|talk| talk.starts_at) {
        Some(talk) => format!("{}/conversations/{}", about.path(), talk.id),
        None => about.path(),
    }
}

/// The spec as its reader may see it.
pub(crate) struct Shown {
    /// As it is now.
    pub(crate) now: Spec,
    /// What changed since the version they know; in the last one, where they have seen it all.
    pub(crate) changes: Vec<Change>,
}

impl Shown {
    pub(crate) fn load(house: &House, seat: &Seat, sight: &Sight) -> Result<Self, Trouble> {
        let (process, workspace) = (&sight.process, seat.workspace_id());
        let job = sight.job.as_ref().ok_or(Trouble::Refused(Refusal::NoJob))?;
        let version = process.spec_version().unwrap_or(job.spec_version);
        let before = match process.has_seen_spec(seat.person) {
            false => process.last_spec_seen(seat.person),
            true => process.specs.last().and_then(|stand| stand.follows),
        };
        let seen = |spec: Spec| match seat.side() {
            Side::Company => spec,
            Side::Candidate => published(&spec),
        };
        let (now, before) = house.db.read(|conn| {
            let now = store::jobs::spec(conn, workspace, job.id, version)?;
            let before =
                before.map(|version| store::jobs::spec(conn, workspace, job.id, version)).transpose()?;
            Ok::<_, Trouble>((seen(now), before.map(seen)))
        })?;
        let changes = before.as_ref().map(|before| diff(before, &now)).unwrap_or_default();
        Ok(Self { now, changes })
    }
}

fn name(about: &About<'_>, id: ledger::ids::MemberId) -> String {
    about.sight.name(Person::Member(id)).to_owned()
}

fn changed(about: &About<'_>, shown: &Shown) -> Markup {
    let (voice, process) = (&about.voice, &about.sight.process);
    let Some(stand) = process.specs.last().filter(|stand| stand.follows.is_some()) else {
        return html! { p class="soft" { (voice.say("spec-unchanged")) } };
    };
    let unseen = must_see(process, about.seat.person, about.sight.allows(Action::Confirm));
    let heading = match unseen {
        true => voice.say("spec-changed-unseen"),
        false => voice.say("spec-changed-last"),
    };
    let body = html! {
        div class="stack" {
            p class="soft" { (say!(voice, "spec-since", day = voice.day(stand.at, about.ask.now))) }
            @if shown.changes.is_empty() { p { (voice.say("spec-change-unpublished")) } }
            @else {
                ul class="list" { @for change in &shown.changes { li { (speech::change(change, |id| name(about, id), voice)) } } }
            }
            @if !shown.now.reason.is_empty() {
                p class="soft" { (voice.say("job-spec-why-part")) }
                div class="said" { p { (shown.now.reason) } }
            }
            @if unseen {
                (post_form(
                    &path(&about.path()),
                    &[("version", &shown.now.version.to_string())],
                    &do_row(&button(Weight::Primary, voice.say("spec-seen-do"), None)),
                ))
            }
        }
    };
    html! { (part("changes", heading, None, &card(&body))) }
}

/// Whether that person is asked to see what changed.
fn must_see(process: &Process, person: Person, may: bool) -> bool {
    process.ended.is_none() && may && !process.has_seen_spec(person)
}

/// Who has seen what changed: of those who are still to meet, and of everybody who said so.
fn everybody(about: &About<'_>) -> Markup {
    let (voice, sight) = (&about.voice, &about.sight);
    let process = &sight.process;
    let Some(stand) = process.specs.last().filter(|stand| stand.follows.is_some()) else { return html! {} };
    let mut people = vec![process.candidate_person(), process.recruiter_person()];
    people.extend(process.hiring_manager.map(Person::Member));
    let ahead = process.conversations.iter().filter(|talk| talk.stands() && talk.claims.is_empty());
    people.extend(ahead.flat_map(|talk| &talk.attendees).map(|one| Person::Member(one.member)));
    people.extend(stand.seen.iter().map(|seen| seen.by));
    let mut known = Vec::new();
    people.retain(|person| {
        let new = !known.contains(person);
        known.push(*person);
        new
    });
    let item = |person: &Person| {
        let seen = stand.seen.iter().find(|seen| seen.by == *person);
        Item {
            say: sight.name(*person).to_owned(),
            meta: seen
                .map(|seen| html! { (when(&seen.at.to_string(), &voice.short_moment(seen.at, about.ask.now))) })
                .into_iter()
                .collect(),
            tags: Some(match seen {
                Some(_) => tag(State::Kept, voice.say("spec-has-seen")),
                None => tag(State::Waiting, voice.say("spec-has-not-seen")),
            }),
            ..Item::default()
        }
    };
    part("seen", voice.say("spec-who-saw"), None, &list(&people.iter().map(item).collect::<Vec<_>>()))
}

fn ways(about: &About<'_>) -> Markup {
    let voice = &about.voice;
    let job = about.sight.job.as_ref();
    let manages = about.seat.role.is_some_and(|role| policy::allows_in_house(role, HouseAction::ManageJobs));
    let edit =
        job.filter(|_| manages).map(|job| format!("{}/spec", job::path(&about.seat.workspace.slug, job.id)));
    let ways = do_row(&html! {
        @if let Some(edit) = &edit { (link_button(Weight::Quiet, voice.say("spec-new-version"), edit)) }
        (link_button(Weight::Quiet, voice.say("decision-to-record"), &about.path()))
    });
    html! { div class="part" { (ways) } }
}

/// On the process page: that the spec changed and is to be looked at.
pub(super) fn notice(view: &View<'_>) -> Markup {
    if !must_see(&view.sight.process, view.seat.person, view.sight.allows(Action::Confirm)) {
        return html! {};
    }
    let here = path(&view.home);
    html! {
        (crate::face::banner_of(Tone::Warn, view.say("spec-notice"), &html! {
            p { (view.say("spec-notice-why")) }
            div class="row" { (link_button(Weight::Small, view.say("spec-notice-do"), &here)) }
        }))
    }
}

/// On the process page: that the job waits, or is over.
pub(super) fn standing(view: &View<'_>) -> Markup {
    use ledger::job::State as Job;
    let Some(job) = view.sight.job.as_ref().filter(|_| view.sight.process.ended.is_none()) else {
        return html! {};
    };
    let voice = &view.voice;
    match (job.state, job.paused_until) {
        (Job::Paused, Some(day)) => {
            let day = voice.date(day, voice.date_of(view.now));
            banner(
                Tone::Info,
                &say!(voice, "job-is-paused", day = day),
                Some(voice.say("job-is-paused-next")),
            )
        }
        (Job::Filled, _) => {
            banner(Tone::Info, voice.say("job-is-filled"), Some(voice.say("job-is-filled-next")))
        }
        _ => html! {},
    }
}
