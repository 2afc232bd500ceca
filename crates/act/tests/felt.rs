//! What candidates think reaches figures in blocks of five people or more, after the decision, and by no other way.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{Seat, felt, figures, process};
use jiff::SignedDuration;
use ledger::{
    Command,
    conversation::{self, Kind, book::Book},
    frame::{PersonalFigures, Rules},
    ids::{ConversationId, ProcessId},
    mirror::{self, Statement, send::SendMirror},
    process::withdraw::Withdraw,
    refusal::Refusal,
};
use measure::felt::Dimension;
use support::{Place, at, house};

struct Talk<'p> {
    place: &'p Place,
    process: ProcessId,
    conversation: ConversationId,
}

impl<'p> Talk<'p> {
    fn book(place: &'p Place, process: ProcessId, starts_at: &str) -> Self {
        let book = Book {
            kind: Kind::Informal,
            stage: None,
            starts_at: at(starts_at),
            minutes: 30,
            zone: "Europe/Madrid".to_owned(),
            attendees: vec![place.interviewer],
            purpose: "How decisions are made here".to_owned(),
            place: String::new(),
            agenda: vec![],
        };
        let command = Command::Conversation(conversation::Command::Book(book));
        let acted = process::on(&place.house, &place.recruiter, process, &command).unwrap();
        Self { place, process, conversation: acted.process.conversations[0].id }
    }

    fn candidate(&self) -> Seat {
        let Place { house, workspace, .. } = self.place;
        let candidate = self.place.load(self.process).0.candidate;
        let row = house.db.read(|conn| store::candidates::load(conn, workspace.id, candidate)).unwrap();
        Seat::of_candidate(workspace.clone(), row)
    }

    fn answer(&self, level: u8) -> Result<process::Acted, act::Error> {
        let send = SendMirror {
            conversation: self.conversation,
            statements: Statement::ALL.map(|statement| (statement, level)).to_vec(),
            recommend: Some(8),
            comment: "Nobody else was told about the boat".to_owned(),
            share: true,
        };
        let command = Command::Mirror(mirror::Command::Send(send));
        process::on(&self.place.house, &self.candidate(), self.process, &command)
    }

    fn withdraw(&self) {
        let command =
            Command::Process(ledger::process::Command::Withdraw(Withdraw { reason: String::new() }));
        process::on(&self.place.house, &self.candidate(), self.process, &command).unwrap();
    }
}

fn later(place: &Place, hours: i64) {
    let clock = &place.house.clock;
    clock.advance_to(clock.now() + SignedDuration::from_hours(hours));
}

