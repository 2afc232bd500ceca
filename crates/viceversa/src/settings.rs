//! Everything that can be set, in one place: flags come first, then `VICEVERSA_…` of the environment, then
//! `viceversa.toml` in the data folder, then what stands here.

mod address;
mod file;
mod mail;

pub use mail::Mail;

use crate::failure::{Failure, WRONG_SETTINGS};
use act::webhook::Reach;
use clap::Args;
use std::path::{Path, PathBuf};
use web::origin::Trusted;

/// The file in the data folder.
pub const FILE: &str = "viceversa.toml";
/// The database in the data folder, where none other is named.
pub const DATABASE: &str = "viceversa.db";
const FOLDER: &str = "data";

/// What can be said on the command line, with every command.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Settings, with every command")]
pub struct Given {
    /// The folder with the database and viceversa.toml [VICEVERSA_DATA; data]
    #[arg(long, value_name = "FOLDER", global = true)]
    pub data: Option<PathBuf>,
    /// The database: postgres://… for PostgreSQL, else a file of SQLite [VICEVERSA_DATABASE; viceversa.db in
    /// the data folder]
    #[arg(long, value_name = "WHERE", global = true)]
    pub database: Option<String>,
    /// The address people type, as https://hiring.example.org [VICEVERSA_PUBLIC_ADDRESS]
    #[arg(long, value_name = "ADDRESS", global = true)]
    pub public_address: Option<String>,
    /// Proxies whose word about where a request comes from is believed, as 10.0.0.0/8, with commas between
    /// [VICEVERSA_TRUSTED_PROXIES]
    #[arg(long, value_name = "RANGES", global = true)]
    pub trusted_proxies: Option<String>,
    /// How the log is written: text or json [VICEVERSA_LOG; text]
    #[arg(long, value_name = "FORMAT", global = true)]
    pub log: Option<String>,
    /// The language of this command's answers: en or es [VICEVERSA_LANGUAGE; that of the environment]
    #[arg(long, value_name = "LANGUAGE", global = true)]
    pub language: Option<String>,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Log {
    /// For people.
    #[default]
    Text,
    /// A JSON object a line, for machines.
    Json,
}

/// Everything that is set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder of it all.
    pub data: PathBuf,
    /// Where the database lies.
    pub database: store::Location,
    /// The address people type, without a slash at the end; where nothing is said, the one that is served.
    pub public_address: Option<String>,
    /// Proxies whose word is believed.
    pub trusted_proxies: Vec<Trusted>,
    /// How mail leaves.
    pub mail: Mail,
    /// How many workers run in the server's own process; none where workers run apart.
    pub workers: u32,
    /// Where webhooks may lead.
    pub reach: Reach,
    /// How the log is written.
    pub log: Log,
    /// The language asked for on the console.
    pub language: Option<String>,
}

/// A value and where it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) value: String,
    pub(crate) by: String,
}

impl Said {
    /// Refuses it: what is wrong, and how to mend it.
    pub(crate) fn wrong(&self, what: &str) -> Failure {
        Failure::with_code(format!("{}: {what}", self.by), WRONG_SETTINGS)
    }
}

impl Settings {
    /// Reads everything.
    ///
    /// # Errors
    /// Where something cannot be read or is wrong: which file or variable, which key, how to mend it.
    pub fn read(given: &Given) -> Result<Self, Failure> {
        Self::read_from(given, &|name| std::env::var(name).ok())
    }

