//! A notice above the content: said once, calmly, with what to do next.

use maud::{Markup, html};

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    Info,
    /// It worked.
    Ok,
    /// Something needs care.
    Warn,
    /// It did not work.
    Error,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "banner",
            Self::Ok => "banner ok",
            Self::Warn => "banner warn",
            Self::Error => "banner error",
        }
    }

    const fn sign(self) -> &'static str {
        match self {
            Self::Info => "i",
            Self::Ok => "✓",
            Self::Warn => "!",
            Self::Error => "✕",
        }
    }

    // An error interrupts a screen reader; the rest waits its turn.
    const fn role(self) -> &'static str {
        match self {
            Self::Error => "alert",
            Self::Info | Self::Ok | Self::Warn => "status",
        }
    }
}

/// A notice of one sentence, with an optional second one that says what to do.
#[must_use]
pub fn banner(tone: Tone, say: &str, next: Option<&str>) -> Markup {
    banner_of(tone, say, &html! { @if let Some(next) = next { p { (next) } } })
}

/// A notice with content of its own below the sentence (a list, a row of buttons).
#[must_use]
pub fn banner_of(tone: Tone, say: &str, body: &Markup) -> Markup {
    html! {
        div class=(tone.class()) role=(tone.role()) data-sign=(tone.sign()) {
            strong { (say) }
            (body)
        }
    }
}
