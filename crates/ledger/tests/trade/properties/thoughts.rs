//! Commands by chance about what each side thought.

use super::known;
use crate::support::{Stage, criterion};
use ledger::{
    Command,
    debrief::{self, Verdict, conclude::Conclude},
    decline::{self, rate},
    ids::{ConversationId, DeclineId},
    mirror::{self, Statement, send::SendMirror},
    scorecard::{
        self, Lean,
        send::{RatingGiven, SendScorecard},
    },
    selfview::{self, send::SendSelfView},
};

pub fn command(stage: &Stage, (what, n, minutes, yes): (u8, u8, u16, bool)) -> Command {
    let process = &stage.process;
    let conversation: ConversationId = known(&process.conversations, n, |it| it.id);
    let declined: DeclineId = known(&process.declines, n, |it| it.id);
    let text = || String::from(if n == 255 { "" } else { "Some words" });
    let level = |place: u8| (n.wrapping_add(place) % 7 < 6).then_some(1 + n.wrapping_add(place) % 5);
    match what % 66 {
        60 | 61 => {
            let given = |place: u8| RatingGiven {
                criterion: criterion(1 + u128::from(place)),
                level: level(place),
                evidence: text(),
            };
            Command::Scorecard(scorecard::Command::Send(SendScorecard {
                conversation,
                ratings: (0..4).map(given).collect(),
                lean: Lean::ALL[usize::from(n) % 4],
                summary: text(),
            }))
        }
        62 => {
            let statements = vec![(Statement::ALL[usize::from(n) % 5], 1 + n % 5)];
            let criteria = vec![(criterion(1 + u128::from(n) % 4), 1 + n % 5)];
            Command::SelfView(selfview::Command::Send(SendSelfView {
                conversation,
                criteria: if yes { criteria } else { vec![] },
                statements: if yes { vec![] } else { statements },
                forecast: (n < 128).then_some(n % 101),
            }))
        }
        63 => Command::Mirror(mirror::Command::Send(SendMirror {
            conversation,
            statements: vec![(Statement::ALL[usize::from(n) % 5], 1 + n % 5)],
            recommend: yes.then_some(n % 11),
            comment: if minutes % 2 == 0 { text() } else { String::new() },
            share: yes,
        })),
        64 => Command::Debrief(debrief::Command::Conclude(Conclude {
            decided: Verdict::ALL[usize::from(n) % 3],
            reason: text(),
        })),
        _ => {
            let reasons = process.decline(declined).map_or(1, |known| known.reasons.len());
            let marks = vec![rate::Use::ALL[usize::from(n) % 3]; reasons];
            Command::Decline(decline::Command::Rate(rate::Rate { decline: declined, marks, text: text() }))
        }
    }
}
