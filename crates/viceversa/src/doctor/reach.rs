//! How the house is reached: its address, its cookies, the proxies before it.

use super::Finding;
use crate::settings::{Settings, is_local};
use speech::{Voice, say};

pub(super) fn public_address(settings: &Settings, voice: &Voice) -> Finding {
    let what = voice.say("doctor-address");
    match settings.public_address.as_deref() {
        None => Finding::look(what, voice.say("doctor-address-none")),
        Some(address) if is_local(address) => {
            Finding::look(what, say!(voice, "doctor-address-local", address = address))
        }
        Some(address) => Finding::well(what, address),
    }
}

pub(super) fn cookies(settings: &Settings, voice: &Voice) -> Finding {
    let what = voice.say("doctor-cookies");
    match settings.public_address.as_deref() {
        Some(address) if address.starts_with("https://") => {
            Finding::well(what, voice.say("doctor-cookies-secure"))
        }
        Some(address) if !is_local(address) => Finding::wrong(what, voice.say("doctor-cookies-open")),
        _ => Finding::look(what, voice.say("doctor-cookies-local")),
    }
}

pub(super) fn proxies(settings: &Settings, voice: &Voice) -> Finding {
    let what = voice.say("doctor-proxies");
    let trusts_all = settings.trusted_proxies.iter().any(|range| format!("{range:?}").contains("bits: 0 "));
    let is_https = settings.public_address.as_deref().is_some_and(|address| address.starts_with("https://"));
    if trusts_all {
        Finding::wrong(what, voice.say("doctor-proxies-all"))
    } else if settings.trusted_proxies.is_empty() && is_https {
        // Viceversa speaks no TLS itself: whoever comes by https comes through a proxy.
        Finding::look(what, voice.say("doctor-proxies-none"))
    } else {
        Finding::well(what, say!(voice, "doctor-proxies-some", n = settings.trusted_proxies.len()))
    }
}
