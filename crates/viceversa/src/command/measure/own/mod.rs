//! `viceversa measure self`.

mod forecasts;
mod views;

use super::{Asked, report::Report};
use crate::failure::Failure;
use clap::Args;
use speech::Voice;

/// What people foretold, or how they see themselves, beside what came and what others see.
///
/// Forecasts: one row for each, with the chance that was named and whether it happened; told are the Brier score
/// with its parts, how well what came is told apart, and the calibration. Views: one row for each person, with
/// their own answer and the mean of the others'. Most people place themselves about a tenth of the scale too high;
/// a difference is given a word only where it is more than that and more than noise.
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["forecast", "own"]))]
pub struct Own {
    #[command(flatten)]
    pub asked: Asked,
    /// The chance that was named
    #[arg(long, value_name = "COLUMN", requires = "happened")]
    forecast: Option<String>,
    /// Whether it happened
    #[arg(long, value_name = "COLUMN", requires = "forecast")]
    happened: Option<String>,
    /// What a sure forecast is written as: 1, 10 or 100
    #[arg(long, value_name = "NUMBER", default_value_t = 1.0, requires = "forecast")]
    out_of: f64,
    /// The view of oneself
    #[arg(long = "self", id = "own", value_name = "COLUMN", requires = "others")]
    own: Option<String>,
    /// The mean of the others' views of the same person
    #[arg(long, value_name = "COLUMN", requires = "own")]
    others: Option<String>,
    /// How many others that mean is of: adds a word for each person with five others or more
    #[arg(long, value_name = "COLUMN", requires = "own")]
    n: Option<String>,
    /// The name of each person, where one is to be printed beside that word
    #[arg(long, value_name = "COLUMN", requires = "n")]
    person: Option<String>,
    /// The lowest and the highest answer
    #[arg(long, value_name = "LOW:HIGH", default_value = "1:5", requires = "own")]
    scale: String,
    /// By how much more single views of a person vary than people do
    #[arg(long, value_name = "TIMES", default_value_t = 2.0, requires = "n")]
    noise: f64,
}

impl Own {
    /// Reads the table and judges forecasts or views.
    pub fn measure(&self, voice: &Voice) -> Result<Report, Failure> {
        match (&self.forecast, &self.happened, &self.own, &self.others) {
            (Some(forecast), Some(happened), ..) => self.forecasts(voice, forecast, happened),
            (_, _, Some(own), Some(others)) => self.views(voice, own, others),
            // The command line does not let this through.
            _ => Err(Failure::new("say --forecast and --happened, or --self and --others")),
        }
    }
}
