//! Who may be the same person: the same name, mail address or phone, as they are compared.

use super::{Candidate, fold_phone, read};
use crate::conn::Conn;
use crate::error::Result;
use crate::fold::{fold, fold_email};
use crate::statement::statements;
use crate::value::values;
use ledger::ids::{CandidateId, WorkspaceId};

/// Why two candidates may be one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alike {
    /// The same mail address.
    Email,
    /// The same phone.
    Phone,
    /// The same name.
    Name,
}

impl Alike {
    /// All of them, the strongest first.
    pub const ALL: [Self; 3] = [Self::Email, Self::Phone, Self::Name];

    /// The word used in the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Name => "name",
        }
    }
}

/// Somebody who may be the same person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspect {
    /// Who.
    pub candidate: Candidate,
    /// Why.
    pub alike: Vec<Alike>,
}

statements! {
    // Each key by its own index; persons only, and not the one that is asked about.
    ALIKE = "with persons (id) as (
            select coalesce(merged_into, id) from candidates where workspace_id = $1 and name_folded = $3
            union
            select coalesce(merged_into, id) from candidates where workspace_id = $1 and email = $4
            union
            select coalesce(merged_into, id) from candidates where workspace_id = $1 and phone_folded = $5
        )
        select c.workspace_id, c.id, c.account_id, c.name, c.email, c.phone, c.locale, c.zone, c.merged_into,
            c.version, c.created_at
        from persons cross join candidates as c
        where c.workspace_id = $1 and c.id = persons.id and c.id <> $2
        order by c.number desc limit $6";
}

/// So many are shown: of a very common name, the newest.
const MOST: u32 = 20;

/// Who may be the same person as this one.
///
/// # Errors
/// Whatever the engine refuses.
pub fn suspected(conn: &mut Conn, person: &Candidate) -> Result<Vec<Suspect>> {
    let root = person.merged_into.unwrap_or(person.id);
    alike(conn, person.workspace_id, Some(root), &person.name, &person.email, person.phone.as_deref())
}

/// Who may be a person of that name, address and phone, other than the one named.
///
/// # Errors
/// Whatever the engine refuses.
pub fn alike(
    conn: &mut Conn,
    workspace: WorkspaceId,
    but: Option<CandidateId>,
    name: &str,
    email: &str,
    phone: Option<&str>,
) -> Result<Vec<Suspect>> {
    let nobody = CandidateId::new(uuid::Uuid::nil());
    let (name, email, phone) = (fold(name), fold_email(email), phone.and_then(fold_phone));
    let asked = values![workspace, but.unwrap_or(nobody), &name, &email, phone.as_deref(), MOST];
    let found = conn.all_of(&ALIKE, asked, read)?;
    let why = |other: &Candidate| {
        let same = |alike: &Alike| match alike {
            Alike::Email => fold_email(&other.email) == email,
            Alike::Phone => phone.is_some() && other.phone.as_deref().and_then(fold_phone) == phone,
            Alike::Name => fold(&other.name) == name,
        };
        Alike::ALL.into_iter().filter(same).collect()
    };
    Ok(found.into_iter().map(|other| Suspect { alike: why(&other), candidate: other }).collect())
}
