//! What a public page says of itself to search engines, job boards and previews of links.

use crate::ask::Ask;
use maud::{Markup, PreEscaped, html};
use speech::{Lang, Voice};

/// The longest description that is shown anywhere, in characters.
const LONGEST: usize = 200;

/// A public page.
#[derive(Debug)]
pub(super) struct About<'a> {
    /// What it is called.
    pub(super) title: &'a str,
    /// What it says, in a sentence or two.
    pub(super) description: &'a str,
    /// Its lasting address, a local path.
    pub(super) path: &'a str,
    /// Whose page it is.
    pub(super) organisation: &'a str,
    /// Whether it is for search engines.
    pub(super) found: bool,
    /// The job as data, in JSON-LD that ends no element.
    pub(super) posting: Option<String>,
}

/// The part of the head that says it.
pub(super) fn head(ask: &Ask, voice: &Voice, about: &About<'_>) -> Markup {
    let address = format!("{}{}", ask.app.settings.public_address, about.path);
    let description = shortened(about.description);
    html! {
        meta name="description" content=(description);
        link rel="canonical" href=(address);
        @if !about.found { meta name="robots" content="noindex"; }
        meta property="og:type" content="website";
        meta property="og:title" content=(about.title);
        meta property="og:description" content=(description);
        meta property="og:url" content=(address);
        meta property="og:site_name" content=(about.organisation);
        meta property="og:locale" content=(match voice.lang { Lang::En => "en_GB", Lang::Es => "es_ES" });
        @if let Some(posting) = &about.posting {
            // Data, which no browser runs: the policy on scripts has nothing to say about it.
            script type="application/ld+json" { (PreEscaped(posting)) }
        }
    }
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let cut: String = line.chars().take(LONGEST - 1).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(before, _)| before);
    format!("{whole}…")
}
