//! `viceversa serve`.

use crate::{
    console,
    failure::Failure,
    house,
    serving::{self, Crew, Port},
    settings::{Given, Settings},
};
use act::{House, account::set_up};
use clap::Args;
use speech::say;
use std::{process::ExitCode, sync::Arc};
use web::App;
use work::Worker;

/// Serve the pages and the API, with a worker in the same process.
///
/// On an empty database it prints a one-time code; the first visitor sets the organisation up with it. It prints
/// one line, `listening on http://…`, when it takes requests, and stops cleanly on SIGTERM: requests under way
/// are finished, nothing acknowledged is lost.
#[derive(Args, Debug)]
pub struct Serve {
    /// The port to listen on; 0 takes any that is free
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The address of this machine to listen on; 0.0.0.0 for all
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: String,
    /// Serve pages only; `viceversa work` runs elsewhere
    #[arg(long)]
    no_worker: bool,
}

impl Serve {
    /// Serves until it is told to stop.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let settings = Settings::read(given)?;
        console::log(&settings, "info");
        speech::warm_up();
        let house = house::open(&settings)?;
        let port = Port::take(&self.host, self.port)?;
        let address = port.address();
        ask_for_set_up(&house, &settings, &address)?;
        let worker = Worker::new(house.clone(), settings.mail.post()?, settings.letters(&address));
        let crew = Crew::begin(&Arc::new(worker), if self.no_worker { 0 } else { settings.workers })?;
        let app = App::new(house.clone(), settings.web(&address), None);
        let served = serving::serve(app, port, || console::print(&format!("listening on {address}")));
        crew.end();
        drop(house);
        served.map(|()| ExitCode::SUCCESS)
    }
}

// On an empty database: who may come first is who can read this console.
fn ask_for_set_up(house: &House, settings: &Settings, address: &str) -> Result<(), Failure> {
    let Some(code) = set_up::draw_code(house)? else { return Ok(()) };
    let voice = console::voice(settings.language.as_deref());
    let public = settings.public_address.as_deref().unwrap_or(address);
    console::remark(&say!(voice, "cli-set-up", address = public));
    console::remark(&say!(voice, "cli-set-up-code", code = code.reveal()));
    Ok(())
}
