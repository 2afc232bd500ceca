//! Makes time pass in the demonstration.

use crate::{
    app::Jump,
    ask::{Answer, Ask, see},
    trouble::Trouble,
};

/// The word of a jump in addresses.
#[must_use]
pub fn code(jump: Jump) -> String {
    match jump {
        Jump::Minutes(minutes) => minutes.to_string(),
        Jump::NextBusinessDay => "next-business-day".to_owned(),
        Jump::NextThing => "next-thing".to_owned(),
    }
}

fn from_code(code: &str) -> Option<Jump> {
    match code {
        "next-business-day" => Some(Jump::NextBusinessDay),
        "next-thing" => Some(Jump::NextThing),
        minutes => {
            minutes.parse().ok().filter(|minutes| (1..=60 * 24 * 31).contains(minutes)).map(Jump::Minutes)
        }
    }
}

/// POST `/demo/clock/{jump}`.
///
/// # Errors
/// [`Trouble::NotFound`] outside the demonstration.
pub fn post(ask: &Ask) -> Answer {
    let demo = ask.app.demo.as_ref().ok_or(Trouble::NotFound)?;
    let jump = from_code(ask.param("jump")).ok_or(Trouble::NotFound)?;
    (demo.advance)(jump).map_err(Trouble::Broken)?;
    Ok(see(ask.form.text("back")))
}
