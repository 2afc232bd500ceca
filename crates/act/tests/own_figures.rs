//! Figures of single members: shown to themselves first, gone with the act that switches them off, and not made again
//! while they are.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{
    Error, House, Seat,
    figures::{self, Incomparable, Mine, Others},
    process, raters,
    workspace::settings::{Settings, save},
};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    Command,
    conversation::{self, Closing, Kind, Presence, book::Book, claim::MakeClaim},
    frame::{PersonalFigures, Role, Rules},
    ids::{ConversationId, CriterionId, JobId, MemberId, ProcessId},
    side::Person,
};
use store::{
    kept::{Unit, UnitKind},
    members::Member,
    ratings::Rating,
};
use support::{Place, at, house};
use uuid::Uuid;

/// An organisation with an owner, to whom the interviewer reports.
struct Firm {
    place: Place,
    owner: MemberId,
    colleague: MemberId,
}

impl Firm {
    fn new(house: &House, name: &str) -> Self {
        let place = Place::new(house, name, None);
        let [owner, colleague] = place.colleagues(2)[..] else { panic!("two") };
        let load = |conn: &mut store::Conn, id| store::members::load(conn, place.workspace.id, id);
        house
            .db
            .write(|conn| {
                let boss = load(conn, owner)?;
                store::members::save(conn, &Member { role: Role::Owner, ..boss })?;
                let interviewer = load(conn, place.interviewer)?;
                store::members::save(conn, &Member { reports_to: Some(owner), ..interviewer })
            })
            .unwrap();
        Self { place, owner, colleague }
    }

    fn house(&self) -> &House {
        &self.place.house
    }

    fn seat(&self, person: Person) -> Seat {
        let id = self.place.workspace.id;
        self.house()
            .db
            .read(|conn| {
                let workspace = store::workspaces::load(conn, id)?;
                Seat::of(conn, workspace, person)
            })
            .unwrap()
    }

    fn interviewer(&self) -> Seat {
        self.seat(Person::Member(self.place.interviewer))
    }

    fn set(&self, change: impl FnOnce(&mut Rules)) {
        let seat = self.seat(Person::Member(self.owner));
        let workspace = &seat.workspace;
        let mut rules = act::house::rules_of(workspace).unwrap();
        change(&mut rules);
        let settings = Settings {
            version: workspace.version,
            name: workspace.name.clone(),
            zone: workspace.zone.clone(),
            language: workspace.locale.clone(),
            contact_email: workspace.contact_email.clone(),
            rules,
        };
        save(self.house(), &seat, &settings).unwrap();
    }

    fn setting(&self, setting: PersonalFigures) {
        self.set(|rules| rules.personal_figures = setting);
    }

    fn later(&self, hours: i64) {
        let clock = &self.house().clock;
        clock.advance_to(clock.now() + SignedDuration::from_hours(hours));
    }

    /// A talk at which the interviewer was like that, as both sides say.
    fn talk(&self, process: ProcessId, starts_at: Timestamp, was: Presence) {
        let book = Book {
            kind: Kind::Informal,
            stage: None,
            starts_at,
            minutes: 30,
            zone: "Europe/Madrid".to_owned(),
            attendees: vec![self.place.interviewer],
            purpose: "How decisions are made here".to_owned(),
            place: String::new(),
            agenda: vec![],
        };
        let does = |seat: &Seat, command: conversation::Command| {
            process::on(self.house(), seat, process, &Command::Conversation(command)).unwrap().process
        };
        let after = does(&self.place.recruiter, conversation::Command::Book(book));
        let conversation = after.conversations.last().unwrap().id;
        self.house().clock.advance_to(starts_at + SignedDuration::from_mins(30));
        for seat in [self.seat(after.candidate_person()), self.place.recruiter.clone()] {
            let claim = MakeClaim {
                conversation,
                company: was,
                candidate: Presence::OnTime,
                closing: Closing::AsPlanned,
                trouble: false,
                note: String::new(),
            };
            does(&seat, conversation::Command::Claim(claim));
        }
    }

