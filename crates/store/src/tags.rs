//! Tags: short words that the organisation puts on its candidates. Each shows on the person, whichever of their
//! rows it was put on.

use crate::conn::Conn;
use crate::error::Result;
use crate::fold::fold;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{CandidateId, MemberId, WorkspaceId};

/// A tag of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// As it was written.
    pub name: String,
    /// As it is compared.
    pub folded: String,
}

statements! {
    PUT = "insert into candidate_tags (workspace_id, candidate_id, tag_folded, tag, number, by_id, at)
        select $1, $2, $3, $4, root.number, $5, $6
        from candidates as one cross join candidates as root
        where one.workspace_id = $1 and one.id = $2 and root.workspace_id = $1
            and root.id = coalesce(one.merged_into, one.id)
            and not exists (select 1 from candidate_tags as there
                where there.workspace_id = $1 and there.tag_folded = $3 and there.number = root.number)
        on conflict (workspace_id, candidate_id, tag_folded) do nothing";
    TAKE_OFF = "delete from candidate_tags where workspace_id = $1 and tag_folded = $3 and number = (
            select root.number from candidates as one cross join candidates as root
            where one.workspace_id = $1 and one.id = $2 and root.workspace_id = $1
                and root.id = coalesce(one.merged_into, one.id))";
    OF_PERSON = "select distinct tag, tag_folded from candidate_tags
        where workspace_id = $1 and number = (select number from candidates where workspace_id = $1 and id = $2)
        order by tag_folded";
    // From each tag to the next one in the index, however many candidates have it.
    KNOWN = "with recursive tags (folded) as (
            select min(tag_folded) from candidate_tags where workspace_id = $1
            union all
            select (select min(tag_folded) from candidate_tags
                where workspace_id = $1 and tag_folded > tags.folded)
            from tags where tags.folded is not null
        )
        select (select min(tag) from candidate_tags where workspace_id = $1 and tag_folded = tags.folded), folded
        from tags where folded is not null limit $2";
}

/// Puts a tag on a candidate. Says whether the person did not have it before.
///
/// # Errors
/// Whatever the engine refuses.
pub fn put(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
    tag: &str,
    by: MemberId,
    at: Timestamp,
) -> Result<bool> {
    Ok(conn.execute(&PUT, values![workspace, candidate, fold(tag), tag, by, at])? > 0)
}

/// Takes a tag off a person. Says whether they had it.
///
/// # Errors
/// Whatever the engine refuses.
pub fn take_off(conn: &mut Conn, workspace: WorkspaceId, candidate: CandidateId, tag: &str) -> Result<bool> {
    Ok(conn.execute(&TAKE_OFF, values![workspace, candidate, fold(tag)])? > 0)
}

/// The tags of a person, in the order of their letters.
///
/// # Errors
/// Whatever the engine refuses.
pub fn of_person(conn: &mut Conn, workspace: WorkspaceId, person: CandidateId) -> Result<Vec<Tag>> {
    conn.all_of(&OF_PERSON, values![workspace, person], |row| {
        Ok(Tag { name: row.get(0)?, folded: row.get(1)? })
    })
}

/// The first so many tags of a workspace, in the order of their letters, to choose from.
///
/// # Errors
/// Whatever the engine refuses.
pub fn known(conn: &mut Conn, workspace: WorkspaceId, limit: u32) -> Result<Vec<Tag>> {
    conn.all_of(&KNOWN, values![workspace, limit], |row| Ok(Tag { name: row.get(0)?, folded: row.get(1)? }))
}
