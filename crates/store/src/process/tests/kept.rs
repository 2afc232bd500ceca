//! Facts and figures on both engines.

use super::kit::{Cast, Story, cast, when};
use crate::kept::count::{counts, leads, next_mature, times};
use crate::kept::{Kept, Unit, UnitKind, mark, of_process, processes_after, replace};
use crate::{Database, figures, testing};
use jiff::Timestamp;
use ledger::conversation;
use ledger::ids::{JobId, StageId, WorkspaceId};
use ledger::kept::{Component, Fact, Part, Verdict};
use ledger::side::Side;
use std::collections::BTreeSet;
use uuid::Uuid;

fn fact(cast: &Cast, number: u128, verdict: Verdict, matures_at: Timestamp) -> Kept {
    let fact = Fact {
        component: Component::Responsiveness,
        subject: Uuid::from_u128(number),
        part: Part::Promise,
        number: 0,
        side: Side::Company,
        member: Some(cast.interviewer),
        conversation: None,
        stage: Some(StageId::new(Uuid::from_u128(5))),
        kind: Some(conversation::Kind::Interview),
        job: Some(cast.house.job.id),
        made_at: when("23", "09:00"),
        matures_at,
        verdict,
        awaited: verdict == Verdict::Broken,
        late_seconds: (verdict == Verdict::Broken).then_some(600),
        took_seconds: (verdict == Verdict::Kept).then_some(3600),
        lead_seconds: Some(7200),
    };
    Kept { fact, lead: Some(cast.executive), month: "2026-11".to_owned() }
}

fn keep(db: &Database, story: &Story<'_>, before: &[Kept], after: &[Kept]) -> BTreeSet<Unit> {
    let (workspace, process) = (story.process.workspace, story.process.id);
    db.write(|conn| {
        let units = replace(conn, workspace, process, before, after)?;
        mark(conn, workspace, process, &units, when("23", "10:00"))?;
        Ok::<_, crate::Error>(units)
    })
    .unwrap()
}

fn units_of(cast: &Cast) -> [Unit; 5] {
    let unit = |kind, id| Unit { kind, id };
    [
        unit(UnitKind::Organisation, cast.house.workspace.id.uuid()),
        unit(UnitKind::Team, cast.executive.uuid()),
        unit(UnitKind::Job, cast.house.job.id.uuid()),
        unit(UnitKind::Stage, Uuid::from_u128(5)),
        unit(UnitKind::Member, cast.interviewer.uuid()),
    ]
}

#[test]
fn facts_come_back_as_they_were_noted_and_only_what_differs_marks_its_units() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let story = Story::open(db, &cast, cast.candidate);
        let (workspace, process) = (story.process.workspace, story.process.id);
        let bare = Kept {
            fact: Fact {
                subject: Uuid::from_u128(3),
                component: Component::Transparency,
                part: Part::Range,
                number: 2,
                member: None,
                stage: None,
                kind: None,
                job: None,
                late_seconds: None,
                took_seconds: None,
                lead_seconds: None,
                ..fact(&cast, 3, Verdict::Disputed, when("23", "12:00")).fact
            },
            lead: None,
            month: "2026-12".to_owned(),
        };
        let kept = fact(&cast, 1, Verdict::Kept, when("23", "12:00"));
        let all = [kept.clone(), fact(&cast, 2, Verdict::Broken, when("24", "12:00")), bare.clone()];
        assert_eq!(keep(db, &story, &[], &all).len(), 5);
        let stored = || db.read(|conn| of_process(conn, workspace, process)).unwrap();
        assert_eq!(stored(), all);
        assert!(keep(db, &story, &all, &all).is_empty(), "nothing differs");

        // Somebody else owes it now: both are counted anew. What is gone is, too.
        let other = Kept { fact: Fact { member: Some(cast.colleague), ..kept.fact.clone() }, ..kept };
        let after = [other, bare];
        let touched = keep(db, &story, &all, &after);
        let members: Vec<Uuid> =
            touched.iter().filter(|unit| unit.kind == UnitKind::Member).map(|unit| unit.id).collect();
        assert_eq!(members, [cast.interviewer.uuid(), cast.colleague.uuid()]);
        assert_eq!(stored(), after);
        let elsewhere = WorkspaceId::new(Uuid::from_u128(77));
        assert!(db.read(|conn| of_process(conn, elsewhere, process)).unwrap().is_empty());
    });
}

