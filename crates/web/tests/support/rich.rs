//! A house in which much has happened, so that every address has something to show: two missed conversations, one
//! ahead, an answer that waits, questions, wishes, promises, a token, a holiday.

use super::{Scratch, Who, at};
use act::{
    application::NewApplication,
    candidate::{NewCandidate, bulk},
    file::NewFile,
    process::open::{Open, Whom},
    token::{self, Scope},
};
use jiff::civil::date;
use ledger::{
    Command,
    conversation::{self, Presence},
    decline, evidence,
    ids::{ApplicationId, DeclineId, EvidenceId, FileId, OfferId, ProposalId},
    job::{PayRange, Period},
    message, offer, promise, proposal, question, report,
    side::Person,
    wish,
};
use store::{Database, Location, files::Purpose, sessions::Holder};

/// What the candidate tells its owner of the executive, and nobody else.
pub const REPORTED: &str = "He laughed at where I come from";

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
        house.freeze_kit();
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
        let offer = offered(&house, &text("Terms"));
        let decline = declined(&house, &text("Seen that you led four people, here it is twelve:"));
        let proposal = proposed(&house, &text("Coordinator"));
        let evidence = seen(&house, &text("Evidence"));
        let answer = message::answer::GiveAnswer { text: text("Answer") };
        let process = house.on(Who::Recruiter, Command::Message(message::Command::Answer(answer)));

        let make = report::make::Make {
            kind: report::Kind::Conduct,
            about: house.member(Who::Executive),
            conversation: None,
            to: Some(house.member(Who::Owner)),
            text: REPORTED.to_owned(),
        };
        house.on(Who::Candidate, Command::Report(report::Command::Make(make)));

        let (_, token) =
            token::issue(house.house(), &house.seat(Who::Recruiter), "a script", &Scope::ALL).unwrap();
        act::workspace::holidays::add(house.house(), &house.seat(Who::Owner), date(2026, 12, 8), "A feast")
            .unwrap();
        let webhook =
            act::webhook::create(house.house(), &house.seat(Who::Owner), "https://hooks.example.org/in", [])
                .unwrap();
        let wanted = bulk::Wanted {
            what: bulk::What::Tag("Season".to_owned()),
            whom: bulk::Whom::Candidates(vec![house.candidate.id]),
        };
        let several = uuid::Uuid::from_u128(8);
        bulk::carry_out(house.house(), &house.seat(Who::Recruiter), several, wanted).unwrap();
        let (file, application) = sent(&house, &text("Story"));
        let other = other_candidate(&mut house);
        super::counted::of_everything(&house);
        let ids = vec![
            ("workspace", house.workspace.slug.clone()),
            ("process", process.id.to_string()),
            ("conversation", ahead.to_string()),
            ("promise", process.promises.last().unwrap().id.to_string()),
            ("report", house.load().reports[0].id.to_string()),
            ("question", process.questions[0].id.to_string()),
            ("wish", process.wishes[0].id.to_string()),
            ("message", process.messages.last().unwrap().id.to_string()),
            ("make_good", process.make_goods[0].id.to_string()),
            ("job", house.job.id.to_string()),
            ("candidate", house.candidate.id.to_string()),
            ("note", uuid::Uuid::from_u128(7).to_string()),
            ("bulk", several.to_string()),
            ("file", file.to_string()),
            ("application", application.to_string()),
            ("version", "1".to_owned()),
            ("member", house.member(Who::Interviewer).to_string()),
            ("token", token.id.to_string()),
            ("webhook", webhook.id.to_string()),
            ("call", uuid::Uuid::from_u128(7).to_string()),
            ("errand", uuid::Uuid::from_u128(7).to_string()),
            ("day", "2026-12-08".to_owned()),
            ("secret", "not-a-link".to_owned()),
            ("code", "es".to_owned()),
            ("jump", "60".to_owned()),
            ("seat", "0".to_owned()),
            ("mail", uuid::Uuid::from_u128(7).to_string()),
            ("candidate", house.candidate.id.to_string()),
            ("bulk", uuid::Uuid::from_u128(7).to_string()),
            ("note", uuid::Uuid::from_u128(7).to_string()),
            ("offer", offer.to_string()),
            ("decline", decline.to_string()),
            ("proposal", proposal.to_string()),
            ("evidence", evidence.to_string()),
            ("requirement", uuid::Uuid::from_u128(7).to_string()),
            ("unit_kind", "job".to_owned()),
            ("unit", house.job.id.to_string()),
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

/// A file of Ana's, and an application that waits to be looked at.
fn sent(house: &Scratch, text: &str) -> (FileId, ApplicationId) {
    let cv = NewFile { purpose: Purpose::Cv, name: "cv.txt", bytes: text.as_bytes() };
    let ana = house.seat(Who::Candidate);
    let file = act::file::upload(house.house(), &ana, house.process, &cv).unwrap();
    act::application::tell::story(house.house(), &ana, house.process, 0, text).unwrap();
    act::application::tell::needs(house.house(), &ana, house.process, 0, text).unwrap();
    let new = NewApplication {
        name: format!("Carl {MARK}"),
        email: "carl@sign.example".to_owned(),
        language: "en".to_owned(),
        story: text.to_owned(),
        cv: Some(cv),
        // Without the token of a form it is put aside.
        ..NewApplication::default()
    };
    let from = std::net::Ipv4Addr::LOCALHOST.into();
    act::application::send(house.house(), &house.workspace, &house.job, None, from, &new).unwrap();
    let db = &house.house().db;
    let aside = db.read(|conn| store::applications::aside(conn, house.workspace.id, None, 1)).unwrap();
    (file.id, aside[0].0.id)
}

/// An offer with the candidate, who asks for other terms.
fn offered(house: &Scratch, said: &str) -> OfferId {
    let pay = PayRange {
        currency: "EUR".to_owned(),
        least: 6_000_000,
        most: 6_000_000,
        period: Period::Year,
        gross: true,
        parts: String::new(),
        criteria: String::new(),
    };
    let make = offer::make::Make {
        role: said.to_owned(),
        pay,
        outside: String::new(),
        starts_on: date(2027, 1, 11),
        conditions: said.to_owned(),
        expires_at: at("2026-11-25T16:00:00Z"),
    };
    let process = house.on(Who::Recruiter, Command::Offer(offer::Command::Make(make)));
    house.go_to("2026-11-11T09:40:00Z");
    let offer = process.offers.last().unwrap().id;
    let word = offer::answer::Word::Counter { pay: None };
    let answer = offer::answer::GiveAnswer { offer, word, text: said.to_owned() };
    house.on(Who::Candidate, Command::Offer(offer::Command::Answer(answer)));
    offer
}

/// A no that was taken back in time.
fn declined(house: &Scratch, said: &str) -> DeclineId {
    let reason =
        decline::give::ReasonGiven { requirement: None, seen: said.to_owned(), change: String::new() };
    let give = decline::give::Give { text: said.to_owned(), reasons: vec![reason] };
    let process = house.on(Who::Recruiter, Command::Decline(decline::Command::Give(give)));
    let message = process.messages.last().unwrap().id;
    house.on(Who::Recruiter, Command::Message(message::Command::TakeBack(message)));
    process.declines.last().unwrap().id
}

/// Another role that was put to the candidate, and taken back in time.
fn proposed(house: &Scratch, said: &str) -> ProposalId {
    let put = proposal::put::Put {
        kind: proposal::Kind::Role,
        role: said.to_owned(),
        pay: None,
        job: None,
        reason: said.to_owned(),
        counters: None,
    };
    let process = house.on(Who::Recruiter, Command::Proposal(proposal::Command::Put(put)));
    let id = process.proposals.last().unwrap().id;
    house.on(Who::Recruiter, Command::Proposal(proposal::Command::TakeBack(id)));
    id
}

/// Something shown by the candidate.
fn seen(house: &Scratch, said: &str) -> EvidenceId {
    let (workspace, job) = (house.workspace.id, house.job.id);
    let spec = house.house().db.read(|conn| store::jobs::spec(conn, workspace, job, 1)).unwrap();
    let add = evidence::add::Add {
        requirement: spec.requirements[0].id,
        bearing: evidence::Bearing::For,
        source: evidence::Source::Work,
        conversation: None,
        text: said.to_owned(),
    };
    let process = house.on(Who::Candidate, Command::Evidence(evidence::Command::Add(add)));
    process.evidence.last().unwrap().id
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
