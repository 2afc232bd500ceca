//! 'I cannot answer this': a question goes to somebody who can, with the reason why (4.4).

use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Choice,
    page::{
        about::About,
        question::route,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    policy::Action,
    question::{self, route::PassOn},
    refusal::{Field, Refusal},
    side::Person,
};
use maud::html;
use speech::say;
use store::members::State;

/// GET `…/questions/{question}/pass-on`.
///
/// # Errors
/// [`Trouble`] where there is no such question for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    About::process_with_people(ask)?.allowed(Action::PassOn)?.show(form)
}

/// POST to the same address (fields `member`, `conversation`, `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process_with_people(ask)?;
    let question = ask.id("question")?;
    let done =
        ask.form.parse("member").ok_or(Error::Refused(Refusal::Missing(Field::Member))).and_then(|to| {
            let (conversation, reason) = (ask.form.parse("conversation"), ask.form.text("reason").to_owned());
            about.on(&Command::Question(question::Command::PassOn(PassOn {
                question,
                to,
                conversation,
                reason,
            })))
        });
    about.see_or_again(done.map(|_| format!("{}#questions", about.path())), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let question = sight.process.question(about.ask.id("question")?).map_err(Error::from)?;
    let own = about.seat.person.member();
    let people = sight.people().into_iter().filter(|one| one.state == State::Active && Some(one.id) != own);
    let people: Vec<Choice> = people
        .map(|one| Choice::new(one.id.to_string(), one.name.as_str()).hint(speech::role(one.role, voice)))
        .collect();
    let member = typed.blank(voice, "member", voice.say("pass-on-whom"));
    let place = typed.blank(voice, "conversation", voice.say("pass-on-where")).free();
    let reason = typed.blank(voice, "reason", voice.say("pass-on-why")).hint(voice.say("pass-on-why-hint"));
    let first = html! {
        div class="said" { p { (sight.text(&question.words).unwrap_or(voice.say("promise-erased"))) } }
        (route::way(voice, sight, question.id, about.ask.now))
    };
    Ok(about
        .form(voice.say("pass-on-title"), &about.path())
        .lead(say!(voice, "pass-on-lead", name = sight.name(question.asked_by)))
        .first(first)
        .fields(html! { (member.radios(&people)) (place.radios(&places(about))) (reason.area()) })
        .submit(voice.say("pass-on-do")))
}

// In writing, or in one of the conversations still to come that somebody attends.
fn places(about: &About<'_>) -> Vec<Choice> {
    let (voice, sight, now) = (&about.voice, &about.sight, about.ask.now);
    let zone = &sight.organisation.calendar.zone;
    let ahead = sight.process.conversations.iter().filter(|talk| talk.stands() && talk.starts_at > now);
    let ahead = ahead.map(|talk| {
        let names: Vec<&str> =
            talk.attendees.iter().map(|one| sight.name(Person::Member(one.member))).collect();
        let words = say!(
            voice,
            "question-in-conversation",
            kind = speech::a_conversation(talk.kind, voice),
            when = voice.moment_in(talk.starts_at, zone, now)
        );
        Choice::new(talk.id.to_string(), words).hint(say!(
            voice,
            "pass-on-attends",
            names = voice.list(&names)
        ))
    });
    std::iter::once(Choice::new("", voice.say("pass-on-in-writing"))).chain(ahead).collect()
}