#[test]
fn every_kind_of_unit_is_counted_by_month_kind_and_verdict_as_of_that_instant() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let story = Story::open(db, &cast, cast.candidate);
        let workspace = story.process.workspace;
        let all = [
            fact(&cast, 1, Verdict::Kept, when("23", "12:00")),
            fact(&cast, 2, Verdict::Kept, when("23", "12:00")),
            fact(&cast, 3, Verdict::Broken, when("24", "12:00")),
        ];
        keep(db, &story, &[], &all);
        for unit in units_of(&cast) {
            let found = db.read(|conn| counts(conn, workspace, unit, when("23", "12:00"))).unwrap();
            let mut numbers: Vec<_> = found
                .iter()
                .map(|count| (count.verdict, count.mature, count.awaited, count.number))
                .collect();
            numbers.sort();
            let expected = [(Verdict::Kept, true, false, 2), (Verdict::Broken, false, true, 1)];
            assert_eq!(numbers, expected, "{unit:?}");
            assert!(found.iter().all(|count| count.component == Component::Responsiveness
                && count.kind == Some(conversation::Kind::Interview)
                && count.month == "2026-11"));
            let took = db.read(|conn| times(conn, workspace, unit, when("23", "09:00"))).unwrap();
            assert_eq!(took.iter().filter_map(|time| time.took_seconds).collect::<Vec<_>>(), [3600, 3600]);
            assert_eq!(took.iter().filter_map(|time| time.late_seconds).collect::<Vec<_>>(), [600]);
            assert!(db.read(|conn| times(conn, workspace, unit, when("23", "09:01"))).unwrap().is_empty());
            let next = db.read(|conn| next_mature(conn, workspace, unit, when("23", "12:00"))).unwrap();
            let waits = unit.kind != UnitKind::Organisation;
            assert_eq!(next, waits.then(|| when("24", "12:00")), "{unit:?}");
            let nobody = Unit { id: Uuid::from_u128(99), ..unit };
            let found = db.read(|conn| counts(conn, workspace, nobody, when("23", "12:00"))).unwrap();
            assert_eq!(found.is_empty(), waits, "the organisation is the workspace");
        }
        assert_eq!(db.read(|conn| leads(conn, workspace)).unwrap(), [cast.executive]);
        let some = |after| db.read(|conn| processes_after(conn, workspace, after, 5)).unwrap();
        assert_eq!(some(None), [story.process.id]);
        assert_eq!(some(Some(story.process.id)), []);
    });
}

#[test]
fn what_a_lead_keeps_themself_counts_once_in_their_team() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let story = Story::open(db, &cast, cast.candidate);
        let theirs = fact(&cast, 1, Verdict::Kept, when("23", "12:00"));
        let own = fact(&cast, 2, Verdict::Kept, when("23", "12:00"));
        let own = Kept {
            fact: Fact { member: Some(cast.executive), ..own.fact },
            lead: Some(cast.executive),
            ..own
        };
        keep(db, &story, &[], &[theirs, own]);
        let team = Unit { kind: UnitKind::Team, id: cast.executive.uuid() };
        let found = db.read(|conn| counts(conn, story.process.workspace, team, when("24", "12:00"))).unwrap();
        assert_eq!(found.iter().map(|count| count.number).sum::<i64>(), 2);
    });
}

