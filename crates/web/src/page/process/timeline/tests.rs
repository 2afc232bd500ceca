//! Which lines a process has: made through the ledger's own decisions.

use super::{What, around::Around, folded_before, lines};
use jiff::{Timestamp, tz::TimeZone};
use ledger::{
    Command,
    calendar::Calendar,
    conversation::{self, Kind, Presence, book::Book},
    decline, exchange,
    frame::{Colleague, Frame, Role, Rules, Team},
    ids::{CandidateId, MemberId, WorkspaceId},
    interest, make_good, message,
    process::{self, Process, open::Open},
    promise, question,
    side::{Actor, Person},
    wish,
};
use uuid::Uuid;

const RECRUITER: MemberId = MemberId::new(Uuid::from_u128(1));
const DIRECTOR: MemberId = MemberId::new(Uuid::from_u128(2));
const ANA: CandidateId = CandidateId::new(Uuid::from_u128(9));

/// A process that people act on at given times.
struct Stage {
    process: Process,
    seed: u8,
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn with_frame<T>(by: Actor, now: &str, seed: u8, work: impl FnOnce(&Frame<'_>) -> T) -> T {
    let colleague = |id, role| Colleague { id, role, reports_to: None, active: true };
    let team = Team(vec![colleague(RECRUITER, Role::Recruiter), colleague(DIRECTOR, Role::Executive)]);
    let calendar = Calendar::new(TimeZone::get("Europe/Madrid").unwrap());
    let rules = Rules::default();
    work(&Frame::new(at(now), by, &rules, &calendar, &team, [seed; 32]))
}

impl Stage {
    fn new() -> Self {
        let open = Open {
            workspace: WorkspaceId::new(Uuid::from_u128(7)),
            candidate: ANA,
            job: None,
            stage: None,
            recruiter: RECRUITER,
            hiring_manager: None,
            spec_version: None,
            applied: false,
        };
        let by = Actor::Person(Person::Member(RECRUITER));
        let process =
            with_frame(by, "2026-11-09T08:00:00Z", 1, |frame| ledger::open(frame, open).unwrap().after);
        Self { process, seed: 1 }
    }

    fn does(&mut self, by: Actor, now: &str, command: Command) {
        self.seed += 1;
        self.process = with_frame(by, now, self.seed, |frame| {
            ledger::decide(&self.process, frame, command).unwrap().after
        });
    }

    fn company(&mut self, now: &str, command: Command) {
        self.does(Actor::Person(Person::Member(RECRUITER)), now, command);
    }

    fn candidate(&mut self, now: &str, command: Command) {
        self.does(Actor::Person(Person::Candidate(ANA)), now, command);
    }

    fn tick(&mut self, now: &str) {
        self.does(Actor::Clock, now, Command::Tick);
    }

    fn book(&mut self, now: &str, starts_at: &str) {
        let book = Book {
            // Without a job nobody is interviewed.
            kind: Kind::Informal,
            stage: None,
            starts_at: at(starts_at),
            minutes: 45,
            zone: "Europe/Madrid".to_owned(),
            attendees: vec![DIRECTOR],
            purpose: "How decisions are made".to_owned(),
            place: String::new(),
            agenda: vec![],
        };
        self.company(now, Command::Conversation(conversation::Command::Book(book)));
    }

    fn nobody_came(&mut self, now: &str) {
        let claim = conversation::claim::MakeClaim {
            conversation: self.process.conversations.last().unwrap().id,
            company: Presence::Absent,
            candidate: Presence::OnTime,
            closing: conversation::Closing::AsPlanned,
            trouble: false,
            note: String::new(),
        };
        self.candidate(now, Command::Conversation(conversation::Command::Claim(claim)));
    }

    /// What stands there, as one word a line; what lies ahead in brackets.
    fn story(&self, now: &str) -> Vec<String> {
        let word = |what: &What<'_>| match what {
            What::Opened => "opened".to_owned(),
            What::Ended(_) => "ended".to_owned(),
            What::Talk(_) => "talk".to_owned(),
            What::Booked(_, kept) => format!("booked {}", kept.len()),
            What::Moved(..) => "moved".to_owned(),
            What::Late(..) => "late".to_owned(),
            What::StandIn(..) => "stand-in".to_owned(),
            What::CalledOff(..) => "called off".to_owned(),
            What::Question(_) => "question".to_owned(),
            What::Reply(_, _, kept) => format!("reply {}", kept.len()),
            What::Answered(_, kept) => format!("answered {}", kept.len()),
            What::Wish(_) => "wish".to_owned(),
            What::WishAnswer(_, _, kept) => format!("wish answer {}", kept.len()),
            What::Message(_, kept) => format!("message {}", kept.len()),
            What::MakeGood(_) => "make-good".to_owned(),
            What::Chosen(..) => "chosen".to_owned(),
            What::Promised(_) => "promised".to_owned(),
            What::Owed(promise) => format!("owed {}", promise.kind.code()),
            What::Excused(_) => "excused".to_owned(),
            What::Disputed(..) => "disputed".to_owned(),
            What::Around(around) => match around {
                Around::KindPut(_) => "kind put".to_owned(),
                Around::KindAnswered(..) => "kind answered".to_owned(),
                Around::PassedOn(..) => "passed on".to_owned(),
                Around::Interests(..) => "interests".to_owned(),
                Around::Views(_) => "views".to_owned(),
            },
            What::Role(_) => "role".to_owned(),
            What::Thought(_) => "thought".to_owned(),
            What::Decided(_) => "decided".to_owned(),
        };
        let lines = lines(&self.process, at(now));
        let bracketed = |line: &super::Line<'_>| {
            if line.ahead { format!("({})", word(&line.what)) } else { word(&line.what) }
        };
        lines.iter().map(bracketed).collect()
    }
}

