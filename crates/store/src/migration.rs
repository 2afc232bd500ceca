//! Tables are made and changed here only: each step once, whole, in order, whoever starts first.

use crate::conn::Conn;
use crate::database::Database;
use crate::engine::Engine;
use crate::error::{Error, Result};
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;

struct Migration {
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! migrations {
    ($($name:literal),+ $(,)?) => {
        &[$(Migration {
            name: $name,
            sqlite: include_str!(concat!("../migrations/sqlite/", $name, ".sql")),
            postgres: include_str!(concat!("../migrations/postgres/", $name, ".sql")),
        }),+]
    };
}

const MIGRATIONS: &[Migration] = migrations![
    "0001_house",
    "0002_ledger",
    "0003_jobs",
    "0004_candidates",
    "0005_files",
    "0006_hooks",
    "0007_parts",
    "0008_kits",
    "0009_kept",
    "0010_felt",
    "0011_ratings"
];

/// After this one, those who are there already are made to be found: SQL cannot fold.
const SEARCH: &str = "0004_candidates";

const MIGRATIONS_TABLE_SQLITE: &str =
    "create table if not exists migrations (name text primary key, applied_at text not null) strict";

/// The lock makes servers that start together take turns; the number is any, but always this one.
const MIGRATIONS_TABLE_POSTGRES: &str = "select pg_advisory_xact_lock(2026112206);
    create table if not exists migrations (name text primary key, applied_at timestamptz not null)";

statements! {
    APPLIED = "select name from migrations order by name";
    RECORD = "insert into migrations (name, applied_at) values ($1, $2)";
}

/// Applies what is missing.
pub(crate) fn run(database: &Database) -> Result<()> {
    while apply_next(database)? {}
    Ok(())
}

/// One migration is one transaction. Says whether there was one to apply.
fn apply_next(database: &Database) -> Result<bool> {
    database.write(|conn| {
        let engine = conn.engine();
        conn.batch(match engine {
            Engine::Sqlite => MIGRATIONS_TABLE_SQLITE,
            Engine::Postgres => MIGRATIONS_TABLE_POSTGRES,
        })?;
        let applied = applied(conn)?;
        made_by_no_newer_version(&applied)?;
        let Some(next) =
            MIGRATIONS.iter().find(|migration| !applied.iter().any(|name| name == migration.name))
        else {
            return Ok(false);
        };
        conn.batch(match engine {
            Engine::Sqlite => next.sqlite,
            Engine::Postgres => next.postgres,
        })?;
        if next.name == SEARCH {
            crate::candidates::index_all(conn)?;
        }
        conn.execute(&RECORD, values![next.name, Timestamp::now()])?;
        tracing::info!(migration = next.name, "tables brought up to date");
        Ok(true)
    })
}

/// The names of those that were applied, where their table is there.
pub(crate) fn applied(conn: &mut Conn) -> Result<Vec<String>> {
    conn.all_of(&APPLIED, values![], |row| row.get(0))
}

/// The names of those that are missing, in order.
pub(crate) fn missing(applied: &[String]) -> Result<Vec<&'static str>> {
    made_by_no_newer_version(applied)?;
    let missing = MIGRATIONS
        .iter()
        .map(|migration| migration.name)
        .filter(|name| !applied.iter().any(|known| known == name));
    Ok(missing.collect())
}

fn made_by_no_newer_version(applied: &[String]) -> Result<()> {
    let unknown = applied.iter().find(|name| !MIGRATIONS.iter().any(|known| known.name == *name));
    match unknown {
        None => Ok(()),
        Some(name) => Err(Error::Location(format!(
            "this database was made by a newer version of Viceversa (it holds the step {name}): \
             start that version, or restore an older backup"
        ))),
    }
}