#[test]
fn what_happens_while_it_is_counted_stays_due() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let story = Story::open(db, &cast, cast.candidate);
        let (workspace, process) = (story.process.workspace, story.process.id);
        keep(db, &story, &[], &[fact(&cast, 1, Verdict::Kept, when("23", "12:00"))]);
        let due = |at| db.read(|conn| figures::due(conn, workspace, at, 100)).unwrap();
        assert!(due(when("23", "09:59")).is_empty());
        assert!(db.read(|conn| figures::due_workspaces(conn, when("23", "09:59"), 9)).unwrap().is_empty());
        let first = due(when("23", "10:00"));
        assert_eq!(first.len(), 4, "team, job, stage, member");
        assert_eq!(
            db.read(|conn| figures::due_workspaces(conn, when("23", "10:00"), 9)).unwrap(),
            [workspace]
        );
        // One of them changes again before the others are done.
        let again = BTreeSet::from([first[0].unit]);
        db.write(|conn| mark(conn, workspace, process, &again, when("23", "10:01"))).unwrap();
        db.write(|conn| first.iter().try_for_each(|due| figures::done(conn, workspace, due))).unwrap();
        let left = due(when("23", "11:00"));
        assert_eq!(left.iter().map(|due| due.unit).collect::<Vec<_>>(), [first[0].unit]);
        // And one waits for its time.
        db.write(|conn| {
            figures::done(conn, workspace, &left[0])?;
            figures::wait(conn, workspace, first[1].unit, when("25", "10:00"))
        })
        .unwrap();
        assert!(due(when("25", "09:59")).is_empty());
        assert_eq!(due(when("25", "10:00"))[0].cause, Uuid::nil());
        db.write(|conn| figures::mark_all(conn, workspace, when("23", "12:00"))).unwrap();
        let kinds: Vec<UnitKind> = due(when("23", "12:00")).iter().map(|due| due.unit.kind).collect();
        assert_eq!(kinds, [UnitKind::Job, UnitKind::Member, UnitKind::Stage, UnitKind::Team]);
    });
}

#[test]
fn a_figure_knows_since_when_its_person_has_not_seen_it() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let workspace = cast.house.workspace.id;
        let unit = Unit { kind: UnitKind::Member, id: cast.interviewer.uuid() };
        let save = |time: &str, body: &str| {
            db.write(|conn| figures::save(conn, workspace, "kept", unit, when("23", time), body)).unwrap();
            db.read(|conn| figures::one(conn, workspace, "kept", unit)).unwrap().unwrap()
        };
        let see = |time: &str| {
            db.write(|conn| figures::seen(conn, workspace, "kept", unit, when("23", time))).unwrap();
        };
        assert_eq!(save("10:00", "{\"b\":1,\"a\":2}").body, "{\"b\":1,\"a\":2}");
        assert_eq!(save("11:00", "{}").came_at, when("23", "10:00"), "still not seen");
        see("11:30");
        let third = save("12:00", "{}");
        assert_eq!((third.came_at, third.seen_at), (when("23", "12:00"), Some(when("23", "11:30"))));
        assert_eq!(save("13:00", "{}").came_at, when("23", "12:00"));
        let all = |kind| db.read(|conn| figures::all(conn, workspace, "kept", kind)).unwrap();
        assert_eq!((all(UnitKind::Member).len(), all(UnitKind::Job).len()), (1, 0));
        let computed =
            || db.read(|conn| figures::computed_at(conn, workspace, "kept", UnitKind::Member)).unwrap();
        assert_eq!(computed(), Some(when("23", "13:00")));
        db.write(|conn| figures::remove(conn, workspace, "kept", UnitKind::Member)).unwrap();
        assert_eq!(computed(), None);
        let nobody = Unit { id: JobId::new(Uuid::nil()).uuid(), ..unit };
        assert_eq!(db.read(|conn| figures::one(conn, workspace, "kept", nobody)).unwrap(), None);
    });
}
