//! `viceversa measure raters`.

mod read;
mod refused;
mod told;

use super::{
    Asked,
    progress::Progress,
    report::{Report, Said},
};
use crate::failure::Failure;
use clap::{Args, ValueEnum};
use measure::raters::{Progress as Step, Unused, jmle, mml};
use read::Read;
use speech::{Voice, say};

/// How strict each rater is, on one scale with persons and criteria, and how far their numbers can be trusted.
///
/// One row for each rating: who was rated, by whom, on what, and the score in whole numbers. The many-facet
/// rating-scale model takes persons, raters and criteria apart; severity is told in points of the scale. First it is
/// checked that the ratings hang together: where two groups of raters share nobody, no method can compare them, and
/// the ratings that would link them are named.
#[derive(Args, Debug)]
pub struct Raters {
    #[command(flatten)]
    pub asked: Asked,
    /// Who was rated
    #[arg(long, value_name = "COLUMN")]
    person: String,
    /// What else a rating depends on: the raters first, then criteria, topics, rounds
    #[arg(long, value_name = "COLUMN", required = true, num_args = 1..)]
    facet: Vec<String>,
    /// The score
    #[arg(long, value_name = "COLUMN")]
    score: String,
    /// How it is estimated
    #[arg(long, value_enum, default_value_t = Method::Mml)]
    method: Method,
    /// Which facet the raters are, where that is not the first
    #[arg(long, value_name = "COLUMN")]
    rater: Option<String>,
    /// Draw raters with few ratings towards the average, as far as raters differ (mml only)
    #[arg(long)]
    prior: bool,
    /// Where nobody gave a score between others that were given: number the given ones one after another
    #[arg(long)]
    collapse: bool,
    /// Also print each person's measure (mml only)
    #[arg(long)]
    persons: bool,
}

/// How severities are estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Method {
    /// Marginal maximum likelihood: persons are integrated out. The one to use
    Mml,
    /// Joint maximum likelihood, to compare with published programs: with few ratings a person it exaggerates
    Jmle,
}

/// What was estimated.
enum Found {
    Mml(mml::Mml),
    Jmle(jmle::Jmle),
}

impl Raters {
    /// Reads the ratings and measures the raters.
    pub fn measure(&self, voice: &Voice) -> Result<Report, Failure> {
        let read = Read::of(self, voice)?;
        let unused = if self.collapse { Unused::Collapse } else { Unused::Refuse };
        let ratings = read.ratings(unused).map_err(|refusal| read.refused(&refusal))?;
        let mut progress = Progress::new(&self.asked);
        let mut step = |step: Step| {
            progress.tell(|| {
                let change = format!("{:.6}", step.change);
                say!(voice, "measure-fitting", iteration = step.iteration, change = change)
            });
        };
        let found = match self.method {
            Method::Mml => {
                let prior = if self.prior { vec![read.rater] } else { Vec::new() };
                let model = mml::Model { prior, ..mml::Model::default() };
                mml::fit(&ratings, &model, &mut step).map(Found::Mml)
            }
            Method::Jmle => {
                jmle::fit(&ratings, &measure::raters::Options::default(), &mut step).map(Found::Jmle)
            }
        };
        let found = found.map_err(|refusal| read.refused(&refusal))?;
        drop(progress);
        Ok(told::told(self, &Said::new(voice), &read, &ratings, &found))
    }
}