    /// Both interviewers rate these candidates, or each one half of them.
    fn rate(&self, processes: &[ProcessId], together: bool) {
        let half = processes.len() / 2;
        let mut rated = Vec::new();
        for (rater, member) in [self.place.interviewer, self.colleague].into_iter().enumerate() {
            for (person, process) in processes.iter().enumerate() {
                if !together && (person < half) != (rater == 0) {
                    continue;
                }
                rated.extend((0..4).map(|criterion| {
                    Rating {
                        process: *process,
                        conversation: ConversationId::new(process.uuid()),
                        member,
                        criterion: CriterionId::new(Uuid::from_u128(4 << 64 | criterion as u128)),
                        candidate: self.place.load(*process).0.candidate,
                        job: JobId::new(Uuid::from_u128(6)),
                        kind: "interview".to_owned(),
                        // People differ, chance moves a level now and then, and the interviewer takes a point off.
                        level: u8::try_from(
                            1 + person % 3 + (person * 7 + criterion * 5 + rater * 3) % 4 / 2 + rater,
                        )
                        .unwrap(),
                        at: self.house().clock.now(),
                    }
                }));
            }
        }
        let workspace = self.place.workspace.id;
        self.house()
            .db
            .write(|conn| {
                store::ratings::add(conn, workspace, &rated)?;
                store::ratings::mark(conn, workspace, self.house().clock.now())
            })
            .unwrap();
    }

    /// These candidates withdraw: what was rated counts from then on.
    fn end(&self, processes: &[ProcessId]) {
        for process in processes {
            let seat = self.seat(self.place.load(*process).0.candidate_person());
            let withdraw = ledger::process::withdraw::Withdraw { reason: String::new() };
            let command = Command::Process(ledger::process::Command::Withdraw(withdraw));
            process::on(self.house(), &seat, *process, &command).unwrap();
        }
    }

    fn refresh(&self) {
        figures::refresh(self.house(), self.place.workspace.id).unwrap();
        raters::refresh_due(self.house(), self.house().clock.now()).unwrap();
    }

    fn mine(&self) -> Option<Mine> {
        figures::mine(self.house(), &self.interviewer()).unwrap()
    }

    fn rows(&self) -> usize {
        let workspace = self.place.workspace.id;
        let of =
            |kind| self.house().db.read(|conn| store::figures::all(conn, workspace, kind, UnitKind::Member));
        [figures::KEPT, act::felt::KIND, raters::OWN].into_iter().map(|kind| of(kind).unwrap().len()).sum()
    }
}

#[test]
fn switching_them_off_takes_them_away_at_once_and_none_is_made_while_they_are() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let firm = Firm::new(&house, "Harbour Tours");
        let processes = firm.place.processes(6);
        let process = processes[0];
        firm.talk(process, at("2026-11-10T08:00:00Z"), Presence::Absent);
        firm.rate(&processes, true);
        firm.end(&processes[1..]);
        firm.refresh();
        assert!(firm.mine().unwrap().kept.is_some());
        assert!(firm.rows() >= 3, "kept, and two raters");

        firm.setting(PersonalFigures::Off);
        assert_eq!(firm.rows(), 0, "in the same act");
        assert_eq!(firm.mine(), None);
        firm.talk(process, at("2026-11-11T08:00:00Z"), Presence::Absent);
        firm.rate(&[], true);
        firm.refresh();
        assert_eq!(firm.rows(), 0, "and none is made meanwhile");
        let whole = Unit { kind: UnitKind::Organisation, id: firm.place.workspace.id.uuid() };
        let panel = house
            .db
            .read(|conn| store::figures::one(conn, firm.place.workspace.id, raters::PANEL, whole))
            .unwrap();
        assert!(panel.is_some(), "of the organisation there are some");

        firm.setting(PersonalFigures::Own);
        firm.refresh();
        let mine = firm.mine().unwrap();
        assert_eq!((mine.meetings.all, mine.meetings.missed), (2, 2));
        assert!(mine.rater.is_some() && mine.kept.is_some(), "all of it is made anew once it is wanted");
    });
}

#[test]
fn the_counter_of_before_leaves_none_behind_where_they_were_switched_off_meanwhile() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let firm = Firm::new(&house, "Harbour Tours");
        let processes = firm.place.processes(6);
        firm.rate(&processes, true);
        firm.end(&processes);
        let begun = firm.place.workspace.id;
        // Whoever counts has read the rules of before; what counts is those of when it is kept.
        firm.setting(PersonalFigures::Off);
        raters::refresh(&house, begun, house.clock.now()).unwrap();
        act::felt::refresh(&house, begun, house.clock.now()).unwrap();
        assert_eq!(firm.rows(), 0);
    });
}

