//! A house in which much has happened, so that every address has something to show: two missed conversations, one
//! ahead, an answer that waits, questions, wishes, promises, a token, a holiday.

use super::{Scratch, Who, at};
use act::{
    candidate::NewCandidate,
    process::open::{Open, Whom},
    token::{self, Scope},
};
use jiff::civil::date;
use ledger::{
    Command,
    conversation::{self, Presence},
    message, promise, question,
    side::Person,
    wish,
};
use store::{Database, Location, sessions::Holder};

/// The house and the ids in its addresses.
pub struct Rich {
    /// The house.
    pub house: Scratch,
    /// The other candidate.
    pub other: Holder,
    ids: Vec<(&'static str, String)>,
}

/// Stands in every text of Ana's process, and nowhere else.
pub const MARK: &str = "quicksilver";

impl Rich {
    /// In memory, with plain texts.
    pub fn new() -> Self {
        Self::with(Database::open(&Location::Memory).unwrap(), MARK)
    }

    /// On that database, with that in every text of the process.
    pub fn with(db: Database, mark: &str) -> Self {
        let mut house = Scratch::with(db);
        let text = |of: &str| format!("{of} {mark}");
        let miss = |house: &Scratch, day: &str| {
            let talk = house.book(Who::Executive, &format!("2026-11-{day}T09:00:00Z"));
            house.go_to(&format!("2026-11-{day}T09:30:00Z"));
            house.claim(Who::Candidate, talk, Presence::Absent, Presence::OnTime);
            house.claim(Who::Recruiter, talk, Presence::Absent, Presence::OnTime);
        };
        miss(&house, "10");
        miss(&house, "11");
        let ahead = house.book(Who::Executive, "2026-11-16T09:00:00Z");
        let agenda = conversation::agenda::AddToAgenda { conversation: ahead, text: text("Agenda") };
        house.on(Who::Candidate, Command::Conversation(conversation::Command::AddToAgenda(agenda)));
        let ask = question::ask::Ask { text: text("Question"), conversation: Some(ahead) };
        house.on(Who::Candidate, Command::Question(question::Command::Ask(ask)));
        let wish = wish::make::Make { kind: wish::Kind::MeetSenior, text: text("Wish") };
        house.on(Who::Candidate, Command::Wish(wish::Command::Make(wish)));
        let promise = promise::make::Make {
            owed_by: Person::Member(house.member(Who::Recruiter)),
            text: text("Promise"),
            due_at: at("2026-11-18T16:00:00Z"),
            conversation: None,
        };
        house.on(Who::Recruiter, Command::Promise(promise::Command::Make(promise)));
        let plain = message::send::Send { text: text("Message"), corrects: None };
        house.on(Who::Candidate, Command::Message(message::Command::Send(plain)));
        let answer = message::answer::GiveAnswer { text: text("Answer"), ends: false };
        let process = house.on(Who::Recruiter, Command::Message(message::Command::Answer(answer)));

        let (_, token) =
            token::issue(house.house(), &house.seat(Who::Recruiter), "a script", &Scope::ALL).unwrap();
        act::workspace::holidays::add(house.house(), &house.seat(Who::Owner), date(2026, 12, 8), "A feast")
            .unwrap();
        let other = other_candidate(&mut house);
        let ids = vec![
            ("workspace", house.workspace.slug.clone()),
            ("process", process.id.to_string()),
            ("conversation", ahead.to_string()),
            ("promise", process.promises.last().unwrap().id.to_string()),
            ("question", process.questions[0].id.to_string()),
            ("wish", process.wishes[0].id.to_string()),
            ("message", process.messages.last().unwrap().id.to_string()),
            ("make_good", process.make_goods[0].id.to_string()),
            ("job", house.job.id.to_string()),
            ("member", house.member(Who::Interviewer).to_string()),
            ("token", token.id.to_string()),
            ("errand", uuid::Uuid::from_u128(7).to_string()),
            ("day", "2026-12-08".to_owned()),
            ("secret", "not-a-link".to_owned()),
            ("code", "es".to_owned()),
            ("jump", "60".to_owned()),
            ("seat", "0".to_owned()),
            ("mail", uuid::Uuid::from_u128(7).to_string()),
        ];
        Self { house, other, ids }
    }

    /// The other candidate comes in (again: some of what they try ends their session).
    pub fn let_other_in(&mut self) {
        self.house.let_in(Who::OtherCandidate, self.other);
    }

    /// An address with the ids of this house. A name nobody has given an id fails, so that none is forgotten.
    pub fn fill(&self, path: &str) -> String {
        self.fill_with(path, |_, id| id.to_owned())
    }

    /// The same, where each id may be something else.
    pub fn fill_with(&self, path: &str, put: impl Fn(&str, &str) -> String) -> String {
        let fill = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => {
                let id = self.ids.iter().find(|(known, _)| *known == name);
                put(name, &id.unwrap_or_else(|| panic!("{path}: give {{{name}}} an id in Rich")).1)
            }
            None => part.to_owned(),
        };
        path.split('/').map(fill).collect::<Vec<_>>().join("/")
    }
}

fn other_candidate(house: &mut Scratch) -> Holder {
    let bela = NewCandidate {
        name: "Bela Novak".to_owned(),
        email: "bela@novak.example".to_owned(),
        language: "en".to_owned(),
        zone: "Europe/Prague".to_owned(),
    };
    let open = Open { whom: Whom::New(bela), job: None, recruiter: None };
    let process = act::process::open(house.house(), &house.seat(Who::Recruiter), &open).unwrap().process;
    let holder = Holder::Candidate(house.workspace.id, process.candidate);
    house.let_in(Who::OtherCandidate, holder);
    holder
}
