//! Where a request comes from: the peer, or what a trusted proxy says of it.

use axum::http::HeaderMap;
use std::net::IpAddr;

/// A proxy, or a range of them, in CIDR form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trusted {
    address: IpAddr,
    bits: u8,
}

/// Why a range was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotARange;

impl std::fmt::Display for NotARange {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("write an address like 127.0.0.1 or a range like 10.0.0.0/8")
    }
}

impl std::str::FromStr for Trusted {
    type Err = NotARange;

    fn from_str(text: &str) -> Result<Self, NotARange> {
        let (address, bits) = text.split_once('/').map_or((text, None), |(a, b)| (a, Some(b)));
        let address: IpAddr = address.trim().parse().map_err(|_| NotARange)?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), |bits| bits.trim().parse().map_err(|_| NotARange))?;
        if bits > most { Err(NotARange) } else { Ok(Self { address, bits }) }
    }
}

impl Trusted {
    fn covers(&self, other: IpAddr) -> bool {
        match (self.address, other.to_canonical()) {
            (IpAddr::V4(range), IpAddr::V4(other)) => {
                let cut = 32 - u32::from(self.bits);
                let shift = |ip: std::net::Ipv4Addr| u64::from(u32::from(ip)) >> cut;
                shift(range) == shift(other)
            }
            (IpAddr::V6(range), IpAddr::V6(other)) => {
                let cut = 128 - u32::from(self.bits);
                let shift = |ip: std::net::Ipv6Addr| u128::from(ip).checked_shr(cut).unwrap_or(0);
                shift(range) == shift(other)
            }
            _ => false,
        }
    }
}

/// The address a request comes from: from the right, the first of `X-Forwarded-For` that is no trusted
/// proxy; the peer itself where it is none.
#[must_use]
pub fn origin(peer: IpAddr, forwarded_for: Option<&str>, trusted: &[Trusted]) -> IpAddr {
    let is_trusted = |ip: IpAddr| trusted.iter().any(|range| range.covers(ip));
    let mut from = peer;
    let mut hops = forwarded_for.unwrap_or_default().rsplit(',');
    while is_trusted(from) {
        match hops.next().and_then(|hop| hop.trim().parse().ok()) {
            Some(before) => from = before,
            None => break,
        }
    }
    // On a socket for both, an address of IPv4 comes as one of IPv6: all of them would look like neighbours.
    from.to_canonical()
}

/// What proxies say, in the order in which they said it: some add a header of their own instead of to the one there is.
#[must_use]
pub fn forwarded_for(headers: &HeaderMap) -> String {
    let said = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    said.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_stranger_cannot_say_to_come_from_elsewhere() {
        assert_eq!(origin(ip("198.51.100.7"), Some("203.0.113.9"), &[]), ip("198.51.100.7"));
    }

    #[test]
    fn behind_trusted_proxies_the_first_stranger_from_the_right_counts() {
        let trusted = ["10.0.0.0/8".parse().unwrap(), "::1".parse().unwrap()];
        let said = Some("203.0.113.9, 198.51.100.7, 10.1.1.1");
        assert_eq!(origin(ip("10.2.2.2"), said, &trusted), ip("198.51.100.7"));
        assert_eq!(origin(ip("::1"), None, &trusted), ip("::1"));
    }

    #[test]
    fn an_address_is_the_same_on_a_socket_for_both_kinds() {
        assert_eq!(origin(ip("::ffff:198.51.100.7"), None, &[]), ip("198.51.100.7"));
        let trusted = ["10.0.0.0/8".parse().unwrap()];
        assert_eq!(origin(ip("::ffff:10.0.0.1"), Some("::ffff:198.51.100.7"), &trusted), ip("198.51.100.7"));
    }

    #[test]
    fn what_the_last_proxy_says_counts_also_in_a_header_of_its_own() {
        let mut headers = HeaderMap::new();
        assert_eq!(forwarded_for(&headers), "");
        headers.append("x-forwarded-for", "203.0.113.9".parse().unwrap());
        headers.append("x-forwarded-for", "198.51.100.7".parse().unwrap());
        let trusted = ["10.0.0.0/8".parse().unwrap()];
        assert_eq!(origin(ip("10.0.0.1"), Some(&forwarded_for(&headers)), &trusted), ip("198.51.100.7"));
    }

    #[test]
    fn a_range_that_is_none_is_refused() {
        for bad in ["", "10.0.0.0/33", "ten", "10.0.0.0/x"] {
            assert!(bad.parse::<Trusted>().is_err(), "{bad:?}");
        }
    }
}