#[test]
fn answers_are_released_from_five_people_on_and_after_the_decision_only() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let place = Place::new(&house, "Harbour Tours", None);
        let reports = |conn: &mut store::Conn| {
            let interviewer = store::members::load(conn, place.workspace.id, place.interviewer)?;
            let reports_to = place.recruiter.person.member();
            store::members::save(conn, &store::members::Member { reports_to, ..interviewer })
        };
        house.db.write(reports).unwrap();
        let processes = place.processes(6);
        let talks: Vec<Talk<'_>> = processes
            .iter()
            .enumerate()
            .map(|(n, id)| Talk::book(&place, *id, &format!("2026-11-10T{:02}:00:00Z", 8 + n)))
            .collect();
        later(&place, 48);
        let release = || felt::release(&house, place.workspace.id, house.clock.now()).unwrap();
        for (n, talk) in talks.iter().take(5).enumerate() {
            assert_eq!(release(), 0, "{n} answers are nobody's figure");
            talk.answer(if n == 0 { 1 } else { 4 }).unwrap();
            place.check(talk.process);
        }
        assert_eq!(release(), 0, "nothing is released before the decision");
        for talk in &talks[..4] {
            talk.withdraw();
        }
        assert_eq!(release(), 0, "four decided are four people");
        talks[4].withdraw();
        assert_eq!(release(), 1, "five people, at once: the same interviewer, job and stage");
        assert_eq!(release(), 0, "and once");
        talks[5].withdraw();
        talks[5].answer(5).unwrap();
        assert_eq!(release(), 0, "one more waits for four others, also after they have withdrawn");

        let book = house.db.read(|conn| felt::book(conn, place.workspace.id)).unwrap();
        let [block] = book.blocks.as_slice() else { panic!("one block: {:?}", book.blocks) };
        assert_eq!(block.people().len(), 5);
        let tally = block.statements[0].unwrap();
        assert_eq!((tally.people, tally.answers, tally.favourable), (5, 5, 4));
        assert!((tally.sum - 17.0).abs() < 1e-9, "1 + 4 * 4: {}", tally.sum);
        let interviewers: Vec<&str> = book.units(Dimension::Interviewer).map(|(_, id)| id).collect();
        assert_eq!(interviewers, [place.interviewer.to_string()]);
        let strata = house.db.read(|conn| store::felt::strata(conn, place.workspace.id)).unwrap();
        felt::refresh(&house, place.workspace.id, house.clock.now()).unwrap();
        let unit = store::kept::Unit { kind: store::kept::UnitKind::Member, id: place.interviewer.uuid() };
        let figure =
            house.db.read(|conn| store::figures::one(conn, place.workspace.id, "felt", unit)).unwrap();
        let body: felt::Body = serde_json::from_str(&figure.unwrap().body).unwrap();
        assert_eq!(body.people, 5);
        assert_eq!(body.sole, None, "of a member it is theirs anyway");
        // All five met the same interviewer: under the name of a team it is still a figure of that interviewer.
        let lead = place.recruiter.person.member().unwrap();
        let team = store::kept::Unit { kind: store::kept::UnitKind::Team, id: lead.uuid() };
        let kept = house.db.read(|conn| store::figures::one(conn, place.workspace.id, "felt", team)).unwrap();
        let of_team: felt::Body = serde_json::from_str(&kept.unwrap().body).unwrap();
        assert_eq!((of_team.people, of_team.sole), (5, Some(place.interviewer.uuid())));
        assert_eq!(figures::felt(&house, &place.recruiter, team).unwrap(), None);
        let organisation = store::kept::UnitKind::Organisation;
        let whole = store::kept::Unit { kind: organisation, id: place.workspace.id.uuid() };
        assert_eq!(figures::felt(&house, &place.recruiter, whole).unwrap().unwrap().body.people, 5);
        assert!(matches!(body.parts[0].shown, measure::felt::Shown::Words { about: 3 | 4 }), "{body:?}");
        assert_eq!(body.asked, Some((6, 5)), "that the sixth has answered, nobody is told");
        assert_eq!(strata.iter().map(|stratum| stratum.answered).sum::<i64>(), 5);
        let words = house.db.read(|conn| store::felt::comments(conn, place.workspace.id)).unwrap();
        assert_eq!(words.len(), 5, "the words of a block leave with it, that of the sixth does not");

        // Two of them turn out to be one: four people are no figure.
        let [one, other] = [0, 1].map(|n: usize| place.load(processes[n]).0.candidate);
        act::candidate::merge::merge(&house, &place.recruiter, other, one).unwrap();
        assert!(house.db.read(|conn| felt::book(conn, place.workspace.id)).unwrap().blocks.is_empty());

        let of = |unit| {
            house.db.read(|conn| store::figures::one(conn, place.workspace.id, felt::KIND, unit)).unwrap()
        };
        house
            .db
            .write(|conn| {
                let mut workspace = store::workspaces::load(conn, place.workspace.id)?;
                let off = Rules { personal_figures: PersonalFigures::Off, ..Rules::default() };
                workspace.rules = serde_json::to_string(&off)?;
                store::workspaces::save(conn, &workspace)?;
                store::figures::remove(conn, workspace.id, felt::KIND, store::kept::UnitKind::Member)?;
                Ok::<_, act::Error>(())
            })
            .unwrap();
        felt::refresh(&house, place.workspace.id, house.clock.now()).unwrap();
        let whole =
            store::kept::Unit { kind: store::kept::UnitKind::Organisation, id: place.workspace.id.uuid() };
        assert!(of(whole).is_some());
        assert_eq!(of(unit), None, "none of a member where nobody wants any");
    });
}

#[test]
fn an_answer_is_given_once_and_nobody_of_the_company_reads_that_it_was() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let place = Place::new(&house, "Harbour Tours", None);
        let process = place.processes(1)[0];
        let talk = Talk::book(&place, process, "2026-11-10T08:00:00Z");
        assert!(matches!(talk.answer(3), Err(act::Error::Refused(Refusal::NotStarted))));
        later(&place, 48);
        talk.answer(3).unwrap();
        assert!(matches!(talk.answer(5), Err(act::Error::Refused(Refusal::MirrorSent))));
        let (whole, _) = place.load(process);
        assert!(whole.mirrored(talk.conversation).is_some());
        let seen = whole.seen_by(place.recruiter.person);
        assert!(seen.mirrors.is_empty());
        let record = process::record(&house, &place.recruiter, process).unwrap();
        let hidden = record.iter().filter(|line| line.entry.event.code().starts_with("mirror"));
        assert!(hidden.clone().count() > 0 && hidden.clone().all(|line| !line.shown));
    });
}
