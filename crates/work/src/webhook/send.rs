//! One call: a POST to exactly the address that was looked at, by Standard Webhooks.

use crate::worker::Worker;
use act::{
    Error,
    webhook::{Reach, is_public, sign},
};
use std::{fmt, io, time::Duration};
use store::webhooks::{Webhook, calls::Call, tries::Outcome};
use ureq::{
    Agent,
    config::Config,
    http::Uri,
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::{DefaultConnector, NextTimeout},
    },
};

/// How long an address has for all of it.
const PATIENCE: Duration = Duration::from_secs(10);
/// The longest head of an answer that is read. The rest of it is not read at all.
const LONGEST_HEAD: usize = 16 * 1024;

/// What came back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answered {
    pub(super) outcome: Outcome,
    pub(super) status: Option<u16>,
}

/// What calls leave by: no proxy, no redirect, no connection kept, and no name that leads inside.
pub(crate) fn agent(reach: Reach) -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        // A proxy of the environment would look names up by itself.
        .proxy(None)
        .https_only(reach == Reach::Public)
        .timeout_global(Some(PATIENCE))
        .max_response_header_size(LONGEST_HEAD)
        .max_idle_connections(0)
        .max_idle_connections_per_host(0)
        .user_agent("Viceversa-Webhooks")
        .build();
    Agent::with_parts(
        config,
        DefaultConnector::default(),
        Looked { reach, names: DefaultResolver::default() },
    )
}

pub(super) fn send(worker: &Worker, webhook: &Webhook, call: &Call) -> Result<Answered, Error> {
    let at = worker.house.clock.now();
    let id = format!("msg_{}", call.id.simple());
    let signatures = sign::signatures(webhook, &id, at, &call.body)?;
    let answer = worker
        .agent()
        .post(&webhook.address)
        .header("content-type", "application/json")
        .header("webhook-id", &id)
        .header("webhook-timestamp", at.as_second().to_string())
        .header("webhook-signature", signatures)
        .send(call.body.as_bytes());
    Ok(match answer {
        Ok(response) => {
            let status = response.status().as_u16();
            Answered { outcome: of_status(status), status: Some(status) }
        }
        Err(error) => Answered { outcome: of_error(&error), status: None },
    })
}

const fn of_status(status: u16) -> Outcome {
    match status {
        200..300 => Outcome::Delivered,
        300..400 => Outcome::Redirected,
        410 => Outcome::Gone,
        _ => Outcome::Refused,
    }
}

fn of_error(error: &ureq::Error) -> Outcome {
    match error {
        ureq::Error::Other(inner) if inner.is::<LeadsInside>() => Outcome::Private,
        ureq::Error::Timeout(_) => Outcome::TimedOut,
        ureq::Error::HostNotFound => Outcome::NoSuchHost,
        ureq::Error::Io(error) => of_io(error),
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) | ureq::Error::Pem(_) | ureq::Error::TlsRequired => {
            Outcome::NoTrust
        }
        ureq::Error::Protocol(_) | ureq::Error::LargeResponseHeader(..) => Outcome::Garbled,
        ureq::Error::RedirectFailed | ureq::Error::TooManyRedirects => Outcome::Redirected,
        ureq::Error::BadUri(_) | ureq::Error::Http(_) | ureq::Error::RequireHttpsOnly(_) => {
            Outcome::BadAddress
        }
        _ => Outcome::NotReached,
    }
}

fn of_io(error: &io::Error) -> Outcome {
    match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Outcome::TimedOut,
        // What goes wrong within TLS comes as data that is not valid.
        io::ErrorKind::InvalidData => Outcome::NoTrust,
        _ => Outcome::NotReached,
    }
}

/// Looks names up, and refuses those that lead inside. What it gives is what is connected to, so that a name cannot
/// mean something else a moment later.
#[derive(Debug)]
struct Looked {
    reach: Reach,
    names: DefaultResolver,
}

impl Resolver for Looked {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.names.resolve(uri, config, timeout).map_err(|error| match error {
            ureq::Error::Io(_) => ureq::Error::HostNotFound,
            other => other,
        })?;
        // One address inside among others outside is a trap, not a mistake.
        if self.reach == Reach::Public && found.iter().any(|address| !is_public(address.ip())) {
            return Err(ureq::Error::Other(Box::new(LeadsInside)));
        }
        Ok(found)
    }
}

/// The name leads into a private network.
#[derive(Debug)]
struct LeadsInside;

impl fmt::Display for LeadsInside {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the name leads into a private network")
    }
}

impl std::error::Error for LeadsInside {}

#[cfg(test)]
mod tests {
    use super::*;

    fn tried(address: &str, reach: Reach) -> Outcome {
        match agent(reach).post(address).send("{}") {
            Ok(response) => of_status(response.status().as_u16()),
            Err(error) => of_error(&error),
        }
    }

    #[test]
    fn what_leads_inside_is_refused_however_it_is_written() {
        for address in [
            "https://localhost/",
            "https://127.0.0.1/",
            "https://0x7f.1/",
            "https://2130706433/",
            "https://0177.1/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://169.254.169.254/latest/meta-data",
            "https://10.1.2.3:8443/",
        ] {
            assert_eq!(tried(address, Reach::Public), Outcome::Private, "{address}");
        }
    }

    #[test]
    fn only_https_leaves_unless_more_is_allowed() {
        assert_eq!(tried("http://1.1.1.1/", Reach::Public), Outcome::BadAddress);
        // Nobody listens on port 1 of this machine.
        assert_eq!(tried("http://127.0.0.1:1/", Reach::Private), Outcome::NotReached);
    }

    #[test]
    fn no_address_breaks_it() {
        for address in
            ["", "x", "https://", "https://[", "https://a b/", "ftp://1.1.1.1/", "https://x:99999/"]
        {
            let outcome = tried(address, Reach::Private);
            assert!(
                matches!(outcome, Outcome::BadAddress | Outcome::NoSuchHost | Outcome::NotReached),
                "{address}: {outcome:?}"
            );
        }
    }
}