    fn read_from(given: &Given, environment: &dyn Fn(&str) -> Option<String>) -> Result<Self, Failure> {
        let heard = |name: &str| environment(name).filter(|value| !value.trim().is_empty());
        let data = given
            .data
            .clone()
            .or_else(|| heard("VICEVERSA_DATA").map(PathBuf::from))
            .unwrap_or_else(|| PathBuf::from(FOLDER));
        let file = file::read(&data.join(FILE))?;
        let say = |flag: Option<&String>, word: &str, written: Option<&String>, key: &str| {
            let variable = format!("VICEVERSA_{}", word.to_uppercase().replace('-', "_"));
            flag.map(|value| Said { value: value.clone(), by: format!("--{word}") })
                .or_else(|| heard(&variable).map(|value| Said { value, by: variable.clone() }))
                .or_else(|| {
                    let by = format!("{}, {key}", data.join(FILE).display());
                    written.map(|value| Said { value: value.clone(), by })
                })
        };
        let database = say(given.database.as_ref(), "database", file.database.as_ref(), "database");
        let public_address = say(
            given.public_address.as_ref(),
            "public-address",
            file.public_address.as_ref(),
            "public_address",
        );
        let public_address = public_address.map(|said| address::public(&said)).transpose()?;
        let ranges = file.trusted_proxies.as_ref().map(|ranges| ranges.join(","));
        let proxies =
            say(given.trusted_proxies.as_ref(), "trusted-proxies", ranges.as_ref(), "trusted_proxies");
        let log = say(given.log.as_ref(), "log", file.log.as_ref(), "log");
        let workers = file.worker.number();
        let workers = say(None, "workers", workers.as_ref(), "worker.number");
        let mail = mail::Words {
            smtp: say(None, "mail-smtp", file.mail.smtp.as_ref(), "mail.smtp"),
            from: say(None, "mail-from", file.mail.from.as_ref(), "mail.from"),
            reply_domain: say(
                None,
                "mail-reply-domain",
                file.mail.reply_domain.as_ref(),
                "mail.reply_domain",
            ),
        };
        let private = file.webhooks.private_addresses.map(|yes| if yes { "yes" } else { "no" }.to_owned());
        let private = say(None, "webhooks-private", private.as_ref(), "webhooks.private_addresses");
        let language = say(given.language.as_ref(), "language", file.language.as_ref(), "language");
        Ok(Self {
            database: location(&data, database),
            trusted_proxies: proxies.map_or_else(|| Ok(vec![]), |said| trusted(&said))?,
            mail: mail.read(public_address.as_deref())?,
            workers: workers.map_or(Ok(1), |said| number_of_workers(&said))?,
            reach: private.map_or(Ok(Reach::Public), |said| reach(&said))?,
            log: log.map_or(Ok(Log::Text), |said| log_format(&said))?,
            language: language.map(|said| said.value),
            public_address,
            data,
        })
    }

    /// How the web is reached, given the address that is served.
    pub fn web(&self, served: &str) -> web::Settings {
        web::Settings {
            public_address: self.public_address.clone().unwrap_or_else(|| served.to_owned()),
            trusted_proxies: self.trusted_proxies.clone(),
        }
    }

    /// How letters are addressed, given the address that is served.
    pub fn letters(&self, served: &str) -> work::Settings {
        work::Settings {
            public_address: self.public_address.clone().unwrap_or_else(|| served.to_owned()),
            from: self.mail.from.clone(),
            reply_domain: self.mail.reply_domain.clone(),
            // Without a name for ourselves we read here, with the bounds that libraries have.
            reader: std::env::current_exe().map_or(work::Reader::Here, work::Reader::Program),
        }
    }
}

/// Whether nobody but this machine can type that address.
pub fn is_local(address: &str) -> bool {
    let host = address::host_of(address);
    host == "localhost" || host.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}

fn location(data: &Path, said: Option<Said>) -> store::Location {
    let Some(said) = said else { return store::Location::File(data.join(DATABASE)) };
    let is_postgres =
        ["postgres://", "postgresql://", "host="].iter().any(|start| said.value.starts_with(start));
    if is_postgres {
        store::Location::Postgres(said.value)
    } else {
        // A relative file lies in the data folder; an absolute one where it says.
        let file = said.value.strip_prefix("sqlite://").unwrap_or(&said.value);
        store::Location::File(data.join(file))
    }
}

