//! What the doctor looks at.

mod database;
mod folder;
mod mail;
mod reach;
mod time;

use crate::settings::Settings;
use speech::{Voice, key};

/// How well something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Well.
    Well,
    /// It works, but somebody should look at it.
    Look,
    /// It is to be mended.
    Wrong,
}

impl Verdict {
    /// The key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Well => key!("doctor-well"),
            Self::Look => key!("doctor-look"),
            Self::Wrong => key!("doctor-wrong"),
        }
    }
}

/// Something that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How well it is.
    pub verdict: Verdict,
    /// What was looked at.
    pub what: &'static str,
    /// What was found, and how to mend it.
    pub told: String,
}

impl Finding {
    fn well(what: &'static str, told: impl Into<String>) -> Self {
        Self { verdict: Verdict::Well, what, told: told.into() }
    }

    fn look(what: &'static str, told: impl Into<String>) -> Self {
        Self { verdict: Verdict::Look, what, told: told.into() }
    }

    fn wrong(what: &'static str, told: impl Into<String>) -> Self {
        Self { verdict: Verdict::Wrong, what, told: told.into() }
    }
}

/// Looks at everything.
pub fn examine(settings: &Settings, voice: &Voice) -> Vec<Finding> {
    let mut found = vec![folder::data(settings, voice)];
    found.extend(folder::settings_file(settings, voice));
    found.extend(database::examine(settings, voice));
    found.push(reach::public_address(settings, voice));
    found.push(reach::cookies(settings, voice));
    found.push(reach::proxies(settings, voice));
    found.push(mail::server(settings, voice));
    found.push(mail::replies(settings, voice));
    found.push(time::zones(voice));
    found.push(time::clock(voice));
    found
}
