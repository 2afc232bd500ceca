//! Letters about another role, pay or job: to the side it is put to, and to whoever put it.

use super::{Desk, Written};
use crate::{
    address,
    mail::{Button, Draft, Part},
};
use ledger::{
    event::Event,
    proposal::{Kind, Proposal, State},
    side::Side,
};
use speech::say;

const OTHER: Written = Written::Needless("it is about another entry");

pub(super) fn put(desk: &Desk<'_>) -> Written {
    let Some(proposal) = about(desk) else { return OTHER };
    if proposal.state != State::Open {
        return Written::Needless("it is answered, or no longer on the table");
    }
    let voice = &desk.voice;
    let who = desk.name(proposal.by);
    let mut parts =
        vec![Part::Say(say!(voice, "mail-proposal-put", who = who)), Part::List(terms(desk, proposal))];
    parts.extend(desk.quote(who, Some(&proposal.reason)));
    parts.push(Part::Say(voice.say("mail-proposal-nothing-moves").to_owned()));
    Draft {
        subject: say!(voice, "mail-proposal-put-subject", who = who),
        parts,
        button: to(desk, proposal, voice.say("mail-proposal-answer")),
        calendar: None,
    }
    .into()
}

pub(super) fn answered(desk: &Desk<'_>) -> Written {
    let Some(proposal) = about(desk) else { return OTHER };
    let voice = &desk.voice;
    let other = desk.other();
    let (subject, said) = if proposal.state == State::Accepted {
        (
            say!(voice, "mail-proposal-accepted-subject", other = other),
            say!(voice, "mail-proposal-accepted", other = other),
        )
    } else {
        (
            say!(voice, "mail-proposal-declined-subject", other = other),
            say!(voice, "mail-proposal-declined", other = other),
        )
    };
    let mut parts = vec![Part::Say(said), Part::List(terms(desk, proposal))];
    parts.extend(desk.quote(other, proposal.answer.as_ref()));
    Draft { subject, parts, button: to(desk, proposal, voice.say("mail-proposal-read")), calendar: None }
        .into()
}

fn about<'d>(desk: &Desk<'d>) -> Option<&'d Proposal> {
    let (Event::ProposalSent { proposal } | Event::ProposalAnswered { proposal, .. }) = &desk.entry.event
    else {
        return None;
    };
    desk.sight.process.proposal(*proposal).ok()
}

// What would change, a line each.
fn terms(desk: &Desk<'_>, proposal: &Proposal) -> Vec<String> {
    let voice = &desk.voice;
    let terms = &proposal.terms;
    let mut lines = Vec::new();
    match (proposal.kind, terms.job.and_then(|id| desk.sight.job_named(id))) {
        (Kind::Job, Some(job)) if proposal.by.side() == Side::Company => {
            lines.push(say!(voice, "proposal-is-job", job = job.title.as_str()));
        }
        (Kind::Job, Some(job)) => {
            lines.push(say!(voice, "proposal-is-consider-me", job = job.title.as_str()));
        }
        (Kind::Job, None) => lines.push(voice.say("proposal-is-another-job").to_owned()),
        (Kind::Reshape, _) => lines.push(voice.say("proposal-is-reshape").to_owned()),
        (Kind::Role, _) => {}
    }
    if let Some(role) = terms.role.as_ref().and_then(|words| desk.text(words)) {
        lines.push(say!(voice, "mail-proposal-role", role = role));
    }
    if let Some(pay) = &terms.pay {
        lines.push(say!(voice, "mail-proposal-pay", pay = speech::pay(pay, voice)));
    }
    lines
}

fn to(desk: &Desk<'_>, proposal: &Proposal, label: &str) -> Option<Button> {
    let path = address::proposal(&desk.seat.workspace.slug, desk.sight.process.id, proposal.id);
    Some(Button { label: label.to_owned(), path })
}
