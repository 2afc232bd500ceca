//! The address an answer to a letter goes to: `reply+TOKEN@…`, one for each person in each process.
//!
//! The token is a keyed hash, so that nobody can make one up, and says nothing; whom it means is kept.

use crate::settings::Settings;
use act::{Error, secret::Secret};
use jiff::Timestamp;
use ledger::{
    ids::{ProcessId, WorkspaceId},
    side::Person,
    words,
};
use serde::{Deserialize, Serialize};
use store::Conn;

const KEY: &str = "reply_key";
/// 128 bits, in hexadecimal: mail servers may change the case of what stands before the @.
const LENGTH: usize = 32;

/// Who answers about what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Replier {
    pub(crate) workspace: WorkspaceId,
    pub(crate) process: ProcessId,
    pub(crate) person: Person,
}

/// The token of that person in that process, always the same, for a letter that leaves now.
pub(crate) fn token(conn: &mut Conn, replier: &Replier, now: Timestamp) -> Result<String, Error> {
    let kept = serde_json::to_string(replier)?;
    let mut token = words::commitment(key(conn)?.as_bytes(), &kept);
    token.truncate(LENGTH);
    store::replies::keep(conn, &token, &kept, now)?;
    Ok(token)
}

/// Whom a token means.
pub(crate) fn replier(conn: &mut Conn, token: &str) -> Result<Option<Replier>, Error> {
    let token = token.to_ascii_lowercase();
    if token.len() != LENGTH || !token.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(None);
    }
    let kept = store::replies::meaning(conn, &token)?;
    Ok(kept.map(|kept| serde_json::from_str(&kept)).transpose()?)
}

/// The token in an address, where it is one of ours.
pub(crate) fn in_address<'a>(address: &'a str, settings: &Settings) -> Option<&'a str> {
    let (local, domain) = address.rsplit_once('@')?;
    if settings.reply_domain.as_deref().is_some_and(|ours| !ours.eq_ignore_ascii_case(domain)) {
        return None;
    }
    let (name, token) = local.split_once('+')?;
    name.eq_ignore_ascii_case("reply").then_some(token)
}

fn key(conn: &mut Conn) -> Result<String, Error> {
    if let Some(key) = store::meta::get(conn, KEY)? {
        return Ok(key);
    }
    store::meta::set_once(conn, KEY, Secret::draw()?.reveal())?;
    store::meta::get(conn, KEY)?
        .ok_or_else(|| Error::Broken("the key of reply addresses is not kept".to_owned()))
}
