//! The binary: one word of a command, one file in `command/`.

mod command;
mod console;
mod demo;
mod doctor;
mod failure;
mod generate;
mod house;
mod moment;
mod serving;
mod settings;
mod story;
mod visit;

pub mod bundle;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = command::Cli::parse();
    match cli.run() {
        Ok(code) => code,
        Err(failure) => {
            console::complain(&failure.to_string());
            failure.code()
        }
    }
}
