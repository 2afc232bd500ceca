//! What the charts show, for a spreadsheet: one's own figures, and no more.

use super::kept;
use crate::{
    ask::{Answer, Ask, file},
    chrome,
    page::figures::felt,
    trouble::Trouble,
};
use act::figures::mine;

/// GET `/w/{workspace}/my-figures/kept.csv`.
///
/// # Errors
/// [`Trouble::NotFound`] where nothing was counted, or nothing is; [`Trouble::NotAllowed`] to a candidate.
pub fn kept(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let kept = mine(&ask.app.house, &seat)?.and_then(|mine| mine.kept).ok_or(Trouble::NotFound)?;
    given("my-kept.csv", kept::chart(&chrome::voice_of(&seat), &kept).csv())
}

/// GET `/w/{workspace}/my-figures/felt.csv`: in whole numbers or words where there are few people.
///
/// # Errors
/// As [`kept`].
pub fn felt(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let felt = mine(&ask.app.house, &seat)?.and_then(|mine| mine.felt).ok_or(Trouble::NotFound)?;
    given("my-felt.csv", felt::chart(&chrome::voice_of(&seat), &felt.body).csv())
}

fn given(name: &str, csv: String) -> Answer {
    Ok(file("text/csv; charset=utf-8", name, csv.into_bytes()))
}
