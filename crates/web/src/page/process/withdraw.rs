//! Withdrawing: at any time, in one action, with a reason only if wished.

use super::path;
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Field, Tone, Weight, area, banner_of, button, do_row, link_button, post_form},
    page::about::About,
    trouble::Trouble,
};
use act::{
    Seat,
    process::{self, Sight},
};
use ledger::{Command, ids::ProcessId, policy::Action, process::withdraw::Withdraw, refusal, side::Person};
use maud::{Markup, html};
use speech::{Voice, say};

/// GET `/w/{workspace}/processes/{process}/withdraw`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or it is not theirs to end.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(form(ask, &seat, ask.id("process")?, &Typed::default())?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id = ask.id("process")?;
    let withdraw = Withdraw { reason: ask.form.text("reason").to_owned() };
    let command = Command::Process(ledger::process::Command::Withdraw(withdraw));
    match process::on(&ask.app.house, &seat, id, &command) {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, id))),
        Err(error) => Ok(refused(form(ask, &seat, id, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn form(ask: &Ask, seat: &Seat, id: ProcessId, typed: &Typed) -> Result<Markup, Trouble> {
    let sight = process::see(&ask.app.house, seat, id)?;
    if !sight.allows(Action::Withdraw) {
        return Err(Trouble::NotAllowed);
    }
    let voice = chrome::voice_of(seat);
    let back = path(&seat.workspace.slug, id);
    let wrong = typed.field(&voice, refusal::Field::Reason);
    let reason = Field::new("reason", voice.say("withdraw-reason"))
        .hint(voice.say("withdraw-reason-hint"))
        .error(wrong.as_deref())
        .optional(voice.say("optional"));
    let fields = html! {
        (area(&reason, typed.form.text("reason"), Some(16_000)))
        (do_row(&html! {
            (button(Weight::Danger, voice.say("withdraw-do"), None))
            (link_button(Weight::Quiet, voice.say("withdraw-not"), &back))
        }))
    };
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: voice.say("withdraw-title"),
        lead: html! { (say!(voice, "withdraw-lead", workspace = seat.workspace.name.as_str())) },
        typed,
    };
    Ok(about
        .page_with(&still_ahead(&voice, ask, &sight), &post_form(&format!("{back}/withdraw"), &[], &fields)))
}

/// What would be left behind: the next conversation and the candidate's questions that are still open. It is
/// shown, and nothing more is asked.
fn still_ahead(voice: &Voice, ask: &Ask, sight: &Sight) -> Markup {
    let process = &sight.process;
    let ahead = process.conversations.iter().filter(|one| one.stands() && one.starts_at > ask.now);
    let next = ahead.min_by_key(|conversation| conversation.starts_at);
    let mine = |question: &&ledger::question::Question| matches!(question.asked_by, Person::Candidate(_));
    let open = process.questions.iter().filter(|question| question.is_open()).filter(mine);
    let open: Vec<_> = open.collect();
    if next.is_none() && open.is_empty() {
        return html! {};
    }
    let body = html! {
        @if let Some(next) = next {
            @let names: Vec<&str> =
                next.attendees.iter().map(|one| sight.name(Person::Member(one.member))).collect();
            @let zone = act::house::zone_of(&next.zone);
            p { (say!(
                voice,
                "withdraw-next",
                kind = speech::conversation_kind(next.kind, voice),
                names = voice.list(&names),
                at = voice.moment_in(next.starts_at, &zone, ask.now)
            )) }
        }
        @if !open.is_empty() {
            p { (voice.say("withdraw-questions")) }
            ul {
                @for question in open {
                    li {
                        span class="said" { (sight.text(&question.words).unwrap_or_default()) }
                        " " small { (speech::question_state(question.state, voice)) }
                    }
                }
            }
        }
    };
    banner_of(Tone::Info, voice.say("withdraw-ahead"), &body)
}
