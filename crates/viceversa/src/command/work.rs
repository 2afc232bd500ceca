//! `viceversa work`.

use crate::{
    console,
    failure::Failure,
    house,
    serving::{self, Crew},
    settings::{Given, Settings},
};
use clap::Args;
use speech::say;
use std::{process::ExitCode, sync::Arc};
use work::Worker;

/// Do what happens by itself, apart from the server: the promise clock, alerts, reminders and mail.
///
/// Any number may run, on any number of machines; each errand is done by one of them. It needs a public address,
/// since its letters lead to pages.
#[derive(Args, Debug)]
pub struct Work {
    /// How many workers run side by side
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=16))]
    number: u32,
}

impl Work {
    /// Works until it is told to stop.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let settings = Settings::read(given)?;
        console::log(&settings, "info");
        speech::warm_up();
        let voice = console::voice(settings.language.as_deref());
        let Some(address) = settings.public_address.clone() else {
            return Err(Failure::with_code(
                voice.say("cli-work-needs-address"),
                crate::failure::WRONG_SETTINGS,
            ));
        };
        let house = house::open(&settings)?;
        let worker = Worker::new(house, settings.mail.post()?, settings.letters(&address));
        let crew = Crew::begin(&Arc::new(worker), self.number)?;
        console::remark(&say!(voice, "cli-working", n = self.number));
        let ended = serving::wait_for_the_end(&crew.stop());
        crew.end();
        ended.map(|()| ExitCode::SUCCESS)
    }
}
