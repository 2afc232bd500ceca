//! Letters about a process as a whole.

use super::{Desk, Written};
use crate::mail::{Draft, Part};
use ledger::{
    event::Event,
    process::Ending,
    promise::{About, Kind as PromiseKind},
};
use speech::say;

pub(super) fn welcome(desk: &Desk<'_>) -> Written {
    let voice = &desk.voice;
    let recruiter = desk.name(desk.sight.process.recruiter_person());
    let subject = match &desk.sight.job {
        Some(job) => say!(voice, "mail-welcome-subject-job", company = desk.company(), job = &job.title),
        None => say!(voice, "mail-welcome-subject", company = desk.company()),
    };
    Draft {
        subject,
        parts: vec![
            Part::Say(say!(voice, "mail-welcome", company = desk.company())),
            Part::Say(say!(voice, "mail-welcome-who", who = recruiter)),
        ],
        button: desk.to_process(voice.say("mail-open-page")),
        calendar: None,
    }
    .into()
}

pub(super) fn withdrawal_received(desk: &Desk<'_>) -> Written {
    let voice = &desk.voice;
    let Event::ProcessEnded { how, .. } = &desk.entry.event else {
        return Written::Needless("it is about another entry");
    };
    let mut parts = vec![Part::Say(match how {
        Ending::MadeGood => say!(voice, "mail-ended-made-good", company = desk.company()),
        _ => {
            say!(voice, "mail-withdrawal-received", company = desk.company())
        }
    })];
    if let Some(promise) = desk.awaited(PromiseKind::Answer, About::Process) {
        parts.push(Part::Say(say!(
            voice,
            "mail-withdrawal-word-owed",
            who = desk.name(promise.owed_by),
            moment = desk.moment(promise.due_at)
        )));
    }
    Draft {
        subject: say!(voice, "mail-withdrawal-received-subject", company = desk.company()),
        parts,
        button: desk.to_process(voice.say("mail-open-record")),
        calendar: None,
    }
    .into()
}

pub(super) fn candidate_ended(desk: &Desk<'_>) -> Written {
    let voice = &desk.voice;
    let Event::ProcessEnded { how, reason, .. } = &desk.entry.event else {
        return Written::Needless("it is about another entry");
    };
    let mut parts = vec![Part::Say(match how {
        Ending::MadeGood => say!(voice, "mail-candidate-ended-made-good", candidate = desk.candidate()),
        _ => {
            say!(voice, "mail-candidate-ended", candidate = desk.candidate())
        }
    })];
    parts.extend(desk.quote(desk.candidate(), reason.as_ref()));
    if let Some(promise) = desk.awaited(PromiseKind::Answer, About::Process) {
        let moment = desk.moment(promise.due_at);
        parts.push(Part::Say(if promise.owed_by == desk.me() {
            say!(voice, "mail-candidate-ended-word-yours", moment = moment)
        } else {
            let who = desk.name(promise.owed_by);
            say!(voice, "mail-candidate-ended-word-owed", who = who, moment = moment)
        }));
    }
    Draft {
        subject: say!(voice, "mail-candidate-ended-subject", candidate = desk.candidate()),
        parts,
        button: desk.to_process(voice.say("mail-open-process")),
        calendar: None,
    }
    .into()
}
