//! Everything that is wrong with an application, so that one look at the form mends it.

use super::NewApplication;
use crate::{
    check,
    error::{Error, Fault, Input},
    file,
};

/// What is wrong, field by field; `known` where the sender is signed in, and is asked for neither name nor address.
#[must_use]
pub fn faults(new: &NewApplication<'_>, known: bool) -> Vec<(Input, Fault)> {
    let mut results = Vec::new();
    if !known {
        results.push(check::name(Input::Name, &new.name).map(drop));
        results.push(check::email(&new.email).map(drop));
    }
    results.push(match &new.cv {
        Some(cv) => file::upload::checked(cv),
        // One of the two says who somebody is; which one, they choose.
        None if new.story.trim().is_empty() => Err(Error::Invalid(Input::Story, Fault::Missing)),
        None => Ok(()),
    });
    results.push(check::note(Input::Story, &new.story).map(drop));
    results.push(check::note(Input::Question, &new.question).map(drop));
    results.push(check::note(Input::Needs, &new.needs).map(drop));
    let wrong = |result: Result<(), Error>| match result {
        Err(Error::Invalid(input, fault)) => Some((input, fault)),
        _ => None,
    };
    results.into_iter().filter_map(wrong).collect()
}
