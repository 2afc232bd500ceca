//! The binary: one word of a command, one file in `command/`.

mod bench;
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
