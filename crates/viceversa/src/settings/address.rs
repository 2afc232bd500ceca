//! The address people type.

use super::Said;
use crate::failure::Failure;

/// Reads it: a scheme and a host, perhaps a port, and nothing behind.
pub(super) fn public(said: &Said) -> Result<String, Failure> {
    let address = said.value.trim().trim_end_matches('/');
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let fits = host.is_some_and(|host| {
        !host.is_empty()
            && host.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-:[]".contains(letter))
    });
    if fits {
        return Ok(address.to_owned());
    }
    Err(said.wrong(&format!(
        "'{}' is no address to type; write it as https://hiring.example.org, without a path",
        said.value
    )))
}

/// The host of an address, without its port.
pub(super) fn host_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    match rest.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or(v6),
        None => rest.split(':').next().unwrap_or(rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_scheme_and_a_host_and_no_path() {
        let public = |text: &str| public(&Said { value: text.into(), by: "here".into() });
        assert_eq!(public("https://hiring.example.org/").unwrap(), "https://hiring.example.org");
        assert_eq!(public("http://[::1]:8080").unwrap(), "http://[::1]:8080");
        for bad in ["", "hiring.example.org", "https://", "ftp://x", "https://x/y", "https://a b"] {
            assert!(public(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn the_host_is_what_stands_before_the_port() {
        assert_eq!(host_of("https://hiring.example.org:8443"), "hiring.example.org");
        assert_eq!(host_of("http://[::1]:8080"), "::1");
    }
}
