//! Somebody leaves: what they have open, and who takes over each of it.

use super::{colleagues, path};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{
        Choice, Field, Item, Weight, Width, button, crumb, do_row, link_button, list as lines, part,
        post_form, select, title,
    },
    trouble::Trouble,
};
use act::{
    Seat,
    error::{Error, Fault, Input},
    member::deactivate::{Deactivate, deactivate},
};
use jiff::Timestamp;
use ledger::{
    ids::{MemberId, ProcessId},
    policy::HouseAction,
    promise::About,
    side::Person,
};
use maud::{Markup, html};
use speech::{Voice, say, sentence};
use std::collections::HashMap;
use store::{
    Conn,
    jobs::Job,
    members::{Member, State},
    process::{ConversationRow, Filter, Listed, PromiseRow, Scope, Which},
};

/// More than this is not told one by one; all of it is handed over.
const MOST: u32 = 500;

/// GET `/w/{workspace}/people/{member}/deactivate`.
///
/// # Errors
/// [`Trouble::NotAllowed`]; [`Trouble::NotFound`] where there is no such member, or they have left.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageMembers)?;
    Ok(page(form(ask, &seat, ask.id("member")?, &Typed::default())?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageMembers)?;
    let member: MemberId = ask.id("member")?;
    match do_deactivate(ask, &seat, member) {
        Ok(()) => Ok(see(&format!("{}?left={member}", path(&seat.workspace.slug)))),
        Err(error) => Ok(refused(form(ask, &seat, member, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn do_deactivate(ask: &Ask, seat: &Seat, member: MemberId) -> Result<(), Error> {
    let chosen = |text: &str| -> Result<Option<MemberId>, Error> {
        match text {
            "" => Ok(None),
            id => id.parse().map(Some).map_err(|_| Error::Invalid(Input::Member, Fault::Unknown)),
        }
    };
    let mut hand_over: Vec<(ProcessId, MemberId)> = Vec::new();
    for process in ask.form.all("process") {
        let id: ProcessId = process.parse().map_err(|_| Error::Invalid(Input::Member, Fault::Unknown))?;
        if let Some(to) = chosen(ask.form.text(&field_of(id)))? {
            hand_over.push((id, to));
        }
    }
    let rest_to = chosen(ask.form.text("member"))?;
    deactivate(&ask.app.house, seat, &Deactivate { member, hand_over, rest_to })
}

fn field_of(process: ProcessId) -> String {
    format!("to-{process}")
}

/// What somebody has open.
struct Open {
    members: Vec<Member>,
    processes: Vec<ProcessId>,
    listed: HashMap<ProcessId, Listed>,
    promises: Vec<PromiseRow>,
    conversations: Vec<ConversationRow>,
    jobs: Vec<Job>,
}

impl Open {
    fn is_nothing(&self) -> bool {
        self.processes.is_empty() && self.jobs.is_empty()
    }

    /// A handful of lists, however much is open.
    fn load(conn: &mut Conn, seat: &Seat, id: MemberId, now: Timestamp) -> Result<Self, store::Error> {
        let workspace = seat.workspace_id();
        let scope = Scope::Part(workspace, id);
        let filter = Filter { which: Which::All, ..Filter::default() };
        let listed = store::process::list(conn, scope, &filter, None, MOST)?;
        let mut promises = store::process::promises_owed_by(conn, workspace, Person::Member(id), MOST)?;
        // A conduct report is nobody's to know of who was not named to read it: it is handed on unseen.
        promises.retain(|row| !matches!(row.promise.about, About::Report(_)));
        Ok(Self {
            members: store::members::list(conn, workspace)?,
            processes: store::process::processes_of_member(conn, workspace, id)?,
            listed: listed.into_iter().map(|listed| (listed.process, listed)).collect(),
            promises,
            conversations: store::process::conversations_ahead(conn, scope, now, MOST)?,
            jobs: store::jobs::of_member(conn, workspace, id)?,
        })
    }
}

fn form(ask: &Ask, seat: &Seat, id: MemberId, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let open = ask.app.house.db.read(|conn| Open::load(conn, seat, id, ask.now))?;
    let member = open
        .members
        .iter()
        .find(|member| member.id == id && member.state != State::Deactivated)
        .ok_or(Trouble::NotFound)?;
    let others = colleagues(&voice, &open.members, Some(id));
    let home = path(&seat.workspace.slug);
    let fields = html! {
        @if open.is_nothing() {
            p { (voice.say("leave-nothing-open")) }
        } @else {
            (everything(&voice, &others, typed))
            @if !open.jobs.is_empty() { (jobs(&voice, &open.jobs)) }
            @if !open.processes.is_empty() {
                (part("each", voice.say("leave-each"), None, &html! {
                    div class="stack" {
                        p class="soft" { (voice.say("leave-each-lead")) }
                        @for process in &open.processes {
                            (one(&voice, ask.now, &open, id, *process, &others, typed))
                        }
                    }
                }))
            }
        }
        (do_row(&html! {
            (button(
                Weight::Danger,
                voice.say(if open.is_nothing() { "leave-do-plain" } else { "leave-do" }),
                None,
            ))
            (link_button(Weight::Quiet, voice.say("not-now"), &format!("{home}/{id}")))
        }))
    };
    let heading = say!(voice, "leave-title", name = member.name.as_str());
    let here = format!("{home}/{id}");
    let content = html! {
        (title(
            &crumb(&html! {
                a href=(home) { (voice.say("people-title")) } " / " a href=(here) { (member.name) }
            }),
            &heading,
            Some(&html! { (voice.say("leave-lead")) }),
            None,
        ))
        (typed.notice(&voice, if open.is_nothing() { &[] } else { &[Input::Member] }))
        (post_form(&format!("{here}/deactivate"), &[], &fields))
    };
    Ok(chrome::seated(ask, seat, &heading, Width::Text, &content))
}

fn everything(voice: &Voice, others: &[Choice], typed: &Typed) -> Markup {
    let wrong = typed.input(voice, Input::Member);
    select(
        &Field::new("member", voice.say("leave-rest"))
            .hint(voice.say("leave-rest-hint"))
            .error(wrong.as_deref()),
        others,
        typed.form.text("member"),
        Some(voice.say("choose")),
    )
}

fn jobs(voice: &Voice, jobs: &[Job]) -> Markup {
    let items: Vec<Item> =
        jobs.iter().map(|job| Item { say: job.title.clone(), ..Item::default() }).collect();
    part(
        "jobs",
        voice.say("leave-jobs"),
        None,
        &html! {
            div class="stack" { p class="soft" { (voice.say("leave-jobs-lead")) } (lines(&items)) }
        },
    )
}

fn one(
    voice: &Voice,
    now: Timestamp,
    open: &Open,
    member: MemberId,
    process: ProcessId,
    others: &[Choice],
    typed: &Typed,
) -> Markup {
    let listed = open.listed.get(&process);
    let label = listed.map_or_else(
        || voice.say("leave-a-process").to_owned(),
        |listed| match &listed.job_title {
            Some(job) => format!("{}, {job}", listed.candidate_name),
            None => listed.candidate_name.clone(),
        },
    );
    let hint = sentence(&what_is_open(voice, now, open, member, process));
    let name = field_of(process);
    let id = process.to_string();
    html! {
        input type="hidden" name="process" value=(id);
        (select(
            &Field::new(&name, &label).hint(&hint).free(),
            others,
            typed.form.text(&name),
            Some(voice.say("leave-same")),
        ))
    }
}

/// What they have open there, in one sentence.
fn what_is_open(voice: &Voice, now: Timestamp, open: &Open, member: MemberId, process: ProcessId) -> String {
    let promises = open.promises.iter().filter(|row| row.process == process).map(|row| {
        say!(
            voice,
            "leave-promise",
            what = speech::promise_kind(row.promise.kind, voice),
            due = voice.due(row.promise.due_at, now)
        )
    });
    let attends = |row: &&ConversationRow| row.attendees.iter().any(|other| other.member == member);
    let talks = open.conversations.iter().filter(|row| row.process == process).filter(attends).map(|row| {
        say!(
            voice,
            "leave-conversation",
            what = speech::a_conversation(row.kind, voice),
            at = voice.moment(row.starts_at, now)
        )
    });
    let said: Vec<String> = promises.chain(talks).collect();
    if said.is_empty() { voice.say("leave-runs").to_owned() } else { voice.list(&said) }
}
