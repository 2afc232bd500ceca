//! Commands by chance: of every kind, about what there is and now and then about what there is not.

#[path = "further.rs"]
mod further;
#[path = "thoughts.rs"]
mod thoughts;

use crate::support::{Candidate, Stage, Who, claim};
use jiff::SignedDuration;
use ledger::{
    Command,
    conversation::{
        self, Closing, Kind, Presence, agenda::AddToAgenda, book::Book, cancel::Cancel, claim::MakeClaim,
        hand_over::HandOver, late::SayLate, reschedule, stand_in,
    },
    ids::{ConversationId, MakeGoodId, MessageId, PromiseId, QuestionId, WishId},
    make_good, message, process, promise, question,
    side::{Person, Side},
    wish,
};
use uuid::Uuid;

/// A step: some numbers that pick who does what to which thing, and how long it takes.
pub type Step = (u8, u8, u8, u16, bool);

pub fn pick<T: Copy>(things: &[T], n: u8) -> Option<T> {
    (!things.is_empty()).then(|| things[usize::from(n) % things.len()])
}

// One of those there are, or one that is not there.
pub fn known<T, Id: Copy + From<Uuid>>(things: &[T], n: u8, id: impl Fn(&T) -> Id) -> Id {
    let ids: Vec<Id> = things.iter().rev().map(id).collect();
    pick(&ids, n % 4).unwrap_or_else(|| Id::from(Uuid::from_u128(9)))
}

fn presence(n: u8) -> Presence {
    match n % 6 {
        0 | 1 => Presence::OnTime,
        2 | 3 => Presence::Absent,
        4 => Presence::Late(u32::from(n)),
        _ => {
            if n > 128 {
                Presence::StoodIn(None)
            } else {
                Presence::CalledOff
            }
        }
    }
}

