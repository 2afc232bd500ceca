//! The people on the company's side of a workspace.

use crate::conn::Conn;
use crate::error::Result;
use crate::fold::{fold, fold_email};
use crate::row::{Reader, Row};
use crate::statement::statements;
use crate::value::{Value, values};
use jiff::Timestamp;
use ledger::frame::{Colleague, Role, Team};
use ledger::ids::{AccountId, MemberId, WorkspaceId};

/// Whether somebody works here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Asked to join, has not come yet.
    Invited,
    /// Works here.
    Active,
    /// Has left. The record keeps their name.
    Deactivated,
}

impl State {
    const ALL: [Self; 3] = [Self::Invited, Self::Active, Self::Deactivated];

    /// The word used in stores.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Deactivated => "deactivated",
        }
    }

    /// Reads [`State::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A person of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// Who.
    pub id: MemberId,
    /// Their login, once they have come.
    pub account_id: Option<AccountId>,
    /// Where mail reaches them; compared without regard to case, and kept so.
    pub email: String,
    /// What to call them.
    pub name: String,
    /// What they do here.
    pub role: Role,
    /// Whom they report to.
    pub reports_to: Option<MemberId>,
    /// Whether they work here.
    pub state: State,
    /// Counts the changes of this row.
    pub version: i64,
    /// Since when.
    pub created_at: Timestamp,
}

/// A workspace in which an account works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// As whom.
    pub member: Member,
    /// The workspace's word in addresses.
    pub workspace_slug: String,
    /// What people call the workspace.
    pub workspace_name: String,
}

statements! {
    CREATE = "insert into members (workspace_id, id, account_id, email, name, name_folded, role, reports_to,
            state, version, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    LOAD = "select workspace_id, id, account_id, email, name, role, reports_to, state, version, created_at
        from members where workspace_id = $1 and id = $2";
    BY_EMAIL = "select workspace_id, id, account_id, email, name, role, reports_to, state, version, created_at
        from members where workspace_id = $1 and email = $2";
    LIST = "select workspace_id, id, account_id, email, name, role, reports_to, state, version, created_at
        from members where workspace_id = $1 order by name_folded, id";
    SOME = "select workspace_id, id, account_id, email, name, role, reports_to, state, version, created_at
        from members where workspace_id = $1
            and id in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    OF_ACCOUNT = "select members.workspace_id, members.id, account_id, email, members.name, role, reports_to,
            state, members.version, members.created_at, slug, workspaces.name
        from members join workspaces on workspaces.id = members.workspace_id
        where account_id = $1 and state = 'active'
        order by workspaces.created_at, workspaces.id";
    SAVE = "update members set account_id = $4, email = $5, name = $6, name_folded = $7, role = $8,
            reports_to = $9, state = $10, version = version + 1
        where workspace_id = $1 and id = $2 and version = $3";
}

/// Keeps a new member; `members.email` may be taken in this workspace.
pub fn create(conn: &mut Conn, member: &Member) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            member.workspace_id,
            member.id,
            member.account_id,
            fold_email(&member.email),
            &member.name,
            fold(&member.name),
            member.role.code(),
            member.reports_to,
            member.state.code(),
            member.version,
            member.created_at,
        ],
    )?;
    Ok(())
}

/// The member of that id.
pub fn load(conn: &mut Conn, workspace: WorkspaceId, id: MemberId) -> Result<Member> {
    conn.one_of(&LOAD, values![workspace, id], read)
}

/// The member of that address, if there is one.
pub fn by_email(conn: &mut Conn, workspace: WorkspaceId, email: &str) -> Result<Option<Member>> {
    conn.maybe_of(&BY_EMAIL, values![workspace, fold_email(email)], read)
}

/// Everybody, whatever their state, by name.
pub fn list(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Member>> {
    conn.all_of(&LIST, values![workspace], read)
}

// As many as `SOME` has places for.
const AT_ONCE: usize = 16;

/// These members, in no order: mostly one statement, whatever the size of the organisation.
pub fn some(conn: &mut Conn, workspace: WorkspaceId, ids: &[MemberId]) -> Result<Vec<Member>> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        // Places left over repeat the first: one text for any number.
        let place = |n: usize| ids.get(n).or(ids.first()).map(|id| id.uuid());
        let places = (0..AT_ONCE).map(|n| Value::from(place(n)));
        let values: Vec<Value<'_>> = std::iter::once(Value::from(workspace)).chain(places).collect();
        found.extend(conn.all_of(&SOME, &values, read)?);
    }
    Ok(found)
}

/// Where an account works now.
pub fn of_account(conn: &mut Conn, account: AccountId) -> Result<Vec<Membership>> {
    conn.all_of(&OF_ACCOUNT, values![account], |row| {
        let mut row = row.reader();
        Ok(Membership {
            member: read_from(&mut row)?,
            workspace_slug: row.next()?,
            workspace_name: row.next()?,
        })
    })
}

/// Saves a member as loaded and then changed.
pub fn save(conn: &mut Conn, member: &Member) -> Result<()> {
    conn.update(
        &SAVE,
        values![
            member.workspace_id,
            member.id,
            member.version,
            member.account_id,
            fold_email(&member.email),
            &member.name,
            fold(&member.name),
            member.role.code(),
            member.reports_to,
            member.state.code(),
        ],
    )
}

