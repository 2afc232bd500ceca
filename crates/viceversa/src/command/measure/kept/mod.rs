//! `viceversa measure kept`.

mod counts;
mod told;
mod waits;

use super::{
    Asked,
    report::{Report, Said},
    sheet::{Sheet, refuse},
};
use crate::failure::Failure;
use clap::Args;
use counts::{Columns, Counts};
use speech::Voice;

/// How much of what was promised was kept, unit by unit: interviewers, teams, jobs, clients.
///
/// One row for each promise that has fallen due, with the unit it belongs to and whether it was kept (yes or no,
/// true or false, 1 or 0, kept or broken; empty: not yet due, not counted). Each unit's rate is drawn towards the
/// others as far as its own rows are few, so that three lucky promises do not lead a list; with fewer than eight
/// units, towards a fixed public prior.
#[derive(Args, Debug)]
pub struct Kept {
    #[command(flatten)]
    pub asked: Asked,
    /// Whose promises they are
    #[arg(long, value_name = "COLUMN")]
    unit: String,
    /// Whether each was kept
    #[arg(long, value_name = "COLUMN")]
    kept: String,
    /// The day or month of each: adds the trend from month to month
    #[arg(long, value_name = "COLUMN")]
    when: Option<String>,
    /// The stage or kind of each: compares units as if all had the same mix of them
    #[arg(long, value_name = "COLUMN")]
    stage: Option<String>,
    /// The mix to compare with, as STAGE=SHARE, once for each stage. Without it, the public mix where the stages
    /// are called informal, screening, interview, peer, offer, feedback; else the same share of each
    #[arg(long, value_name = "STAGE=SHARE", requires = "stage")]
    mix: Vec<String>,
    /// The rate that is expected, from 0 to 1: lists who stays below it almost for certain
    #[arg(long, value_name = "RATE")]
    target: Option<f64>,
    /// How many days an answer took; empty where one still waits, since the day in --when
    #[arg(long, value_name = "COLUMN")]
    took: Option<String>,
    /// The day until which one who still waits has waited; without it the latest day of --when
    #[arg(long, value_name = "DAY", requires = "took")]
    until: Option<String>,
}

impl Kept {
    /// Reads the table and judges all units.
    pub fn measure(&self, voice: &Voice) -> Result<Report, Failure> {
        if let Some(target) = self.target.filter(|target| !(*target > 0.0 && *target < 1.0)) {
            return Err(refuse(format!(
                "--target {target}: a rate lies between 0 and 1; 80 % is written 0.8"
            )));
        }
        let sheet = Sheet::open(&self.asked)?;
        let columns = Columns {
            unit: sheet.column(&self.unit)?,
            kept: sheet.column(&self.kept)?,
            when: sheet.perhaps(self.when.as_ref())?,
            stage: sheet.perhaps(self.stage.as_ref())?,
            took: sheet.perhaps(self.took.as_ref())?,
        };
        let mut counts = Counts::new(self.asked.fold);
        let rows = sheet.each(voice, |row, rows| counts.take(row, &columns, rows))?;
        if counts.units.is_empty() {
            return Err(refuse(format!(
                "nothing has fallen due: in no row stands something in both '{}' and '{}'",
                columns.unit.name, columns.kept.name
            )));
        }
        let mix = counts.mix(&self.mix)?;
        let waits = counts.waits(&columns, self.until.as_deref())?;
        told::told(self, &Said::new(voice), &columns, &counts, &rows, mix, waits)
    }
}
