//! Where a webhook may lead: out of the house and of its network, unless the server's settings allow more.
//!
//! What is typed is only looked at here. A name can come to mean another address at any time, so that the worker
//! asks [`is_public`] of the very address that it is about to connect to.

use crate::error::{Error, Fault, Input};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// Where what leaves the house may lead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// By https to public addresses.
    #[default]
    Public,
    /// Also by http, and into private networks: who runs the server says that whoever may set webhooks may reach
    /// what this machine reaches.
    Private,
}

const LONGEST: usize = 1_000;

/// An address as it is typed, in one spelling.
pub(super) fn checked(typed: &str, reach: Reach) -> Result<String, Error> {
    let wrong = |fault| Error::Invalid(Input::Address, fault);
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(wrong(Fault::Missing));
    }
    if typed.len() > LONGEST {
        return Err(wrong(Fault::TooLong));
    }
    let mut url = Url::parse(typed).map_err(|_| wrong(Fault::Malformed))?;
    // A login would stand in pages and logs.
    if url.host().is_none() || !url.username().is_empty() || url.password().is_some() {
        return Err(wrong(Fault::Malformed));
    }
    url.set_fragment(None);
    let text = String::from(url.clone());
    if text.len() > LONGEST {
        return Err(wrong(Fault::TooLong));
    }
    if may_lead(&url, reach) { Ok(text) } else { Err(wrong(Fault::Wrong)) }
}

fn may_lead(url: &Url, reach: Reach) -> bool {
    let scheme = match url.scheme() {
        "https" => true,
        "http" => reach == Reach::Private,
        _ => false,
    };
    // Below 1024 live services that were never meant to be told anything by http.
    let port = url.port_or_known_default().is_some_and(|port| matches!(port, 80 | 443 | 1024..));
    let host = match url.host() {
        None => false,
        Some(_) if reach == Reach::Private => true,
        Some(Host::Ipv4(ip)) => is_public(IpAddr::V4(ip)),
        Some(Host::Ipv6(ip)) => is_public(IpAddr::V6(ip)),
        Some(Host::Domain(name)) => !is_local(name),
    };
    scheme && port && host
}

// Names that never leave a machine or a network (RFC 6761, RFC 6762, and what is used without being reserved).
fn is_local(name: &str) -> bool {
    let name = name.trim_end_matches('.');
    let ends = ["localhost", "local", "internal", "home.arpa", "localdomain", "lan"];
    !name.contains('.') || ends.iter().any(|end| name == *end || name.ends_with(&format!(".{end}")))
}

/// Whether an address is one of the public internet, by the registries of special addresses of IANA. What carries an
/// address of IPv4 inside is judged by that.
#[must_use]
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_4(ip),
        IpAddr::V6(ip) => is_public_6(ip),
    }
}

fn is_public_4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = match a {
        // This network; private; loopback; multicast, reserved and broadcast.
        0 | 10 | 127 | 224.. => true,
        // Shared behind a carrier (CGNAT); some clouds answer for their machines there.
        100 => (64..128).contains(&b),
        // Link-local, with the metadata of most clouds.
        169 => b == 254,
        172 => (16..32).contains(&b),
        // Protocol assignments, documentation, relays to IPv6, private, and a service of the AS112 project.
        192 => matches!((b, c), (0, 0 | 2) | (31, 196) | (52, 193) | (88, 99) | (168, _) | (175, 48)),
        // Benchmarks; documentation.
        198 => matches!(b, 18 | 19) || (b, c) == (51, 100),
        203 => (b, c) == (0, 113),
        // The host server of one cloud, reachable from all of its machines.
        168 => ip == Ipv4Addr::new(168, 63, 129, 16),
        _ => false,
    };
    !special
}

