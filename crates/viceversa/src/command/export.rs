//! `viceversa export`.

use crate::{
    console,
    failure::{Failure, on_file},
    house,
    settings::{Given, Settings},
};
use act::{Error, House, Seat};
use clap::{Args, Subcommand};
use exchange::bundle::{self, Bundle, Exported, FORMAT, Text};
use ledger::{
    chain::Link,
    ids::ProcessId,
    policy::{self, Action, Standing},
    words,
};
use speech::say;
use std::{collections::BTreeMap, path::PathBuf, process::ExitCode};
use store::{Conn, sessions::Holder};

/// Take something out of the house.
#[derive(Args, Debug)]
pub struct Export {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// One process, as one person sees it: entries, hashes, texts. `viceversa verify` checks the file, without
    /// the server.
    Process {
        /// Its id, as in the address of its page
        id: String,
        /// The mail address of the person whose view it is
        #[arg(long = "as", value_name = "ADDRESS")]
        seen_by: String,
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

impl Export {
    /// Writes the file.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let settings = Settings::read(given)?;
        console::log(&settings, "warn");
        let voice = console::voice(settings.language.as_deref());
        let What::Process { id, seen_by, out } = &self.what;
        let id: ProcessId = id.parse().map_err(|_| Failure::new(format!("'{id}' is no id of a process")))?;
        let house = house::open(&settings)?;
        let seat = house.db.read(|conn| seat_in(conn, seen_by, id))?;
        let seat = seat.ok_or_else(|| {
            Failure::new(format!("nobody with the address {seen_by} sees a process {id} here"))
        })?;
        let bundle = gather(&house, &seat, id)?;
        let text = serde_json::to_string_pretty(&bundle)?;
        on_file(out, std::fs::write(out, text + "\n"))?;
        let line = say!(
            voice,
            "cli-exported",
            file = out.display().to_string(),
            entries = bundle.entries.len(),
            texts = bundle.texts.len(),
            name = seat.name.as_str(),
            head = ledger::chain::short(&bundle.head)
        );
        console::print(&line);
        Ok(ExitCode::SUCCESS)
    }
}

// The seat from which that person sees the process, in whatever workspace it lies.
fn seat_in(conn: &mut Conn, email: &str, process: ProcessId) -> Result<Option<Seat>, Error> {
    let mut seats = Vec::new();
    if let Some(account) = store::accounts::by_email(conn, email)? {
        for workspace in store::workspaces::all(conn)? {
            seats.extend(Seat::all_in(conn, Holder::Account(account.id), &workspace.slug)?);
        }
    }
    for candidate in store::candidates::unclaimed_by_email(conn, email)? {
        let workspace = store::workspaces::load(conn, candidate.workspace_id)?;
        seats.push(Seat::of_candidate(workspace, candidate));
    }
    for seat in seats {
        let found = match store::process::load(conn, seat.workspace_id(), process) {
            Ok(loaded) => loaded.process,
            Err(store::Error::NotFound) => continue,
            Err(error) => return Err(error.into()),
        };
        if policy::allows(Standing::of(&found, seat.person, seat.role), Action::See) {
            return Ok(Some(seat));
        }
    }
    Ok(None)
}

fn gather(house: &House, seat: &Seat, id: ProcessId) -> Result<Bundle, Failure> {
    let workspace = seat.workspace_id();
    let lines = act::process::record(house, seat, id)?;
    let texts = house.db.read(|conn| store::process::texts_with_salt(conn, workspace, id))?;
    let mut shown = BTreeMap::new();
    let mut exported: Vec<Exported> = Vec::with_capacity(lines.len());
    for line in &lines {
        if line.shown {
            keep_texts(&line.link, &texts, &mut shown)?;
        }
        exported.push(bundle::exported(&line.link, line.shown));
    }
    let head = lines.last().map_or_else(|| ledger::chain::START.to_owned(), |line| line.link.hash.clone());
    Ok(Bundle {
        format: FORMAT.to_owned(),
        process: id.to_string(),
        organisation: seat.workspace.name.clone(),
        exported_at: house.clock.now().to_string(),
        seen_by: seat.side().code().to_owned(),
        head,
        entries: exported,
        texts: shown,
    })
}

fn keep_texts(
    link: &Link,
    texts: &std::collections::HashMap<ledger::ids::TextId, store::process::SaltedText>,
    shown: &mut BTreeMap<String, Text>,
) -> Result<(), Failure> {
    for id in bundle::words_in(&link.body)?.into_keys() {
        let known = id.parse().ok().and_then(|id| texts.get(&id));
        if let Some(text) = known {
            shown.insert(id, Text { salt: words::hex(&text.salt), body: text.body.clone() });
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]
mod tests {
    use super::*;
    use crate::demo;
    use ledger::{
        Command,
        conversation::Conversation,
        mirror::{self, Statement, send::SendMirror},
        report::{self, Kind, make::Make},
        side::Person,
    };
    use store::{Database, Location};

    #[test]
    fn a_conduct_report_is_in_the_export_of_its_two_people_only() {
        let database = Database::open(&Location::Memory).unwrap();
        let given = Given::default();
        let letters = Settings::read(&given).unwrap().letters("http://127.0.0.1:1");
        let stage = demo::prepare(database, &letters).unwrap();
        let (house, workspace, id) = (&stage.house, &stage.workspace, stage.process);
        let process = house.db.read(|conn| store::process::load(conn, workspace.id, id)).unwrap().process;
        let seat = |person| house.db.read(|conn| Seat::of(conn, workspace.clone(), person)).unwrap();
        let candidate = seat(process.candidate_person());
        let about = process.conversations[0].attendees[0].member;
        let team = house.db.read(|conn| store::members::team(conn, workspace.id)).unwrap();
        let to = report::independent(&process, &team, about)[0];
        let make = Make {
            kind: Kind::Conduct,
            about,
            conversation: None,
            to: Some(to),
            text: "He laughed at where I come from".to_owned(),
        };
        let command = Command::Report(report::Command::Make(make));
        act::process::on(house, &candidate, id, &command).unwrap();
        let tells = |seat: &Seat| {
            let text = serde_json::to_string(&gather(house, seat, id).unwrap()).unwrap();
            text.contains("He laughed") || text.contains("conduct_reported") || text.contains("report_answer")
        };
        assert!(tells(&candidate) && tells(&seat(Person::Member(to))));
        let others = process.members().into_iter().filter(|member| *member != to);
        let others: Vec<_> = others.collect();
        assert!(others.contains(&about) && others.len() > 1);
        for member in others {
            assert!(!tells(&seat(Person::Member(member))), "{member}");
        }
    }

    #[test]
    fn the_mirror_is_in_the_export_of_the_candidate_only() {
        let database = Database::open(&Location::Memory).unwrap();
        let letters = Settings::read(&Given::default()).unwrap().letters("http://127.0.0.1:1");
        let stage = demo::prepare(database, &letters).unwrap();
        let (house, workspace, id) = (&stage.house, &stage.workspace, stage.process);
        let load = || house.db.read(|conn| store::process::load(conn, workspace.id, id)).unwrap().process;
        let seat = |person| house.db.read(|conn| Seat::of(conn, workspace.clone(), person)).unwrap();
        let process = load();
        let candidate = seat(process.candidate_person());
        let open = |talk: &&Conversation| {
            talk.can_be_mirrored() && talk.was_held() && process.mirrored(talk.id).is_none()
        };
        let send = SendMirror {
            conversation: process.conversations.iter().find(open).unwrap().id,
            statements: vec![(Statement::Heard, 1)],
            recommend: None,
            comment: "Nobody looked up from the screen".to_owned(),
            share: true,
        };
        act::process::on(house, &candidate, id, &Command::Mirror(mirror::Command::Send(send))).unwrap();
        let tells = |seat: &Seat| {
            let text = serde_json::to_string(&gather(house, seat, id).unwrap()).unwrap();
            text.contains("Nobody looked up")
                || text.contains("mirror_sent")
                || text.contains("mirror_invited")
        };
        assert!(tells(&candidate));
        for member in process.members() {
            assert!(!tells(&seat(Person::Member(member))), "{member}");
        }
    }
}
