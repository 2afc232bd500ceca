//! `viceversa doctor`.

use crate::{
    console, doctor,
    doctor::Verdict,
    failure::Failure,
    settings::{Given, Settings},
};
use clap::Args;
use std::process::ExitCode;

/// Look whether everything is set up well: settings, database, mail, errands that were given up.
///
/// Prints what is well, what deserves a look and what is wrong, each with how to mend it. Ends with 1 where
/// something is wrong. It changes nothing.
#[derive(Args, Debug)]
pub struct Doctor {}

impl Doctor {
    /// Looks, and tells.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let settings = Settings::read(given)?;
        console::log(&settings, "error");
        let voice = console::voice(settings.language.as_deref());
        let found = doctor::examine(&settings, &voice);
        let rows: Vec<Vec<String>> = found
            .iter()
            .map(|finding| {
                let sign = match finding.verdict {
                    Verdict::Well => '✓',
                    Verdict::Look => '!',
                    Verdict::Wrong => '✕',
                };
                let verdict = format!("{sign} {}", voice.say(finding.verdict.key()));
                vec![verdict, finding.what.to_owned(), finding.told.clone()]
            })
            .collect();
        console::print(console::table(&rows).trim_end());
        let wrong = found.iter().any(|finding| finding.verdict == Verdict::Wrong);
        Ok(if wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}