fn is_public_6(ip: Ipv6Addr) -> bool {
    let [a, b, c, d, e, f, g, h] = ip.segments();
    let inside = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_4(Ipv4Addr::new(a, b, c, d))
    };
    match (a, b) {
        // Mapped, and translated by NAT64: what is meant is the address of IPv4 at the end.
        (0, 0) if (c, d, e, f) == (0, 0, 0, 0xffff) => inside(g, h),
        (0x64, 0xff9b) if (c, d, e, f) == (0, 0, 0, 0) => inside(g, h),
        // 6to4, with the address of IPv4 at the beginning; 192.88.99 would be the relay.
        (0x2002, _) => inside(b, c),
        // Teredo, other protocols, documentation (both), the dummy prefix of SRv6.
        (0x2001, 0..0x200 | 0xdb8) | (0x3fff, 0..0x1000) | (0x5f00, _) => false,
        // What is left of 2000::/3 is the public internet; all else is special or not given out.
        (0x2000..0x4000, _) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_into_a_private_network_is_not_public() {
        for private in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.9.9.9",
            "169.254.169.254",
            "169.254.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.0.192",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.7",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "168.63.129.16",
            "::",
            "::1",
            "::7f00:1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:169.254.169.254",
            "64:ff9b::7f00:1",
            "64:ff9b::a9fe:a9fe",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:db8::1",
            "2001:10::1",
            "2002:7f00:1::",
            "2002:a9fe:a9fe::1",
            "2002:c0a8:1::1",
            "3fff:1::1",
            "5f00::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
    }

    #[test]
    fn what_lies_in_the_public_internet_is_public() {
        for public in [
            "1.1.1.1",
            "9.9.9.9",
            "100.63.255.255",
            "100.128.0.1",
            "126.255.255.255",
            "128.0.0.1",
            "172.15.0.1",
            "172.32.0.1",
            "169.253.1.1",
            "192.0.1.1",
            "192.167.1.1",
            "198.17.0.1",
            "198.20.0.1",
            "223.255.255.1",
            "2606:4700::1111",
            "2a00:1450::1",
            "2001:4860::8888",
            "::ffff:1.1.1.1",
            "64:ff9b::101:101",
            "2002:101:101::1",
        ] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
    }

    #[test]
    fn an_address_is_https_and_leads_out_of_the_house() {
        for (typed, kept) in [
            ("https://hooks.example.org/in", "https://hooks.example.org/in"),
            ("  HTTPS://Hooks.Example.org:443/In?a=b#c ", "https://hooks.example.org/In?a=b"),
            ("https://hooks.example.org:8443", "https://hooks.example.org:8443/"),
            ("https://caña.example.org/", "https://xn--caa-8ma.example.org/"),
            ("https://1.1.1.1/", "https://1.1.1.1/"),
        ] {
            assert_eq!(checked(typed, Reach::Public).unwrap(), kept);
        }
        for (typed, fault) in [
            ("", Fault::Missing),
            ("hooks.example.org", Fault::Malformed),
            ("https://", Fault::Malformed),
            ("https://[::1", Fault::Malformed),
            ("https://me:hush@hooks.example.org/", Fault::Malformed),
            ("mailto:ana@example.org", Fault::Malformed),
            ("http://hooks.example.org/", Fault::Wrong),
            ("ftp://hooks.example.org/", Fault::Wrong),
            ("https://hooks.example.org:22/", Fault::Wrong),
            ("https://localhost/", Fault::Wrong),
            ("https://a.localhost./", Fault::Wrong),
            ("https://intranet/", Fault::Wrong),
            ("https://printer.local/", Fault::Wrong),
            ("https://metadata.google.internal/", Fault::Wrong),
            ("https://127.0.0.1/", Fault::Wrong),
            ("https://2130706433/", Fault::Wrong),
            ("https://0x7f.1/", Fault::Wrong),
            ("https://0177.0.0.1/", Fault::Wrong),
            ("https://[::1]/", Fault::Wrong),
            ("https://[::ffff:a00:1]/", Fault::Wrong),
            ("https://①②⑦.0.0.1/", Fault::Wrong),
            ("https://169.254.169.254/latest", Fault::Wrong),
        ] {
            assert_eq!(checked(typed, Reach::Public), Err(Error::Invalid(Input::Address, fault)), "{typed}");
        }
        let long = format!("https://hooks.example.org/{}", "x".repeat(LONGEST));
        assert_eq!(checked(&long, Reach::Public), Err(Error::Invalid(Input::Address, Fault::TooLong)));
    }

    #[test]
    fn private_addresses_are_for_those_who_allow_them() {
        for typed in
            ["http://127.0.0.1:9000/in", "http://localhost:8080/", "https://intranet/", "http://[::1]:9000/"]
        {
            assert!(checked(typed, Reach::Private).is_ok(), "{typed}");
        }
        for typed in ["ftp://localhost/", "http://127.0.0.1:25/", "http://me@localhost:8080/"] {
            assert!(checked(typed, Reach::Private).is_err(), "{typed}");
        }
    }

    #[test]
    fn no_address_breaks_the_check() {
        for typed in [
            "https://%00/",
            "https://\u{202e}/",
            "https://a..b/",
            "https://:0/",
            "https://x:99999/",
            "://",
            "\0",
        ] {
            let _ = checked(typed, Reach::Public);
            let _ = checked(typed, Reach::Private);
        }
    }
}
