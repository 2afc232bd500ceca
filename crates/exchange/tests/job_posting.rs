//! What a posting tells search engines, and that no text of a spec can break out of it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use exchange::job_posting::{Headings, Passage, Posting, json_ld, passages};
use jiff::{Timestamp, civil::date};
use ledger::{
    ids::{MemberId, RequirementId},
    job::{PayRange, Period, Presence, Requirement, Spec, Weight},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

fn requirement(number: u128, text: &str, weight: Weight, published: bool) -> Requirement {
    Requirement {
        id: RequirementId::new(Uuid::from_u128(number)),
        text: text.to_owned(),
        weight,
        reason: "Guests ask for it.".to_owned(),
        owner: None,
        published,
    }
}

fn spec() -> Spec {
    Spec {
        version: 2,
        title: "Head of tours".to_owned(),
        level: "manager".to_owned(),
        summary: "Plans the tours & leads twelve guides.\n\nSome evenings.".to_owned(),
        place: "Valencia".to_owned(),
        country: "ES".to_owned(),
        presence: Presence::Hybrid,
        reports_to: "Head of operations".to_owned(),
        pay: Some(PayRange {
            currency: "EUR".to_owned(),
            least: 3_600_050,
            most: 4_200_000,
            period: Period::Year,
            gross: true,
            parts: "A bonus of 5 %".to_owned(),
            criteria: "Years as a lead".to_owned(),
        }),
        requirements: vec![
            requirement(1, "Spanish and English", Weight::Must, true),
            requirement(2, "A boat licence", Weight::Nice, true),
            requirement(3, "Knows our rival", Weight::Nice, false),
        ],
        reason: String::new(),
        by: MemberId::new(Uuid::from_u128(9)),
        at: Timestamp::UNIX_EPOCH,
    }
}

fn read(spec: &Spec, description: &[Passage<'_>], apply_until: Option<Timestamp>) -> (String, Value) {
    let text = json_ld(&Posting {
        spec,
        identifier: "0190",
        organisation: "Harbour Tours",
        organisation_page: "https://hiring.example/careers/harbour",
        page: "https://hiring.example/careers/harbour/head-of-tours",
        posted_on: date(2026, 11, 22),
        apply_until,
        applies_here: true,
        description,
    });
    let value = serde_json::from_str(&text).unwrap();
    (text, value)
}

#[test]
fn a_posting_says_all_that_the_job_page_says() {
    let spec = spec();
    let description = passages(&spec, Headings { must: "Needed", nice: "Helpful" });
    let (_, posting) = read(&spec, &description, Some("2026-12-31T23:00:00Z".parse().unwrap()));
    assert_eq!(
        posting,
        json!({
            "@context": "https://schema.org/",
            "@type": "JobPosting",
            "title": "Head of tours",
            "description": "<p>Plans the tours &amp; leads twelve guides.</p><p>Some evenings.</p>\
                <p><strong>Needed</strong></p><ul><li>Spanish and English</li></ul>\
                <p><strong>Helpful</strong></p><ul><li>A boat licence</li></ul>",
            "identifier": { "@type": "PropertyValue", "name": "Harbour Tours", "value": "0190" },
            "datePosted": "2026-11-22",
            "validThrough": "2026-12-31T23:00:00Z",
            "hiringOrganization": {
                "@type": "Organization",
                "name": "Harbour Tours",
                "url": "https://hiring.example/careers/harbour",
            },
            "url": "https://hiring.example/careers/harbour/head-of-tours",
            "directApply": true,
            "jobLocation": {
                "@type": "Place",
                "address": {
                    "@type": "PostalAddress",
                    "addressLocality": "Valencia",
                    "addressCountry": "ES",
                },
            },
            "baseSalary": {
                "@type": "MonetaryAmount",
                "currency": "EUR",
                "value": {
                    "@type": "QuantitativeValue",
                    "minValue": 36_000.5,
                    "maxValue": 42_000,
                    "unitText": "YEAR",
                },
            },
            "incentiveCompensation": "A bonus of 5 %",
        })
    );
}

#[test]
fn what_is_not_known_is_left_out() {
    let mut spec = spec();
    spec.pay = None;
    spec.place = String::new();
    spec.country = String::new();
    let (_, posting) = read(&spec, &[], None);
    for absent in ["baseSalary", "incentiveCompensation", "jobLocation", "validThrough", "employmentType"] {
        assert_eq!(posting.get(absent), None, "{absent}");
    }
}

#[test]
fn a_remote_job_says_from_where_one_may_work() {
    let mut spec = spec();
    spec.presence = Presence::Remote;
    let (_, posting) = read(&spec, &[], None);
    assert_eq!(posting["jobLocationType"], "TELECOMMUTE");
    assert_eq!(posting["applicantLocationRequirements"], json!({ "@type": "Country", "name": "ES" }));
    assert_eq!(posting.get("jobLocation"), None);

    spec.country = String::new();
    spec.place = "European Union".to_owned();
    let (_, posting) = read(&spec, &[], None);
    assert_eq!(
        posting["applicantLocationRequirements"],
        json!({ "@type": "AdministrativeArea", "name": "European Union" })
    );
}

#[test]
fn one_amount_is_a_value_and_yen_have_no_cents() {
    let mut spec = spec();
    spec.pay = Some(PayRange {
        currency: "JPY".to_owned(),
        least: 250_000,
        most: 250_000,
        period: Period::Month,
        gross: true,
        parts: String::new(),
        criteria: String::new(),
    });
    let (_, posting) = read(&spec, &[], None);
    assert_eq!(
        posting["baseSalary"]["value"],
        json!({ "@type": "QuantitativeValue", "value": 250_000, "unitText": "MONTH" })
    );
}

#[test]
fn a_text_cannot_end_the_script_element() {
    let mut spec = spec();
    spec.title = "</script><script>alert(1)</script><!-- \u{2028}\u{2029} & ]]>".to_owned();
    let (text, posting) = read(&spec, &[Passage::Text("</script>")], None);
    assert!(!text.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{text}");
    assert_eq!(posting["title"], spec.title.as_str());
}

proptest! {
    #[test]
    fn whatever_is_said_is_read_back_and_stays_inside(title in "\\PC*", summary in "\\PC*", place in "\\PC*") {
        let mut spec = spec();
        spec.title.clone_from(&title);
        spec.summary = summary;
        spec.place = place;
        let description = passages(&spec, Headings { must: "<Must>", nice: "&" });
        let (text, posting) = read(&spec, &description, None);
        let breaks_out = text.contains(['<', '>', '&', '\u{2028}', '\u{2029}']);
        prop_assert!(!breaks_out, "{}", text);
        prop_assert_eq!(posting["title"].as_str(), Some(title.as_str()));
        // The description holds no tag but ours.
        let said = posting["description"].as_str().unwrap();
        let ours = ["<p>", "</p>", "<br>", "<ul>", "</ul>", "<li>", "</li>", "<strong>", "</strong>"];
        let rest = ours.iter().fold(said.to_owned(), |rest, tag| rest.replace(tag, ""));
        prop_assert!(!rest.contains(['<', '>']), "{}", rest);
    }
}
