//! Mail by SMTP.

use super::{Handover, Parcel};
use lettre::{
    SmtpTransport, Transport,
    address::Envelope,
    transport::smtp::{self, authentication::Credentials},
};
use std::{fmt, time::Duration};

/// A server that says nothing for so long is given up for now; well below an errand's lease.
const PATIENCE: Duration = Duration::from_secs(20);
/// So much of a server's words is kept.
const MOST_WORDS: usize = 500;

/// How the way to the mail server is kept from prying eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// Not at all: for a server on this machine.
    None,
    /// From the first line that matters: STARTTLS, demanded.
    StartTls,
    /// From the first byte.
    Wrapped,
}

/// Which mail server, and how.
#[derive(Clone)]
pub struct SmtpSettings {
    /// Its name.
    pub host: String,
    /// Its port; that of the TLS mode where none is given (25, 587, 465).
    pub port: Option<u16>,
    /// How the way is kept safe.
    pub tls: Tls,
    /// User and password, where it asks for them.
    pub credentials: Option<(String, String)>,
}

impl fmt::Debug for SmtpSettings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SmtpSettings")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("tls", &self.tls)
            .field("credentials", &self.credentials.as_ref().map(|_| "…"))
            .finish()
    }
}

/// A way to a mail server.
#[derive(Clone)]
pub struct Smtp {
    transport: SmtpTransport,
    host: String,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Smtp({})", self.host)
    }
}

impl Smtp {
    /// Prepares the way; nothing is sent yet.
    ///
    /// # Errors
    /// Where the host's name cannot be used for TLS.
    pub fn new(settings: &SmtpSettings) -> Result<Self, String> {
        let told = |error: smtp::Error| {
            format!("the mail server '{}' cannot be used with TLS: {error}", settings.host)
        };
        let mut builder = match settings.tls {
            Tls::None => SmtpTransport::builder_dangerous(&settings.host),
            Tls::StartTls => SmtpTransport::starttls_relay(&settings.host).map_err(told)?,
            Tls::Wrapped => SmtpTransport::relay(&settings.host).map_err(told)?,
        };
        if let Some(port) = settings.port {
            builder = builder.port(port);
        }
        if let Some((user, password)) = &settings.credentials {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self { transport: builder.timeout(Some(PATIENCE)).build(), host: settings.host.clone() })
    }

    /// Whether the server answers, for `viceversa doctor`.
    ///
    /// # Errors
    /// What it said, or why it could not be reached.
    pub fn check(&self) -> Result<(), String> {
        match self.transport.test_connection() {
            Ok(true) => Ok(()),
            Ok(false) => Err(format!("the mail server '{}' does not answer", self.host)),
            Err(error) => Err(format!("the mail server '{}' cannot be used: {error}", self.host)),
        }
    }

    pub(super) fn hand_over(&self, parcel: &Parcel) -> Handover {
        let envelope = match Envelope::new(Some(parcel.from.clone()), vec![parcel.to.clone()]) {
            Ok(envelope) => envelope,
            Err(error) => return Handover::Failed(error.to_string()),
        };
        match self.transport.send_raw(&envelope, &parcel.raw) {
            Ok(response) => Handover::Accepted(short(&response.message().collect::<Vec<_>>().join(" "))),
            Err(error) if is_about_the_recipient(&error) => Handover::Bounced(short(&error.to_string())),
            Err(error) => Handover::Failed(short(&error.to_string())),
        }
    }
}

// A permanent no can also be about us: a wrong password (53x), a policy against this server (5.7.x), a
// command (50x, 5.5.x). Only one about the mailbox or the mail itself is a bounce; the rest is tried again.
fn is_about_the_recipient(error: &smtp::Error) -> bool {
    if !error.is_permanent() {
        return false;
    }
    let code = error.status().map(u16::from);
    let words = error.to_string();
    let about_us = words.contains(" 5.7.") || words.contains(" 5.5.") || words.contains(": 5.7.");
    matches!(code, Some(550..=554)) && !about_us
}

fn short(words: &str) -> String {
    words.chars().filter(|letter| !letter.is_control()).take(MOST_WORDS).collect()
}
