//! `viceversa read-text`: how the worker has files read, apart from itself.

use crate::failure::Failure;
use clap::Args;
use std::{io, process::ExitCode};
use store::files::Kind;

/// Read the text of a file from standard input and write it to standard output, within bounds of time and memory.
#[derive(Args, Debug)]
pub struct ReadText {
    /// What kind of file: pdf, docx or txt
    #[arg(value_parser = |kind: &str| Kind::from_code(kind).ok_or("pdf, docx or txt"))]
    kind: Kind,
}

impl ReadText {
    /// Reads it; the code of the exit says why there is no text.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let code = work::reading::serve(self.kind, io::stdin().lock(), io::stdout().lock())
            .map_err(|error| Failure::new(format!("the file could not be read: {error}")))?;
        Ok(ExitCode::from(code))
    }
}
