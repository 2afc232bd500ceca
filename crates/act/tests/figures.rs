//! Facts are noted with what happens, counted a little later, and read by whom they are for.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{
    Error, House, Seat,
    figures::{self, UnitKept},
    process,
};
use jiff::SignedDuration;
use ledger::{
    Command,
    conversation::{self, Closing, Kind, Presence, book::Book, claim::MakeClaim},
    frame::{PersonalFigures, Role, Rules},
    ids::{ConversationId, MemberId, ProcessId},
    kept as facts, promise,
    side::{Person, Side},
};
use measure::kept::{Basis, Component};
use store::{
    kept::{Unit, UnitKind},
    members::Member,
};
use support::{Place, at, house};

/// An organisation whose interviewer reports to an executive.
struct Harbour {
    place: Place,
    executive: MemberId,
}

impl Harbour {
    fn new(house: &House) -> Self {
        let place = Place::new(house, "Harbour Tours", None);
        let executive = place.colleagues(1)[0];
        let load = |conn: &mut store::Conn, id| store::members::load(conn, place.workspace.id, id);
        house
            .db
            .write(|conn| {
                let lead = load(conn, executive)?;
                store::members::save(conn, &Member { role: Role::Executive, ..lead })?;
                let interviewer = load(conn, place.interviewer)?;
                store::members::save(conn, &Member { reports_to: Some(executive), ..interviewer })
            })
            .unwrap();
        Self { place, executive }
    }

    fn seat(&self, person: Person) -> Seat {
        let id = self.place.workspace.id;
        self.place
            .house
            .db
            .read(|conn| {
                let workspace = store::workspaces::load(conn, id)?;
                Seat::of(conn, workspace, person)
            })
            .unwrap()
    }

    fn member(&self, id: MemberId) -> Seat {
        self.seat(Person::Member(id))
    }

    fn does(&self, seat: &Seat, process: ProcessId, command: Command) -> ledger::process::Process {
        process::on(&self.place.house, seat, process, &command).unwrap().process
    }

    fn later(&self, minutes: i64) {
        let clock = &self.place.house.clock;
        clock.advance_to(clock.now() + SignedDuration::from_mins(minutes));
    }

    /// A talk to which the interviewer did not come, as both sides say.
    fn missed(&self, process: ProcessId, starts_at: &str) -> ConversationId {
        let book = Book {
            kind: Kind::Informal,
            stage: None,
            starts_at: at(starts_at),
            minutes: 30,
            zone: "Europe/Madrid".to_owned(),
            attendees: vec![self.place.interviewer],
            purpose: "How decisions are made here".to_owned(),
            place: String::new(),
            agenda: vec![],
        };
        let booked = Command::Conversation(conversation::Command::Book(book));
        let after = self.does(&self.place.recruiter, process, booked);
        let conversation = after.conversations.last().unwrap().id;
        self.place.house.clock.advance_to(at(starts_at) + SignedDuration::from_mins(30));
        let claim = MakeClaim {
            conversation,
            company: Presence::Absent,
            candidate: Presence::OnTime,
            closing: Closing::AsPlanned,
            trouble: false,
            note: String::new(),
        };
        for seat in [self.seat(after.candidate_person()), self.place.recruiter.clone()] {
            self.does(&seat, process, Command::Conversation(conversation::Command::Claim(claim.clone())));
        }
        conversation
    }

    fn rules(&self, change: impl FnOnce(&mut Rules)) {
        let house = &self.place.house;
        house
            .db
            .write(|conn| {
                let mut workspace = store::workspaces::load(conn, self.place.workspace.id)?;
                let mut rules = act::house::rules_of(&workspace)?;
                change(&mut rules);
                workspace.rules = serde_json::to_string(&rules)?;
                store::workspaces::save(conn, &workspace)?;
                store::figures::mark_all(conn, workspace.id, house.clock.now())?;
                Ok::<_, Error>(())
            })
            .unwrap();
    }

    fn refresh(&self) -> usize {
        figures::refresh(&self.place.house, self.place.workspace.id).unwrap().units
    }

