//! `viceversa measure felt`.

mod read;
mod told;

use super::{
    Asked,
    report::{Report, Said},
};
use crate::failure::Failure;
use clap::Args;
use measure::felt::{Book, Dimension, Leniency, Level, Policy};
use read::Read;
use speech::Voice;

/// What people of the other side felt: statements answered from 1 to 5, so that nobody can be found out.
///
/// One row for each answer, with the unit it is about, the person who gave it, and up to five statements. Answers
/// leave in blocks of five different people or more, closed in order of arrival and never by what was said; a unit
/// is shown from blocks that are all its own. Below twenty people a mean has no decimals, below ten it is told in
/// words. A unit of fewer than five people stays hidden, and so does whatever would give it away.
#[derive(Args, Debug)]
pub struct Felt {
    #[command(flatten)]
    pub asked: Asked,
    /// Whom or what the answers are about
    #[arg(long, value_name = "COLUMN")]
    unit: String,
    /// Who answered: the same name for the same person
    #[arg(long, value_name = "COLUMN")]
    person: String,
    /// The statements, answered 1 to 5; empty where one was left out
    #[arg(long, value_name = "COLUMN", required = true, num_args = 1..)]
    score: Vec<String>,
    /// The day or month of each answer: blocks are closed in this order, and the months are told as well
    #[arg(long, value_name = "COLUMN")]
    when: Option<String>,
}

impl Felt {
    /// Reads the answers, closes the blocks, and tells what they show.
    pub fn measure(&self, voice: &Voice) -> Result<Report, Failure> {
        let read = Read::of(self, voice)?;
        let mut book = Book::new(Leniency::PUBLIC);
        book.close(&read.responses, read.last, &policy(self.when.is_some()))
            .map_err(|refusal| super::sheet::refuse(refusal.to_string()))?;
        told::told(self, &Said::new(voice), &read, book.blocks())
    }
}

/// The purest blocks first; a file is complete, so that nothing waits for more to come.
fn policy(months: bool) -> Policy {
    let level = |by: &[Dimension]| Level { by: by.to_vec(), whole: true, waits: 0 };
    let (unit, month) = (Dimension::Team, Dimension::Month);
    Policy(if months {
        vec![level(&[unit, month]), level(&[unit]), level(&[month]), level(&[])]
    } else {
        vec![level(&[unit]), level(&[])]
    })
}