/// Changes whenever a migration does: names the template that tests are cloned from.
pub(crate) fn fingerprint() -> u64 {
    // FNV-1a, 64 bits.
    MIGRATIONS
        .iter()
        .flat_map(|migration| migration.name.bytes().chain(migration.postgres.bytes()))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Location;
    use crate::statement::Statement;
    use crate::testing;
    use crate::{jobs, members, samples, workspaces};

    static FORGE: Statement = Statement::new(
        "forge",
        &["insert into migrations (name, applied_at) values ('9999_from_the_future', $1)"],
    );

    #[test]
    fn every_file_of_both_folders_is_a_migration() {
        for engine in ["sqlite", "postgres"] {
            let folder = format!("{}/migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
            let mut files: Vec<String> = std::fs::read_dir(folder)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            files.sort();
            let known: Vec<String> =
                MIGRATIONS.iter().map(|migration| format!("{}.sql", migration.name)).collect();
            assert_eq!(files, known, "{engine}");
        }
    }

    static JOB_OF_BEFORE: Statement = Statement::new(
        "job_of_before",
        &["insert into jobs (workspace_id, id, title, title_folded, recruiter_id, hiring_manager_id, state,
                version, created_at)
            values ($1, $2, $3, $3, $4, $5, 'open', 4, $6)"],
    );

    #[test]
    fn a_job_that_had_a_title_only_gets_its_first_version() {
        for place in testing::empty_databases() {
            let db = Database::connect(&place.location).unwrap();
            for _ in ["0001_house", "0002_ledger"] {
                assert!(apply_next(&db).unwrap());
            }
            let house = samples::people();
            let (workspace, id) = (house.workspace.id, house.job.id);
            db.write(|conn| {
                workspaces::create(conn, &house.workspace)?;
                members::create(conn, &house.recruiter)?;
                members::create(conn, &house.executive)?;
                let (recruiter, manager) = (house.recruiter.id, house.executive.id);
                conn.execute(
                    &JOB_OF_BEFORE,
                    values![workspace, id, "Skipper", recruiter, manager, samples::at("05:00")],
                )
            })
            .unwrap();
            run(&db).unwrap();
            let (job, spec) = db
                .read(|conn| {
                    let job = jobs::load(conn, workspace, id)?;
                    let spec = jobs::spec(conn, workspace, id, job.spec_version)?;
                    Ok::<_, Error>((job, spec))
                })
                .unwrap();
            assert_eq!((job.title.as_str(), spec.title.as_str()), ("Skipper", "Skipper"));
            assert_eq!((spec.version, spec.by, spec.at), (1, house.executive.id, job.created_at));
            assert_eq!((spec.pay, spec.requirements), (None, vec![]), "nothing is made up");
            assert_eq!(job.visibility, ledger::job::Visibility::Unlisted, "and nothing is published");
            assert_eq!(job.slug, id.uuid().simple().to_string());
        }
    }

    #[test]
    fn servers_that_start_together_make_the_tables_once() {
        for location in testing::empty_databases() {
            std::thread::scope(|scope| {
                for _ in 0..4 {
                    scope.spawn(|| Database::open(&location.location).unwrap());
                }
            });
            let applied = Database::open(&location.location)
                .unwrap()
                .read(|conn| conn.all(&APPLIED, values![]))
                .unwrap();
            assert_eq!(applied.len(), MIGRATIONS.len());
        }
    }

    #[test]
    fn a_database_of_a_newer_version_is_left_alone() {
        testing::each_engine(|db| {
            db.write(|conn| conn.execute(&FORGE, values![Timestamp::now()])).unwrap();
            let error = run(db).unwrap_err();
            assert!(error.to_string().contains("newer version"), "{error}");
        });
    }

    #[test]
    fn a_database_of_a_file_survives_its_server() {
        let folder = crate::pool::ThrowAwayFolder::new().unwrap();
        let location = Location::File(folder.path().join("deep/viceversa.db"));
        drop(Database::open(&location).unwrap());
        let again = Database::open(&location).unwrap();
        let applied = again.read(|conn| conn.all(&APPLIED, values![])).unwrap();
        assert_eq!(applied.len(), MIGRATIONS.len());
    }
}