pub fn command(stage: &Stage, (_, what, n, minutes, yes): Step) -> Command {
    let process = &stage.process;
    let conversation: ConversationId = known(&process.conversations, n, |it| it.id);
    let promise: PromiseId = known(&process.promises, n, |it| it.id);
    let question: QuestionId = known(&process.questions, n, |it| it.id);
    let wish: WishId = known(&process.wishes, n, |it| it.id);
    let message: MessageId = known(&process.messages, n, |it| it.id);
    let make_good: MakeGoodId = known(&process.make_goods, n, |it| it.id);
    let member = Who::COMPANY[usize::from(n) % 5].member();
    let other = Who::COMPANY[usize::from(minutes) % 5].member();
    let later = stage.now + SignedDuration::from_mins(i64::from(minutes));
    let text = || String::from(if n == 255 { "" } else { "Some words" });
    match what % 66 {
        0..=2 => Command::Conversation(conversation::Command::Book(Book {
            kind: Kind::ALL[usize::from(n) % 6],
            stage: None,
            starts_at: later,
            minutes: 5 + u32::from(n),
            zone: "Europe/Madrid".into(),
            attendees: if yes { vec![member] } else { vec![member, other] },
            purpose: text(),
            place: String::new(),
            agenda: vec![text()],
        })),
        3 => Command::Conversation(conversation::Command::Confirm(conversation)),
        4 => Command::Conversation(conversation::Command::AddToAgenda(AddToAgenda {
            conversation,
            text: text(),
        })),
        5 => {
            let seat = HandOver { conversation, from: member, to: other, reason: text() };
            Command::Conversation(conversation::Command::HandOver(seat))
        }
        6 => {
            let moved = reschedule::Move { conversation, starts_at: later, reason: text() };
            Command::Conversation(conversation::Command::Move(moved))
        }
        7 => {
            let proposal = reschedule::ProposeTime { conversation, starts_at: later, reason: text() };
            Command::Conversation(conversation::Command::ProposeTime(proposal))
        }
        8 => {
            let answer = reschedule::AnswerTime { conversation, accept: yes };
            Command::Conversation(conversation::Command::AnswerTime(answer))
        }
        9 => Command::Conversation(conversation::Command::Cancel(Cancel { conversation, reason: text() })),
        10 | 11 => Command::Conversation(conversation::Command::Here(conversation)),
        12 => {
            let late = SayLate { conversation, minutes: u32::from(n) };
            Command::Conversation(conversation::Command::SayLate(late))
        }
        13 => {
            let offer = stand_in::OfferStandIn { conversation, member, starts_at: later };
            Command::Conversation(conversation::Command::OfferStandIn(offer))
        }
        14 => {
            let answer = stand_in::AnswerStandIn { conversation, accept: yes };
            Command::Conversation(conversation::Command::AnswerStandIn(answer))
        }
        15..=18 => {
            let said = claim(conversation, presence(n), presence(what.wrapping_mul(n)));
            let closing = if n % 7 == 0 { Closing::EarlyBy(Side::Company) } else { Closing::AsPlanned };
            let said = MakeClaim { closing, trouble: n % 9 == 0, ..said };
            Command::Conversation(conversation::Command::Claim(said))
        }
        19 => Command::Promise(promise::Command::Make(promise::make::Make {
            owed_by: if yes { Person::Member(member) } else { Candidate.person() },
            text: text(),
            due_at: if n == 7 { jiff::Timestamp::MAX } else { later },
            conversation: None,
        })),
        20 => Command::Promise(promise::Command::ClaimKept(promise)),
        21 => {
            let dispute = promise::dispute::MakeDispute { promise, text: text() };
            Command::Promise(promise::Command::Dispute(dispute))
        }
        22 if n > 60 => Command::Promise(promise::Command::Excuse(promise)),
        22 => Command::Promise(promise::Command::Reopen(promise)),
        23 => {
            let moved = promise::move_date::MoveDate { promise, due_at: later, reason: text() };
            Command::Promise(promise::Command::MoveDate(moved))
        }
        24 => {
            Command::Promise(promise::Command::HandOver(promise::hand_over::HandOver { promise, to: member }))
        }
        25 => {
            let conversation = yes.then_some(conversation);
            Command::Question(question::Command::Ask(question::ask::Ask { text: text(), conversation }))
        }
        26 => {
            Command::Question(question::Command::Reply(question::reply::GiveReply { question, text: text() }))
        }
        27 if yes => Command::Question(question::Command::Answered(question)),
        27 => Command::Question(question::Command::StillOpen(question)),
        28 => {
            let kind = wish::Kind::ALL[usize::from(n) % 2];
            Command::Wish(wish::Command::Make(wish::make::Make { kind, text: text() }))
        }
        29 => {
            let answer = wish::answer::GiveAnswer { wish, granted: yes, reason: text() };
            Command::Wish(wish::Command::Answer(answer))
        }
        30 => {
            let send = message::send::Send { text: text(), corrects: yes.then_some(message) };
            Command::Message(message::Command::Send(send))
        }
        31 => {
            let answer = message::answer::GiveAnswer { text: text() };
            Command::Message(message::Command::Answer(answer))
        }
        32 => match n % 8 {
            0 => Command::Process(process::Command::Withdraw(process::withdraw::Withdraw { reason: text() })),
            1 | 2 => {
                let hand_over = process::hand_over::HandOver { from: member, to: other };
                Command::Process(process::Command::HandOver(hand_over))
            }
            _ => Command::Message(message::Command::TakeBack(message)),
        },
        33 => {
            let apology = message::apologise::Apologise { make_good, text: text() };
            Command::Message(message::Command::Apologise(apology))
        }
        36..=59 => further::command(stage, (what, n, minutes, yes)),
        60..=65 => thoughts::command(stage, (what, n, minutes, yes)),
        _ => {
            let choice = make_good::Choice::ALL[usize::from(n) % 4];
            let choose = make_good::choose::Choose { make_good, choice, text: String::new() };
            Command::MakeGood(make_good::Command::Choose(choose))
        }
    }
}