/// The people as decisions see them.
pub fn team(conn: &mut Conn, workspace: WorkspaceId) -> Result<Team> {
    list(conn, workspace).map(|members| team_of(&members))
}

/// The people as decisions see them. Somebody invited works here already: mail reaches them.
#[must_use]
pub fn team_of(members: &[Member]) -> Team {
    let colleague = |member: &Member| Colleague {
        id: member.id,
        role: member.role,
        reports_to: member.reports_to,
        active: member.state != State::Deactivated,
    };
    Team(members.iter().map(colleague).collect())
}

fn read(row: Row) -> Result<Member> {
    read_from(&mut row.reader())
}

fn read_from(row: &mut Reader) -> Result<Member> {
    Ok(Member {
        workspace_id: row.next()?,
        id: row.next()?,
        account_id: row.next()?,
        email: row.next()?,
        name: row.next()?,
        role: row.code(Role::from_code)?,
        reports_to: row.next()?,
        state: row.code(State::from_code)?,
        version: row.next()?,
        created_at: row.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_members_are_found_among_many_and_none_of_elsewhere() {
        crate::testing::each_engine(|db| {
            let house = crate::samples::house(db);
            let known = house.recruiter.id;
            let strangers: Vec<MemberId> =
                (100..140).map(|n| MemberId::new(uuid::Uuid::from_u128(n))).collect();
            let asked: Vec<MemberId> = strangers.iter().copied().chain([known]).collect();
            let found = db.read(|conn| some(conn, house.workspace.id, &asked)).unwrap();
            assert_eq!(found.iter().map(|member| member.id).collect::<Vec<_>>(), [known]);
            assert!(db.read(|conn| some(conn, house.workspace.id, &[])).unwrap().is_empty());
        });
    }
    use crate::{Error, accounts, samples, testing, workspaces};

    #[test]
    fn an_address_is_one_member_in_a_workspace_and_free_in_another() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let twin = Member { email: house.recruiter.email.to_uppercase(), ..samples::member(&house, 7) };
            let refused = db.write(|conn| create(conn, &twin)).unwrap_err();
            assert!(refused.is_taken("members.email"), "{refused}");

            let other = samples::workspace(2);
            let elsewhere = Member { workspace_id: other.id, ..twin };
            db.write(|conn| {
                workspaces::create(conn, &other)?;
                create(conn, &elsewhere)
            })
            .unwrap();
            let found = db.read(|conn| by_email(conn, other.id, &house.recruiter.email)).unwrap();
            assert_eq!(found.unwrap().workspace_id, other.id);
        });
    }

    #[test]
    fn members_are_listed_by_name_as_readers_sort_it() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            for (number, name) in [(7, "Zoe"), (8, "Álvaro")] {
                let member = Member { name: name.to_owned(), ..samples::member(&house, number) };
                db.write(|conn| create(conn, &member)).unwrap();
            }
            let names: Vec<String> = db
                .read(|conn| list(conn, house.workspace.id))
                .unwrap()
                .into_iter()
                .map(|member| member.name)
                .collect();
            assert_eq!(names.first().unwrap(), "Álvaro");
            assert_eq!(names.last().unwrap(), "Zoe");
        });
    }

    #[test]
    fn an_account_works_where_its_members_are_active() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let account = samples::account(1);
            let mut member = house.recruiter.clone();
            member.account_id = Some(account.id);
            db.write(|conn| {
                accounts::create(conn, &account)?;
                save(conn, &member)
            })
            .unwrap();
            let works = db.read(|conn| of_account(conn, account.id)).unwrap();
            assert_eq!(works.len(), 1);
            assert_eq!(works[0].workspace_slug, house.workspace.slug);
            assert_eq!(works[0].workspace_name, house.workspace.name);

            let mut left = works[0].member.clone();
            left.state = State::Deactivated;
            db.write(|conn| save(conn, &left)).unwrap();
            assert!(db.read(|conn| of_account(conn, account.id)).unwrap().is_empty());
            assert_eq!(db.write(|conn| save(conn, &left)), Err(Error::Stale));
        });
    }

    #[test]
    fn the_team_tells_who_left_and_who_reports_to_whom() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let reporting = |number, state| Member {
                state,
                reports_to: Some(house.recruiter.id),
                ..samples::member(&house, number)
            };
            let (invited, gone) = (reporting(7, State::Invited), reporting(8, State::Deactivated));
            db.write(|conn| {
                create(conn, &invited)?;
                create(conn, &gone)
            })
            .unwrap();
            let team = db.read(|conn| team(conn, house.workspace.id)).unwrap();
            assert!(team.get(house.recruiter.id).unwrap().active);
            assert!(team.get(invited.id).unwrap().active);
            assert!(!team.get(gone.id).unwrap().active);
            assert_eq!(team.get(gone.id).unwrap().reports_to, Some(house.recruiter.id));
        });
    }

    #[test]
    fn nobody_reports_to_somebody_of_another_workspace() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let other = samples::workspace(2);
            let stranger = Member {
                workspace_id: other.id,
                reports_to: Some(house.recruiter.id),
                ..samples::member(&house, 7)
            };
            let refused = db.write(|conn| {
                workspaces::create(conn, &other)?;
                create(conn, &stranger)
            });
            assert!(matches!(refused, Err(Error::Dangling { .. })), "{refused:?}");
        });
    }
}
