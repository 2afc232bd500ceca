//! `viceversa verify`.

use crate::{
    console,
    failure::{Failure, on_file},
    settings::Given,
};
use clap::Args;
use exchange::bundle::{Broken, Bundle};
use speech::{Voice, say};
use std::{path::PathBuf, process::ExitCode};

/// Check an exported process, without any server: was anything rewritten, left out or put in?
///
/// Each entry is bound to the one before it by its hash, and each text to its entry by a commitment. Compare the
/// head it prints with the one at the foot of any mail about the process.
#[derive(Args, Debug)]
pub struct Verify {
    /// The file that `viceversa export` wrote
    file: PathBuf,
}

impl Verify {
    /// Checks the file.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let voice = console::voice(given.language.as_deref());
        let text = on_file(&self.file, std::fs::read_to_string(&self.file))?;
        let bundle =
            Bundle::read(&text).map_err(|what| Failure::new(format!("{}: {what}", self.file.display())))?;
        match bundle.verify() {
            Ok(checked) => {
                let line = say!(
                    voice,
                    "cli-verified",
                    entries = checked.entries,
                    hidden = checked.hidden,
                    texts = checked.texts,
                    head = ledger::chain::short(&checked.head)
                );
                console::print(&line);
                Ok(ExitCode::SUCCESS)
            }
            Err(broken) => {
                console::print(&say!(voice, "cli-not-verified", why = why(&broken, &voice)));
                Ok(ExitCode::FAILURE)
            }
        }
    }
}

fn why(broken: &Broken, voice: &Voice) -> String {
    match broken {
        Broken::Gap(seq) => say!(voice, "cli-broken-gap", seq = *seq),
        Broken::Changed(seq) => say!(voice, "cli-broken-changed", seq = *seq),
        Broken::Unreadable(seq) => say!(voice, "cli-broken-unreadable", seq = *seq),
        Broken::Head => voice.say("cli-broken-head").to_owned(),
        Broken::Text(id) => say!(voice, "cli-broken-text", id = id),
    }
}