fn trusted(said: &Said) -> Result<Vec<Trusted>, Failure> {
    said.value
        .split([',', ' '])
        .filter(|range| !range.trim().is_empty())
        .map(|range| {
            range.trim().parse().map_err(|wrong| said.wrong(&format!("'{range}' is no range: {wrong}")))
        })
        .collect()
}

fn number_of_workers(said: &Said) -> Result<u32, Failure> {
    let number: Option<u32> = said.value.trim().parse().ok();
    number.filter(|number| *number <= 16).ok_or_else(|| {
        said.wrong(&format!("'{}' is no number of workers; write 0 to 16, where 0 means apart", said.value))
    })
}

fn reach(said: &Said) -> Result<Reach, Failure> {
    match said.value.trim() {
        "yes" | "true" => Ok(Reach::Private),
        "no" | "false" => Ok(Reach::Public),
        other => {
            Err(said.wrong(&format!("'{other}' says neither; write yes to let webhooks lead inside, or no")))
        }
    }
}

fn log_format(said: &Said) -> Result<Log, Failure> {
    match said.value.trim() {
        "text" => Ok(Log::Text),
        "json" => Ok(Log::Json),
        other => Err(said.wrong(&format!("'{other}' is no format of the log; write text or json"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(given: &Given, environment: &[(&str, &str)]) -> Result<Settings, Failure> {
        Settings::read_from(given, &|name| {
            environment.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    fn nowhere() -> Given {
        Given { data: Some(PathBuf::from("/nowhere")), ..Given::default() }
    }

    #[test]
    fn nothing_needs_to_be_set() {
        let settings = read(&nowhere(), &[]).unwrap();
        assert_eq!(settings.database, store::Location::File(PathBuf::from("/nowhere/viceversa.db")));
        assert_eq!((settings.workers, settings.log), (1, Log::Text));
        assert_eq!(settings.reach, Reach::Public);
        let allowed = read(&nowhere(), &[("VICEVERSA_WEBHOOKS_PRIVATE", "yes")]).unwrap();
        assert_eq!(allowed.reach, Reach::Private);
        assert_eq!(settings.web("http://127.0.0.1:8080").public_address, "http://127.0.0.1:8080");
    }

    #[test]
    fn a_flag_comes_before_the_environment() {
        let given = Given { log: Some("json".to_owned()), ..nowhere() };
        assert_eq!(read(&given, &[("VICEVERSA_LOG", "text")]).unwrap().log, Log::Json);
        let settings = read(&nowhere(), &[("VICEVERSA_WORKERS", "0")]).unwrap();
        assert_eq!(settings.workers, 0);
    }

    #[test]
    fn what_is_wrong_is_told_with_where_it_was_said_and_how_to_mend_it() {
        for (name, value, told) in [
            ("VICEVERSA_LOG", "loud", "write text or json"),
            ("VICEVERSA_TRUSTED_PROXIES", "10.0.0.0/99", "10.0.0.0/8"),
            ("VICEVERSA_PUBLIC_ADDRESS", "hiring.example.org", "https://hiring.example.org"),
            ("VICEVERSA_MAIL_SMTP", "mail.example.org", "smtps://"),
            ("VICEVERSA_WORKERS", "many", "0 to 16"),
            ("VICEVERSA_WEBHOOKS_PRIVATE", "maybe", "write yes"),
        ] {
            let said = read(&nowhere(), &[(name, value)]).unwrap_err().to_string();
            assert!(said.starts_with(name) && said.contains(told), "{said}");
        }
    }

    #[test]
    fn a_password_of_the_database_is_not_shown() {
        let given = Given { database: Some("postgres://me:hush@db.example/viceversa".into()), ..nowhere() };
        assert!(!format!("{:?}", read(&given, &[]).unwrap()).contains("hush"));
    }
}
