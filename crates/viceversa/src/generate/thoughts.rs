//! What people of a made-up life think of a conversation.

use super::life::Living;
use ledger::{
    Command,
    conversation::Presence,
    ids::{ConversationId, MemberId},
    mirror::{self, Statement, send::SendMirror},
    scorecard::{
        self, Lean,
        send::{RatingGiven, SendScorecard},
    },
    side::Person,
};

const COMMENTS: &[&str] = &[
    "They had read what I sent, and asked about it.",
    "Me explicaron cada paso, y cuándo sabría algo.",
    "Nobody told me beforehand that there would be a second person.",
    "Me habría gustado saber antes el sueldo.",
    "They let me finish, also when I had to look for the word.",
    "La pregunta sobre los turnos quedó sin respuesta.",
    "I left knowing who decides, and when.",
    "Se notaba que tenían prisa; aun así me dejaron preguntar.",
    "The range was on the table before we began. Thank you.",
    "Me preguntaron dos veces lo mismo, dos personas distintas.",
    "Ten minutes late, but they said so in time.",
    "Pude contar el verano de la huelga entero, y eso era lo que importaba.",
    "They said plainly what the winter is like here.",
    "No supe hasta el final con quién estaba hablando.",
    "We spoke about the boats as people who know them.",
    "Me habría ayudado tener las preguntas el día antes.",
];

impl Living<'_> {
    /// The candidate answers the mirror, if they do; whoever met them writes their scorecard, if it is asked for.
    pub(super) fn think(&mut self, id: ConversationId, lead: MemberId, company: Presence) {
        if company.is_there() && self.chance.happens(92) && self.later(90) {
            self.score(id, lead);
        }
        if self.chance.happens(80) && self.later(120) {
            self.mirror(id, company);
        }
    }

    fn mirror(&mut self, conversation: ConversationId, company: Presence) {
        // Whoever was let wait says so; what comes next is what people miss most.
        let usual = match company {
            Presence::Absent => 1,
            Presence::Late(_) => 3,
            _ => 4,
        };
        let statements = Statement::ALL
            .into_iter()
            .map(|statement| {
                (statement, self.level(if statement == Statement::Next { usual - 1 } else { usual }))
            })
            .collect();
        let send = SendMirror {
            conversation,
            statements,
            recommend: Some(self.level(usual) * 2),
            comment: if self.chance.happens(35) { self.one_of(COMMENTS) } else { String::new() },
            share: true,
        };
        self.does(self.candidate(), Command::Mirror(mirror::Command::Send(send)));
    }

    // One step up or down, or none.
    fn level(&mut self, usual: u8) -> u8 {
        let step = self.chance.below(10);
        let level = match step {
            0 | 1 => usual.saturating_sub(1),
            2..=7 => usual,
            _ => usual + 1,
        };
        level.clamp(1, 5)
    }

    fn score(&mut self, conversation: ConversationId, lead: MemberId) {
        let Some(kit) = self.job.facts[0].kits.first().cloned() else { return };
        // How good somebody is shows in all criteria; how strict somebody is, too.
        let good = 2 + u8::try_from(self.life.process.candidate.uuid().as_u128() % 3).unwrap_or(0);
        let strict = u8::from(lead.uuid().as_u128().is_multiple_of(2) && self.chance.happens(40));
        let ratings = kit
            .criteria
            .iter()
            .map(|criterion| RatingGiven {
                criterion: criterion.id,
                level: Some(self.level(good.saturating_sub(strict).max(1))),
                evidence: "Told of the morning when two of the crew did not come.".to_owned(),
            })
            .collect();
        let send = SendScorecard {
            conversation,
            ratings,
            lean: if good > 2 { Lean::Yes } else { Lean::No },
            summary: "What was said fits what was asked.".to_owned(),
        };
        self.does(Person::Member(lead), Command::Scorecard(scorecard::Command::Send(send)));
    }
}
