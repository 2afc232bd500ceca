//! What stands before every request: forged ones are refused, and every answer says what a browser may do
//! with it.

use axum::http::{HeaderMap, HeaderValue, Method, Response, header};

/// Nothing from elsewhere, nothing inline: own styles, own script, own images; forms go to this house.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'";

/// Whether a request that changes something was made by another site. Browsers say so themselves
/// (`Sec-Fetch-Site`, else `Origin`); a client that says neither is no browser and carries no cookie of
/// somebody else's.
pub(crate) fn is_forged(method: &Method, headers: &HeaderMap, public_address: &str) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (said("sec-fetch-site"), said("origin")) {
        (Some("same-origin" | "none"), _) => false,
        (Some(_), _) => true,
        (None, None) => false,
        (None, Some(origin)) => {
            let host = origin.split_once("://").map_or("", |(_, host)| host);
            origin != public_address && Some(host) != said("host")
        }
    }
}

/// Says what a browser may do with an answer.
pub(crate) fn seal<B>(response: &mut Response<B>, secure: bool) {
    let headers = response.headers_mut();
    let set = |headers: &mut HeaderMap, name: &'static str, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    // A file may have a narrower one of its own.
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        set(headers, "content-security-policy", POLICY);
    }
    set(headers, "x-content-type-options", "nosniff");
    set(headers, "x-frame-options", "DENY");
    set(headers, "cross-origin-opener-policy", "same-origin");
    set(headers, "cross-origin-resource-policy", "same-origin");
    set(headers, "permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if !headers.contains_key(header::REFERRER_POLICY) {
        // Addresses hold single-use secrets: no other site is told them. ('no-referrer' would make browsers say
        // `Origin: null` of our own forms, and on plain http that is all they say.)
        set(headers, "referrer-policy", "same-origin");
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        set(headers, "cache-control", "no-store");
    }
    if secure {
        set(headers, "strict-transport-security", "max-age=31536000");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(said: &[(&'static str, &'static str)]) -> HeaderMap {
        said.iter().map(|(n, v)| (n.parse().unwrap(), HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn only_a_request_that_another_site_made_is_forged() {
        let house = "https://hiring.example";
        let cases: [(&[(&str, &str)], bool); 7] = [
            (&[("sec-fetch-site", "same-origin")], false),
            (&[("sec-fetch-site", "none")], false),
            (&[("sec-fetch-site", "cross-site"), ("origin", "https://hiring.example")], true),
            (&[("sec-fetch-site", "same-site")], true),
            (&[("origin", "https://hiring.example")], false),
            (&[("origin", "https://evil.example"), ("host", "hiring.example")], true),
            (&[], false),
        ];
        for (said, forged) in cases {
            let said: Vec<(&'static str, &'static str)> = said.to_vec();
            assert_eq!(is_forged(&Method::POST, &headers(&said), house), forged, "{said:?}");
            assert!(!is_forged(&Method::GET, &headers(&said), house));
        }
    }
}
