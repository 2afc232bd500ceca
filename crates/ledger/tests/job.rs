//! Specs of jobs: what is taken as one, and what differs between two.

use jiff::Timestamp;
use ledger::{
    ids::{MemberId, RequirementId},
    job::{
        Change, Field, Flaw, PayRange, Period, Presence, Requirement, Spec, Weight, Wrong, diff,
        diff::{Part, published},
        draft::{self, Draft, Making, PayDraft, RequirementDraft},
    },
};
use proptest::prelude::*;
use uuid::Uuid;

const OWNER: MemberId = MemberId::new(Uuid::from_u128(7));

fn id(number: u128) -> RequirementId {
    RequirementId::new(Uuid::from_u128(number))
}

/// Reads a draft as the second version of a job that asked for requirement 1 before; new ones are 100, 101, …
fn read(draft: &Draft) -> Result<Spec, Flaw> {
    let mut next = 99;
    let making = Making {
        version: 2,
        by: OWNER,
        at: Timestamp::UNIX_EPOCH,
        known: &[id(1)],
        members: &[OWNER],
        id: || {
            next += 1;
            Ok(id(next))
        },
    };
    draft::spec::<Flaw>(draft, making)
}

fn requirement(text: &str, reason: &str) -> RequirementDraft {
    RequirementDraft { text: text.to_owned(), reason: reason.to_owned(), ..RequirementDraft::default() }
}

fn manager() -> Draft {
    Draft {
        title: "  Operations\n manager ".to_owned(),
        country: "es".to_owned(),
        pay: Some(PayDraft {
            currency: "eur".to_owned(),
            least: Some(5_800_000),
            most: Some(6_600_000),
            period: Some(Period::Year),
            gross: true,
            ..PayDraft::default()
        }),
        requirements: vec![requirement("Has run a team", "Six people report to it")],
        reason: "The range was approved".to_owned(),
        ..Draft::default()
    }
}

#[test]
fn a_spec_is_kept_in_its_canonical_form() {
    let spec = read(&manager()).unwrap();
    assert_eq!(spec.title, "Operations manager");
    assert_eq!(spec.country, "ES");
    assert_eq!(spec.presence, Presence::OnSite);
    assert_eq!(spec.pay.as_ref().map(|pay| pay.currency.as_str()), Some("EUR"));
    assert_eq!(spec.requirements[0].weight, Weight::Must);
    assert_eq!(spec.requirements[0].id, id(100));
    assert_eq!((spec.version, spec.by), (2, OWNER));
}

