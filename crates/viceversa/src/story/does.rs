//! What a step does, as a command of the ledger.

use super::{
    cast::Cast,
    play::Names,
    reading::on_the_wall,
    told::{Does, Wall},
};
use jiff::{Timestamp, tz::TimeZone};
use ledger::{
    Command,
    conversation::{
        self, Closing, agenda::AddToAgenda, book::Book, cancel::Cancel, claim::MakeClaim,
        hand_over::HandOver, late::SayLate, reschedule, stand_in,
    },
    ids::{ConversationId, MakeGoodId, PromiseId, QuestionId, StageId, WishId},
    job::{Requirement, kit::Criterion},
    make_good, message, process, promise, question,
    side::Person,
    wish,
};
use store::jobs::Stage;

/// What a step can refer to.
pub struct Around<'p> {
    /// Who is who.
    pub cast: &'p Cast,
    /// What earlier steps brought about.
    pub names: &'p Names,
    /// The plan of the job.
    pub plan: &'p [Stage],
    /// The zone of the story.
    pub zone: &'p TimeZone,
    /// Who acts.
    pub who: Person,
    /// The last make-good of the process.
    pub make_good: Option<MakeGoodId>,
    /// Every requirement that any version of the job's spec had.
    pub requirements: &'p [Requirement],
    /// What the latest frozen kit of the job looks at.
    pub criteria: &'p [Criterion],
}

