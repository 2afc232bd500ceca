//! Reading a request's JSON: what is wrong with it is said with its place.

use crate::{ask::Ask, trouble::Trouble};
use serde::de::DeserializeOwned;

/// The body as JSON of that shape. An empty body is an empty object.
///
/// # Errors
/// [`Trouble::Malformed`] with what was expected and where.
pub fn read<T: DeserializeOwned>(ask: &Ask) -> Result<T, Trouble> {
    let body: &[u8] = if ask.body.is_empty() { b"{}" } else { &ask.body };
    serde_json::from_slice(body).map_err(|error| Trouble::Malformed(error.to_string()))
}
