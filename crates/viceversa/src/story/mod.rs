//! Stories as data: `stories/N.toml` holds what people do, in the product's terms; here it is read and done,
//! by the same commands as their clicks, on a clock that stands until it is moved.

pub mod account;
mod cast;
pub mod clock;
mod deeds;
mod does;
pub mod further;
mod kit;
pub mod measured;
mod met;
mod play;
mod reading;
mod step;
pub mod told;

pub use cast::{Cast, PASSWORD};
pub use play::{Done, Played, play, play_and_look};
pub use told::Story;

use std::fmt;

/// The stories this binary brings along, by their number.
const STORIES: &[(u32, &str)] = &[
    (0, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories/0.toml"))),
    (1, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories/1.toml"))),
    (2, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories/2.toml"))),
    (3, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories/3.toml"))),
    (4, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories/4.toml"))),
];

/// The numbers of the stories there are.
pub fn numbers() -> impl Iterator<Item = u32> {
    STORIES.iter().map(|(number, _)| *number)
}

/// Reads a story.
///
/// # Errors
/// Where there is none of that number, or it cannot be read: which file, which step, what.
pub fn read(number: u32) -> Result<Story, Mishap> {
    let file = format!("stories/{number}.toml");
    let known = STORIES.iter().find(|(known, _)| *known == number);
    let Some((_, text)) = known else {
        let there: Vec<String> = numbers().map(|number| number.to_string()).collect();
        let what = format!("there is no such story; there is {}", there.join(", "));
        return Err(Mishap { file, step: None, what });
    };
    reading::read(&file, text)
}

/// What went wrong in a story, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mishap {
    /// The file.
    pub file: String,
    /// The step, from 1, and what it says.
    pub step: Option<(usize, String)>,
    /// What went wrong.
    pub what: String,
}

impl fmt::Display for Mishap {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.step {
            Some((number, step)) => write!(out, "{}, step {number} ({step}): {}", self.file, self.what),
            None => write!(out, "{}: {}", self.file, self.what),
        }
    }
}

impl std::error::Error for Mishap {}
