//! The form with which a conversation is booked.

use super::{
    busy::{Busy, Wanted, clash},
    scene::{name_of_process, shifted},
};
use crate::{
    ask::Ask,
    chrome::{self, Typed},
    face::{
        self, Choice, Field, Kind as Input, Weight, Width, area, button, card, checks, crumb, do_row, input,
        link_button, list, part, post_form, radios, select, tag,
    },
    form::{Form, local},
    page::{kit, process::path, short_form::wrong},
    trouble::Trouble,
};
use act::{Seat, job::kit::frozen_for, process::Sight};
use jiff::{SignedDuration, Timestamp};
use ledger::{conversation::Kind, ids::MemberId, policy::HouseAction, refusal, side::Side};
use maud::{Markup, html};
use speech::{Voice, say};
use store::{jobs::Stage, members::State};

/// The form, first or again.
pub(super) fn form(ask: &Ask, seat: &Seat, sight: &Sight, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let form = if typed.form.is_empty() { prefilled(ask, seat, sight) } else { typed.form.clone() };
    let starts_at = form.moment("starts_at", &seat.zone);
    let clash = match starts_at {
        Some(starts_at) => {
            let attendees: Vec<MemberId> = form.all("attendees").filter_map(|id| id.parse().ok()).collect();
            let minutes = form.parse("minutes").unwrap_or(0);
            let wanted = Wanted { attendees: &attendees, starts_at, minutes, moved: None };
            clash(ask, seat, sight, typed.error.as_ref(), &wanted)?
        }
        None => None,
    };
    let busy = Busy::of_day(ask, seat, sight, starts_at.unwrap_or(ask.now))?;
    let head = wrong(&voice, typed, clash.as_deref());
    let back = path(&seat.workspace.slug, sight.process.id);
    let fields = html! {
        (kinds(&voice, &form, typed))
        (stages(&voice, sight, &form))
        (time(&voice, seat, &form, typed, clash))
        (attendees(&voice, sight, &form, typed, &busy, starts_at))
        (words(&voice, &form, typed))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("conversation-book-do"), None))
            (link_button(Weight::Quiet, voice.say("conversation-not-now"), &back))
        }))
    };
    let content = html! {
        (face::title(
            &crumb(&html! { a href=(back) { (name_of_process(seat, sight)) } }),
            voice.say("conversation-book-title"),
            Some(&html! { (say!(voice, "conversation-book-lead", name = sight.candidate.name.as_str())) }),
            None,
        ))
        (head)
        (yardstick(ask, seat, sight, &voice, &form)?)
        (card(&post_form(&format!("{back}/conversations/new"), &[], &fields)))
        (open_questions(&voice, sight))
    };
    Ok(chrome::seated(ask, seat, voice.say("conversation-book-title"), Width::Text, &content))
}

// Where nothing is frozen, an interview measures nobody: whoever books one should know.
fn yardstick(ask: &Ask, seat: &Seat, sight: &Sight, voice: &Voice, form: &Form) -> Result<Markup, Trouble> {
    let measures = Kind::from_code(form.text("kind")).is_some_and(Kind::measures);
    let (true, Some(job)) = (measures, &sight.job) else { return Ok(html! {}) };
    let version = sight.process.spec_version().unwrap_or(job.spec_version);
    let workspace = seat.workspace_id();
    let kits = ask.app.house.db.read(|conn| store::jobs::kits(conn, workspace, job.id))?;
    Ok(match frozen_for(&kits, version) {
        Some(_) => html! {},
        None => kit::part::missing(voice, &seat.workspace.slug, job.id, seat.may(HouseAction::ManageJobs)),
    })
}

// What is likely: the stage the process is at, its purpose, those who belong to it, the next business day.
fn prefilled(ask: &Ask, seat: &Seat, sight: &Sight) -> Form {
    let stage = ask.query.parse("stage").or(sight.process.stage).and_then(|id| sight.stage(id));
    let kind = Kind::from_code(ask.query.text("kind"))
        .or(stage.map(|stage: &Stage| stage.conversation_kind))
        .unwrap_or(if sight.job.is_some() { Kind::Interview } else { Kind::Informal });
    let lead = match kind {
        Kind::Informal | Kind::Screening | Kind::Offer | Kind::Feedback => Some(sight.process.recruiter),
        Kind::Interview => sight.process.hiring_manager.or(Some(sight.process.recruiter)),
        Kind::Peer => None,
    };
    let minutes = if matches!(kind, Kind::Screening | Kind::Feedback) { "30" } else { "45" };
    let starts_at = local(morning_after(ask.now, sight), &seat.zone);
    let stage_id = stage.map(|stage| stage.id.to_string()).unwrap_or_default();
    let lead = lead.map(|id| id.to_string()).unwrap_or_default();
    Form::of(&[
        ("kind", kind.code()),
        ("stage", &stage_id),
        ("starts_at", &starts_at),
        ("minutes", minutes),
        ("attendees", &lead),
        ("purpose", stage.map_or("", |stage| stage.purpose.as_str())),
    ])
}

// Ten o'clock of the next business day: due dates are at 17:00.
fn morning_after(now: Timestamp, sight: &Sight) -> Timestamp {
    let close = sight.organisation.calendar.due_after(now, 1);
    shifted(close, SignedDuration::from_hours(-7))
}

