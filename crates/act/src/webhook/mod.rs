//! Webhooks: addresses of other programs that are told what happens, by Standard Webhooks.

pub mod address;
pub mod change;
pub mod create;
pub mod see;
pub mod sign;
pub mod switch;
pub mod tell;

pub use address::{Reach, is_public};
pub use create::create;

use crate::error::{Error, Fault, Input};
use ledger::hook::PUBLIC;

/// So many webhooks an organisation may have: each costs a row with every entry of every process.
pub const MOST: usize = 20;

/// What stands before the code of an event in the type of a call.
pub const PREFIX: &str = "process.";
/// The type of a call that only tries whether the address works.
pub const PING: &str = "webhook.ping";

/// The type of the calls about events of that code.
#[must_use]
pub fn type_of(code: &str) -> String {
    format!("{PREFIX}{code}")
}

/// The codes behind types as they are typed, with blanks between them. None, or all of them, means all: also those
/// of a later version.
fn types<'t>(typed: impl IntoIterator<Item = &'t str>) -> Result<String, Error> {
    let wrong = || Error::Invalid(Input::Types, Fault::Unknown);
    let mut codes: Vec<&'static str> = Vec::new();
    for one in typed {
        let code = one.trim().strip_prefix(PREFIX).ok_or_else(wrong)?;
        let row = PUBLIC.iter().find(|row| row.code == code).ok_or_else(wrong)?;
        if !codes.contains(&row.code) {
            codes.push(row.code);
        }
    }
    if codes.len() == PUBLIC.len() { Ok(String::new()) } else { Ok(codes.join(" ")) }
}
