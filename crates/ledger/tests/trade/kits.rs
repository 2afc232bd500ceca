//! Kits as they are written: what is wrong with one, what it begins with, what a copy keeps.

use crate::support::{Recruiter, at, criterion, requirement};
use ledger::{
    ids::CriterionId,
    job::{
        Requirement, Weight,
        kit::{Draft, DraftCriterion, Flaw, Kit, Place, Wrong, check, draft, start},
    },
};
use uuid::Uuid;

fn asked(number: u128, weight: Weight) -> Requirement {
    Requirement {
        id: requirement(number),
        text: format!("Requirement {number}"),
        weight,
        reason: String::new(),
        owner: None,
        published: true,
    }
}

fn spec() -> Vec<Requirement> {
    vec![asked(1, Weight::Must), asked(2, Weight::Nice), asked(3, Weight::Nice)]
}

fn written(name: &str, number: u128) -> DraftCriterion {
    DraftCriterion {
        id: None,
        name: name.into(),
        requirements: vec![requirement(number)],
        anchors: ["Not yet", "With help", "Alone"].map(String::from),
        questions: vec!["Tell me about the last storm".into()],
        minutes: 8,
    }
}

fn whole() -> Draft {
    let names = [("Leads", 1), ("Decides", 1), ("Speaks", 2), ("Sails", 3)];
    let criteria = names.map(|(name, number)| written(name, number)).into();
    Draft { opening: 5, criteria, closing: 10 }
}

fn fresh() -> impl FnMut() -> CriterionId {
    let mut last = 0;
    move || {
        last += 1;
        CriterionId::new(Uuid::from_u128(9000 + last))
    }
}

fn flaws(draft: Draft) -> Vec<Flaw> {
    check(draft, &spec(), fresh()).err().unwrap_or_default()
}

#[test]
fn a_kit_that_is_whole_has_fresh_ids_and_counts_its_musts() {
    let criteria = check(whole(), &spec(), fresh()).unwrap();
    assert_eq!(criteria.iter().map(|one| one.must).collect::<Vec<_>>(), [true, true, false, false]);
    assert_eq!(criteria[3].id, CriterionId::new(Uuid::from_u128(9004)));
    assert_eq!(criteria[0].name, "Leads");
}