    fn whole(&self) -> UnitKept {
        figures::overview(&self.place.house, &self.place.recruiter).unwrap().organisation.unwrap()
    }

    /// As it is kept, whoever may read it.
    fn kept(&self, kind: UnitKind, id: MemberId) -> UnitKept {
        let unit = Unit { kind, id: id.uuid() };
        let figure = self
            .place
            .house
            .db
            .read(|conn| store::figures::one(conn, self.place.workspace.id, figures::KEPT, unit))
            .unwrap();
        serde_json::from_str(&figure.unwrap().body).unwrap()
    }

    fn of(&self, seat: &Seat, kind: UnitKind, id: MemberId) -> Result<Option<UnitKept>, Error> {
        figures::unit(&self.place.house, seat, Unit { kind, id: id.uuid() })
    }
}

fn counts(kept: &UnitKept, component: Component) -> (u64, u64) {
    let estimate = kept.component(component).unwrap().estimate;
    (estimate.kept, estimate.of)
}

#[test]
fn two_missed_calls_are_four_broken_parts_of_the_interviewer_their_team_and_the_organisation() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let harbour = Harbour::new(&house);
        let process = harbour.place.processes(1)[0];
        assert_eq!(figures::overview(&house, &harbour.place.recruiter).unwrap().organisation, None);
        harbour.missed(process, "2026-11-10T08:00:00Z");
        harbour.missed(process, "2026-11-11T08:00:00Z");
        let units = "the organisation, the interviewer and their team, and who owes new times and an apology";
        assert_eq!(harbour.refresh(), 5, "{units}");
        assert_eq!(harbour.refresh(), 0, "nothing happened since");

        let team = harbour.of(&harbour.place.recruiter, UnitKind::Team, harbour.executive).unwrap().unwrap();
        assert_eq!(team.withheld, [Component::Punctuality, Component::WordGiven], "it is one member's own");
        assert!(team.component(Component::Punctuality).is_none() && team.composite.is_none());
        let team = harbour.kept(UnitKind::Team, harbour.executive);
        let own = figures::mine(&house, &harbour.member(harbour.place.interviewer)).unwrap().unwrap();
        for kept in [&harbour.whole(), &team, &own.kept.unwrap()] {
            assert_eq!(counts(kept, Component::Punctuality), (0, 2));
            assert_eq!(counts(kept, Component::WordGiven), (0, 2));
            assert_eq!(counts(kept, Component::Transparency), (0, 0));
            let punctuality = kept.component(Component::Punctuality).unwrap();
            assert_eq!(
                punctuality.basis,
                Basis::Public,
                "fewer than eight units say nothing of what is usual"
            );
            let (low, high) = (punctuality.estimate.interval.low, punctuality.estimate.interval.high);
            assert!(low < punctuality.estimate.mean && punctuality.estimate.mean < high);
            let months: Vec<&str> = punctuality.months.iter().map(|month| month.month.as_str()).collect();
            assert_eq!((months.len(), months[0], months[11]), (12, "2025-12", "2026-11"));
            assert_eq!(punctuality.months[11].estimate.of, 2);
            assert_eq!(punctuality.kinds.iter().map(|kind| kind.of).sum::<u64>(), 2);
            assert!((kept.target - 0.8).abs() < 1e-9);
        }
        // The apology, and the new times, count on their dates.
        assert_eq!(counts(&harbour.whole(), Component::Promises), (0, 0));
        assert!(harbour.whole().component(Component::Promises).unwrap().open > 0);
        let composite = harbour.whole().composite.unwrap();
        assert_eq!(composite.parts.len() + composite.missing.len(), 7);
    });
}

