//! `viceversa measure`: the statistics of the product for tables from anywhere. No house is opened, no database is
//! read: a CSV goes in, figures with their intervals come out.
//!
//! | file | what |
//! |---|---|
//! | `asked` | what every measure can be asked: which file, and in what form the answer comes |
//! | `sheet/` | the table: read row by row, whatever the delimiter; cells as names, numbers, yes or no, days |
//! | `report/` | the answer: told on the terminal, as JSON, or as a page that stands alone |
//! | `kept/`, `felt/`, `raters/`, `agreement`, `variance`, `own/`, `ordinal` | one measure each |

mod agreement;
mod asked;
mod felt;
mod kept;
mod ordinal;
mod own;
mod progress;
mod raters;
mod report;
mod sheet;
mod variance;

use crate::{console, failure::Failure, settings::Given};
use asked::Asked;
use clap::{Args, Subcommand};
use report::Report;
use speech::Voice;
use std::process::ExitCode;

/// Measure what a table says: promises kept, what was felt, how strict raters are, whether they agree.
///
/// The table is a CSV with a first row of names; commas, semicolons or tabs between its cells are told apart by
/// themselves, and - reads it from standard input. Every figure comes with its interval (90 %) and with how many
/// stand behind it; where a figure would mislead, it is refused, with the reason and with what would mend it.
/// docs/measure.md shows each measure on a table of its own.
#[derive(Args, Debug)]
pub struct Measure {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Kept(kept::Kept),
    Felt(felt::Felt),
    Raters(raters::Raters),
    Agreement(agreement::Agreement),
    Variance(variance::Variance),
    #[command(name = "self")]
    Own(own::Own),
    Ordinal(ordinal::Ordinal),
}

impl Measure {
    /// Measures, and tells it in the form that was asked for.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        // The settings of a server are none of its business, but for the language that its console speaks.
        let language = given.language.clone().or_else(|| std::env::var("VICEVERSA_LANGUAGE").ok());
        let voice = console::voice(language.as_deref().filter(|language| !language.is_empty()));
        let (asked, report) = self.measured(&voice)?;
        report.deliver(asked, &voice)?;
        Ok(ExitCode::SUCCESS)
    }

    fn measured(&self, voice: &Voice) -> Result<(&Asked, Report), Failure> {
        Ok(match &self.what {
            What::Kept(kept) => (&kept.asked, kept.measure(voice)?),
            What::Felt(felt) => (&felt.asked, felt.measure(voice)?),
            What::Raters(raters) => (&raters.asked, raters.measure(voice)?),
            What::Agreement(agreement) => (&agreement.asked, agreement.measure(voice)?),
            What::Variance(variance) => (&variance.asked, variance.measure(voice)?),
            What::Own(own) => (&own.asked, own.measure(voice)?),
            What::Ordinal(ordinal) => (&ordinal.asked, ordinal.measure(voice)?),
        })
    }
}
