//! What can be done to those who are ticked in a list or on a board: chosen below it, looked at before it is done.

use super::all;
use crate::face::{Choice, Field, Kind, Weight, area, button, input, part, radios, select};
use ledger::ids::JobId;
use maud::{Markup, html};
use speech::Voice;
use store::{bulks, jobs::Stage, notes::Sharing};

/// The id of the form: what is ticked stands elsewhere on the page and belongs to it.
pub(crate) const FORM: &str = "bulk";

/// Where it is offered.
pub(crate) enum Offered<'a> {
    /// Below a list of candidates.
    InList,
    /// Below the board of a job with that plan.
    OnBoard(JobId, &'a [Stage]),
}

/// The box that chooses one of them.
#[must_use]
pub(crate) fn pick(voice: &Voice, value: &str, name: &str, form: &str) -> Markup {
    html! {
        label class="pick" {
            input type="checkbox" name="pick" value=(value) form=(form);
            span class="vh" { (voice.say("bulk-pick")) " " (name) }
        }
    }
}

/// What can be done to them.
#[must_use]
pub(crate) fn bulk_form(voice: &Voice, slug: &str, offered: &Offered<'_>) -> Markup {
    let mut choices = vec![
        Choice::new(bulks::Kind::Tag.code(), voice.say("bulk-tag")).more(input(
            &Field::new("tag", voice.say("candidate-tag")).free(),
            Kind::Text,
            "",
        )),
        Choice::new(bulks::Kind::Note.code(), voice.say("bulk-note")).more(html! {
            (area(&Field::new("note", voice.say("candidate-note")).free(), "", None))
            (sharing(voice, "bulk"))
        }),
    ];
    if let Offered::OnBoard(_, stages) = offered {
        let of_plan: Vec<Choice> =
            stages.iter().map(|stage| Choice::new(stage.id.to_string(), &*stage.name)).collect();
        choices.push(Choice::new(bulks::Kind::Stage.code(), voice.say("bulk-stage")).more(select(
            &Field::new("stage", voice.say("bulk-stage-which")).free(),
            &of_plan,
            "",
            None,
        )));
        choices.push(
            Choice::new(bulks::Kind::Message.code(), voice.say("bulk-message"))
                .hint(voice.say("bulk-message-hint"))
                .more(area(&Field::new("text", voice.say("bulk-message-text")).free(), "", None)),
        );
    }
    let job = match offered {
        Offered::InList => String::new(),
        Offered::OnBoard(job, _) => job.to_string(),
    };
    let what = Field::new("what", voice.say("bulk-what")).hint(voice.say("bulk-what-hint"));
    let body = html! {
        (radios(&what, &choices, bulks::Kind::Tag.code()))
        (button(Weight::Quiet, voice.say("bulk-look"), None))
    };
    let form = html! {
        form class="form" id=(FORM) method="post" action=(format!("{}/bulk", all(slug))) {
            input type="hidden" name="job" value=(job);
            (body)
        }
    };
    part("several", voice.say("bulk-title"), None, &form)
}

/// Who reads a note: said plainly beside it.
#[must_use]
pub(super) fn sharing(voice: &Voice, scope: &str) -> Markup {
    let choices = [
        Choice::new(Sharing::Mine.code(), voice.say("note-mine")).hint(voice.say("note-mine-hint")),
        Choice::new(Sharing::Team.code(), voice.say("note-team")).hint(voice.say("note-team-hint")),
    ];
    let field =
        Field::new("sharing", voice.say("note-sharing")).hint(voice.say("note-sharing-hint")).scope(scope);
    radios(&field, &choices, Sharing::Mine.code())
}