#[test]
fn a_reply_and_the_promise_it_keeps_are_one_line() {
    let mut stage = Stage::new();
    let ask = question::ask::Ask { conversation: None, text: "Who decides?".to_owned() };
    stage.candidate("2026-11-09T09:00:00Z", Command::Question(question::Command::Ask(ask)));
    assert_eq!(stage.story("2026-11-09T09:00:00Z"), ["opened", "question", "(owed reply)"]);
    let question = stage.process.questions[0].id;
    let reply = question::reply::GiveReply { question, text: "The shift lead.".to_owned() };
    stage.company("2026-11-10T09:00:00Z", Command::Question(question::Command::Reply(reply)));
    assert_eq!(stage.story("2026-11-10T10:00:00Z"), ["opened", "question", "reply 1"]);
    stage.candidate("2026-11-10T10:00:00Z", Command::Question(question::Command::Answered(question)));
    assert_eq!(stage.story("2026-11-10T10:00:00Z"), ["opened", "question", "reply 1"]);
}

#[test]
fn a_question_answered_in_a_conversation_has_a_line_for_it() {
    let mut stage = Stage::new();
    stage.book("2026-11-09T09:00:00Z", "2026-11-10T09:00:00Z");
    let conversation = Some(stage.process.conversations[0].id);
    let ask = question::ask::Ask { conversation, text: "Who decides?".to_owned() };
    stage.candidate("2026-11-09T10:00:00Z", Command::Question(question::Command::Ask(ask)));
    let question = stage.process.questions[0].id;
    stage.candidate("2026-11-10T10:00:00Z", Command::Question(question::Command::Answered(question)));
    assert_eq!(stage.story("2026-11-10T10:00:00Z"), ["opened", "question", "talk", "answered 1"]);
}

