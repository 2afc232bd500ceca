//! The moments of the stories: which of them the product wins, read back from what was kept after a story was
//! played, and from the pages that each side is shown. Nothing here is asserted in advance.

mod alert;
mod colleagues;
mod double_booking;
mod four;
mod list;
mod make_good;
mod notice;
mod one;
mod questions;
mod scene;
mod three;
mod two;
mod zero;

pub use scene::Scene;

use crate::failure::Failure;
use jiff::Timestamp;
use serde::Serialize;
use speech::{Lang, Voice};

/// A moment part, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its number, as STORIES.md has it.
    pub moment: String,
    /// The part of it, where it has several, in English as PROMISES.md has it.
    pub part: String,
    /// The key of its name in the reader's language.
    #[serde(skip)]
    pub part_key: Option<&'static str>,
    /// Whether it is won; nothing where it belongs to later work.
    pub won: Option<bool>,
    /// What the product did.
    pub what: String,
    /// When: as one says it, and the instant.
    pub when: String,
    /// Where the company sees it.
    pub company_page: Option<String>,
    /// Where the candidate sees it.
    pub candidate_page: Option<String>,
}

/// What was found about a moment.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// Whether the records say that it was won.
    pub holds: bool,
    /// What the product did.
    pub what: String,
    /// When.
    pub at: Timestamp,
    /// Where the company sees it, and what must stand there.
    pub company: Seen,
    /// Where the candidate sees it, and what must stand there.
    pub candidate: Seen,
}

/// A page and what must stand on it.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub page: String,
    pub facts: Vec<String>,
}

type Look = fn(&mut Scene<'_>) -> Result<Finding, Failure>;

/// A moment part and the story that shows it; none where it belongs to later work.
pub(crate) struct Part {
    pub moment: &'static str,
    /// The key of its name, where the moment has several.
    pub part: Option<&'static str>,
    pub look: Option<Showing>,
    /// What one must have seen before, at a stop of the same story.
    pub before: Option<Showing>,
}

/// Where a moment part is shown, and what one looks at there.
#[derive(Clone, Copy)]
pub(crate) struct Showing {
    /// The number of the story.
    pub story: u32,
    /// The stop of the story at which one looks; at its end where none is named.
    pub stop: Option<&'static str>,
    pub look: Look,
}

/// The rows of the moments that a story shows at that stop, or at its end.
///
/// # Errors
/// Where records or pages cannot be read at all; a moment that is not won is no error.
pub fn of_story(number: u32, stop: Option<&str>, scene: &mut Scene<'_>) -> Result<Vec<Row>, Failure> {
    let mut rows = Vec::new();
    for part in list::PARTS {
        let here = |showing: &&Showing| showing.story == number && showing.stop == stop;
        for showing in part.before.iter().chain(&part.look).filter(here) {
            scene.with_eyes_of("recruiter")?;
            rows.push(match (showing.look)(scene) {
                Ok(finding) => scene.row(part, finding)?,
                // What is not there at all is not won.
                Err(failure) => not_there(part, &failure),
            });
        }
    }
    Ok(rows)
}

/// One row of each moment part: where one looked twice, both must be won.
#[must_use]
pub fn together(rows: Vec<Row>) -> Vec<Row> {
    let mut out: Vec<Row> = Vec::with_capacity(rows.len());
    for row in rows {
        let before = out.iter_mut().find(|one| one.moment == row.moment && one.part_key == row.part_key);
        match before {
            Some(before) => {
                let won = before.won == Some(true) && row.won == Some(true);
                let what = format!("{} {}", before.what, row.what);
                *before = Row { won: Some(won), what, ..row };
            }
            None => out.push(row),
        }
    }
    out
}

/// The rows of the moments that belong to later work.
#[must_use]
pub fn later(voice: &Voice, wanted: impl Fn(&str) -> bool) -> Vec<Row> {
    let parts = list::PARTS.iter().filter(|part| part.look.is_none() && wanted(part.moment));
    parts
        .map(|part| Row {
            moment: part.moment.to_owned(),
            part: name(part),
            part_key: part.part,
            won: None,
            what: voice.say("stories-later").to_owned(),
            when: String::new(),
            company_page: None,
            candidate_page: None,
        })
        .collect()
}

/// Puts rows into the order of STORIES.md.
pub fn in_order(rows: &mut [Row]) {
    rows.sort_by_key(|row| {
        let is_it = |part: &Part| (part.moment, part.part) == (row.moment.as_str(), row.part_key);
        list::PARTS.iter().position(is_it).unwrap_or(usize::MAX)
    });
}

fn name(part: &Part) -> String {
    part.part.map_or_else(String::new, |key| Voice::utc(Lang::En).say(key).to_owned())
}

fn not_there(part: &Part, failure: &Failure) -> Row {
    Row {
        moment: part.moment.to_owned(),
        part: name(part),
        part_key: part.part,
        won: Some(false),
        what: failure.to_string(),
        when: String::new(),
        company_page: None,
        candidate_page: None,
    }
}