fn kinds(voice: &Voice, form: &Form, typed: &Typed) -> Markup {
    let choices = Kind::ALL.map(|kind| {
        Choice::new(kind.code(), speech::conversation_kind(kind, voice)).hint(meaning(kind, voice))
    });
    let error = typed.field(voice, refusal::Field::Kind);
    let field = Field::new("kind", speech::field(refusal::Field::Kind, voice))
        .hint(voice.say("conversation-kind-hint"))
        .error(error.as_deref());
    radios(&field, &choices, form.text("kind"))
}

/// One plain sentence on what a kind means.
pub(super) fn meaning(kind: Kind, voice: &Voice) -> &'static str {
    voice.say(match kind {
        Kind::Informal => "conversation-means-informal",
        Kind::Screening => "conversation-means-screening",
        Kind::Interview => "conversation-means-interview",
        Kind::Peer => "conversation-means-peer",
        Kind::Offer => "conversation-means-offer",
        Kind::Feedback => "conversation-means-feedback",
    })
}

fn stages(voice: &Voice, sight: &Sight, form: &Form) -> Markup {
    if sight.plan.is_empty() {
        return html! {};
    }
    let choices: Vec<Choice> =
        sight.plan.iter().map(|stage| Choice::new(stage.id.to_string(), &stage.name)).collect();
    let field = Field::new("stage", voice.say("conversation-stage"))
        .hint(voice.say("conversation-stage-hint"))
        .free();
    let none = sight.process.stage.is_none().then(|| voice.say("conversation-stage-none"));
    select(&field, &choices, form.text("stage"), none)
}

fn time(voice: &Voice, seat: &Seat, form: &Form, typed: &Typed, clash: Option<String>) -> Markup {
    let place = speech::place(&seat.zone, voice.lang);
    let hint = say!(voice, "conversation-zone-hint", place = place);
    let error = clash.or_else(|| typed.field(voice, refusal::Field::StartsAt));
    let start = Field::new("starts_at", speech::field(refusal::Field::StartsAt, voice))
        .hint(&hint)
        .error(error.as_deref());
    let error = typed.field(voice, refusal::Field::Minutes);
    let length = Field::new("minutes", speech::field(refusal::Field::Minutes, voice))
        .hint(voice.say("conversation-minutes-hint"))
        .error(error.as_deref());
    html! {
        div class="pair" {
            (input(&start, Input::DateTime, form.text("starts_at")))
            (input(&length, Input::Number { min: 5, max: 480 }, form.text("minutes")))
        }
    }
}

fn attendees(
    voice: &Voice,
    sight: &Sight,
    form: &Form,
    typed: &Typed,
    busy: &Busy,
    starts_at: Option<Timestamp>,
) -> Markup {
    // Who was only invited has not come yet.
    let people: Vec<Choice> = sight
        .people()
        .into_iter()
        .filter(|member| member.state == State::Active)
        .map(|member| busy.choice(member, voice))
        .collect();
    let chosen: Vec<&str> = form.all("attendees").collect();
    let error =
        typed.field(voice, refusal::Field::Attendees).or_else(|| typed.field(voice, refusal::Field::Member));
    let hint = match starts_at {
        Some(day) => say!(voice, "conversation-attendees-day", day = voice.day(day, day)),
        None => voice.say("conversation-attendees-hint").to_owned(),
    };
    let field = Field::new("attendees", speech::field(refusal::Field::Attendees, voice))
        .hint(&hint)
        .error(error.as_deref());
    html! {
        (checks(&field, &people, &chosen))
        // Looking changes nothing, so an unfinished form may be sent for it.
        div class="row" {
            button class="button quiet small" type="submit" name="look" value="yes" formnovalidate {
                (voice.say("conversation-look"))
            }
        }
    }
}

fn words(voice: &Voice, form: &Form, typed: &Typed) -> Markup {
    let error = typed.field(voice, refusal::Field::Purpose);
    let purpose = Field::new("purpose", speech::field(refusal::Field::Purpose, voice))
        .hint(voice.say("conversation-purpose-hint"))
        .error(error.as_deref());
    let error = typed.field(voice, refusal::Field::Place);
    let place = Field::new("place", speech::field(refusal::Field::Place, voice))
        .hint(voice.say("conversation-place-hint"))
        .error(error.as_deref())
        .optional(voice.say("optional"));
    let error = typed.field(voice, refusal::Field::Agenda);
    let agenda = Field::new("agenda", speech::field(refusal::Field::Agenda, voice))
        .hint(voice.say("conversation-agenda-lines"))
        .error(error.as_deref())
        .optional(voice.say("optional"));
    html! {
        (area(&purpose, form.text("purpose"), Some(16_000)))
        (input(&place, Input::Text, form.text("place")))
        (area(&agenda, form.text("agenda"), Some(16_000)))
    }
}

fn open_questions(voice: &Voice, sight: &Sight) -> Markup {
    let open = sight
        .process
        .questions
        .iter()
        .filter(|question| question.is_open() && question.asked_by.side() == Side::Candidate);
    let items: Vec<face::Item> = open
        .map(|question| face::Item {
            say: sight.text(&question.words).unwrap_or_default().to_owned(),
            tags: Some(tag(face::State::Waiting, speech::question_state(question.state, voice))),
            ..face::Item::default()
        })
        .collect();
    if items.is_empty() {
        return html! {};
    }
    let lead = say!(voice, "conversation-questions-lead", name = sight.candidate.name.as_str());
    part(
        "questions",
        voice.say("conversation-questions"),
        None,
        &html! {
            p class="soft" { (lead) }
            (list(&items))
        },
    )
}
