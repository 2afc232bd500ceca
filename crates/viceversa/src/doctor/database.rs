//! The database: whether it opens, is up to date, and holds anything that was given up.

use super::Finding;
use crate::{settings::Settings, story::clock};
use act::webhook::Reach;
use speech::{Voice, say};
use store::{Database, Location};

pub(super) fn examine(settings: &Settings, voice: &Voice) -> Vec<Finding> {
    let what = voice.say("doctor-database");
    if let Location::File(file) = &settings.database
        && !file.exists()
    {
        return vec![Finding::look(
            what,
            say!(voice, "doctor-database-missing", file = file.display().to_string()),
        )];
    }
    // As it is: looking must not bring the tables up to date.
    let database = match Database::connect(&settings.database) {
        Ok(database) => database,
        Err(error) => {
            return vec![Finding::wrong(
                what,
                say!(voice, "doctor-database-closed", error = error.to_string()),
            )];
        }
    };
    let mut found = vec![Finding::well(what, shown(&settings.database))];
    found.extend(exclusion(&database, voice));
    let tables = tables(&database, voice);
    let usable = tables.verdict == super::Verdict::Well;
    found.push(tables);
    if usable {
        found.push(given_up(&database, voice));
        found.push(webhooks(&database, voice));
        found.extend(private(settings, voice));
        found.push(own_time(&database, voice));
    }
    found
}

// A connection string may hold a password.
fn shown(location: &Location) -> String {
    match location {
        Location::File(file) => file.display().to_string(),
        Location::Memory => "SQLite".to_owned(),
        Location::Postgres(_) => "PostgreSQL".to_owned(),
    }
}

// Double booking is refused by an exclusion constraint, which needs this extension.
fn exclusion(database: &Database, voice: &Voice) -> Option<Finding> {
    if database.engine() != store::Engine::Postgres {
        return None;
    }
    let what = voice.say("doctor-btree-gist");
    Some(match database.read(store::health::has_btree_gist) {
        Ok(true) => Finding::well(what, voice.say("doctor-btree-gist-there")),
        Ok(false) => Finding::wrong(what, voice.say("doctor-btree-gist-missing")),
        Err(error) => Finding::wrong(what, error.to_string()),
    })
}

fn tables(database: &Database, voice: &Voice) -> Finding {
    let what = voice.say("doctor-tables");
    match store::health::missing_migrations(database) {
        Ok(missing) if missing.is_empty() => Finding::well(what, voice.say("doctor-tables-current")),
        Ok(missing) => Finding::look(what, say!(voice, "doctor-tables-behind", steps = missing.join(", "))),
        Err(error) => Finding::wrong(what, error.to_string()),
    }
}

fn given_up(database: &Database, voice: &Voice) -> Finding {
    const SHOWN: u32 = 100;
    let what = voice.say("doctor-errands");
    let counted = database.read(|conn| {
        let (mut aside, mut stuck) = (0, 0);
        for workspace in store::workspaces::all(conn)? {
            aside += store::errands::aside(conn, workspace.id, SHOWN)?.len();
            stuck += store::process::stuck(conn, workspace.id)?.len();
        }
        Ok::<_, store::Error>((aside, stuck))
    });
    match counted {
        Ok((0, 0)) => Finding::well(what, voice.say("doctor-errands-none")),
        Ok((aside, stuck)) => {
            Finding::wrong(what, say!(voice, "doctor-errands-some", aside = aside, stuck = stuck))
        }
        Err(error) => Finding::wrong(what, error.to_string()),
    }
}

fn webhooks(database: &Database, voice: &Voice) -> Finding {
    let what = voice.say("doctor-webhooks");
    match database.read(store::webhooks::failing) {
        Ok(0) => Finding::well(what, voice.say("doctor-webhooks-well")),
        Ok(n) => Finding::look(what, say!(voice, "doctor-webhooks-failing", n = n)),
        Err(error) => Finding::wrong(what, error.to_string()),
    }
}

fn private(settings: &Settings, voice: &Voice) -> Option<Finding> {
    let allowed = settings.reach == Reach::Private;
    allowed.then(|| Finding::look(voice.say("doctor-webhooks"), voice.say("doctor-webhooks-private")))
}

fn own_time(database: &Database, voice: &Voice) -> Finding {
    let what = voice.say("doctor-own-time");
    match clock::offset(database) {
        Ok(None) => Finding::well(what, voice.say("doctor-own-time-none")),
        Ok(Some(_)) => Finding::look(what, voice.say("doctor-own-time-demo")),
        Err(error) => Finding::wrong(what, error.to_string()),
    }
}
