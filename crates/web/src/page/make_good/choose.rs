//! The candidate chooses how to go on, with one button.

use super::{show, view::View};
use crate::{
    ask::{Answer, Ask, refused, see},
    chrome::Typed,
};
use act::error::Error;
use ledger::{
    Command,
    make_good::{self, Choice, choose::Choose},
    refusal::Refusal,
};

/// POST `…/make-goods/{make_good}/choose`, with `choice` and optional `text`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such make-good for this visitor, or it is not theirs to choose.
pub fn post(ask: &Ask) -> Answer {
    let view = View::of(ask)?;
    let choice = Choice::from_code(ask.form.text("choice")).ok_or(Error::Refused(Refusal::NotAChoice));
    let done = choice.and_then(|choice| {
        let text = ask.form.text("text").to_owned();
        let choose = Choose { make_good: view.made.id, choice, text };
        let command = Command::MakeGood(make_good::Command::Choose(choose));
        view.on(&command)
    });
    match done {
        Ok(_) => Ok(see(&view.path())),
        Err(error) => Ok(refused(show::form(&view, &Typed::or_trouble(ask, error)?))),
    }
}