#[test]
fn what_comes_of_age_is_counted_without_anything_happening() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let harbour = Harbour::new(&house);
        let process = harbour.place.processes(1)[0];
        let make = promise::make::Make {
            owed_by: harbour.place.recruiter.person,
            text: "The name of the pension fund".to_owned(),
            due_at: at("2026-11-10T16:00:00Z"),
            conversation: None,
        };
        let after =
            harbour.does(&harbour.place.recruiter, process, Command::Promise(promise::Command::Make(make)));
        let promised = after.promises[0].id;
        assert!(figures::refresh_due(&house).unwrap().units > 0);
        let promises = |kept: &UnitKept| {
            let of = kept.component(Component::Promises).unwrap();
            (of.estimate.kept, of.estimate.of, of.open, of.overdue)
        };
        assert_eq!(promises(&harbour.whole()), (0, 0, 1, 0));
        harbour.later(60);
        // Done early, and yet it counts on its day: those who are not yet late are not counted either.
        harbour.does(
            &harbour.place.recruiter,
            process,
            Command::Promise(promise::Command::ClaimKept(promised)),
        );
        assert!(figures::refresh_due(&house).unwrap().units > 0);
        assert_eq!(promises(&harbour.whole()), (0, 0, 0, 0));
        harbour.later(60);
        assert_eq!(figures::refresh_due(&house).unwrap().units, 0);
        house.clock.advance_to(at("2026-11-10T16:00:00Z"));
        assert!(figures::refresh_due(&house).unwrap().units > 0);
        assert_eq!(promises(&harbour.whole()), (1, 1, 0, 0));
        let lead = harbour.whole().lead_time.unwrap();
        assert!((lead.median - 32.0 * 3600.0).abs() < 1.0, "promised 32 hours ahead: {lead:?}");
    });
}

#[test]
fn a_workspace_is_counted_at_most_once_a_minute() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let harbour = Harbour::new(&house);
        let process = harbour.place.processes(1)[0];
        harbour.missed(process, "2026-11-10T08:00:00Z");
        assert!(figures::refresh_due(&house).unwrap().units > 0);
        harbour.rules(|rules| rules.kept_target = 90);
        assert_eq!(figures::refresh_due(&house).unwrap().units, 0);
        harbour.later(1);
        assert!(figures::refresh_due(&house).unwrap().units > 0);
        assert!((harbour.whole().target - 0.9).abs() < 1e-9);
    });
}

#[test]
fn figures_of_a_person_are_theirs_until_they_are_shared_and_seen() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let harbour = Harbour::new(&house);
        let processes = harbour.place.processes(5);
        for (process, hour) in processes[..4].iter().zip(8..) {
            harbour.missed(*process, &format!("2026-11-10T{hour:02}:00:00Z"));
        }
        harbour.refresh();
        let interviewer = harbour.place.interviewer;
        let lead = || harbour.of(&harbour.member(harbour.executive), UnitKind::Member, interviewer);
        let recruiter = || {
            harbour.of(
                &harbour.member(harbour.place.recruiter.person.member().unwrap()),
                UnitKind::Member,
                interviewer,
            )
        };
        let themself = || harbour.of(&harbour.member(interviewer), UnitKind::Member, interviewer);
        assert!(matches!(lead(), Err(Error::NotAllowed)), "own, as set from the start");
        assert!(themself().unwrap().is_some());

        harbour.rules(|rules| rules.personal_figures = PersonalFigures::Shared);
        assert!(matches!(lead(), Err(Error::NotAllowed)), "not before they saw it");
        figures::saw(&house, &harbour.member(interviewer), house.clock.now()).unwrap();
        assert!(matches!(lead(), Err(Error::NotAllowed)), "four people stand behind it");
        let of_team = || harbour.of(&harbour.member(harbour.executive), UnitKind::Team, harbour.executive);
        assert!(!of_team().unwrap().unwrap().withheld.is_empty(), "nor under the name of a team of one");
        harbour.missed(processes[4], "2026-11-10T12:00:00Z");
        harbour.refresh();
        figures::saw(&house, &harbour.member(interviewer), house.clock.now()).unwrap();
        assert!(lead().unwrap().is_some());
        assert!(of_team().unwrap().unwrap().withheld.is_empty());
        assert!(matches!(recruiter(), Err(Error::NotAllowed)), "nor anybody who need not");
        // Something new comes, which they have not seen: a week later they had the time to.
        harbour.later(60);
        harbour.rules(|_| {});
        harbour.refresh();
        assert!(matches!(lead(), Err(Error::NotAllowed)));
        harbour.later(7 * 24 * 60 - 1);
        assert!(matches!(lead(), Err(Error::NotAllowed)));
        harbour.later(1);
        assert!(lead().unwrap().is_some());

        harbour.rules(|rules| rules.personal_figures = PersonalFigures::Off);
        harbour.refresh();
        assert!(matches!(themself(), Err(Error::NotAllowed)));
        assert_eq!(figures::mine(&house, &harbour.member(interviewer)).unwrap(), None);
        let unit = Unit { kind: UnitKind::Member, id: interviewer.uuid() };
        let kept = house
            .db
            .read(|conn| store::figures::one(conn, harbour.place.workspace.id, figures::KEPT, unit))
            .unwrap();
        assert_eq!(kept, None, "none is counted");
        harbour.rules(|rules| rules.personal_figures = PersonalFigures::Own);
        harbour.refresh();
        assert!(themself().unwrap().is_some(), "and counted anew once they are wanted");
    });
}

