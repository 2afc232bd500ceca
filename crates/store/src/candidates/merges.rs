//! Two rows that are one person: one becomes the alias of the other, and nothing else of it changes. Processes,
//! files and texts keep the row they are of, so that taking the merge back leaves no trace but its record.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::Row;
use crate::search;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{CandidateId, MemberId, WorkspaceId};

/// A merge that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The alias.
    pub candidate: CandidateId,
    /// Its name.
    pub name: String,
    /// Its mail address.
    pub email: String,
    /// The row it was merged into.
    pub into: CandidateId,
    /// By whom.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
}

statements! {
    RECORD = "insert into merges (workspace_id, candidate_id, at, into_id, by_id) values ($1, $2, $3, $4, $5)";
    // Who was merged into the alias before goes with it.
    POINT = "update candidates set merged_into = $3, version = version + 1
        where workspace_id = $1 and id in (
            select id from candidates where workspace_id = $1 and id = $2 union all
            select id from candidates where workspace_id = $1 and merged_into = $2)";
    UNDO = "update merges set undone_at = $3, undone_by = $4
        where workspace_id = $1 and candidate_id = $2 and undone_at is null";
    FREE = "update candidates set merged_into = null, version = version + 1
        where workspace_id = $1 and id = $2 and merged_into is not null";
    // Who came along with it goes back with it: those merged into it, and into those.
    POINT_BACK = "update candidates set merged_into = $2, version = version + 1
        where workspace_id = $1 and id in (
            with recursive under (id) as (
                select candidate_id from merges where workspace_id = $1 and into_id = $2 and undone_at is null
                union
                select merges.candidate_id from under cross join merges
                where merges.workspace_id = $1 and merges.into_id = under.id and merges.undone_at is null
            )
            select id from under)";
    RENUMBER_TAGS = "update candidate_tags set number = (
            select root.number from candidates as one cross join candidates as root
            where one.workspace_id = $1 and one.id = candidate_tags.candidate_id and root.workspace_id = $1
                and root.id = coalesce(one.merged_into, one.id))
        where workspace_id = $1 and candidate_id in (
            select id from candidates where workspace_id = $1 and id in ($2, $3) union all
            select id from candidates where workspace_id = $1 and merged_into in ($2, $3))";
    // Of a person: the rows that are merged into them, by the way they came.
    OF_PERSON = "select one.id, one.name, one.email, merges.into_id, merges.by_id, merges.at
        from candidates as one cross join merges
        where one.workspace_id = $1 and one.merged_into = $2 and merges.workspace_id = $1
            and merges.candidate_id = one.id and merges.undone_at is null
        order by merges.at, one.id";
}

/// Merges one person into another. Both must stand for themselves.
///
/// # Errors
/// [`Error::Stale`] where one of them is an alias already, or both are one; or whatever the engine refuses.
pub fn merge(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
    into: CandidateId,
    by: MemberId,
    at: Timestamp,
) -> Result<()> {
    search::take_turn(conn, workspace)?;
    let alias = |id, conn: &mut Conn| super::load(conn, workspace, id).map(|row| row.merged_into.is_some());
    if candidate == into || alias(candidate, conn)? || alias(into, conn)? {
        return Err(Error::Stale);
    }
    search::around(conn, workspace, &[candidate, into], |conn| {
        conn.execute(&RECORD, values![workspace, candidate, at, into, by])?;
        conn.execute(&POINT, values![workspace, candidate, into])?;
        conn.execute(&RENUMBER_TAGS, values![workspace, candidate, into])?;
        Ok(())
    })
}

/// Takes a merge back: the alias stands for itself again, with whoever was merged into it.
///
/// # Errors
/// [`Error::Stale`] where it is no alias; or whatever the engine refuses.
pub fn unmerge(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
    by: MemberId,
    at: Timestamp,
) -> Result<CandidateId> {
    search::take_turn(conn, workspace)?;
    let root = super::load(conn, workspace, candidate)?.merged_into.ok_or(Error::Stale)?;
    search::around(conn, workspace, &[candidate, root], |conn| {
        conn.update(&UNDO, values![workspace, candidate, at, by])?;
        conn.update(&FREE, values![workspace, candidate])?;
        conn.execute(&POINT_BACK, values![workspace, candidate])?;
        conn.execute(&RENUMBER_TAGS, values![workspace, candidate, root])?;
        Ok(())
    })?;
    Ok(root)
}

/// The merges that make up a person, in the order in which they were made.
pub fn of_person(conn: &mut Conn, workspace: WorkspaceId, person: CandidateId) -> Result<Vec<Merge>> {
    conn.all_of(&OF_PERSON, values![workspace, person], |row: Row| {
        let mut row = row.reader();
        Ok(Merge {
            candidate: row.next()?,
            name: row.next()?,
            email: row.next()?,
            into: row.next()?,
            by: row.next()?,
            at: row.next()?,
        })
    })
}
