//! A reader's voice: their language and their zone.

use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex, PoisonError},
};

use jiff::tz::TimeZone;

use crate::{
    Arg, Lang,
    texts::{Message, Piece, Shape, catalogue},
};

/// Everything a text needs to know of its reader. Cheap to make and to clone: the texts are shared.
#[derive(Clone, Debug)]
pub struct Voice {
    /// The reader's language.
    pub lang: Lang,
    /// The zone in which the reader lives.
    pub zone: TimeZone,
}

impl Voice {
    /// The voice of a reader.
    #[must_use]
    pub const fn new(lang: Lang, zone: TimeZone) -> Self {
        Self { lang, zone }
    }

    /// A voice for texts without times, or for a reader whose zone is not known.
    #[must_use]
    pub const fn utc(lang: Lang) -> Self {
        Self::new(lang, TimeZone::UTC)
    }

    /// The text of a key that takes no values.
    #[must_use]
    pub fn say(&self, key: &str) -> &'static str {
        match self.message(key) {
            Some(Message { shape: Shape::Plain(text), .. }) => text,
            Some(_) => fault(
                key,
                &format!("the text '{key}' takes values: use say!(voice, \"{key}\", name = value)"),
            ),
            None => fault(key, &format!("no text '{key}' in {}", self.lang)),
        }
    }

    /// The text of a key with values put in; [`say!`](crate::say) is the convenient way.
    #[must_use]
    pub fn say_with(&self, key: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let Some(message) = self.message(key) else {
            return fault(key, &format!("no text '{key}' in {}", self.lang)).to_owned();
        };
        match message.shape {
            Shape::Plain(text) => text.to_owned(),
            Shape::Pieces(pieces) => self.join(key, pieces, args),
            Shape::Choosing => match catalogue(self.lang).choose(key, args) {
                Ok(text) => text,
                Err(what) => fault(key, &what).to_owned(),
            },
        }
    }

    /// The pieces of a message, for a page that puts markup into its holes.
    #[must_use]
    pub fn pieces(&self, key: &str) -> &'static [Piece] {
        match self.message(key) {
            Some(Message { shape: Shape::Pieces(pieces), .. }) => pieces,
            Some(Message { shape: Shape::Plain(_), .. }) => {
                fault(key, &format!("the text '{key}' has no place to put something in: use say"));
                &[]
            }
            Some(Message { shape: Shape::Choosing, .. }) => {
                fault(key, &format!("the wording of '{key}' depends on a value: use say!"));
                &[]
            }
            None => {
                fault(key, &format!("no text '{key}' in {}", self.lang));
                &[]
            }
        }
    }

    fn message(&self, key: &str) -> Option<&'static Message> {
        catalogue(self.lang).message(key)
    }

    fn join(&self, key: &str, pieces: &[Piece], args: &[(&'static str, Arg<'_>)]) -> String {
        let mut out = String::with_capacity(64);
        for piece in pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Hole(hole) => match args.iter().find(|(name, _)| name == hole) {
                    Some((_, value)) => value.write(self.lang, &mut out),
                    None => {
                        return fault(key, &format!("the text '{key}' needs a value '{hole}'")).to_owned();
                    }
                },
            }
        }
        out
    }
}

/// A text that cannot be said: developers are stopped, readers see the key in brackets.
#[track_caller]
fn fault(key: &str, what: &str) -> &'static str {
    if cfg!(debug_assertions) {
        panic!("{what}");
    }
    tracing::error!("{what}");
    bracketed(key)
}

/// The key in brackets, kept once. Keys come from the program, so they are few; the limit is for the case
/// that somebody's input ever becomes one.
fn bracketed(key: &str) -> &'static str {
    const MOST: usize = 512;
    static KEPT: LazyLock<Mutex<HashMap<String, &'static str>>> = LazyLock::new(Mutex::default);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(text) = kept.get(key) {
        return text;
    }
    if kept.len() >= MOST {
        return "[?]";
    }
    let text: &'static str = format!("[{key}]").leak();
    kept.insert(key.to_owned(), text);
    text
}

/// Says a text: `say!(voice, "key")` is a `&'static str`, `say!(voice, "key", name = value, n = 3)` a `String`.
/// Values are text, whole numbers or decimals ([`Arg`]); pass a reference to keep a `String`.
#[macro_export]
macro_rules! say {
    ($voice:expr, $key:expr $(,)?) => {
        $voice.say($key)
    };
    ($voice:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $voice.say_with($key, &[$((stringify!($name), $crate::Arg::from($value))),+])
    };
}

/// Marks a text's key that is passed on as data, so that the tests know it is used: `key!("promise-due")` is
/// just `"promise-due"`.
#[macro_export]
macro_rules! key {
    ($key:literal) => {
        $key
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_in_brackets_is_kept_once() {
        assert_eq!(bracketed("some-key"), "[some-key]");
        assert!(std::ptr::eq(bracketed("some-key"), bracketed("some-key")));
    }

    #[test]
    #[should_panic(expected = "no text 'never-written' in en")]
    fn developers_learn_of_a_missing_text() {
        let key = "never-written";
        let _ = Voice::utc(Lang::En).say(key);
    }

    #[test]
    #[should_panic(expected = "needs a value 'money'")]
    fn developers_learn_of_a_missing_value() {
        let _ = Voice::utc(Lang::En).say_with("pay-a-year", &[]);
    }
}