#[test]
fn an_interviewer_and_a_candidate_see_no_figures_of_the_house() {
    let scratch = store::testing::sqlite();
    let house = house(&scratch);
    let harbour = Harbour::new(&house);
    let process = harbour.place.processes(1)[0];
    harbour.missed(process, "2026-11-10T08:00:00Z");
    harbour.refresh();
    let candidate = harbour.seat(harbour.place.load(process).0.candidate_person());
    for seat in [harbour.member(harbour.place.interviewer), candidate.clone()] {
        assert!(matches!(figures::overview(&house, &seat), Err(Error::NotAllowed)));
        assert!(matches!(harbour.of(&seat, UnitKind::Team, harbour.executive), Err(Error::NotAllowed)));
    }
    assert!(matches!(figures::mine(&house, &candidate), Err(Error::NotAllowed)));
    assert!(matches!(
        harbour.of(&candidate, UnitKind::Member, harbour.place.interviewer),
        Err(Error::NotAllowed)
    ));
}

#[test]
fn facts_that_were_kept_step_by_step_are_those_that_the_state_gives() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let harbour = Harbour::new(&house);
        let process = harbour.place.processes(1)[0];
        harbour.missed(process, "2026-11-10T08:00:00Z");
        harbour.missed(process, "2026-11-11T08:00:00Z");
        house.clock.advance_to(at("2026-11-20T08:00:00Z"));
        act::process::tick(&house, harbour.place.workspace.id, process).unwrap();
        let (state, _) = harbour.place.load(process);
        let organisation =
            house.db.read(|conn| act::Organisation::load(conn, harbour.place.workspace.id)).unwrap();
        let mut wanted = facts::commitments(&state, &organisation.calendar, None);
        wanted.retain(|fact| fact.side == Side::Company);
        let stored = || {
            let rows = house
                .db
                .read(|conn| store::kept::of_process(conn, harbour.place.workspace.id, process))
                .unwrap();
            let leads: Vec<_> = rows.iter().map(|kept| (kept.fact.member, kept.lead)).collect();
            let mut facts: Vec<_> = rows.into_iter().map(|kept| kept.fact).collect();
            facts.sort_by_key(facts::Fact::key);
            (facts, leads)
        };
        assert_eq!(stored().0, wanted);
        assert!(wanted.len() > 4);
        // Whoever leads the interviewer from now on: what was is the team's of then. So it is once all is gone through.
        house
            .db
            .write(|conn| {
                let member =
                    store::members::load(conn, harbour.place.workspace.id, harbour.place.interviewer)?;
                store::members::save(conn, &Member { reports_to: None, ..member })
            })
            .unwrap();
        let before = stored();
        figures::catch_up(&house).unwrap();
        assert_eq!(stored(), before);
        assert!(before.1.contains(&(Some(harbour.place.interviewer), Some(harbour.executive))));
        assert!(harbour.refresh() > 0, "after which all of it is counted");
    });
}
