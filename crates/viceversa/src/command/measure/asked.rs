//! What every measure can be asked.

use clap::Args;
use speech::Voice;
use std::path::PathBuf;

/// The table, and the form of the answer.
#[derive(Args, Debug)]
pub struct Asked {
    /// The table: a CSV whose first row names the columns; - reads standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Print JSON instead of tables; docs/measure.md says what it holds
    #[arg(long)]
    pub json: bool,
    /// Also write a report with charts: one file that needs nothing else, to open, print or send
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Take names that differ only in capital letters for the same
    #[arg(long)]
    pub fold: bool,
    /// How many rows of a long table are printed and drawn; 0 for all. JSON always holds all
    #[arg(long, value_name = "ROWS", default_value_t = 40)]
    pub rows: usize,
    /// Say how far it has come on standard error, also where that is no terminal
    #[arg(long)]
    pub progress: bool,
}

impl Asked {
    /// How many rows of a table are shown.
    pub const fn most(&self) -> usize {
        if self.rows == 0 { usize::MAX } else { self.rows }
    }

    /// What the file is called in a report: its name without its folders.
    pub fn named(&self, voice: &Voice) -> String {
        if self.file.as_os_str() == "-" {
            return voice.say("measure-standard-input").to_owned();
        }
        let file = self.file.file_name().unwrap_or(self.file.as_os_str());
        file.to_string_lossy().into_owned()
    }
}