#[test]
fn two_misses_in_a_row_read_as_they_happened() {
    let mut stage = Stage::new();
    stage.book("2026-11-09T09:00:00Z", "2026-11-10T08:00:00Z");
    assert_eq!(stage.story("2026-11-09T09:00:00Z"), ["opened", "(talk)"]);
    stage.nobody_came("2026-11-10T08:30:00Z");
    assert_eq!(stage.story("2026-11-10T08:30:00Z"), ["opened", "talk", "(owed arrange)"]);
    stage.book("2026-11-10T09:00:00Z", "2026-11-11T08:00:00Z");
    stage.nobody_came("2026-11-11T08:31:00Z");
    let told = ["opened", "talk", "booked 1", "talk", "make-good", "(owed apology)"];
    assert_eq!(stage.story("2026-11-11T08:31:00Z"), told);

    let make_good = stage.process.make_goods[0].id;
    let apologise = message::apologise::Apologise { make_good, text: "I am sorry.".to_owned() };
    let owner = stage.process.make_goods[0].owner.unwrap();
    let command = Command::Message(message::Command::Apologise(apologise));
    stage.does(Actor::Person(Person::Member(owner)), "2026-11-11T09:00:00Z", command);
    let choose = make_good::choose::Choose {
        make_good,
        choice: make_good::Choice::AnotherPerson,
        text: String::new(),
    };
    stage.candidate("2026-11-11T10:00:00Z", Command::MakeGood(make_good::Command::Choose(choose)));
    let told = stage.story("2026-11-11T10:00:00Z");
    assert_eq!(told[4..], ["make-good", "message 1", "chosen", "(owed arrange)"]);
}

#[test]
fn an_answer_delivers_only_once_it_is_sent_and_not_when_it_is_taken_back() {
    let mut stage = Stage::new();
    stage.book("2026-11-09T09:00:00Z", "2026-11-10T08:00:00Z");
    stage.tick("2026-11-10T09:00:00Z");
    let answer = message::answer::GiveAnswer { text: "We go on.".to_owned() };
    stage.company("2026-11-10T10:00:00Z", Command::Message(message::Command::Answer(answer)));
    assert_eq!(stage.story("2026-11-10T10:00:00Z"), ["opened", "talk", "message 0", "(owed answer)"]);
    let first = stage.process.messages[0].id;
    stage.company("2026-11-10T10:02:00Z", Command::Message(message::Command::TakeBack(first)));
    let reason = decline::give::ReasonGiven {
        requirement: None,
        seen: "You told us that you want to work from Lisbon only".to_owned(),
        change: "Working two days a week at the harbour with the team".to_owned(),
    };
    let give = decline::give::Give { text: "We will not go on.".to_owned(), reasons: vec![reason] };
    stage.company("2026-11-10T10:03:00Z", Command::Decline(decline::Command::Give(give)));
    stage.tick("2026-11-10T10:10:00Z");
    // The answer that ends the process says so itself: no other line tells the end.
    assert_eq!(stage.story("2026-11-10T10:10:00Z"), ["opened", "talk", "message 0", "message 1"]);
}

#[test]
fn a_promise_by_hand_stands_ahead_until_it_is_settled_and_then_where_it_was_made() {
    let mut stage = Stage::new();
    let make = promise::make::Make {
        owed_by: Person::Member(RECRUITER),
        text: "The season plan".to_owned(),
        due_at: at("2026-11-12T16:00:00Z"),
        conversation: None,
    };
    stage.company("2026-11-09T09:00:00Z", Command::Promise(promise::Command::Make(make)));
    assert_eq!(stage.story("2026-11-09T09:00:00Z"), ["opened", "(owed other)"]);
    let id = stage.process.promises[0].id;
    stage.company("2026-11-10T09:00:00Z", Command::Promise(promise::Command::ClaimKept(id)));
    assert_eq!(stage.story("2026-11-10T09:00:00Z"), ["opened", "promised"]);
    let dispute = promise::dispute::MakeDispute { promise: id, text: "Nothing came.".to_owned() };
    stage.candidate("2026-11-11T09:00:00Z", Command::Promise(promise::Command::Dispute(dispute)));
    assert_eq!(stage.story("2026-11-11T09:00:00Z"), ["opened", "promised", "disputed"]);
}

