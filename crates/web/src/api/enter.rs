//! Who asks: the seat of the bearer token, and what it may do there.

use crate::{
    ask::{Answer, Ask},
    trouble::Trouble,
};
use act::{
    Seat, process,
    token::{self, Scope},
};
use axum::http::StatusCode;
use ledger::{Command, ids::ProcessId};

/// The seat of the token, where it has that scope. Cookies are not looked at: no page of another site can
/// use the API in somebody's name.
///
/// # Errors
/// [`Trouble::SignedOut`] without a token that holds; [`Trouble::NotAllowed`] outside its scopes.
pub fn seat(ask: &Ask, scope: Scope) -> Result<Seat, Trouble> {
    let bearer = ask.bearer.as_ref().ok_or_else(|| Trouble::SignedOut(ask.path.clone()))?;
    let (seat, scopes) = token::enter(&ask.app.house, bearer)?;
    if scopes.contains(&scope) { Ok(seat) } else { Err(Trouble::NotAllowed) }
}

/// Does a command on the process of the address and answers with the process after it.
///
/// # Errors
/// [`Trouble`] as the ledger and policy refuse.
pub fn act(ask: &Ask, command: &Command) -> Answer {
    let seat = seat(ask, Scope::Act)?;
    let id: ProcessId = ask.id("process")?;
    process::on(&ask.app.house, &seat, id, command)?;
    let sight = process::see(&ask.app.house, &seat, id)?;
    Ok(super::problem::json(StatusCode::OK, &super::view::process(&sight)))
}
