//! Whatever people call themselves and write, in every letter that follows it stays their text: no markup, no link
//! of theirs that a mail program would follow, no header line of their own.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use act::{
    Clock, House, Seat,
    candidate::NewCandidate,
    job::{NewJob, StageForm},
    process::{
        self,
        open::{Open, Whom},
    },
    secret,
    workspace::NewWorkspace,
};
use jiff::Timestamp;
use ledger::{
    Command,
    conversation::{self, Closing, Kind, Presence, book::Book, claim::MakeClaim},
    frame::Role,
    ids::{ConversationId, MemberId, ProcessId},
    job::{
        Period,
        draft::{Draft, PayDraft},
    },
    make_good, message, promise, question,
    side::Person,
    wish,
};
use std::collections::BTreeSet;
use store::{
    Database, Location,
    mailbox::Mail,
    members::{Member, State},
    workspaces::Workspace,
};
use work::{Post, Settings, Worker};

const EVIL: &str =
    "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><a href=//evil.example>&lt;b&gt;";
const ADDRESS: &str = "https://hiring.example.org";

fn evil(who: &str) -> String {
    format!("{who} {EVIL}\r\nBcc: everybody@evil.example\r\n\r\nBody")
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

struct Stage {
    worker: Worker,
    workspace: Workspace,
    members: Vec<MemberId>,
    process: ProcessId,
    candidate: Person,
}

const OWNER: usize = 0;
const EXECUTIVE: usize = 1;
const MANAGER: usize = 2;
const RECRUITER: usize = 3;

impl Stage {
    fn new(language: &str) -> Self {
        let db = Database::open(&Location::Memory).unwrap();
        let house = House::new(db, Clock::standing(at("2026-11-09T08:00:00Z")));
        let wanted = NewWorkspace {
            name: evil("House"),
            zone: "Europe/Madrid".to_owned(),
            language: language.to_owned(),
        };
        let workspace = act::workspace::create(&house, &wanted, "people@house.example").unwrap();
        let roles = [Role::Owner, Role::Executive, Role::HiringManager, Role::Recruiter];
        let mut members: Vec<MemberId> = Vec::new();
        for role in roles {
            members.push(hire(&house, &workspace, role, members.last().copied()));
        }
        let seat = seat_of(&house, &workspace, Person::Member(members[RECRUITER]));
        let stage = StageForm {
            id: None,
            name: evil("Stage"),
            purpose: evil("Purpose"),
            whom: evil("Whom"),
            seniority: None,
            learns: evil("Learns"),
            company_learns: evil("Company learns"),
            kind: Kind::Interview,
            days_to_answer: 2,
        };
        let job = NewJob {
            spec: Draft {
                title: evil("Job"),
                summary: evil("Summary"),
                pay: Some(PayDraft {
                    currency: "EUR".to_owned(),
                    least: Some(2_800_000),
                    most: Some(3_600_000),
                    period: Some(Period::Year),
                    parts: evil("Parts"),
                    ..PayDraft::default()
                }),
                ..Draft::default()
            },
            settings: act::job::Settings::plain(members[RECRUITER], members[MANAGER]),
            stages: vec![stage],
        };
        let job = act::job::create(&house, &seat, &job).unwrap();
        act::job::open::open(&house, &seat, job.id, job.version).unwrap();
        let ana = NewCandidate {
            name: evil("Ana"),
            email: "ana@home.example".to_owned(),
            language: language.to_owned(),
            zone: "Europe/London".to_owned(),
        };
        let open = Open { whom: Whom::New(ana), job: Some(job.id), recruiter: None };
        let opened = process::open(&house, &seat, &open).unwrap().process;
        let settings = Settings {
            public_address: ADDRESS.to_owned(),
            from: "viceversa@hiring.example.org".to_owned(),
            reply_domain: Some("replies.example.org".to_owned()),
            reader: work::Reader::Here,
        };
        let worker = Worker::new(house, Post::Mailbox, settings);
        Self { worker, workspace, members, process: opened.id, candidate: opened.candidate_person() }
    }

    fn member(&self, number: usize) -> Person {
        Person::Member(self.members[number])
    }

    fn does(&self, who: Person, command: Command) -> ledger::process::Process {
        let house = &self.worker.house;
        process::on(house, &seat_of(house, &self.workspace, who), self.process, &command).unwrap().process
    }

    fn until(&self, text: &str) {
        let report = work::advance(&self.worker, at(text)).unwrap();
        assert_eq!(report.failed, 0, "a letter failed until {text}");
    }

    fn book(&self, starts_at: &str) -> ConversationId {
        let book = Book {
            kind: Kind::Interview,
            stage: None,
            starts_at: at(starts_at),
            minutes: 45,
            zone: "Europe/Madrid".to_owned(),
            attendees: vec![self.members[EXECUTIVE]],
            purpose: evil("Purpose"),
            place: evil("Place"),
            agenda: vec![evil("Agenda")],
        };
        let process =
            self.does(self.member(RECRUITER), Command::Conversation(conversation::Command::Book(book)));
        process.conversations.last().unwrap().id
    }

    fn talk(&self, who: Person, command: conversation::Command) {
        self.does(who, Command::Conversation(command));
    }

    /// The candidate waits, and nobody comes.
    fn missed(&self, day: &str) {
        let conversation = self.book(&format!("{day}T09:00:00Z"));
        self.until(&format!("{day}T08:58:00Z"));
        self.talk(self.candidate, conversation::Command::Here(conversation));
        self.until(&format!("{day}T09:30:00Z"));
        for who in [self.candidate, self.member(RECRUITER)] {
            let claim = MakeClaim {
                conversation,
                company: Presence::Absent,
                candidate: Presence::OnTime,
                closing: Closing::AsPlanned,
                trouble: false,
                note: evil("Note"),
            };
            self.talk(who, conversation::Command::Claim(claim));
        }
    }

    fn mails(&self) -> Vec<Mail> {
        let db = &self.worker.house.db;
        let headings = db.read(|conn| store::mailbox::newest(conn, None, 1000)).unwrap();
        let load = |id| db.read(|conn| store::mailbox::load(conn, id)).unwrap();
        headings.into_iter().map(|heading| load(heading.id)).collect()
    }
}

fn seat_of(house: &House, workspace: &Workspace, person: Person) -> Seat {
    house.db.read(|conn| Seat::of(conn, workspace.clone(), person)).unwrap()
}

fn hire(house: &House, workspace: &Workspace, role: Role, reports_to: Option<MemberId>) -> MemberId {
    let now = house.clock.now();
    let member = Member {
        workspace_id: workspace.id,
        id: secret::id(now).unwrap(),
        account_id: None,
        email: format!("{}@house.example", role.code()),
        // Past every check of a form, as an older version or another hand might have left it.
        name: evil(role.code()),
        role,
        reports_to,
        state: State::Active,
        version: 1,
        created_at: now,
    };
    house.db.write(|conn| store::members::create(conn, &member)).unwrap();
    member.id
}

/// Much of what can happen in a process, with evil words in all of it.
fn played(language: &str) -> Stage {
    let stage = Stage::new(language);
    let (ana, recruiter) = (stage.candidate, stage.member(RECRUITER));
    let ask = question::ask::Ask { text: evil("Question"), conversation: None };
    let asked = stage.does(ana, Command::Question(question::Command::Ask(ask)));
    let reply = question::reply::GiveReply { question: asked.questions[0].id, text: evil("Reply") };
    stage.does(recruiter, Command::Question(question::Command::Reply(reply)));
    stage.missed("2026-11-10");
    stage.missed("2026-11-11");
    let process = stage.does(
        recruiter,
        Command::Message(message::Command::Send(message::send::Send {
            text: evil("Message"),
            corrects: None,
        })),
    );
    let make_good = process.make_goods[0].id;
    let sorry = message::apologise::Apologise { make_good, text: evil("Sorry") };
    stage.does(stage.member(OWNER), Command::Message(message::Command::Apologise(sorry)));
    let choose =
        make_good::choose::Choose { make_good, choice: make_good::Choice::AnotherForm, text: evil("Choice") };
    stage.does(ana, Command::MakeGood(make_good::Command::Choose(choose)));
    let wish = wish::make::Make { kind: wish::Kind::MeetSenior, text: evil("Wish") };
    let wished = stage.does(ana, Command::Wish(wish::Command::Make(wish)));
    let answer = wish::answer::GiveAnswer { wish: wished.wishes[0].id, granted: false, reason: evil("No") };
    stage.does(recruiter, Command::Wish(wish::Command::Answer(answer)));
    let promise = promise::make::Make {
        owed_by: recruiter,
        text: evil("Promise"),
        due_at: at("2026-11-13T16:00:00Z"),
        conversation: None,
    };
    let promised = stage.does(recruiter, Command::Promise(promise::Command::Make(promise)));
    let later = promise::move_date::MoveDate {
        promise: promised.promises.last().unwrap().id,
        due_at: at("2026-11-16T16:00:00Z"),
        reason: evil("Later"),
    };
    stage.does(recruiter, Command::Promise(promise::Command::MoveDate(later)));

    let conversation = stage.book("2026-11-17T09:00:00Z");
    let propose = conversation::reschedule::ProposeTime {
        conversation,
        starts_at: at("2026-11-17T11:00:00Z"),
        reason: evil("Train"),
    };
    stage.talk(ana, conversation::Command::ProposeTime(propose));
    let moved = conversation::reschedule::Move {
        conversation,
        starts_at: at("2026-11-17T12:00:00Z"),
        reason: evil("Ferry"),
    };
    stage.talk(recruiter, conversation::Command::Move(moved));
    let over = conversation::hand_over::HandOver {
        conversation,
        from: stage.members[EXECUTIVE],
        to: stage.members[MANAGER],
        reason: evil("At sea"),
    };
    stage.talk(stage.member(EXECUTIVE), conversation::Command::HandOver(over));
    stage.until("2026-11-16T13:00:00Z");
    let off = conversation::cancel::Cancel { conversation, reason: evil("Storm") };
    stage.talk(recruiter, conversation::Command::Cancel(off));
    let answer = message::answer::GiveAnswer { text: evil("Answer") };
    stage.does(recruiter, Command::Message(message::Command::Answer(answer)));
    // Long enough for every reminder, and for what goes up and breaks.
    stage.until("2026-12-04T12:00:00Z");
    let withdraw = ledger::process::withdraw::Withdraw { reason: evil("Enough") };
    stage.does(ana, Command::Process(ledger::process::Command::Withdraw(withdraw)));
    stage.until("2026-12-05T12:00:00Z");
    stage
}

#[test]
fn in_every_letter_the_words_of_people_stay_words() {
    for language in ["en", "es"] {
        let mails = played(language).mails();
        let subjects: BTreeSet<&str> = mails.iter().map(|mail| mail.subject.as_str()).collect();
        assert!(mails.len() > 40 && subjects.len() > 15, "only {} mails: {subjects:#?}", mails.len());
        let quoted = mails.iter().filter(|mail| mail.html_body.contains("&lt;script&gt;alert(1)")).count();
        assert!(quoted > 40, "only {quoted} mails show a name");
        for mail in &mails {
            has_our_markup_only(mail);
            has_our_headers_only(mail);
        }
    }
}

fn has_our_markup_only(mail: &Mail) {
    let html = &mail.html_body;
    for raw in ["<script", "<img", "onerror=alert(2)>", "<a href=//", "href=\"//"] {
        assert!(!html.contains(raw), "{} holds {raw}: {html}", mail.subject);
    }
    for link in html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(link.starts_with(ADDRESS) || link.starts_with("mailto:"), "{} leads to {link}", mail.subject);
    }
}

fn has_our_headers_only(mail: &Mail) {
    for (name, text) in [("subject", &mail.subject), ("from", &mail.from), ("to", &mail.to)] {
        assert!(!text.chars().any(char::is_control), "{name} has more lines than one: {text:?}");
    }
    let raw = String::from_utf8_lossy(&mail.raw);
    let (headers, _) = raw.split_once("\r\n\r\n").unwrap();
    let names: Vec<String> = headers
        .split("\r\n")
        .filter(|line| !line.starts_with([' ', '\t']))
        .map(|line| line.split(':').next().unwrap().to_ascii_lowercase())
        .collect();
    assert!(names.iter().all(|name| name != "bcc" && name != "cc"), "{headers}");
    for name in ["subject", "from", "to", "message-id"] {
        assert_eq!(names.iter().filter(|other| *other == name).count(), 1, "{name}: {headers}");
    }
}
