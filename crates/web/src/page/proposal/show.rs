//! One proposal: what would change and why, where it stands, and for whom it was put to, three answers on the same
//! page: yes, no, or something else.

use super::{jobs_to_choose, path, reading::Reading, terms};
use crate::{
    ask::{Answer, Ask, page},
    chrome::{self, Typed},
    face::{Choice, Tone, Weight, Width, banner_of, card, do_row, link_button, post_button, title},
    page::{
        about::About,
        decline::spec,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    policy::Action,
    proposal::{self, Kind, Proposal, State, answer::GiveAnswer},
    refusal::Refusal,
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/proposals/{proposal}`.
///
/// # Errors
/// [`Trouble`] where there is no such proposal for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    if answers(&about, of(&about)?) { about.show(form) } else { read(&about) }
}

/// POST to the same address (fields `answer`: `yes`, `no` or `other`; `text`; for something else `role`, `pay`,
/// `most`, `currency`, `period`, `gross`, `job`, `reason`).
///
/// # Errors
/// As [`show`]; what the ledger refuses.
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Negotiate)?;
    of(&about)?;
    let done = say_it(&about);
    if !answers(&about, of(&about)?) {
        // Nothing is left to fill in again.
        done?;
        return read(&about);
    }
    about.see_or_again(done, form)
}

fn of<'s>(about: &'s About<'_>) -> Result<&'s Proposal, Trouble> {
    about.sight.process.proposal(about.ask.id("proposal")?).map_err(|_| Trouble::NotFound)
}

fn answers(about: &About<'_>, proposal: &Proposal) -> bool {
    proposal.state == State::Open
        && proposal.by.side() != about.seat.side()
        && about.sight.allows(Action::Negotiate)
}

fn say_it(about: &About<'_>) -> Result<String, Error> {
    let form = &about.ask.form;
    let id = about.ask.param("proposal").parse().map_err(|_| Error::NotFound)?;
    let answer = |accepted| {
        let text = form.text("text").to_owned();
        proposal::Command::Answer(GiveAnswer { proposal: id, accepted, text })
    };
    let command = match form.text("answer") {
        "yes" => answer(true),
        "no" => answer(false),
        "other" => {
            let kind = if form.text("job").trim().is_empty() { Kind::Role } else { Kind::Job };
            proposal::Command::Put(terms::read(form, kind, Some(id))?)
        }
        _ => return Err(Error::Refused(Refusal::NotAChoice)),
    };
    let put = matches!(command, proposal::Command::Put(_));
    let acted = about.on(&Command::Proposal(command))?;
    let newest = acted.process.proposals.last().filter(|_| put);
    Ok(newest.map_or_else(|| about.path(), |newest| path(&about.path(), newest.id)))
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let reading = Reading::of(about, of(about)?)?;
    let job = sight.job.as_ref();
    let spec = spec(about, job.map(|job| job.id), job.map(|job| job.spec_version))?;
    let pay = spec.as_ref().and_then(|spec| spec.pay.as_ref());
    let jobs = jobs_to_choose(about)?;
    let minutes = i64::from(sight.organisation.rules.undo_minutes);
    let text = |hint| typed.blank(voice, "text", voice.say("proposal-answer-text")).hint(hint).optional();
    let reason = typed.blank(voice, "reason", voice.say("proposal-reason")).free();
    let other = html! {
        div class="form" {
            @if sight.process.ended.is_none() { (terms::role_fields(voice, typed, pay)) }
            @if !jobs.is_empty() { (terms::job_field(voice, typed, &jobs)) }
            (reason.area())
            p class="soft" { (say!(voice, "proposal-counter-waits", minutes = minutes)) }
        }
    };
    let mut choices = vec![
        Choice::new("yes", voice.say("proposal-yes")).hint(consent(about, reading.proposal)),
        Choice::new("no", voice.say("proposal-no")).hint(refusal(about, reading.proposal)),
    ];
    if sight.process.ended.is_none() || !jobs.is_empty() {
        choices.push(
            Choice::new("other", voice.say("proposal-other"))
                .hint(voice.say("proposal-other-hint"))
                .more(other),
        );
    }
    let answer = typed.blank(voice, "answer", voice.say("proposal-your-answer"));
    Ok(about
        .form(heading(about, reading.proposal), &about.path())
        .lead(html! { (reading.state()) " " (says(about, &reading)) })
        .first(card(&reading.whole()))
        .fields(html! { (answer.radios(&choices)) (text(voice.say("proposal-answer-hint")).area()) })
        .submit(voice.say("proposal-answer-do")))
}

fn read(about: &About<'_>) -> Answer {
    let reading = Reading::of(about, of(about)?)?;
    let heading = heading(about, reading.proposal);
    let lead = html! { (reading.state()) " " (says(about, &reading)) };
    let content = html! {
        (title(&about.way_back(), &heading, Some(&lead), None))
        (waiting(about, reading.proposal))
        (card(&reading.whole()))
        (reading.answer())
        (do_row(&link_button(Weight::Quiet, about.voice.say("decision-to-record"), &about.path())))
    };
    Ok(page(chrome::seated(about.ask, &about.seat, &heading, Width::Text, &content)))
}

fn heading(about: &About<'_>, proposal: &Proposal) -> String {
    let voice = &about.voice;
    if proposal.by.side() == about.seat.side() {
        let other = match about.seat.side() {
            Side::Company => about.sight.candidate.name.as_str(),
            Side::Candidate => about.seat.workspace.name.as_str(),
        };
        return say!(voice, "proposal-page-yours", other = other);
    }
    say!(voice, "proposal-page-theirs", who = about.sight.name(proposal.by))
}

// Until when, or since when, and what that means.
fn says(about: &About<'_>, reading: &Reading<'_>) -> String {
    let (voice, proposal) = (&about.voice, reading.proposal);
    match proposal.state {
        State::Waiting => say!(voice, "decision-waits", clock = voice.clock(proposal.waits_until)),
        State::Open if proposal.by.side() == about.seat.side() => {
            say!(voice, "proposal-open-yours", other = reading.other())
        }
        State::Open => voice.say("proposal-open-theirs").to_owned(),
        State::Accepted | State::Declined | State::Countered | State::TakenBack | State::Lapsed => {
            say!(voice, "offer-says-since", at = reading.moment(proposal.state_at))
        }
    }
}

// What 'yes' means, before it is said.
fn consent(about: &About<'_>, proposal: &Proposal) -> String {
    let voice = &about.voice;
    let job = proposal.terms.job.and_then(|id| about.sight.job_named(id));
    match (proposal.kind, about.seat.side(), job) {
        (Kind::Job, Side::Candidate, Some(job)) => {
            say!(voice, "proposal-yes-moves-you", job = job.title.as_str())
        }
        (Kind::Job, Side::Company, Some(job)) => {
            let name = about.sight.candidate.name.as_str();
            say!(voice, "proposal-yes-moves-them", name = name, job = job.title.as_str())
        }
        _ => voice.say("proposal-yes-hint").to_owned(),
    }
}

// A job that was changed for everybody stays so, whatever one of them says.
fn refusal(about: &About<'_>, proposal: &Proposal) -> &'static str {
    match proposal.kind {
        Kind::Reshape => about.voice.say("proposal-no-reshape-hint"),
        Kind::Role | Kind::Job => about.voice.say("proposal-no-hint"),
    }
}

fn waiting(about: &About<'_>, proposal: &Proposal) -> Markup {
    if proposal.state != State::Waiting {
        return html! {};
    }
    let voice = &about.voice;
    let take_back = format!("{}/take-back", path(&about.path(), proposal.id));
    let may = proposal.waits_until > about.ask.now && about.sight.allows(Action::Negotiate);
    banner_of(
        Tone::Info,
        voice.say("proposal-only-you"),
        &html! {
            @if may {
                div class="row" {
                    (post_button(Weight::Small, voice.say("process-message-take-back"), &take_back, &[]))
                }
            }
        },
    )
}
