//! Withdrawing: at any time, in one action, with a reason only if wished.

use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::{Tone, banner_of},
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::process::Sight;
use ledger::{
    Command,
    policy::Action,
    process::{self, withdraw::Withdraw},
    side::Person,
};
use maud::{Markup, html};
use speech::{Voice, say};

/// GET `/w/{workspace}/processes/{process}/withdraw`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or it is not theirs to end.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.allowed(Action::Withdraw)?.show(form)
}

/// POST to the same address (field `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let withdraw = Withdraw { reason: ask.form.text("reason").to_owned() };
    let done = about.on(&Command::Process(process::Command::Withdraw(withdraw)));
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let reason = typed
        .blank(voice, "reason", voice.say("withdraw-reason"))
        .hint(voice.say("withdraw-reason-hint"))
        .optional();
    Ok(ShortForm::new(voice.say("withdraw-title"))
        .lead(say!(voice, "withdraw-lead", workspace = about.seat.workspace.name.as_str()))
        .first(still_ahead(voice, about.ask, &about.sight))
        .fields(reason.area())
        .danger(voice.say("withdraw-do"))
        .back(voice.say("withdraw-not"), &about.path()))
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
