//! The three files a page loads, held in the binary, each under an address that changes
//! with its content so that a browser may keep it for ever.

use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// One file served beside the pages.
#[derive(Debug)]
pub struct Asset {
    /// The address a page writes: `/assets/<name>?v=<hash>`.
    pub href: String,
    /// The path the router answers: `/assets/<name>`.
    pub path: &'static str,
    /// The media type.
    pub content_type: &'static str,
    /// The content.
    pub body: &'static str,
}

/// The stylesheet.
pub static CSS: LazyLock<Asset> = LazyLock::new(|| {
    // Charts bring their own rules, which reports outside the pages use as well. The text lives as long as the binary.
    let body = [include_str!("../../assets/viceversa.css"), chart::STYLE].concat().leak();
    asset("/assets/viceversa.css", "text/css; charset=utf-8", body)
});

/// The small script on top; every page works without it.
pub static JS: LazyLock<Asset> = LazyLock::new(|| {
    asset("/assets/viceversa.js", "text/javascript; charset=utf-8", include_str!("../../assets/viceversa.js"))
});

/// The sign in the browser's tab.
pub static ICON: LazyLock<Asset> =
    LazyLock::new(|| asset("/assets/favicon.svg", "image/svg+xml", include_str!("../../assets/favicon.svg")));

/// All of them, for the router.
#[must_use]
pub fn all() -> [&'static Asset; 3] {
    [&CSS, &JS, &ICON]
}

fn asset(path: &'static str, content_type: &'static str, body: &'static str) -> Asset {
    let digest = Sha256::digest(body.as_bytes());
    let mark: String = digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    Asset { href: format!("{path}?v={mark}"), path, content_type, body }
}
