//! Every part of the face, once.

use super::demo;
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{self, Width},
};

/// GET `/gallery`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] outside the demonstration.
pub fn show(ask: &Ask) -> Answer {
    demo(ask)?;
    let title = ask.voice().say("demo-gallery");
    Ok(page(chrome::stranger(ask, title, Width::Wide, &face::gallery())))
}
