//! Reporting: about whom, what happened, and which of those who were not there reads it. Who that can be depends on
//! whom it is about, so that is asked first.

use super::path;
use crate::{
    ask::{Answer, Ask, page},
    chrome::{self, Typed},
    face::{Choice, Item, Weight, Width, do_row, link_button, lock, title, top_list},
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    ids::{ConversationId, MemberId},
    policy::Action,
    refusal::{Field, Refusal},
    report::{self, Kind, independent, make::Make},
    side::Person,
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/reports/new?about={member}&conversation={conversation}`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process_with_people(ask)?.allowed(Action::Report)?;
    if subject(&about).is_some() { about.show(form) } else { Ok(page(whom(&about))) }
}

/// POST to the same address (fields `about`, `conversation`, `kind`, `to`, `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process_with_people(ask)?;
    let Some(subject) = subject(&about) else { return Ok(page(whom(&about))) };
    let done = read(ask, subject).map_err(Error::Refused).and_then(|make| {
        let acted = about.on(&Command::Report(report::Command::Make(make)))?;
        Ok(acted.process.reports.last().map(|made| path(&about.path(), made.id)).unwrap_or_default())
    });
    about.see_or_again(done, form)
}

fn read(ask: &Ask, about: MemberId) -> Result<Make, Refusal> {
    Ok(Make {
        kind: Kind::from_code(ask.form.text("kind")).ok_or(Refusal::NotAChoice)?,
        about,
        conversation: ask.form.parse("conversation"),
        to: Some(ask.form.parse("to").ok_or(Refusal::Missing(Field::To))?),
        text: ask.form.text("text").to_owned(),
    })
}

// Whom it is about: named in the address, or the only one who was in the conversation named there.
fn subject(about: &About<'_>) -> Option<MemberId> {
    let ask = about.ask;
    let named: Option<MemberId> = ask.form.parse("about").or_else(|| ask.query.parse("about"));
    named.filter(|id| about.sight.member(*id).is_some()).or_else(|| match there(about).as_slice() {
        [only] if talk(about).is_some() => Some(*only),
        _ => None,
    })
}

fn talk(about: &About<'_>) -> Option<ConversationId> {
    let ask = about.ask;
    let named: Option<ConversationId> =
        ask.form.parse("conversation").or_else(|| ask.query.parse("conversation"));
    named.filter(|id| about.sight.process.conversation(*id).is_ok())
}

// Those of the conversation named; without one, all who had a part in the process.
fn there(about: &About<'_>) -> Vec<MemberId> {
    let process = &about.sight.process;
    match talk(about).and_then(|id| process.conversation(id).ok()) {
        Some(talk) => {
            let mut members: Vec<MemberId> = talk.attendees.iter().map(|one| one.member).collect();
            members.extend(talk.stand_in.as_ref().map(|one| one.member).filter(|id| talk.stood_in(*id)));
            members
        }
        None => process.members(),
    }
}

fn whom(about: &About<'_>) -> Markup {
    let voice = &about.voice;
    let talk = talk(about).map(|id| format!("&conversation={id}")).unwrap_or_default();
    let mut members = there(about);
    // Somebody of the conversation is likelier; everybody else can be meant too.
    members.extend(
        about.sight.process.members().into_iter().filter(|id| !members.contains(id)).collect::<Vec<_>>(),
    );
    let items: Vec<Item> = members
        .into_iter()
        .filter_map(|id| about.sight.member(id))
        .map(|member| Item {
            say: member.name.clone(),
            href: Some(format!("{}/reports/new?about={}{talk}", about.path(), member.id)),
            meta: vec![html! { (speech::role(member.role, voice)) }],
            ..Item::default()
        })
        .collect();
    let heading = voice.say("report-whom");
    let content = html! {
        (title(&about.way_back(), heading, Some(&html! { (voice.say("report-whom-lead")) }), None))
        (top_list(&items))
        (do_row(&link_button(Weight::Quiet, voice.say("go-back"), &about.path())))
    };
    chrome::seated(about.ask, &about.seat, heading, Width::Text, &content)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let subject = subject(about).ok_or(Trouble::NotFound)?;
    let name = sight.name(Person::Member(subject));
    let readers = independent(&sight.process, &sight.organisation.team, subject);
    let due = sight.organisation.calendar.due_after(about.ask.now, sight.organisation.rules.report_days);
    let title = say!(voice, "report-title", name = name);
    if readers.is_empty() {
        let nobody = speech::refusal(&Refusal::NobodyIndependent, voice);
        return Ok(about.form(title, &about.path()).lead(nobody));
    }
    let kinds = Kind::ALL.map(|kind| {
        Choice::new(kind.code(), speech::report_kind(kind, voice)).hint(match kind {
            Kind::Conduct => voice.say("report-conduct-hint"),
            Kind::OutsideSpec => voice.say("report-outside-spec-hint"),
        })
    });
    let people: Vec<Choice> = readers
        .iter()
        .filter_map(|id| sight.member(*id))
        .map(|one| Choice::new(one.id.to_string(), one.name.as_str()).hint(speech::role(one.role, voice)))
        .collect();
    let chosen = readers.first().map(ToString::to_string).unwrap_or_default();
    let kind = typed.blank(voice, "kind", voice.say("report-kind")).or(Kind::Conduct.code());
    let text = typed.blank(voice, "text", voice.say("report-text")).hint(voice.say("report-text-hint"));
    let to = typed.blank(voice, "to", voice.say("report-to")).or(chosen).hint(voice.say("report-to-hint"));
    let place = typed
        .blank(voice, "conversation", voice.say("report-where"))
        .or(talk(about).map(|id| id.to_string()).unwrap_or_default())
        .free();
    let first = html! {
        div class="stack" {
            p { (lock(&say!(voice, "report-who-reads", name = name))) }
            p { (say!(voice, "report-answered-by", moment = voice.moment_in(due, &sight.organisation.calendar.zone, about.ask.now))) }
            p class="soft" { (voice.say("report-server")) }
        }
    };
    Ok(about
        .form(title, &about.path())
        .lead(say!(voice, "report-lead", name = name))
        .first(first)
        .fields(html! {
            (kind.radios(&kinds)) (place.radios(&places(about))) (text.area()) (to.radios(&people))
        })
        .hidden("about", subject)
        .submit(voice.say("report-do")))
}

fn places(about: &About<'_>) -> Vec<Choice> {
    let (voice, sight, now) = (&about.voice, &about.sight, about.ask.now);
    let begun = sight.process.conversations.iter().filter(|talk| talk.starts_at <= now);
    let talks = begun.map(|talk| {
        let kind = speech::conversation_kind(talk.kind, voice);
        let at = voice.short_moment(talk.starts_at, now);
        Choice::new(talk.id.to_string(), say!(voice, "process-meeting", kind = kind, at = at))
    });
    let talks: Vec<Choice> = talks.collect();
    talks.into_iter().chain([Choice::new("", voice.say("report-nowhere"))]).collect()
}