#[test]
fn each_flaw_is_named_with_its_field_and_row() {
    let pay = |draft: &mut Draft, change: fn(&mut PayDraft)| change(draft.pay.as_mut().unwrap());
    type Spoil = Box<dyn Fn(&mut Draft)>;
    let cases: Vec<(Spoil, Flaw)> = vec![
        (Box::new(|draft| draft.title = " ".to_owned()), Flaw::of(Field::Title, Wrong::Missing)),
        (Box::new(|draft| draft.title = "x".repeat(201)), Flaw::of(Field::Title, Wrong::TooLong)),
        (Box::new(|draft| draft.country = "Spain".to_owned()), Flaw::of(Field::Country, Wrong::Unknown)),
        (Box::new(|draft| draft.summary = "x".repeat(16_385)), Flaw::of(Field::Summary, Wrong::TooLong)),
        (Box::new(|draft| draft.reason = String::new()), Flaw::of(Field::Reason, Wrong::Missing)),
        (
            Box::new(move |draft| pay(draft, |pay| pay.currency = "XYZ".to_owned())),
            Flaw::of(Field::Currency, Wrong::Unknown),
        ),
        (
            Box::new(move |draft| pay(draft, |pay| pay.currency = String::new())),
            Flaw::of(Field::Currency, Wrong::Missing),
        ),
        (Box::new(move |draft| pay(draft, |pay| pay.least = None)), Flaw::of(Field::Least, Wrong::Missing)),
        (
            Box::new(move |draft| pay(draft, |pay| pay.least = Some(-1))),
            Flaw::of(Field::Least, Wrong::OutOfRange),
        ),
        (
            Box::new(move |draft| pay(draft, |pay| pay.most = Some(5_799_999))),
            Flaw::of(Field::Most, Wrong::LessThanLeast),
        ),
        (Box::new(move |draft| pay(draft, |pay| pay.period = None)), Flaw::of(Field::Period, Wrong::Missing)),
        (
            Box::new(|draft| draft.requirements.push(requirement("Speaks Spanish", " "))),
            Flaw::of(Field::RequirementReason, Wrong::Missing).in_row(1),
        ),
        (
            Box::new(|draft| {
                draft.requirements.push(requirement("Tells us their current salary", "why not"))
            }),
            Flaw::of(Field::Requirement, Wrong::AsksPayHistory("their current salary".to_owned())).in_row(1),
        ),
        (
            Box::new(|draft| draft.requirements[0].owner = Some(MemberId::new(Uuid::from_u128(8)))),
            Flaw::of(Field::RequirementOwner, Wrong::Unknown).in_row(0),
        ),
        (
            Box::new(|draft| draft.requirements = vec![requirement("One more", "just because"); 41]),
            Flaw::of(Field::Requirements, Wrong::TooMany),
        ),
    ];
    for (change, flaw) in cases {
        let mut draft = manager();
        change(&mut draft);
        assert_eq!(read(&draft).unwrap_err(), flaw);
    }
}

#[test]
fn a_requirement_keeps_its_id_and_one_of_elsewhere_gets_another() {
    let mut draft = manager();
    draft.requirements = [Some(id(1)), Some(id(1)), Some(id(2)), None]
        .map(|id| RequirementDraft { id, ..requirement("Has run a team", "Six people report to it") })
        .to_vec();
    let ids: Vec<RequirementId> = read(&draft).unwrap().requirements.iter().map(|one| one.id).collect();
    assert_eq!(ids, [id(1), id(100), id(101), id(102)]);
}

#[test]
fn an_empty_row_is_no_requirement() {
    let mut draft = manager();
    draft.requirements.insert(0, requirement(" ", "a reason without anything it is for"));
    assert_eq!(read(&draft).unwrap().requirements.len(), 1);
}

fn asks(id: RequirementId, text: &str) -> Requirement {
    Requirement {
        id,
        text: text.to_owned(),
        weight: Weight::Must,
        reason: "because".to_owned(),
        owner: None,
        published: true,
    }
}

#[test]
fn a_difference_says_what_it_was_and_what_it_is() {
    let mut before = read(&manager()).unwrap();
    before.requirements = vec![asks(id(1), "one"), asks(id(2), "two"), asks(id(3), "three")];
    let mut after = before.clone();
    after.title = "Operations coordinator".to_owned();
    after.pay = None;
    after.requirements = vec![
        Requirement { weight: Weight::Nice, ..asks(id(2), "two and a half") },
        Requirement { published: false, ..asks(id(1), "one") },
        asks(id(4), "four"),
    ];
    let expected = [
        Change::Text(Part::Title, "Operations manager".to_owned(), "Operations coordinator".to_owned()),
        Change::Pay(before.pay.clone(), None),
        Change::Reworded { now: after.requirements[0].clone(), was: "two".to_owned() },
        Change::Weighed(after.requirements[0].clone()),
        Change::Published(after.requirements[1].clone()),
        Change::Added(after.requirements[2].clone()),
        Change::Dropped(before.requirements[2].clone()),
        Change::Reordered(vec![id(2), id(1), id(4)]),
    ];
    assert_eq!(diff(&before, &after), expected);
}

#[test]
fn candidates_see_a_requirement_appear_when_it_is_published() {
    let mut before = read(&manager()).unwrap();
    before.requirements = vec![Requirement { published: false, ..asks(id(1), "one") }];
    let mut after = before.clone();
    after.requirements[0].published = true;
    let seen = diff(&published(&before), &published(&after));
    assert_eq!(seen, [Change::Added(after.requirements[0].clone())]);
}

