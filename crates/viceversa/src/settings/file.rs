//! `viceversa.toml` in the data folder. It need not be there.

use crate::failure::{Failure, WRONG_SETTINGS};
use serde::Deserialize;
use std::path::Path;

/// What can be written there.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct File {
    pub database: Option<String>,
    pub public_address: Option<String>,
    pub trusted_proxies: Option<Vec<String>>,
    pub log: Option<String>,
    pub language: Option<String>,
    pub mail: MailTable,
    pub worker: WorkerTable,
    pub webhooks: WebhookTable,
}

/// `[webhooks]`.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct WebhookTable {
    pub private_addresses: Option<bool>,
}

/// `[mail]`.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct MailTable {
    pub smtp: Option<String>,
    pub from: Option<String>,
    pub reply_domain: Option<String>,
}

/// `[worker]`.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct WorkerTable {
    pub in_server: Option<bool>,
    pub number: Option<u32>,
}

impl WorkerTable {
    /// How many workers run in the server's process, as text like every other setting.
    pub(super) fn number(&self) -> Option<String> {
        match (self.in_server, self.number) {
            (Some(false), _) => Some("0".to_owned()),
            (_, Some(number)) => Some(number.to_string()),
            _ => None,
        }
    }
}

pub(super) fn read(path: &Path) -> Result<File, Failure> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(File::default()),
        Err(error) => {
            let what = format!("{}: {error}; make it readable for whoever runs Viceversa", path.display());
            return Err(Failure::with_code(what, WRONG_SETTINGS));
        }
    };
    toml::from_str(&text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
        let what = format!("{}, line {line}: {}", path.display(), error.message());
        Failure::with_code(what, WRONG_SETTINGS)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_is_told_with_its_line() {
        let folder = std::env::temp_dir().join(format!("viceversa-settings-{}", uuid::Uuid::new_v4()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(super::super::FILE);
        std::fs::write(&path, "log = \"text\"\npublic_adress = \"https://hiring.example.org\"\n").unwrap();
        let said = read(&path).err().unwrap().to_string();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(said.contains("viceversa.toml, line 2") && said.contains("public_address"), "{said}");
    }

    #[test]
    fn workers_apart_are_no_workers_here() {
        let file: File = toml::from_str("[worker]\nin_server = false\nnumber = 3").unwrap();
        assert_eq!(file.worker.number().as_deref(), Some("0"));
    }
}