#[test]
fn what_falls_with_the_end_is_said_by_the_end() {
    let mut stage = Stage::new();
    stage.book("2026-11-09T09:00:00Z", "2026-11-20T08:00:00Z");
    let make = wish::make::Make { kind: wish::Kind::MeetSenior, text: "The director".to_owned() };
    stage.candidate("2026-11-09T10:00:00Z", Command::Wish(wish::Command::Make(make)));
    let withdraw = process::withdraw::Withdraw { reason: "Another offer".to_owned() };
    stage.candidate("2026-11-10T09:00:00Z", Command::Process(process::Command::Withdraw(withdraw)));
    // The human word is still owed; the cancelled conversation and the void promise have no line.
    assert_eq!(stage.story("2026-11-10T09:00:00Z"), ["opened", "wish", "ended", "(owed answer)"]);
}

#[test]
fn two_weeks_stay_open_counted_from_the_last_thing_that_happened() {
    let mut stage = Stage::new();
    let send = message::send::Send { text: "Hello".to_owned(), corrects: None };
    stage.candidate("2026-11-16T09:00:00Z", Command::Message(message::Command::Send(send)));
    let lines = lines(&stage.process, at("2027-03-01T09:00:00Z"));
    assert_eq!(folded_before(&lines, at("2027-03-01T09:00:00Z")), at("2026-11-02T09:00:00Z"));
    assert_eq!(folded_before(&lines, at("2026-11-10T09:00:00Z")), at("2026-10-27T09:00:00Z"));
}

#[test]
fn what_surrounds_a_conversation_stands_where_it_was_said_and_what_is_sealed_nowhere() {
    let mut stage = Stage::new();
    stage.book("2026-11-09T09:00:00Z", "2026-11-10T08:00:00Z");
    let id = stage.process.conversations[0].id;
    let other = conversation::kind::ProposeKind {
        conversation: id,
        to: Kind::Peer,
        reason: "To meet the team".to_owned(),
    };
    let other = Command::Conversation(conversation::Command::ProposeKind(other));
    stage.candidate("2026-11-09T10:00:00Z", other);
    let yes = conversation::kind::AnswerKind { conversation: id, accepted: true };
    stage.company("2026-11-09T11:00:00Z", Command::Conversation(conversation::Command::AnswerKind(yes)));
    let ask = question::ask::Ask { conversation: None, text: "Who decides?".to_owned() };
    stage.candidate("2026-11-09T12:00:00Z", Command::Question(question::Command::Ask(ask)));
    let pass = question::route::PassOn {
        question: stage.process.questions[0].id,
        to: DIRECTOR,
        conversation: None,
        reason: "Above me".to_owned(),
    };
    stage.company("2026-11-09T13:00:00Z", Command::Question(question::Command::PassOn(pass)));
    let said = ["opened", "kind put", "kind answered", "question", "passed on"];
    assert_eq!(stage.story("2026-11-09T13:00:00Z")[..5], said);

    let view = || exchange::send::SendView {
        conversation: id,
        talk: "Open and kind".to_owned(),
        own: "I listened".to_owned(),
    };
    let exchange = || Command::Exchange(exchange::Command::Send(view()));
    let go_on = interest::note::NoteInterest { conversation: id, level: interest::Level::GoOn };
    stage.candidate("2026-11-10T09:00:00Z", exchange());
    stage.candidate("2026-11-10T09:00:00Z", Command::Interest(interest::Command::Note(go_on)));
    assert!(!stage.story("2026-11-10T09:00:00Z").iter().any(|line| line == "views" || line == "interests"));
    stage.does(Actor::Person(Person::Member(DIRECTOR)), "2026-11-10T10:00:00Z", exchange());
    assert!(stage.story("2026-11-10T10:00:00Z").contains(&"views".to_owned()));
}
