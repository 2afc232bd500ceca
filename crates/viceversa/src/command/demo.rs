//! `viceversa demo`.

use crate::{
    console, demo,
    failure::Failure,
    house,
    serving::{self, Crew, Port},
    settings::{Given, Settings},
};
use clap::Args;
use std::{process::ExitCode, sync::Arc};
use store::{Database, Location};
use web::App;
use work::{Post, Worker};

/// Play the story of two missed calls and serve it, to go on from there by hand as either side.
///
/// Mail goes to a mailbox page and leaves the house for nobody. The clock runs, and can be made to jump. With
/// --data the demonstration is kept in that folder and goes on where it was; without, it is gone when it ends.
#[derive(Args, Debug)]
pub struct Demo {
    /// The port to listen on; 0 takes any that is free
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The address of this machine to listen on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: String,
}

impl Demo {
    /// Plays, and serves until it is told to stop.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let settings = Settings::read(given)?;
        console::log(&settings, "warn");
        speech::warm_up();
        let voice = console::voice(settings.language.as_deref());
        let port = Port::take(&self.host, self.port)?;
        let address = port.address();
        let place = place(given, &settings);
        if let Location::File(file) = &place {
            file.parent().map_or(Ok(()), house::private_folder)?;
        }
        let database = Database::open(&place)?;
        let mut letters = settings.letters(&address);
        // Replies come in by the mailbox page, whatever else is set.
        letters.reply_domain = Some(letters.mail_domain().to_owned());
        let mut stage = demo::prepare(database, &letters)?;
        stage.house.reach = settings.reach;
        let house = stage.house.clone();
        let worker = Arc::new(Worker::new(house.clone(), Post::Mailbox, letters));
        let crew = Crew::begin(&worker, 1)?;
        let app = App::new(house.clone(), settings.web(&address), Some(demo::web(&stage, &worker)));
        let lines = demo::tell(&stage, &address, &voice)?;
        let served = serving::serve(app, port, || {
            lines.iter().for_each(|line| console::print(line));
            console::print(&format!("listening on {address}"));
        });
        crew.end();
        served.map(|()| ExitCode::SUCCESS)
    }
}

// A demonstration leaves nothing behind, unless a place for it is named.
fn place(given: &Given, settings: &Settings) -> Location {
    let named = given.data.is_some()
        || given.database.is_some()
        || std::env::var_os("VICEVERSA_DATA").is_some()
        || std::env::var_os("VICEVERSA_DATABASE").is_some();
    if named { settings.database.clone() } else { Location::Memory }
}