#[test]
fn sharing_them_gives_everybody_a_week_to_see_theirs_first() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let firm = Firm::new(&house, "Harbour Tours");
        let processes = firm.place.processes(5);
        let process = processes[0];
        for (process, hour) in processes.into_iter().zip(8..) {
            firm.talk(process, at(&format!("2026-11-10T{hour:02}:00:00Z")), Presence::Late(20));
        }
        firm.refresh();
        let unit = Unit { kind: UnitKind::Member, id: firm.place.interviewer.uuid() };
        let owner = || figures::unit(&house, &firm.seat(Person::Member(firm.owner)), unit);
        let mine = firm.mine().unwrap();
        assert_eq!((mine.others, mine.is_new), (Others::Nobody, true));
        assert_eq!((mine.meetings.all, mine.meetings.late, mine.meetings.with_word), (5, 5, 0));

        firm.later(10 * 24);
        firm.setting(PersonalFigures::Shared);
        let shared_at = house.clock.now();
        assert!(matches!(owner(), Err(Error::NotAllowed)), "though it came ten days ago");
        let from = Some(shared_at + SignedDuration::from_hours(7 * 24));
        let lead = Some("Colleague 0".to_owned());
        assert_eq!(firm.mine().unwrap().others, Others::Some { lead: lead.clone(), from });

        // What is said to be seen is what was shown, not what came since.
        let shown = firm.mine().unwrap().made_at.unwrap();
        firm.later(1);
        firm.talk(process, at("2026-11-20T16:00:00Z"), Presence::OnTime);
        firm.refresh();
        figures::saw(&house, &firm.interviewer(), shown).unwrap();
        assert!(matches!(owner(), Err(Error::NotAllowed)));
        figures::saw(&house, &firm.interviewer(), at("2027-01-01T00:00:00Z")).unwrap();
        assert!(owner().unwrap().is_some());
        let mine = firm.mine().unwrap();
        assert_eq!((mine.others, mine.is_new), (Others::Some { lead, from: None }, false));
        figures::saw(&house, &firm.interviewer(), shown).unwrap();
        assert!(owner().unwrap().is_some(), "what was seen stays seen");
    });
}

#[test]
fn a_member_learns_how_strict_they_are_or_what_would_tell() {
    let scratch = store::testing::sqlite();
    let house = house(&scratch);
    let apart = Firm::new(&house, "Harbour Tours");
    let twelve = apart.place.processes(12);
    apart.rate(&twelve, false);
    apart.refresh();
    assert!(
        apart.mine().unwrap().rater.is_none(),
        "nobody reads from figures what others rated before the end"
    );
    apart.rate(&twelve, false);
    apart.end(&twelve);
    apart.refresh();
    let why = |firm: &Firm| firm.mine().unwrap().rater.unwrap().why_not;
    assert!(matches!(why(&apart), Some(Incomparable::Alone | Incomparable::Apart(_))), "{:?}", why(&apart));

    let few = Firm::new(&house, "Other Tours");
    let three = few.place.processes(3);
    few.rate(&three, true);
    few.end(&three);
    few.refresh();
    assert_eq!(why(&few), Some(Incomparable::FewPeople));

    let together = Firm::new(&house, "Third Tours");
    let twelve = together.place.processes(12);
    together.rate(&twelve, true);
    together.end(&twelve);
    together.refresh();
    let rater = together.mine().unwrap().rater.unwrap();
    assert_eq!((rater.why_not, rater.own.processes, rater.own.ratings), (None, 12, 48));
    assert!(rater.own.severity.unwrap().points > 0.2, "a point stricter than the other");
}

#[test]
fn what_is_usual_is_told_from_eight_organisations_on() {
    let scratch = store::testing::sqlite();
    let house = house(&scratch);
    let firms: Vec<Firm> = (0..8).map(|n| Firm::new(&house, &format!("Tours {n}"))).collect();
    let mut first = None;
    let mut hour = 8;
    for (n, firm) in firms.iter().enumerate() {
        let process = firm.place.processes(1)[0];
        let first = *first.get_or_insert(process);
        for _ in 0..3 {
            firm.talk(
                process,
                at(&format!("2026-11-{:02}T{:02}:00:00Z", 10 + hour / 24, hour % 24)),
                Presence::OnTime,
            );
            hour += 1;
        }
        figures::refresh_due(&house).unwrap();
        house.clock.advance_to(house.clock.now() + SignedDuration::from_mins(61));
        hour += 2;
        let seat = firms[0].seat(firms[0].place.load(first).0.candidate_person());
        let sight = process::see(&house, &seat, first).unwrap();
        let employer = figures::employer(&house, &seat, &sight).unwrap();
        let habit = employer.habits.iter().find(|habit| habit.component.code() == "punctuality").unwrap();
        if n < 7 {
            assert_eq!((habit.yardstick.rate, habit.yardstick.is_usual), (0.7, false), "{n}");
        } else {
            assert!(habit.yardstick.is_usual && habit.yardstick.rate > 0.8, "{:?}", habit.yardstick);
        }
        assert!(matches!(
            figures::employer(&house, &firms[0].place.recruiter, &sight),
            Err(Error::NotAllowed)
        ));
    }
}
