//! The figures of single members: whether a workspace keeps any, and taking them away where it does not.

use super::KEPT;
use crate::{error::Error, felt, house::rules_of, raters};
use jiff::Timestamp;
use ledger::{frame::PersonalFigures, ids::WorkspaceId};
use store::{Conn, figures, kept::UnitKind};

/// The kinds of figures that are made of single members.
pub(super) const KINDS: [&str; 3] = [KEPT, felt::KIND, raters::OWN];

/// Whether that workspace keeps figures of single members. Until this transaction ends nobody sets it otherwise: who
/// keeps such a figure asks in the transaction that keeps it, or one would be left behind by somebody who began to
/// count before.
pub(crate) fn are_kept(conn: &mut Conn, workspace: WorkspaceId) -> Result<bool, Error> {
    take_turns(conn, workspace)?;
    let rules = rules_of(&store::workspaces::load(conn, workspace)?)?;
    Ok(rules.personal_figures != PersonalFigures::Off)
}

/// Waits until nobody else keeps figures of single members there, or sets whether any are.
pub(crate) fn take_turns(conn: &mut Conn, workspace: WorkspaceId) -> Result<(), Error> {
    Ok(conn.take_turns(&format!("figures of members {workspace}"))?)
}

/// Takes away whatever was made of single members.
pub(crate) fn forget(conn: &mut Conn, workspace: WorkspaceId) -> Result<(), Error> {
    for kind in KINDS {
        figures::remove(conn, workspace, kind, UnitKind::Member)?;
    }
    Ok(())
}

/// From now on others are shown them: whom they are about has the time to see them first, counted from here.
pub(crate) fn share(conn: &mut Conn, workspace: WorkspaceId, now: Timestamp) -> Result<(), Error> {
    for kind in KINDS {
        figures::come_anew(conn, workspace, kind, now)?;
    }
    Ok(())
}
