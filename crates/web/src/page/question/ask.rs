//! Asking: in writing, or for the agenda of a conversation.

use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Choice, Field, Weight, area, button, do_row, link_button, post_form, radios},
    page::{about::About, process::path},
    trouble::Trouble,
};
use act::{
    Seat,
    process::{self, Sight},
};
use ledger::{
    Command,
    ids::ConversationId,
    question::{self, ask::Ask as AskIt},
    refusal,
    side::Side,
};
use maud::{Markup, html};
use speech::{Voice, say};

/// GET `/w/{workspace}/processes/{process}/questions/new`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(render(ask, &seat, &Typed { form: ask.query.clone(), error: None })?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let process = ask.id("process")?;
    let command = Command::Question(question::Command::Ask(AskIt {
        text: ask.form.text("text").to_owned(),
        conversation: ask.form.parse::<ConversationId>("conversation"),
    }));
    match process::on(&ask.app.house, &seat, process, &command) {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, process))),
        Err(error) => Ok(refused(render(ask, &seat, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn render(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let sight = process::see(&ask.app.house, seat, ask.id("process")?)?;
    let back = path(&seat.workspace.slug, sight.process.id);
    let wrong = typed.field(&voice, refusal::Field::Text);
    let text = Field::new("text", voice.say("question-text"))
        .hint(voice.say("question-text-hint"))
        .error(wrong.as_deref());
    let fields = html! {
        (area(&text, typed.form.text("text"), Some(16_000)))
        (where_to(ask, &voice, &sight, typed))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("question-ask-do"), None))
            (link_button(Weight::Quiet, voice.say("go-back"), &back))
        }))
    };
    let lead = match seat.side() {
        Side::Candidate => voice.say("question-ask-lead-candidate"),
        Side::Company => voice.say("question-ask-lead-company"),
    };
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: voice.say("question-ask-title"),
        lead: html! { (lead) },
        typed,
    };
    Ok(about.page(&post_form(&format!("{back}/questions/new"), &[], &fields)))
}

/// In writing, or in one of the conversations that are still to come.
fn where_to(ask: &Ask, voice: &Voice, sight: &Sight, typed: &Typed) -> Markup {
    let zone = &sight.organisation.calendar.zone;
    let mut choices = vec![Choice::new("", voice.say("question-in-writing")).hint(say!(
        voice,
        "question-in-writing-hint",
        days = voice.business_days(sight.organisation.rules.reply_days)
    ))];
    let ahead = sight
        .process
        .conversations
        .iter()
        .filter(|conversation| conversation.stands() && conversation.ends_at() > ask.now);
    choices.extend(ahead.map(|conversation| {
        Choice::new(
            conversation.id.to_string(),
            say!(
                voice,
                "question-in-conversation",
                kind = speech::a_conversation(conversation.kind, voice),
                when = voice.moment_in(conversation.starts_at, zone, ask.now)
            ),
        )
        .hint(voice.say("question-in-conversation-hint"))
    }));
    let field = Field::new("conversation", voice.say("question-where")).free();
    radios(&field, &choices, typed.form.text("conversation"))
}
