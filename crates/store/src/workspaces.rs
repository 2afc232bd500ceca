//! What a login works in, with its own rules and holidays.

use crate::conn::Conn;
use crate::error::Result;
use crate::row::Row;
use crate::statement::statements;
use crate::value::{Value, values};
use jiff::{Timestamp, civil::Date};
use ledger::ids::WorkspaceId;

/// Whose workspace it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An organisation that hires.
    Organisation,
    /// A person who keeps their own side.
    Person,
}

impl Kind {
    /// The word used in stores.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Person => "person",
        }
    }

    /// Reads [`Kind::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Organisation, Self::Person].into_iter().find(|kind| kind.code() == code)
    }
}

/// A workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace {
    /// Which.
    pub id: WorkspaceId,
    /// Its word in addresses.
    pub slug: String,
    /// Whose it is.
    pub kind: Kind,
    /// What people call it.
    pub name: String,
    /// Where its business days are.
    pub zone: String,
    /// Its language, for those who chose none.
    pub locale: String,
    /// Where a person answers.
    pub contact_email: String,
    /// Its numbers (`ledger::frame::Rules`), as JSON.
    pub rules: String,
    /// Counts its changes.
    pub version: i64,
    /// Since when.
    pub created_at: Timestamp,
}

/// A day on which nobody works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Which day.
    pub day: Date,
    /// What it is called.
    pub name: String,
}

statements! {
    CREATE = "insert into workspaces
        (id, slug, kind, name, zone, locale, contact_email, rules, version, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    LOAD = "select id, slug, kind, name, zone, locale, contact_email, rules, version, created_at
        from workspaces where id = $1";
    BY_SLUG = "select id, slug, kind, name, zone, locale, contact_email, rules, version, created_at
        from workspaces where slug = $1";
    ALL = "select id, slug, kind, name, zone, locale, contact_email, rules, version, created_at
        from workspaces order by created_at, id";
    ANY = "select 1 from workspaces limit 1";
    SAVE = "update workspaces set slug = $3, name = $4, zone = $5, locale = $6, contact_email = $7,
            rules = $8, version = version + 1
        where id = $1 and version = $2";
    ADD_HOLIDAY = "insert into holidays (workspace_id, day, name) values ($1, $2, $3)
        on conflict (workspace_id, day) do update set name = excluded.name";
    REMOVE_HOLIDAY = "delete from holidays where workspace_id = $1 and day = $2";
    HOLIDAYS = "select day, name from holidays where workspace_id = $1 order by day";
}

/// Keeps a new workspace; `workspaces.slug` may be taken.
pub fn create(conn: &mut Conn, workspace: &Workspace) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            workspace.id,
            &workspace.slug,
            workspace.kind.code(),
            &workspace.name,
            &workspace.zone,
            &workspace.locale,
            &workspace.contact_email,
            Value::json(&workspace.rules),
            workspace.version,
            workspace.created_at,
        ],
    )?;
    Ok(())
}

/// The workspace of that id.
pub fn load(conn: &mut Conn, id: WorkspaceId) -> Result<Workspace> {
    conn.one_of(&LOAD, values![id], read)
}

/// The workspace of that word in an address, if there is one.
pub fn by_slug(conn: &mut Conn, slug: &str) -> Result<Option<Workspace>> {
    conn.maybe_of(&BY_SLUG, values![slug], read)
}

/// Every workspace of this database: for the worker and the doctor, never for a page.
pub fn all(conn: &mut Conn) -> Result<Vec<Workspace>> {
    conn.all_of(&ALL, values![], read)
}

/// Whether anything has been set up yet.
pub fn any(conn: &mut Conn) -> Result<bool> {
    Ok(conn.maybe(&ANY, values![])?.is_some())
}

/// Saves a workspace as it was loaded and then changed.
pub fn save(conn: &mut Conn, workspace: &Workspace) -> Result<()> {
    conn.update(
        &SAVE,
        values![
            workspace.id,
            workspace.version,
            &workspace.slug,
            &workspace.name,
            &workspace.zone,
            &workspace.locale,
            &workspace.contact_email,
            Value::json(&workspace.rules),
        ],
    )
}

/// Keeps a holiday, or names it anew.
pub fn add_holiday(conn: &mut Conn, workspace: WorkspaceId, holiday: &Holiday) -> Result<()> {
    conn.execute(&ADD_HOLIDAY, values![workspace, holiday.day, &holiday.name]).map(drop)
}

/// Makes a day a business day again.
pub fn remove_holiday(conn: &mut Conn, workspace: WorkspaceId, day: Date) -> Result<()> {
    conn.execute(&REMOVE_HOLIDAY, values![workspace, day]).map(drop)
}

/// The holidays of a workspace, in order.
pub fn holidays(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Holiday>> {
    conn.all_of(&HOLIDAYS, values![workspace], |row| Ok(Holiday { day: row.get(0)?, name: row.get(1)? }))
}

fn read(row: Row) -> Result<Workspace> {
    let mut row = row.reader();
    Ok(Workspace {
        id: row.next()?,
        slug: row.next()?,
        kind: row.code(Kind::from_code)?,
        name: row.next()?,
        zone: row.next()?,
        locale: row.next()?,
        contact_email: row.next()?,
        rules: row.next()?,
        version: row.next()?,
        created_at: row.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Error, samples, testing};
    use jiff::civil::date;

    #[test]
    fn a_workspace_is_found_by_id_and_by_its_word() {
        testing::each_engine(|db| {
            assert!(!db.read(any).unwrap());
            let workspace = samples::workspace(1);
            db.write(|conn| create(conn, &workspace)).unwrap();
            assert!(db.read(any).unwrap());
            let found = db.read(|conn| by_slug(conn, &workspace.slug)).unwrap();
            assert_eq!(found.as_ref(), Some(&workspace));
            assert_eq!(db.read(|conn| load(conn, workspace.id)).unwrap(), workspace);
            assert_eq!(db.read(all).unwrap(), [workspace]);
        });
    }

    #[test]
    fn of_two_edits_of_one_version_the_second_is_stale() {
        testing::each_engine(|db| {
            let mut workspace = samples::workspace(1);
            db.write(|conn| create(conn, &workspace)).unwrap();
            workspace.name = "Renamed".to_owned();
            db.write(|conn| save(conn, &workspace)).unwrap();
            assert_eq!(db.write(|conn| save(conn, &workspace)), Err(Error::Stale));
            let now = db.read(|conn| load(conn, workspace.id)).unwrap();
            assert_eq!((now.name.as_str(), now.version), ("Renamed", workspace.version + 1));
        });
    }

    #[test]
    fn holidays_are_kept_in_order_and_by_workspace() {
        testing::each_engine(|db| {
            let (mine, other) = (samples::workspace(1), samples::workspace(2));
            let holiday = |day, name: &str| Holiday { day, name: name.to_owned() };
            db.write(|conn| {
                create(conn, &mine)?;
                create(conn, &other)?;
                add_holiday(conn, mine.id, &holiday(date(2026, 12, 25), "Natividad"))?;
                add_holiday(conn, mine.id, &holiday(date(2026, 12, 8), "?"))?;
                add_holiday(conn, mine.id, &holiday(date(2026, 12, 8), "Inmaculada"))?;
                add_holiday(conn, other.id, &holiday(date(2026, 12, 26), "Boxing Day"))?;
                remove_holiday(conn, mine.id, date(2026, 12, 25))
            })
            .unwrap();
            let kept = db.read(|conn| holidays(conn, mine.id)).unwrap();
            assert_eq!(kept, [holiday(date(2026, 12, 8), "Inmaculada")]);
        });
    }
}
