//! `viceversa bench`.

use crate::{
    bench::{self, Measured, Page, Plan},
    console,
    failure::Failure,
    settings::{Given, Settings},
};
use clap::Args;
use speech::{Voice, key, say};
use std::process::ExitCode;

/// Measure how much processor time the most used pages take, and how much memory the server.
///
/// Starts a server of its own on the data folder, signs in as a recruiter, asks for pages (processes, promises,
/// candidates, search, boards) and adds candidates over connections that are kept, and reads the server's own counters (Linux). `viceversa generate` makes a
/// folder to measure on.
#[derive(Args, Debug)]
pub struct Bench {
    /// How often each page is asked for
    #[arg(long, default_value_t = 4000)]
    requests: u32,
    /// Over how many connections at once
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=256))]
    connections: u32,
}

impl Bench {
    /// Measures, and prints a table.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let settings = Settings::read(given)?;
        console::log(&settings, "warn");
        let voice = console::voice(settings.language.as_deref());
        let plan = Plan { requests: self.requests.max(1), connections: self.connections };
        let report = bench::measure(&settings, plan)?;
        let head = [
            key!("cli-bench-page"),
            key!("cli-bench-requests"),
            key!("cli-bench-processor"),
            key!("cli-bench-middle"),
            key!("cli-bench-slow"),
        ];
        let mut rows = vec![head.map(|key| voice.say(key).to_owned()).to_vec()];
        rows.extend(report.pages.iter().map(|(page, measured)| row(name(&voice, *page), measured)));
        console::print(console::table(&rows).trim_end());
        console::print(&memory(&voice, report.most_kilobytes, self.connections));
        Ok(ExitCode::SUCCESS)
    }
}

fn name(voice: &Voice, page: Page) -> &'static str {
    match page {
        Page::Process => voice.say("cli-bench-process-page"),
        Page::Promises => voice.say("cli-bench-promises"),
        Page::Candidates => voice.say("cli-bench-candidates"),
        Page::CommonWord => voice.say("cli-bench-common-word"),
        Page::TwoWords => voice.say("cli-bench-two-words"),
        Page::Beginning => voice.say("cli-bench-beginning"),
        Page::Name => voice.say("cli-bench-name"),
        Page::Candidate => voice.say("cli-bench-candidate"),
        Page::Board => voice.say("cli-bench-board"),
        Page::Figures => voice.say("cli-bench-figures"),
        Page::Adding => voice.say("cli-bench-adding"),
        Page::Noting => voice.say("cli-bench-noting"),
        Page::Message => voice.say("cli-bench-message"),
    }
}

fn row(name: &str, measured: &Measured) -> Vec<String> {
    vec![
        name.to_owned(),
        measured.requests.to_string(),
        format!("{:.3} ms", measured.processor_ms),
        format!("{:.2} ms", measured.middle_ms),
        format!("{:.2} ms", measured.slow_ms),
    ]
}

fn memory(voice: &Voice, kilobytes: u64, connections: u32) -> String {
    say!(voice, "cli-bench-memory", megabytes = kilobytes / 1024, connections = connections)
}
