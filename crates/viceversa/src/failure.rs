//! Why a command did not do what it was asked: told to whoever runs it, with the exit code that goes with it.

use std::{fmt, process::ExitCode};

/// A command that failed.
#[derive(Debug)]
pub struct Failure {
    what: String,
    code: u8,
}

/// Something in the input is wrong (`EX_DATAERR` of sysexits.h).
pub const DATA_ERROR: u8 = 65;
/// Something is wrong for now; trying again may help (`EX_TEMPFAIL`).
pub const TRY_AGAIN: u8 = 75;
/// The settings are wrong (`EX_CONFIG`).
pub const WRONG_SETTINGS: u8 = 78;

impl Failure {
    /// A failure with the exit code 1.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), code: 1 }
    }

    /// A failure with an exit code that others read: mail servers, scripts.
    pub fn with_code(what: impl Into<String>, code: u8) -> Self {
        Self { what: what.into(), code }
    }

    /// What the process ends with.
    pub fn code(&self) -> ExitCode {
        ExitCode::from(self.code)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.what)
    }
}

impl From<act::Error> for Failure {
    fn from(error: act::Error) -> Self {
        Self::new(error.to_string())
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        Self::new(error.to_string())
    }
}

impl From<crate::story::Mishap> for Failure {
    fn from(mishap: crate::story::Mishap) -> Self {
        Self::new(mishap.to_string())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::new(format!("JSON could not be read or written: {error}"))
    }
}

impl From<String> for Failure {
    fn from(what: String) -> Self {
        Self::new(what)
    }
}

/// Says on which file something failed.
pub fn on_file<T>(path: &std::path::Path, result: std::io::Result<T>) -> Result<T, Failure> {
    result.map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}
