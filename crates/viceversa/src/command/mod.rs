//! The commands: one file each.

mod backup;
mod bench;
mod demo;
mod doctor;
mod export;
mod generate;
mod measure;
mod read_text;
mod receive;
mod serve;
mod stories;
mod verify;
mod work;

use crate::{failure::Failure, settings::Given};
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// The interview goes both ways: a server in which a company and a candidate are equal parties to a hiring
/// process.
///
/// To look around, run `viceversa demo` and open the address it prints. To run it for real, run `viceversa
/// serve`, open the address, and set your organisation up with the code it prints. Everything it keeps lies in
/// one folder, `data`, unless you say otherwise.
///
/// What can be set is set by flags, by VICEVERSA_… in the environment, or in viceversa.toml in the data folder,
/// in this order; docs/serving.md explains each.
#[derive(Debug, Parser)]
#[command(name = "viceversa", version, propagate_version = true, max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    given: Given,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Serve),
    Demo(demo::Demo),
    Work(work::Work),
    Receive(receive::Receive),
    Stories(stories::Stories),
    Doctor(doctor::Doctor),
    Backup(backup::Backup),
    Export(export::Export),
    Verify(verify::Verify),
    Measure(measure::Measure),
    Generate(generate::Generate),
    Bench(bench::Bench),
    #[command(hide = true)]
    ReadText(read_text::ReadText),
}

impl Cli {
    /// Reads the words of the command line; wrong ones end the program with help.
    pub fn parse() -> Self {
        <Self as Parser>::parse()
    }

    /// Does what was asked.
    ///
    /// # Errors
    /// Why it could not be done.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let given = &self.given;
        match &self.command {
            Command::Serve(command) => command.run(given),
            Command::Demo(command) => command.run(given),
            Command::Work(command) => command.run(given),
            Command::Receive(command) => command.run(given),
            Command::Stories(command) => command.run(given),
            Command::Doctor(command) => command.run(given),
            Command::Backup(command) => command.run(given),
            Command::Export(command) => command.run(given),
            Command::Verify(command) => command.run(given),
            Command::Measure(command) => command.run(given),
            Command::Generate(command) => command.run(given),
            Command::Bench(command) => command.run(given),
            Command::ReadText(command) => command.run(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_commands_are_well_formed() {
        Cli::command().debug_assert();
    }
}
