//! The profiles of jurisdictions: read, sourced, and what they ask of a posting.

use jiff::civil::{Date, date};
use ledger::{
    ids::{MemberId, RequirementId},
    job::{
        PayRange, Period, Presence, Requirement, Spec, Weight,
        jurisdiction::{
            Basis, Force, HOUSE, Item, Lack, Moment, Profile, Told, lacks, of_country, outcome_due, profile,
            profiles,
        },
    },
};
use uuid::Uuid;

#[expect(clippy::disallowed_macros, reason = "a page of the docs, compared with the data")]
const PAGE: &str = include_str!("../../../docs/jurisdictions.md");

fn of(code: &str) -> &'static Profile {
    profile(code).unwrap_or_else(|| panic!("no profile {code}"))
}

fn spec(pay: Option<PayRange>) -> Spec {
    Spec {
        version: 1,
        title: "Guide".to_owned(),
        level: String::new(),
        summary: "Walks with guests.".to_owned(),
        place: "Toronto".to_owned(),
        country: "CA".to_owned(),
        presence: Presence::OnSite,
        reports_to: String::new(),
        pay,
        requirements: vec![],
        reason: String::new(),
        by: MemberId::new(Uuid::from_u128(1)),
        at: jiff::Timestamp::UNIX_EPOCH,
    }
}

fn pay(currency: &str, least: i64, most: i64, period: Period) -> Option<PayRange> {
    let currency = currency.to_owned();
    Some(PayRange {
        currency,
        least,
        most,
        period,
        gross: true,
        parts: String::new(),
        criteria: String::new(),
    })
}

const ALL_TOLD: Told = Told {
    benefits: true,
    deadline: true,
    how_to_apply: true,
    vacancy: true,
    ai_use: true,
    collective_agreement: true,
};

fn lacking(code: &str, spec: &Spec, told: Told, employees: Option<u32>) -> Vec<Lack> {
    lacks(of(code), spec, told, employees).into_iter().map(|(lack, _)| lack).collect()
}

#[test]
fn every_profile_is_read_and_every_statement_has_its_source() {
    let codes: Vec<&str> = profiles().iter().map(|profile| profile.code.as_str()).collect();
    assert_eq!(
        codes,
        ["house", "EU", "DE", "FR", "CA-ON", "US-CA", "US-CO", "US-IL", "US-NJ", "US-NY", "US-WA"]
    );
    for profile in profiles() {
        assert!(!profile.statements.is_empty(), "{}", profile.code);
        for statement in &profile.statements {
            let what = format!("{}: {:?}", profile.code, statement.rule);
            assert!(!statement.law.is_empty(), "{what}: no source");
            assert!(statement.checked_on >= date(2026, 11, 22), "{what}: when was it looked up?");
            if statement.force != Force::House {
                assert!(!statement.section.is_empty(), "{what}: no section");
                assert!(statement.url.starts_with("https://"), "{what}: no address");
            }
        }
    }
}

