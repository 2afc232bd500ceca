//! Notes, duplicates and what was done to several, on both engines.

use super::{
    Candidate, create,
    duplicates::{Alike, alike},
    rows_of_person_at,
};
use crate::bulks::{self, Bulk, Item, Kind, Outcome};
use crate::notes::{self, Note, Sharing};
use crate::samples::{self, at};
use crate::{Error, testing};
use ledger::ids::{CandidateId, NoteId};
use uuid::Uuid;

#[test]
fn a_note_of_ones_own_is_read_and_removed_by_its_author_alone() {
    testing::each_engine(|db| {
        let house = samples::house(db);
        let (workspace, candidate) = (house.workspace.id, house.candidate.id);
        let (mine, colleague) = (house.recruiter.id, house.executive.id);
        let note = |number: u128, sharing, body: &str| Note {
            id: NoteId::new(Uuid::from_u128(number)),
            candidate,
            author: mine,
            author_name: house.recruiter.name.clone(),
            sharing,
            body: body.to_owned(),
            at: at("09:00"),
        };
        let (own, shared) = (note(1, Sharing::Mine, "own"), note(2, Sharing::Team, "shared"));
        let read = |reader| db.read(|conn| notes::of_person(conn, workspace, candidate, reader, 9)).unwrap();
        db.write(|conn| {
            notes::add(conn, workspace, &own).and_then(|()| notes::add(conn, workspace, &shared))
        })
        .unwrap();
        assert_eq!(read(mine), [shared.clone(), own.clone()]);
        assert_eq!(read(colleague), std::slice::from_ref(&shared));
        let remove = |id, by| db.write(|conn| notes::remove(conn, workspace, candidate, id, by)).unwrap();
        assert!(!remove(shared.id, colleague));
        assert!(remove(own.id, mine));
        assert_eq!(read(mine), [shared]);
    });
}

#[test]
fn who_may_be_the_same_person_is_found_by_name_address_and_phone() {
    testing::each_engine(|db| {
        let house = samples::house(db);
        let with = |number: u128, name: &str, email: &str, phone: Option<&str>| Candidate {
            name: name.to_owned(),
            email: email.to_owned(),
            phone: phone.map(str::to_owned),
            ..samples::candidate(house.workspace.id, number)
        };
        let all = [
            with(11, "José Núñez", "jose@a.example", Some("+34 600 123 456")),
            with(12, "JOSE NUÑEZ", "other@a.example", None),
            with(13, "Zoe", "Jose@A.example", Some("600-123-456")),
            with(14, "Ana", "ana@a.example", None),
        ];
        db.write(|conn| all.iter().try_for_each(|one| create(conn, one))).unwrap();
        let id = |number: u128| CandidateId::new(Uuid::from_u128(number));
        let found = db
            .read(|conn| {
                alike(
                    conn,
                    house.workspace.id,
                    Some(id(11)),
                    "José Núñez",
                    "jose@a.example",
                    Some("600123456"),
                )
            })
            .unwrap();
        let found: Vec<_> = found.into_iter().map(|one| (one.candidate.id, one.alike)).collect();
        assert_eq!(found, [(id(13), vec![Alike::Email, Alike::Phone]), (id(12), vec![Alike::Name])]);
        let none =
            db.read(|conn| alike(conn, house.workspace.id, None, "Eva", "eva@a.example", None)).unwrap();
        assert_eq!(none, []);
        let own = db.read(|conn| rows_of_person_at(conn, house.workspace.id, None, "ANA@a.example")).unwrap();
        assert_eq!(own, [id(14)]);
    });
}

#[test]
fn what_was_done_to_several_keeps_what_became_of_each_and_is_undone_once() {
    testing::each_engine(|db| {
        let house = samples::house(db);
        let workspace = house.workspace.id;
        let bulk = Bulk {
            id: Uuid::from_u128(5),
            kind: Kind::Tag,
            by: house.recruiter.id,
            at: at("09:00"),
            job: Some(house.job.id),
            tag: Some("Sea".to_owned()),
            stage: None,
            undone_at: None,
        };
        let item = Item {
            position: 1,
            candidate: house.candidate.id,
            process: None,
            outcome: Outcome::Done,
            why: None,
            thing: None,
        };
        db.write(|conn| {
            bulks::create(conn, workspace, &bulk)?;
            bulks::add(conn, workspace, bulk.id, &item)?;
            bulks::set(conn, workspace, bulk.id, 1, Outcome::Stays, Some("changed"))
        })
        .unwrap();
        assert_eq!(db.read(|conn| bulks::load(conn, workspace, bulk.id)).unwrap(), bulk);
        let items = db.read(|conn| bulks::items(conn, workspace, bulk.id)).unwrap();
        assert_eq!((items[0].item.outcome, items[0].item.why.as_deref()), (Outcome::Stays, Some("changed")));
        assert_eq!(items[0].name, "Candidate 1");
        let undo = || db.write(|conn| bulks::undo(conn, workspace, bulk.id, at("10:00")));
        assert_eq!((undo(), undo()), (Ok(()), Err(Error::Stale)));
    });
}
