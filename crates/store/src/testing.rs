//! For tests: the same test on SQLite and on PostgreSQL.
//!
//! `VICEVERSA_TEST_POSTGRES` holds the connection string of a role that may create databases on a throw-away
//! cluster. Without it PostgreSQL is left out, which is said; with `VICEVERSA_TEST_REQUIRE_ALL=1` that is a
//! failure, so that a run that should hold everything does.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    missing_docs,
    reason = "a test that cannot have its database has failed"
)]

use crate::database::{Database, Location};
use crate::migration;
use crate::pool::ThrowAwayFolder;
use postgres::{Client, Config, NoTls};
use std::ops::Deref;
use std::time::Duration;
use uuid::Uuid;

/// A database that goes when it is dropped.
#[derive(Debug)]
pub struct Scratch {
    /// `None` only while it is dropped.
    database: Option<Database>,
    /// Where it is, to open it once more.
    pub place: Place,
}

impl Deref for Scratch {
    type Target = Database;
    fn deref(&self) -> &Database {
        self.database.as_ref().expect("held until it is dropped")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // On a thread of its own, since a test may be an async one.
        let database = self.database.take();
        let _ = std::thread::spawn(move || drop(database)).join();
    }
}

/// Where a scratch database lies; what is there goes when it is dropped.
pub struct Place {
    /// To open it with.
    pub location: Location,
    /// What has to be removed.
    kept: Kept,
}

enum Kept {
    Folder { _folder: ThrowAwayFolder },
    Database { admin: Box<Config>, name: String },
}

impl std::fmt::Debug for Place {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.location.fmt(out)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Kept::Database { admin, name } = &self.kept {
            let (admin, name) = (admin.clone(), name.clone());
            let _ = std::thread::spawn(move || {
                let mut client = admin.connect(NoTls).ok()?;
                client.batch_execute(&format!("drop database if exists {name} with (force)")).ok()
            })
            .join();
        }
    }
}

/// Runs a test on each engine, with a fresh database.
pub fn each_engine(test: impl Fn(&Database)) {
    for scratch in databases() {
        test(&scratch);
    }
}

/// A fresh, migrated database of each engine.
#[must_use]
pub fn databases() -> Vec<Scratch> {
    let mut all = vec![sqlite()];
    all.extend(postgres());
    all
}

/// A fresh SQLite database in a file.
#[must_use]
pub fn sqlite() -> Scratch {
    let place = sqlite_place();
    Scratch { database: Some(Database::open(&place.location).expect("SQLite opens")), place }
}

/// A fresh PostgreSQL database, where there is a cluster for tests.
#[must_use]
pub fn postgres() -> Option<Scratch> {
    let connection_string = cluster()?;
    let made = std::thread::spawn(move || {
        let place = postgres_place(&connection_string, Some(&template(&connection_string)));
        Scratch { database: Some(Database::connect(&place.location).expect("PostgreSQL opens")), place }
    });
    Some(made.join().expect("a database was cloned"))
}

/// A place of each engine where no table has been made yet.
#[must_use]
pub fn empty_databases() -> Vec<Place> {
    let mut all = vec![sqlite_place()];
    all.extend(cluster().map(|cluster| postgres_place(&cluster, None)));
    all
}

fn sqlite_place() -> Place {
    let folder = ThrowAwayFolder::new().expect("a folder for the test");
    Place {
        location: Location::File(folder.path().join("viceversa.db")),
        kept: Kept::Folder { _folder: folder },
    }
}

#[allow(clippy::print_stderr, reason = "a test says what it left out")]
fn cluster() -> Option<String> {
    let cluster = std::env::var("VICEVERSA_TEST_POSTGRES").ok();
    if cluster.is_none() {
        assert!(
            std::env::var("VICEVERSA_TEST_REQUIRE_ALL").as_deref() != Ok("1"),
            "VICEVERSA_TEST_REQUIRE_ALL=1 and VICEVERSA_TEST_POSTGRES is not set: PostgreSQL may not be left out"
        );
        eprintln!("PostgreSQL left out: VICEVERSA_TEST_POSTGRES is not set");
    }
    cluster
}

fn postgres_place(connection_string: &str, template: Option<&str>) -> Place {
    let admin: Config = connection_string.parse().expect("VICEVERSA_TEST_POSTGRES can be read");
    let name = format!("viceversa_test_{}", Uuid::new_v4().simple());
    let text = template.map_or_else(
        || format!("create database {name}"),
        |template| format!("create database {name} template {template}"),
    );
    let mut client = admin.connect(NoTls).expect("the cluster of VICEVERSA_TEST_POSTGRES runs");
    patiently(&mut client, &text);
    Place {
        location: Location::Postgres(with_database(connection_string, &name)),
        kept: Kept::Database { admin: Box::new(admin), name },
    }
}

/// The name of a database with all tables, made by whichever test comes first.
fn template(connection_string: &str) -> String {
    let name = format!("viceversa_template_{:016x}", migration::fingerprint());
    let admin: Config = connection_string.parse().expect("VICEVERSA_TEST_POSTGRES can be read");
    let mut client = admin.connect(NoTls).expect("the cluster of VICEVERSA_TEST_POSTGRES runs");
    // Held until the client goes; the number is any, but always this one.
    client.batch_execute("select pg_advisory_lock(2026112207)").expect("a lock");
    let there = client
        .query_opt("select 1 from pg_database where datname = $1", &[&name])
        .expect("the list of databases");
    if there.is_none() {
        // Made under another name, so that a half-made one is never taken for the whole.
        let making = format!("viceversa_making_{}", Uuid::new_v4().simple());
        client.batch_execute(&format!("create database {making}")).expect("a new database");
        Database::open(&Location::Postgres(with_database(connection_string, &making)))
            .expect("the migrations run");
        patiently(&mut client, &format!("alter database {making} rename to {name}"));
    }
    name
}

/// A link that was just closed is still there for a moment, and a template must have none.
fn patiently(client: &mut Client, text: &str) {
    for _ in 0..200 {
        match client.batch_execute(text) {
            Ok(()) => return,
            Err(error) if error.code() == Some(&postgres::error::SqlState::OBJECT_IN_USE) => {
                std::thread::sleep(Duration::from_millis(25));
            }
            Err(error) => panic!("{text}: {error:?}"),
        }
    }
    panic!("{text}: somebody keeps the database open");
}

/// The same cluster, another database: the last word on `dbname` counts.
fn with_database(connection_string: &str, name: &str) -> String {
    if !connection_string.contains("://") {
        format!("{connection_string} dbname={name}")
    } else if connection_string.contains('?') {
        format!("{connection_string}&dbname={name}")
    } else {
        format!("{connection_string}?dbname={name}")
    }
}
