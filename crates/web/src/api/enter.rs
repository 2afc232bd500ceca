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
use ledger::{
    Command,
    ids::{ProcessId, WorkspaceId},
};

/// Lets in who brings a token that holds. Cookies are not looked at: no page of another site can use the API in
/// somebody's name.
///
/// # Errors
/// [`Trouble::SignedOut`].
pub fn must_be_somebody(ask: &Ask) -> Result<(), Trouble> {
    entered(ask).map(|_| ())
}

/// The seat of the token, where it has that scope.
///
/// # Errors
/// [`Trouble::SignedOut`] without a token that holds; [`Trouble::NotAllowed`] outside its scopes.
pub fn seat(ask: &Ask, scope: Scope) -> Result<Seat, Trouble> {
    let (seat, scopes) = entered(ask)?;
    if scopes.contains(&scope) { Ok(seat.clone()) } else { Err(Trouble::NotAllowed) }
}

/// The workspace of the token.
///
/// # Errors
/// [`Trouble::SignedOut`].
pub fn workspace(ask: &Ask) -> Result<WorkspaceId, Trouble> {
    entered(ask).map(|(seat, _)| seat.workspace_id())
}

// Looked up once a request.
fn entered(ask: &Ask) -> Result<&(Seat, Vec<Scope>), Trouble> {
    if let Some(entered) = ask.entered.get() {
        return Ok(entered);
    }
    let bearer = ask.bearer.as_ref().ok_or_else(|| Trouble::SignedOut(ask.path.clone()))?;
    let found = token::enter(&ask.app.house, bearer)?;
    Ok(ask.entered.get_or_init(|| found))
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
