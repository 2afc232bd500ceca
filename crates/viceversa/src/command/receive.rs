//! `viceversa receive`.

use crate::{
    console,
    failure::{DATA_ERROR, Failure, TRY_AGAIN},
    house,
    settings::{Given, Settings},
};
use clap::Args;
use std::{io::Read, process::ExitCode};

/// A mail of more is no reply; a book may be sent by other ways.
const LARGEST: u64 = 10 * 1024 * 1024;

/// Take in one mail from standard input: a reply to a letter, or a letter that came back.
///
/// For the mail server's own delivery, as an alias `|viceversa receive --data FOLDER`. Ends with 0 where the mail
/// was taken, 65 where it never will be, and 75 where the server should try again later.
#[derive(Args, Debug)]
pub struct Receive {}

impl Receive {
    /// Takes the mail in.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let later = |failure: Failure| Failure::with_code(failure.to_string(), TRY_AGAIN);
        let settings = Settings::read(given).map_err(later)?;
        console::log(&settings, "warn");
        let mut raw = Vec::new();
        let read = std::io::stdin().lock().take(LARGEST + 1).read_to_end(&mut raw);
        read.map_err(|error| Failure::with_code(format!("standard input: {error}"), TRY_AGAIN))?;
        if raw.len() as u64 > LARGEST {
            return Err(Failure::with_code("the mail is larger than 10 MB", DATA_ERROR));
        }
        let house = house::open(&settings).map_err(later)?;
        let address = settings.public_address.clone().unwrap_or_default();
        match work::receive(&house, &settings.letters(&address), &raw) {
            Ok(received) => {
                tracing::info!(?received, "mail taken in");
                Ok(ExitCode::SUCCESS)
            }
            Err(not_taken) if not_taken.is_passing() => {
                Err(Failure::with_code(not_taken.to_string(), TRY_AGAIN))
            }
            Err(not_taken) => Err(Failure::with_code(not_taken.to_string(), DATA_ERROR)),
        }
    }
}