#[test]
fn the_profiles_say_what_their_sources_say() {
    use Moment::{BeforeInterview, InPosting};
    // code, pay by, pay history forbidden, outcome within days, keep at least, keep at most
    type Row = (&'static str, Option<Moment>, bool, Option<u32>, Option<u32>, Option<u32>);
    const ROWS: [Row; 11] = [
        ("house", Some(BeforeInterview), true, None, None, Some(12)),
        ("EU", Some(BeforeInterview), true, None, None, None),
        ("DE", Some(BeforeInterview), true, None, None, Some(6)),
        ("FR", Some(BeforeInterview), true, None, None, Some(24)),
        // The Pay Transparency Act, 2018, which would forbid it, was never proclaimed.
        ("CA-ON", Some(InPosting), false, Some(45), Some(36), None),
        ("US-CA", Some(InPosting), true, None, Some(48), None),
        ("US-CO", Some(InPosting), true, None, Some(60), None),
        ("US-IL", Some(InPosting), true, None, Some(60), None),
        ("US-NJ", Some(InPosting), true, None, Some(12), None),
        ("US-NY", Some(InPosting), true, None, Some(12), None),
        ("US-WA", Some(InPosting), true, None, Some(12), None),
    ];
    for (code, pay_by, forbidden, outcome, least, most) in ROWS {
        let profile = of(code);
        assert_eq!(profile.pay_by(), pay_by, "{code}");
        assert_eq!(profile.forbids_pay_history(), forbidden, "{code}");
        assert_eq!(profile.outcome_within(), outcome, "{code}");
        assert_eq!((profile.keep_at_least(), profile.keep_at_most()), (least, most), "{code}");
    }
    let colorado: Vec<Item> = of("US-CO").told_by(InPosting).collect();
    assert_eq!(colorado, [Item::PayRange, Item::OtherPay, Item::Benefits, Item::Deadline, Item::HowToApply]);
}

#[test]
fn a_directive_is_not_given_out_for_law() {
    for code in ["EU", "DE", "FR"] {
        let forces: Vec<Force> = of(code)
            .statements
            .iter()
            .filter(|one| one.law.starts_with("Directive"))
            .map(|one| one.force)
            .collect();
        assert_eq!(forces, [Force::Directive; 4], "{code}");
    }
    assert!(profiles().iter().flat_map(|one| &one.statements).any(|one| one.basis == Basis::Memory));
}

#[test]
fn a_posting_in_ontario_names_pay_vacancy_and_machines() {
    let bare = spec(None);
    assert_eq!(
        lacking("CA-ON", &bare, Told::default(), None),
        [Lack::Missing(Item::PayRange), Lack::Missing(Item::AiUse), Lack::Missing(Item::Vacancy)]
    );
    assert_eq!(lacking("CA-ON", &bare, Told::default(), Some(24)), [], "it binds from 25 employees on");
    assert_eq!(lacking("CA-ON", &bare, ALL_TOLD, Some(25)), [Lack::Missing(Item::PayRange)]);
}

#[test]
fn a_range_in_ontario_spans_fifty_thousand_dollars_at_most() {
    let too_wide = [Lack::TooWide { currency: "CAD".to_owned(), spread: 5_000_000 }];
    for (range, expected) in [
        (pay("CAD", 6_000_000, 11_000_000, Period::Year), &[][..]),
        (pay("CAD", 6_000_000, 11_000_100, Period::Year), &too_wide[..]),
        // 40 and 70 dollars an hour: 62,400 dollars apart.
        (pay("CAD", 4_000, 7_000, Period::Hour), &too_wide[..]),
        (pay("CAD", 500_000, 900_000, Period::Month), &[][..]),
        // Above 200,000 dollars a range is free.
        (pay("CAD", 12_000_000, 20_000_100, Period::Year), &[][..]),
        // What is paid in another currency cannot be compared.
        (pay("USD", 1_000_000, 19_000_000, Period::Year), &[][..]),
    ] {
        assert_eq!(lacking("CA-ON", &spec(range.clone()), ALL_TOLD, None), expected, "{range:?}");
    }
}

#[test]
fn a_posting_in_ontario_asks_for_no_canadian_experience() {
    let mut spec = spec(pay("CAD", 6_000_000, 7_000_000, Period::Year));
    spec.requirements.push(Requirement {
        id: RequirementId::new(Uuid::from_u128(2)),
        text: "Three years of Canadian experience".to_owned(),
        weight: Weight::Must,
        reason: String::new(),
        owner: None,
        published: true,
    });
    let expected = [Lack::LocalExperience("Canadian experience".to_owned())];
    assert_eq!(lacking("CA-ON", &spec, ALL_TOLD, None), expected);
}

#[test]
fn colorado_asks_for_more_than_the_range() {
    let mut spec = spec(pay("USD", 6_000_000, 7_000_000, Period::Year));
    let told = Told { how_to_apply: true, ..Told::default() };
    assert_eq!(
        lacking("US-CO", &spec, told, Some(1)),
        [Item::OtherPay, Item::Benefits, Item::Deadline].map(Lack::Missing)
    );
    if let Some(pay) = &mut spec.pay {
        pay.parts = "No bonus".to_owned();
    }
    assert_eq!(lacking("US-CO", &spec, ALL_TOLD, Some(1)), []);
}

#[test]
fn what_is_only_advised_is_no_lack() {
    assert!(
        of("DE").statements.iter().filter(|one| one.force == Force::Guidance).all(|one| !one.binds(None))
    );
}

#[test]
fn the_outcome_is_due_in_ontario_forty_five_days_after_the_last_interview() {
    assert_eq!(outcome_due(of("CA-ON"), date(2026, 11, 22)), Some(date(2027, 1, 6)));
    assert_eq!(outcome_due(of("EU"), date(2026, 11, 22)), None);
    assert_eq!(outcome_due(of("CA-ON"), Date::MAX), None);
}

#[test]
fn a_country_without_a_profile_gets_that_of_the_union_or_the_house() {
    for (country, code) in [("DE", "DE"), ("es", "EU"), ("IE", "EU"), ("BR", HOUSE), ("", HOUSE)] {
        assert_eq!(of_country(country).map(|one| one.code.as_str()), Some(code), "{country}");
    }
}

#[test]
fn data_stays_no_longer_than_the_place_allows_and_no_shorter_than_it_asks() {
    let kept = |code| of(code).kept_for();
    assert_eq!((kept(HOUSE), kept("DE"), kept("FR"), kept("EU")), (Some(12), Some(6), Some(24), Some(12)));
    for place in profiles() {
        assert!(place.kept_for() >= place.keep_at_least(), "{}", place.code);
    }
}

#[test]
fn the_page_in_the_docs_shows_every_statement() {
    for profile in profiles() {
        let (_, rest) = PAGE.split_once(&format!("· `{}`\n", profile.code)).unwrap_or_default();
        let rows: Vec<&str> = rest.lines().skip(2).take_while(|line| line.starts_with("| ")).collect();
        assert_eq!(rows.len(), profile.statements.len(), "docs/jurisdictions.md, {}", profile.code);
        for (row, one) in rows.iter().zip(&profile.statements) {
            let since = one.since.map_or_else(String::new, |since| since.to_string());
            let least = one.from_employees.map_or_else(String::new, |least| format!("from {least}"));
            let (force, basis) = (one.force.code(), one.basis.code());
            for said in [
                format!("| {since} | {least} | {force} | "),
                one.section.clone(),
                one.url.clone(),
                format!("| {}, {basis} |", one.checked_on),
            ] {
                assert!(row.contains(&said), "docs/jurisdictions.md, {}: {row} lacks {said}", profile.code);
            }
        }
    }
}