fn pay() -> impl Strategy<Value = Option<PayRange>> {
    let range = (0..3_usize, 0..1_000_000_i64, 0..1_000_000_i64, any::<bool>());
    proptest::option::of(range.prop_map(|(place, least, more, gross)| PayRange {
        currency: ["EUR", "USD", "JPY"][place].to_owned(),
        least,
        most: least + more,
        period: Period::ALL[place],
        gross,
        parts: String::new(),
        criteria: "by experience".to_owned(),
    }))
}

fn specs() -> impl Strategy<Value = Spec> {
    let requirement = (1..8_u128, 0..3_usize, any::<bool>(), any::<bool>(), any::<bool>());
    let requirements = proptest::collection::vec(requirement, 0..6).prop_map(|rows| {
        let mut requirements: Vec<Requirement> = Vec::new();
        for (number, text, must, owned, published) in rows {
            if requirements.iter().all(|other| other.id != id(number)) {
                requirements.push(Requirement {
                    weight: if must { Weight::Must } else { Weight::Nice },
                    owner: owned.then_some(OWNER),
                    published,
                    ..asks(id(number), ["one", "two", "three"][text])
                });
            }
        }
        requirements
    });
    (0..3_usize, 0..3_usize, pay(), requirements).prop_map(|(title, presence, pay, requirements)| Spec {
        version: 2,
        title: ["Skipper", "Guide", "Mate"][title].to_owned(),
        level: String::new(),
        summary: String::new(),
        place: "Valencia".to_owned(),
        country: "ES".to_owned(),
        presence: Presence::ALL[presence],
        reports_to: String::new(),
        pay,
        requirements,
        reason: "the season".to_owned(),
        by: OWNER,
        at: Timestamp::UNIX_EPOCH,
    })
}

proptest! {
    #[test]
    fn a_spec_does_not_differ_from_itself(spec in specs()) {
        prop_assert_eq!(diff(&spec, &spec), []);
    }

    #[test]
    fn specs_without_a_difference_say_the_same(before in specs(), after in specs()) {
        prop_assert_eq!(diff(&before, &after).is_empty(), before == after);
    }

    #[test]
    fn what_is_added_one_way_is_dropped_the_other(before in specs(), after in specs()) {
        let added = |changes: &[Change]| -> Vec<RequirementId> {
            let mut ids: Vec<_> = changes.iter().filter_map(|change| match change {
                Change::Added(requirement) => Some(requirement.id),
                _ => None,
            }).collect();
            ids.sort();
            ids
        };
        let dropped = |changes: &[Change]| -> Vec<RequirementId> {
            let mut ids: Vec<_> = changes.iter().filter_map(|change| match change {
                Change::Dropped(requirement) => Some(requirement.id),
                _ => None,
            }).collect();
            ids.sort();
            ids
        };
        let (there, back) = (diff(&before, &after), diff(&after, &before));
        prop_assert_eq!(added(&there), dropped(&back));
        prop_assert_eq!(there.len(), back.len());
    }

    #[test]
    fn what_a_form_is_filled_from_gives_the_same_spec(spec in specs()) {
        let typed = Draft { reason: "again".to_owned(), ..draft::of(&spec) };
        let known: Vec<_> = spec.requirements.iter().map(|requirement| requirement.id).collect();
        let making = Making {
            version: 3, by: OWNER, at: spec.at, known: &known, members: &[OWNER],
            id: || Ok::<_, Flaw>(id(1_000)),
        };
        let again = draft::spec(&typed, making).unwrap();
        prop_assert_eq!(diff(&spec, &again), []);
    }

    #[test]
    fn candidates_never_see_what_is_not_published(before in specs(), after in specs()) {
        for change in diff(&published(&before), &published(&after)) {
            if let Some(requirement) = change.requirement() {
                prop_assert!(requirement.published);
            }
        }
    }
}
