//! `viceversa generate`.

use crate::{
    console,
    failure::Failure,
    generate::{self, Size},
    house,
    settings::{Given, Settings},
    story::PASSWORD,
};
use clap::Args;
use speech::say;
use std::{process::ExitCode, time::Instant};

/// Make a workspace of made-up people and processes, to try Viceversa at the size of yours.
///
/// The same seed gives the same workspace, but for its ids. Its processes are real ones: conversations held, missed and ahead,
/// promises kept and broken, questions, messages, each with its chain; only the letters are left unsent. It needs
/// an empty database, and prints a login.
#[derive(Args, Debug)]
pub struct Generate {
    /// How many candidates
    #[arg(long, default_value_t = 1000)]
    candidates: u32,
    /// How many jobs
    #[arg(long, default_value_t = 20)]
    jobs: u32,
    /// How many processes
    #[arg(long, default_value_t = 1000)]
    processes: u32,
    /// What chance begins with
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

impl Generate {
    /// Makes the workspace.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let settings = Settings::read(given)?;
        console::log(&settings, "warn");
        let voice = console::voice(settings.language.as_deref());
        let house = house::open(&settings)?;
        let size =
            Size { candidates: self.candidates.max(1), jobs: self.jobs.max(1), processes: self.processes };
        let began = Instant::now();
        let made = generate::generate(&house, &size, self.seed, &mut |done| {
            console::remark(&say!(voice, "cli-generating", done = done, all = size.processes));
        })?;
        let line = say!(
            voice,
            "cli-generated",
            processes = size.processes,
            candidates = size.candidates,
            jobs = size.jobs,
            organisation = made.organisation.as_str(),
            seconds = began.elapsed().as_secs()
        );
        console::print(&line);
        console::print(&say!(voice, "cli-generated-login", email = made.email.as_str(), password = PASSWORD));
        Ok(ExitCode::SUCCESS)
    }
}
