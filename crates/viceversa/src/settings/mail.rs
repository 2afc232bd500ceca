//! How mail leaves, and where replies come in.

use super::{Said, address::host_of};
use crate::failure::Failure;
use work::{Post, Smtp, SmtpSettings, Tls};

/// How mail leaves.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The mail server; the one on this machine where nothing is said.
    pub smtp: SmtpSettings,
    /// Whether it was said which mail server to use.
    pub is_set: bool,
    /// The address letters come from.
    pub from: String,
    /// The domain whose mailbox `viceversa receive` reads, if any.
    pub reply_domain: Option<String>,
}

impl Mail {
    /// The way out.
    pub fn post(&self) -> Result<Post, Failure> {
        Smtp::new(&self.smtp).map(Post::Smtp).map_err(Failure::new)
    }
}

/// What was said about mail.
pub(super) struct Words {
    pub smtp: Option<Said>,
    pub from: Option<Said>,
    pub reply_domain: Option<Said>,
}

impl Words {
    pub(super) fn read(self, public_address: Option<&str>) -> Result<Mail, Failure> {
        let here =
            SmtpSettings { host: "127.0.0.1".to_owned(), port: Some(25), tls: Tls::None, credentials: None };
        let host = public_address.map_or("localhost", host_of);
        Ok(Mail {
            is_set: self.smtp.is_some(),
            smtp: self.smtp.map_or(Ok(here), |said| server(&said))?,
            from: self.from.map_or_else(|| Ok(format!("viceversa@{host}")), |said| sender(&said))?,
            reply_domain: self.reply_domain.map(|said| domain(&said)).transpose()?,
        })
    }
}

/// `smtps://user:password@host:port` (TLS from the first byte), `smtp://…` (STARTTLS), or
/// `smtp+plain://…` (no TLS: for a server on this machine or a private line).
fn server(said: &Said) -> Result<SmtpSettings, Failure> {
    let wrong = || {
        said.wrong(
            "this is no mail server; write smtps://user:password@mail.example.org, \
             smtp://… for STARTTLS, or smtp+plain://127.0.0.1 for one on this machine",
        )
    };
    let (scheme, rest) = said.value.trim().split_once("://").ok_or_else(wrong)?;
    let tls = match scheme {
        "smtps" => Tls::Wrapped,
        "smtp" => Tls::StartTls,
        "smtp+plain" => Tls::None,
        _ => return Err(wrong()),
    };
    let (login, host) = rest.rsplit_once('@').map_or((None, rest), |(login, host)| (Some(login), host));
    let (host, port) = host_and_port(host.trim_end_matches('/')).ok_or_else(wrong)?;
    let credentials = login
        .map(|login| {
            let (user, password) = login.split_once(':').ok_or_else(wrong)?;
            Ok::<_, Failure>((decoded(user), decoded(password)))
        })
        .transpose()?;
    Ok(SmtpSettings { host, port, tls, credentials })
}

fn host_and_port(text: &str) -> Option<(String, Option<u16>)> {
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') || host.ends_with(']') => (host, Some(port.parse().ok()?)),
        _ => (text, None),
    };
    let fits = |letter: char| letter.is_ascii_alphanumeric() || ".-_:[]".contains(letter);
    (!host.is_empty() && host.chars().all(fits)).then(|| (host.to_owned(), port))
}

// Percent-encoding: a password may hold an '@'.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (bytes[at], hex) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn sender(said: &Said) -> Result<String, Failure> {
    let address = said.value.trim();
    let fits = address.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && !domain.is_empty())
        && !address.contains(|letter: char| letter.is_whitespace() || "<>,;\"".contains(letter));
    if fits {
        return Ok(address.to_owned());
    }
    Err(said.wrong(&format!("'{address}' is no mail address; write it as viceversa@example.org")))
}

fn domain(said: &Said) -> Result<String, Failure> {
    let name = said.value.trim().to_ascii_lowercase();
    let fits = |letter: char| letter.is_ascii_alphanumeric() || ".-".contains(letter);
    if !name.is_empty() && name.chars().all(fits) {
        return Ok(name);
    }
    Err(said.wrong(&format!("'{name}' is no domain; write it as replies.example.org")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(value: &str) -> Said {
        Said { value: value.to_owned(), by: "here".to_owned() }
    }

    #[test]
    fn a_mail_server_is_written_as_one_address() {
        let smtp = server(&said("smtps://ana%40harbour.example:p%3Aq@mail.example.org:4465")).unwrap();
        assert_eq!((smtp.host.as_str(), smtp.port, smtp.tls), ("mail.example.org", Some(4465), Tls::Wrapped));
        assert_eq!(smtp.credentials, Some(("ana@harbour.example".to_owned(), "p:q".to_owned())));
        let plain = server(&said("smtp+plain://127.0.0.1:2525")).unwrap();
        assert_eq!((plain.port, plain.tls, plain.credentials), (Some(2525), Tls::None, None));
        for bad in ["mail.example.org", "http://mail.example.org", "smtp://", "smtp://ana@mail.example.org"] {
            assert!(server(&said(bad)).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_password_of_the_mail_server_is_not_repeated_in_errors() {
        let told = server(&said("smtpss://ana:hush@mail.example.org")).unwrap_err().to_string();
        assert!(!told.contains("hush"), "{told}");
    }

    #[test]
    fn letters_come_from_the_public_address_where_nothing_is_said() {
        let words = Words { smtp: None, from: None, reply_domain: None };
        assert_eq!(
            words.read(Some("https://hiring.example.org")).unwrap().from,
            "viceversa@hiring.example.org"
        );
    }
}
