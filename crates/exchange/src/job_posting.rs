//! A job as schema.org's `JobPosting` in JSON-LD, which search engines and job boards read from its page.
//! <https://schema.org/JobPosting>

mod html;

pub use html::Passage;

use jiff::{Timestamp, civil::Date};
use ledger::job::{PayRange, Period, Presence, Spec, Weight, money};
use serde_json::{Map, Value, json};

/// What a posting says besides the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting<'a> {
    /// The job as it is now.
    pub spec: &'a Spec,
    /// What it is called by the organisation's own count: the id of the job.
    pub identifier: &'a str,
    /// The organisation's name.
    pub organisation: &'a str,
    /// The page of the organisation, whole.
    pub organisation_page: &'a str,
    /// The page of the job, whole.
    pub page: &'a str,
    /// On which day it was first published.
    pub posted_on: Date,
    /// Until when one may apply, where that is set.
    pub apply_until: Option<Timestamp>,
    /// Whether one applies on that page itself, without going through others.
    pub applies_here: bool,
    /// What is told of the job, in order.
    pub description: &'a [Passage<'a>],
}

/// The headings over a spec's requirements, in the language of the posting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Headings<'a> {
    /// Over those without which it cannot be done.
    pub must: &'a str,
    /// Over those that help.
    pub nice: &'a str,
}

/// What a spec itself tells: what is done there, and the requirements that are published.
#[must_use]
pub fn passages<'a>(spec: &'a Spec, headings: Headings<'a>) -> Vec<Passage<'a>> {
    let mut passages = Vec::new();
    if !spec.summary.trim().is_empty() {
        passages.push(Passage::Text(&spec.summary));
    }
    for (weight, heading) in [(Weight::Must, headings.must), (Weight::Nice, headings.nice)] {
        let items: Vec<&str> = spec
            .requirements
            .iter()
            .filter(|one| one.published && one.weight == weight)
            .map(|one| one.text.as_str())
            .collect();
        if !items.is_empty() {
            passages.push(Passage::Heading(heading));
            passages.push(Passage::List(items));
        }
    }
    passages
}

/// The posting as JSON-LD. It may stand between `<script type="application/ld+json">` and `</script>`: nothing
/// in it can end the element or begin another one.
#[must_use]
pub fn json_ld(posting: &Posting<'_>) -> String {
    let json = value(posting).to_string();
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            // Only strings can hold these, and there JSON allows every letter to be written so.
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                safe.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            _ => safe.push(letter),
        }
    }
    safe
}

fn value(posting: &Posting<'_>) -> Value {
    let spec = posting.spec;
    let mut fields = json!({
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": spec.title,
        "description": html::html(posting.description),
        "identifier": {
            "@type": "PropertyValue",
            "name": posting.organisation,
            "value": posting.identifier,
        },
        "datePosted": posting.posted_on.to_string(),
        "hiringOrganization": {
            "@type": "Organization",
            "name": posting.organisation,
            "url": posting.organisation_page,
        },
        "url": posting.page,
        "directApply": posting.applies_here,
    });
    if let Value::Object(fields) = &mut fields {
        if let Some(until) = posting.apply_until {
            fields.insert("validThrough".to_owned(), until.to_string().into());
        }
        if let Some(pay) = &spec.pay {
            fields.insert("baseSalary".to_owned(), salary(pay));
            if !pay.parts.trim().is_empty() {
                fields.insert("incentiveCompensation".to_owned(), pay.parts.as_str().into());
            }
        }
        location(spec, fields);
    }
    fields
}

fn location(spec: &Spec, fields: &mut Map<String, Value>) {
    let place = Some(spec.place.trim()).filter(|place| !place.is_empty());
    let country = Some(spec.country.trim()).filter(|country| !country.is_empty());
    match spec.presence {
        Presence::Remote => {
            fields.insert("jobLocationType".to_owned(), "TELECOMMUTE".into());
            let area = country
                .map(|code| json!({ "@type": "Country", "name": code }))
                .or_else(|| place.map(|name| json!({ "@type": "AdministrativeArea", "name": name })));
            if let Some(area) = area {
                fields.insert("applicantLocationRequirements".to_owned(), area);
            }
        }
        Presence::OnSite | Presence::Hybrid => {
            let mut address = json!({ "@type": "PostalAddress" });
            for (key, said) in [("addressLocality", place), ("addressCountry", country)] {
                if let Some(said) = said {
                    address[key] = said.into();
                }
            }
            if place.is_some() || country.is_some() {
                fields.insert("jobLocation".to_owned(), json!({ "@type": "Place", "address": address }));
            }
        }
    }
}

fn salary(pay: &PayRange) -> Value {
    let unit = match pay.period {
        Period::Year => "YEAR",
        Period::Month => "MONTH",
        Period::Week => "WEEK",
        Period::Day => "DAY",
        Period::Hour => "HOUR",
    };
    let mut range = json!({ "@type": "QuantitativeValue", "unitText": unit });
    if pay.least == pay.most {
        range["value"] = amount(pay.least, &pay.currency);
    } else {
        range["minValue"] = amount(pay.least, &pay.currency);
        range["maxValue"] = amount(pay.most, &pay.currency);
    }
    json!({ "@type": "MonetaryAmount", "currency": pay.currency, "value": range })
}

// A number as people would write it, without the detour of dividing: 12.50 and not 12.499999.
fn amount(minor: i64, currency: &str) -> Value {
    let typed = money::typed(minor, currency);
    serde_json::from_str(&typed).unwrap_or(Value::String(typed))
}
