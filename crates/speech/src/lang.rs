//! The languages Viceversa speaks, and how a reader's wish for one is read.

use std::{fmt, str::FromStr};

/// A language Viceversa speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// English: also what someone reads whose language is not spoken here.
    #[default]
    En,
    /// Spanish.
    Es,
}

impl Lang {
    /// All of them, in the order in which a reader chooses.
    pub const ALL: [Self; 2] = [Self::En, Self::Es];

    /// The code stored with a person and written into `<html lang>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
        }
    }

    /// Its name, as those who speak it say it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Es => "Español",
        }
    }

    /// The language of a tag such as `es`, `es-ES` or `en_GB`; none when it is not spoken here.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| primary.eq_ignore_ascii_case(lang.code()))
    }

    /// The language a browser would rather read: the highest `q` among those spoken here, the first of
    /// equals, English when none is named.
    #[must_use]
    pub fn from_accept_language(header: &str) -> Self {
        let mut best: Option<(u16, Self)> = None;
        for wish in header.split(',') {
            let mut parts = wish.split(';');
            let tag = parts.next().unwrap_or_default().trim();
            let weight = parts.find_map(|p| p.trim().strip_prefix("q=")).map_or(1000, thousandths);
            let lang = if tag == "*" { Some(Self::default()) } else { Self::from_tag(tag) };
            if let Some(lang) = lang
                && weight > best.map_or(0, |(w, _)| w)
            {
                best = Some((weight, lang));
            }
        }
        best.map_or_else(Self::default, |(_, lang)| lang)
    }
}

/// A quality value in thousandths; what cannot be read weighs nothing.
fn thousandths(q: &str) -> u16 {
    match q.trim().parse::<f32>() {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=1000")]
        Ok(q) => (q.clamp(0.0, 1.0) * 1000.0) as u16,
        Err(_) => 0,
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        Self::from_tag(tag).ok_or(UnknownLang)
    }
}

/// The tag names no language spoken here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLang;

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this language is not spoken here; choose 'en' or 'es'")
    }
}

impl std::error::Error for UnknownLang {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_by_their_first_part() {
        assert_eq!(Lang::from_tag("es-ES"), Some(Lang::Es));
        assert_eq!(Lang::from_tag("EN_gb"), Some(Lang::En));
        assert_eq!(Lang::from_tag("est"), None);
        assert_eq!("es".parse(), Ok(Lang::Es));
        assert_eq!(Lang::Es.to_string(), "es");
    }

    #[test]
    fn a_browser_gets_the_spoken_language_it_likes_best() {
        for (header, lang) in [
            ("es-ES,es;q=0.9,en;q=0.8", Lang::Es),
            ("de, en;q=0.3, es;q=0.7", Lang::Es),
            ("en;q=0.5, es;q=0.5", Lang::En),
            ("de-CH", Lang::En),
            ("", Lang::En),
            ("*", Lang::En),
            ("es;q=0, en;q=0.1", Lang::En),
            ("es; q=nonsense, de", Lang::En),
        ] {
            assert_eq!(Lang::from_accept_language(header), lang, "{header}");
        }
    }
}
