//! The texts of a language, read once at start and made ready to be said fast.

mod compile;

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::{Arg, Lang, number};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// A part of a message without selectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text as written in the locale file.
    Text(&'static str),
    /// The name of the variable whose value goes here.
    Hole(&'static str),
}

/// How a message is said.
pub(crate) enum Shape {
    /// Nothing to put in.
    Plain(&'static str),
    /// Texts and holes in order.
    Pieces(&'static [Piece]),
    /// Wording that depends on a value: said by `fluent-bundle`.
    Choosing,
}

pub(crate) struct Message {
    pub(crate) shape: Shape,
    pub(crate) variables: Vec<&'static str>,
}

/// All messages of one language.
pub struct Catalogue {
    lang: Lang,
    messages: HashMap<&'static str, Message>,
    faults: Vec<String>,
    bundle: FluentBundle<FluentResource>,
}

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Lang::En, EN));
static SPANISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Lang::Es, ES));

/// The messages of a language.
#[must_use]
pub fn catalogue(lang: Lang) -> &'static Catalogue {
    match lang {
        Lang::En => &ENGLISH,
        Lang::Es => &SPANISH,
    }
}

/// Reads all texts now, so that the first page need not wait for it.
pub fn warm_up() {
    for lang in Lang::ALL {
        LazyLock::force(match lang {
            Lang::En => &ENGLISH,
            Lang::Es => &SPANISH,
        });
    }
}

impl Catalogue {
    fn read(lang: Lang, files: &[(&'static str, &'static str)]) -> Self {
        let (messages, mut faults) = compile::compile(lang, files);
        let identifier: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolating marks would stand in every mail and every copied sentence; both languages run the same way.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::En => grouped_english,
            Lang::Es => grouped_spanish,
        }));
        for (area, source) in files {
            // What is wrong with the syntax is already among the faults.
            let resource =
                FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|e| format!("locales/{lang}/{area}.ftl: {e}")));
            }
        }
        for fault in &faults {
            tracing::error!(%fault, "a locale file cannot be read in full");
        }
        Self { lang, messages, faults, bundle }
    }

    /// Every key, in no order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.messages.keys().copied()
    }

    /// The variables of a message, sorted; none for an unknown key.
    #[must_use]
    pub fn variables(&self, key: &str) -> &[&'static str] {
        self.messages.get(key).map_or(&[], |m| &m.variables)
    }

    /// What is wrong with the locale files: syntax, double keys, references to nothing.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    pub(crate) fn message(&self, key: &str) -> Option<&Message> {
        self.messages.get(key)
    }

    /// Says a message whose wording depends on a value.
    pub(crate) fn choose(&self, key: &str, args: &[(&'static str, Arg<'_>)]) -> Result<String, String> {
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|m| m.value())
            .ok_or_else(|| format!("no text '{key}' in {}", self.lang))?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, fluent_value(value));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        match errors.first() {
            Some(error) => Err(format!("'{key}' in {}: {error}", self.lang)),
            None => Ok(text),
        }
    }
}

fn fluent_value<'a>(arg: &'a Arg<'_>) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Whole(n) => FluentValue::from(*n),
        Arg::Decimal(n) => FluentValue::from(*n),
    }
}

fn grouped_english(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    grouped(value, Lang::En)
}

fn grouped_spanish(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    grouped(value, Lang::Es)
}

fn grouped(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(n) => Some(number::decimal(n.value, lang)),
        _ => None,
    }
}
