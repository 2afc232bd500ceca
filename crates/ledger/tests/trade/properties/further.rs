//! Commands by chance about roles, specs, decisions and views.

use super::known;
use crate::support::{Stage, Who, job, other_job, requirement, stage as plan_stage};
use jiff::{SignedDuration, civil::date};
use ledger::{
    Command,
    conversation::{self, Kind, kind},
    decline,
    evidence::{self, Bearing, Source},
    exchange,
    ids::{ConversationId, DeclineId, EvidenceId, OfferId, ProposalId, QuestionId, ReportId},
    interest::{self, Level},
    job::PayRange,
    offer, process, proposal, question, report,
};

const SEEN: &str = "You showed us the plan of the last season";

pub fn command(stage: &Stage, (what, n, minutes, yes): (u8, u8, u16, bool)) -> Command {
    let process = &stage.process;
    let conversation: ConversationId = known(&process.conversations, n, |it| it.id);
    let question: QuestionId = known(&process.questions, n, |it| it.id);
    let proposal: ProposalId = known(&process.proposals, n, |it| it.id);
    let evidence: EvidenceId = known(&process.evidence, n, |it| it.id);
    let declined: DeclineId = known(&process.declines, n, |it| it.id);
    let offered: OfferId = known(&process.offers, n, |it| it.id);
    let reported: ReportId = known(&process.reports, n, |it| it.id);
    let member = Who::COMPANY[usize::from(n) % 5].member();
    let text = || String::from(if n == 255 { "" } else { "Some words" });
    let pay = || PayRange { least: 1_000_000 + i64::from(minutes) * 1_000, ..job().pay.unwrap() };
    match what % 66 {
        36 => Command::Conversation(conversation::Command::ReadBrief(conversation)),
        37 => Command::Conversation(conversation::Command::ProposeKind(kind::ProposeKind {
            conversation,
            to: Kind::ALL[usize::from(n) % 6],
            reason: text(),
        })),
        38 => Command::Conversation(conversation::Command::AnswerKind(kind::AnswerKind {
            conversation,
            accepted: yes,
        })),
        39 => Command::Question(question::Command::PassOn(question::route::PassOn {
            question,
            to: member,
            conversation: yes.then_some(conversation),
            reason: text(),
        })),
        40 | 41 => Command::Interest(interest::Command::Note(interest::note::NoteInterest {
            conversation,
            level: Level::ALL[usize::from(n) % 3],
        })),
        42 => Command::Interest(interest::Command::EndTogether(conversation)),
        43 | 44 => Command::Exchange(exchange::Command::Send(exchange::send::SendView {
            conversation,
            talk: text(),
            own: text(),
        })),
        45 => Command::Proposal(proposal::Command::Put(proposal::put::Put {
            kind: proposal::Kind::ALL[usize::from(n) % 3],
            role: text(),
            pay: yes.then(pay),
            job: Some(if n % 5 == 0 { job().id } else { other_job().id }),
            reason: text(),
            counters: (n % 3 == 0).then_some(proposal),
        })),
        46 => Command::Proposal(proposal::Command::Answer(proposal::answer::GiveAnswer {
            proposal,
            accepted: yes,
            text: text(),
        })),
        47 => Command::Proposal(proposal::Command::TakeBack(proposal)),
        48 => Command::Evidence(evidence::Command::Add(evidence::add::Add {
            requirement: requirement(u128::from(n) % 5),
            bearing: if yes { Bearing::For } else { Bearing::Against },
            source: Source::ALL[usize::from(n) % 6],
            conversation: Some(conversation),
            text: text(),
        })),
        49 => Command::Evidence(evidence::Command::Withdraw(evidence)),
        50 if n < 100 => {
            let reason = decline::give::ReasonGiven {
                requirement: Some(requirement(u128::from(n) % 4)),
                seen: if yes { SEEN.into() } else { String::new() },
                change: if yes { SEEN.into() } else { String::new() },
            };
            Command::Decline(decline::Command::Give(decline::give::Give {
                text: text(),
                reasons: vec![reason],
            }))
        }
        50 => {
            let known = process.decline(declined).map(|known| known.reasons.clone()).unwrap_or_default();
            let of = |reason: &decline::Reason| decline::give::ReasonGiven {
                requirement: reason.requirement,
                seen: SEEN.into(),
                change: SEEN.into(),
            };
            Command::Decline(decline::Command::Feedback(decline::feedback::GiveFeedback {
                decline: declined,
                reasons: known.iter().map(of).collect(),
            }))
        }
        51 | 56 => Command::Offer(offer::Command::Make(offer::make::Make {
            role: text(),
            pay: pay(),
            outside: if yes { text() } else { String::new() },
            starts_on: date(2027, 2, 1),
            conditions: String::new(),
            expires_at: stage.now + SignedDuration::from_hours(24 * i64::from(2 + n % 12)),
        })),
        52 => {
            let word = match n % 4 {
                0 => offer::answer::Word::Accept,
                1 => offer::answer::Word::Decline,
                _ => offer::answer::Word::Counter { pay: yes.then(pay) },
            };
            let answer = offer::answer::GiveAnswer { offer: offered, word, text: text() };
            Command::Offer(offer::Command::Answer(answer))
        }
        53 | 57 if yes => Command::Offer(offer::Command::TakeBack(offered)),
        53 | 57 => {
            Command::Offer(offer::Command::Uphold(offer::answer::Uphold { offer: offered, text: text() }))
        }
        54 if n < 128 => Command::Report(report::Command::Make(report::make::Make {
            kind: report::Kind::ALL[usize::from(n) % 2],
            about: member,
            conversation: yes.then_some(conversation),
            to: None,
            text: text(),
        })),
        54 => Command::Report(report::Command::Answer(report::answer::GiveAnswer {
            report: reported,
            text: text(),
        })),
        58 => {
            let version = stage.process.spec_version().filter(|_| n > 40).unwrap_or(9);
            Command::Process(ledger::process::Command::AcknowledgeSpec(version))
        }
        _ if n > 200 => Command::Process(process::Command::JobNews(match n % 16 {
            0 => process::job::News::Closed { reason: text() },
            1..=4 => process::job::News::Paused {
                until: stage.now + SignedDuration::from_hours(24 * i64::from(n % 30)),
                reason: text(),
            },
            5..=7 => process::job::News::Resumed,
            8 => process::job::News::Filled,
            _ => process::job::News::SpecChanged { version: 1 + i64::from(minutes) % 3 },
        })),
        _ => Command::Process(match n % 5 {
            0 => process::Command::AskRange,
            1 => process::Command::EnterStage(plan_stage(u128::from(n) % 4)),
            3 => process::Command::WentSilent(text()),
            _ => process::Command::Advance(process::advance::Advance {
                stage: plan_stage(1 + u128::from(n) % 2),
                text: text(),
            }),
        }),
    }
}