#[test]
fn every_flaw_is_said_at_its_place() {
    let changed = |change: &dyn Fn(&mut Draft)| {
        let mut draft = whole();
        change(&mut draft);
        flaws(draft)
    };
    type Change = (&'static dyn Fn(&mut Draft), Place, Wrong);
    let table: [Change; 14] = [
        (&|it| drop(it.criteria.pop()), Place::Kit, Wrong::TooFew),
        (
            &|it| it.criteria.extend(["Cooks", "Sings", "Rows"].map(|name| written(name, 3))),
            Place::Kit,
            Wrong::TooMany,
        ),
        (&|it| it.criteria[1].name = "  ".into(), Place::Name { criterion: 1 }, Wrong::Missing),
        (&|it| it.criteria[1].name = "x".repeat(121), Place::Name { criterion: 1 }, Wrong::TooLong),
        (&|it| it.criteria[1].name = "lEADS".into(), Place::Name { criterion: 1 }, Wrong::Twice),
        (&|it| it.criteria[2].requirements.clear(), Place::Requirements { criterion: 2 }, Wrong::Missing),
        (
            &|it| it.criteria[2].requirements.push(requirement(9)),
            Place::Requirements { criterion: 2 },
            Wrong::NotInSpec,
        ),
        (&|it| it.criteria[0].anchors[2].clear(), Place::Anchor { criterion: 0, anchor: 2 }, Wrong::Missing),
        (
            &|it| it.criteria[3].questions = vec![" ".into()],
            Place::Question { criterion: 3, question: 0 },
            Wrong::Missing,
        ),
        (
            &|it| it.criteria[3].questions = vec!["Why?".into(); 7],
            Place::Question { criterion: 3, question: 6 },
            Wrong::TooMany,
        ),
        (
            &|it| it.criteria[3].questions.push("What do you earn now?".into()),
            Place::Question { criterion: 3, question: 1 },
            Wrong::AsksPayHistory,
        ),
        (&|it| it.criteria[0].minutes = 0, Place::Minutes, Wrong::OutOfBounds),
        (&|it| it.closing = 0, Place::Minutes, Wrong::OutOfBounds),
        (&|it| it.opening = 121, Place::Minutes, Wrong::OutOfBounds),
    ];
    for (change, place, wrong) in table {
        assert_eq!(changed(change), [Flaw { place, wrong }]);
    }
    assert_eq!(flaws(whole()), []);
}

#[test]
fn a_draft_may_wait_unfinished_and_never_wrong() {
    let waits = |wrong| Flaw { place: Place::Kit, wrong }.is_unfinished();
    assert!(waits(Wrong::Missing) && waits(Wrong::TooFew));
    for wrong in [Wrong::TooMany, Wrong::TooLong, Wrong::NotInSpec, Wrong::Twice, Wrong::OutOfBounds] {
        assert!(!waits(wrong), "{wrong:?}");
    }
    assert!(!waits(Wrong::AsksPayHistory));
}

#[test]
fn far_too_much_is_refused_without_being_read_to_its_end() {
    let mut draft = whole();
    draft.criteria[0].questions = vec!["What do you earn now?".into(); 2_000];
    draft.criteria = vec![draft.criteria[0].clone(); 100];
    let (criteria, flaws) = draft::read(draft, &spec(), fresh());
    assert!(flaws.contains(&Flaw { place: Place::Kit, wrong: Wrong::TooMany }));
    assert!(criteria.len() <= 12 && flaws.len() < 200, "{} {}", criteria.len(), flaws.len());
}

#[test]
fn one_id_stands_for_one_criterion() {
    let mut draft = whole();
    for one in &mut draft.criteria {
        one.id = Some(criterion(1));
    }
    let (criteria, _) = draft::read(draft, &spec(), fresh());
    assert_eq!(criteria[0].id, criterion(1));
    assert!(criteria[1..].iter().all(|one| one.id != criterion(1)));
}

#[test]
fn a_proposal_names_requirements_and_invents_nothing() {
    let proposal = start::proposed(&[asked(1, Weight::Nice), asked(2, Weight::Must)]);
    let names: Vec<&str> = proposal.criteria.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Requirement 2", "Requirement 1", "", ""], "the musts first, and room for more");
    assert_eq!(proposal.criteria[0].requirements, [requirement(2)]);
    let empty = |one: &DraftCriterion| one.anchors.concat().is_empty() && one.questions.is_empty();
    assert!(proposal.criteria.iter().all(empty));
    let kept = Requirement { published: false, ..asked(1, Weight::Must) };
    let proposal = start::proposed(&[kept]);
    assert_eq!(proposal.criteria[0].requirements, [requirement(1)]);
    assert_eq!(proposal.criteria[0].name, "", "candidates see names, and not what was not published");
    let many: Vec<Requirement> = (1..=9).map(|number| asked(number, Weight::Must)).collect();
    assert_eq!(start::proposed(&many).criteria.len(), 6);
    let long = Requirement { text: format!("{} ñandú", "ñ".repeat(70)), ..asked(1, Weight::Must) };
    assert!(start::proposed(&[long]).criteria[0].name.len() <= 120);
}

#[test]
fn a_copy_keeps_its_ids_and_drops_what_is_gone() {
    let kit = Kit {
        spec_version: 1,
        opening: 5,
        criteria: check(whole(), &spec(), fresh()).unwrap(),
        closing: 10,
        by: Recruiter.member(),
        at: at("2026-11-16 09:00"),
        frozen_at: Some(at("2026-11-16 10:00")),
    };
    assert_eq!(kit.minutes(), 47);
    let copy = start::copied(&kit, &[asked(1, Weight::Must), asked(3, Weight::Must)]);
    assert_eq!(
        copy.criteria.iter().map(|one| one.id).collect::<Vec<_>>(),
        kit.criteria.iter().map(|one| Some(one.id)).collect::<Vec<_>>()
    );
    assert_eq!(copy.criteria[2].requirements, [], "what it stood for is gone");
    let place = Place::Requirements { criterion: 2 };
    let (criteria, found) = draft::read(copy, &[asked(1, Weight::Must), asked(3, Weight::Must)], fresh());
    assert_eq!(found, [Flaw { place, wrong: Wrong::Missing }]);
    assert!(criteria[3].must, "what was nice is a must now");
}