impl Around<'_> {
    /// The command; [`Does::OpenProcess`] is none, since it needs no process.
    pub fn command(&self, does: &Does) -> Result<Option<Command>, String> {
        match does {
            Does::OpenProcess { .. } | Does::Deed(_) | Does::Stop {} => return Ok(None),
            Does::Further(further) => return self.further(further).map(Some),
            Does::Measured(measured) => return self.measured(measured).map(Some),
            _ => {}
        }
        if let Some(command) = self.on_conversations(does)? {
            return Ok(Some(Command::Conversation(command)));
        }
        self.on_the_rest(does).map(Some)
    }

    fn on_conversations(&self, does: &Does) -> Result<Option<conversation::Command>, String> {
        use conversation::Command as C;
        Ok(Some(match does {
            Does::Book { kind, stage, starts, minutes, with, purpose, place, agenda } => C::Book(Book {
                kind: *kind,
                stage: stage.as_deref().map(|name| self.stage(name)).transpose()?,
                starts_at: self.at(*starts)?,
                minutes: *minutes,
                zone: self.cast.workspace.zone.clone(),
                attendees: with.iter().map(|is| self.cast.member(is)).collect::<Result<_, _>>()?,
                purpose: purpose.clone(),
                place: place.clone(),
                agenda: agenda.clone(),
            }),
            Does::Move { conversation, to, reason } => C::Move(reschedule::Move {
                conversation: self.conversation(conversation)?,
                starts_at: self.at(*to)?,
                reason: reason.clone(),
            }),
            Does::ProposeTime { conversation, to, reason } => C::ProposeTime(reschedule::ProposeTime {
                conversation: self.conversation(conversation)?,
                starts_at: self.at(*to)?,
                reason: reason.clone(),
            }),
            Does::AnswerTime { conversation, accept } => C::AnswerTime(reschedule::AnswerTime {
                conversation: self.conversation(conversation)?,
                accept: *accept,
            }),
            Does::Cancel { conversation, reason } => {
                C::Cancel(Cancel { conversation: self.conversation(conversation)?, reason: reason.clone() })
            }
            Does::Confirm { conversation } => C::Confirm(self.conversation(conversation)?),
            Does::AddToAgenda { conversation, text } => C::AddToAgenda(AddToAgenda {
                conversation: self.conversation(conversation)?,
                text: text.clone(),
            }),
            Does::HandOverSeat { conversation, from, to, reason } => C::HandOver(HandOver {
                conversation: self.conversation(conversation)?,
                from: self.cast.member(from)?,
                to: self.cast.member(to)?,
                reason: reason.clone(),
            }),
            Does::Here { conversation } => C::Here(self.conversation(conversation)?),
            Does::SayLate { conversation, minutes } => {
                C::SayLate(SayLate { conversation: self.conversation(conversation)?, minutes: *minutes })
            }
            Does::OfferStandIn { conversation, member, starts } => C::OfferStandIn(stand_in::OfferStandIn {
                conversation: self.conversation(conversation)?,
                member: self.cast.member(member)?,
                starts_at: self.at(*starts)?,
            }),
            Does::AnswerStandIn { conversation, accept } => C::AnswerStandIn(stand_in::AnswerStandIn {
                conversation: self.conversation(conversation)?,
                accept: *accept,
            }),
            Does::Claim { conversation, company, candidate, ended_early_by, trouble, note } => {
                C::Claim(MakeClaim {
                    conversation: self.conversation(conversation)?,
                    company: *company,
                    candidate: *candidate,
                    closing: ended_early_by.map_or(Closing::AsPlanned, Closing::EarlyBy),
                    trouble: *trouble,
                    note: note.clone(),
                })
            }
            _ => return Ok(None),
        }))
    }

    fn on_the_rest(&self, does: &Does) -> Result<Command, String> {
        Ok(match does {
            Does::EnterStage { stage } => Command::Process(process::Command::EnterStage(self.stage(stage)?)),
            Does::Withdraw { reason } => {
                Command::Process(process::Command::Withdraw(process::withdraw::Withdraw {
                    reason: reason.clone(),
                }))
            }
            Does::Ask { text, conversation } => {
                Command::Question(question::Command::Ask(question::ask::Ask {
                    text: text.clone(),
                    conversation: self.maybe_conversation(conversation.as_deref())?,
                }))
            }
            Does::Reply { question, text } => {
                Command::Question(question::Command::Reply(question::reply::GiveReply {
                    question: self.question(question)?,
                    text: text.clone(),
                }))
            }
            Does::Answered { question } => {
                Command::Question(question::Command::Answered(self.question(question)?))
            }
            Does::StillOpen { question } => {
                Command::Question(question::Command::StillOpen(self.question(question)?))
            }
            Does::Wish { kind, text } => {
                Command::Wish(wish::Command::Make(wish::make::Make { kind: *kind, text: text.clone() }))
            }
            Does::AnswerWish { wish, granted, reason } => {
                Command::Wish(wish::Command::Answer(wish::answer::GiveAnswer {
                    wish: self.wish(wish)?,
                    granted: *granted,
                    reason: reason.clone(),
                }))
            }
            Does::Message { text } => Command::Message(message::Command::Send(message::send::Send {
                text: text.clone(),
                corrects: None,
            })),
            Does::Answer { text } => {
                Command::Message(message::Command::Answer(message::answer::GiveAnswer { text: text.clone() }))
            }
            Does::Apologise { text } => {
                Command::Message(message::Command::Apologise(message::apologise::Apologise {
                    make_good: self.make_good()?,
                    text: text.clone(),
                }))
            }
            Does::Choose { choice, text } => {
                Command::MakeGood(make_good::Command::Choose(make_good::choose::Choose {
                    make_good: self.make_good()?,
                    choice: *choice,
                    text: text.clone(),
                }))
            }
            Does::Promise { text, due, owed_by, conversation } => {
                Command::Promise(promise::Command::Make(promise::make::Make {
                    owed_by: match owed_by {
                        Some(is) => self.cast.person(is)?,
                        None => self.who,
                    },
                    text: text.clone(),
                    due_at: self.at(*due)?,
                    conversation: self.maybe_conversation(conversation.as_deref())?,
                }))
            }
            Does::Kept { promise } => Command::Promise(promise::Command::ClaimKept(self.promise(promise)?)),
            Does::MoveDate { promise, to, reason } => {
                Command::Promise(promise::Command::MoveDate(promise::move_date::MoveDate {
                    promise: self.promise(promise)?,
                    due_at: self.at(*to)?,
                    reason: reason.clone(),
                }))
            }
            Does::Excuse { promise } => Command::Promise(promise::Command::Excuse(self.promise(promise)?)),
            other => return Err(format!("nothing is known of {other:?}")),
        })
    }

    fn at(&self, time: Wall) -> Result<Timestamp, String> {
        on_the_wall(time, self.zone)
    }

    pub(super) fn stage(&self, name: &str) -> Result<StageId, String> {
        let stage = self.plan.iter().find(|stage| stage.name == name);
        stage.map(|stage| stage.id).ok_or_else(|| format!("the plan has no stage '{name}'"))
    }

    pub(super) fn conversation(&self, name: &str) -> Result<ConversationId, String> {
        self.names.of("conversation", name).map(ConversationId::new)
    }

    pub(super) fn maybe_conversation(&self, name: Option<&str>) -> Result<Option<ConversationId>, String> {
        name.map(|name| self.conversation(name)).transpose()
    }

    pub(super) fn question(&self, name: &str) -> Result<QuestionId, String> {
        self.names.of("question", name).map(QuestionId::new)
    }

    fn wish(&self, name: &str) -> Result<WishId, String> {
        self.names.of("wish", name).map(WishId::new)
    }

    fn promise(&self, name: &str) -> Result<PromiseId, String> {
        self.names.of("promise", name).map(PromiseId::new)
    }

    fn make_good(&self) -> Result<MakeGoodId, String> {
        self.make_good.ok_or_else(|| "there is no make-good in this process yet".to_owned())
    }
}
