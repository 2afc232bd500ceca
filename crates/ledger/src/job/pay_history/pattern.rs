//! A small language for sayings. A pattern is a row of elements, matched word by word:
//!
//! | element | takes |
//! |---|---|
//! | `salary` | that word |
//! | `a\|b` | one of them |
//! | `<pay>` | one of the words of that class; `<edge>` any mark, `<end>` one that ends a question, `#` a number, `_` any word |
//! | `x?` | it or nothing |
//! | `x*` | it up to three times |
//! | `=x` | nothing, and `x` must follow |
//! | `!x` | nothing, and `x` must not follow |
//! | `~x` | nothing, and `x` must not stand before; at the beginning only |
//!
//! Everything is bounded: a pattern has a handful of elements, none of which takes more than three words.

use super::text::{BREAK, LINE, Word};
use std::collections::BTreeMap;

/// Names of classes with their words, parted by blanks.
pub(super) type Classes = [(&'static str, &'static str)];

/// What `<edge>` takes.
const EDGE: &str = ". ? ! ; ¿ ¡ ¶ \n , : - ( )";
/// What `<end>` takes: no colon, since 'What you earn: 30,000' tells.
const END: &str = ". ? ! ; ¶ \n , )";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Takes so many words, at least and at most.
    Takes(u8, u8),
    /// Must follow.
    Ahead,
    /// Must not follow.
    NotAhead,
    /// Must not stand before.
    NotBehind,
}

#[derive(Clone, Debug)]
struct Element {
    way: Way,
    words: Vec<&'static str>,
    any: bool,
    number: bool,
}

impl Element {
    fn takes(&self, word: &Word) -> bool {
        (self.any && !word.is_mark())
            || (self.number && word.is_number())
            || self.words.binary_search(&word.plain.as_str()).is_ok()
    }
}

/// Patterns, to be looked for together.
#[derive(Debug, Default)]
pub(super) struct Table {
    patterns: Vec<Vec<Element>>,
    // By the word that a pattern may begin with.
    begins: BTreeMap<&'static str, Vec<usize>>,
    faults: Vec<String>,
}

impl Table {
    /// Reads patterns.
    pub(super) fn new(classes: &Classes, patterns: &[&'static str]) -> Self {
        let mut table = Self::default();
        for pattern in patterns {
            let elements: Vec<Element> =
                pattern.split(' ').filter_map(|element| table.element(classes, element)).collect();
            table.index(pattern, &elements);
            table.patterns.push(elements);
        }
        table
    }

    /// What could not be read; the tests hold it empty.
    #[cfg(test)]
    pub(super) fn faults(&self) -> impl Iterator<Item = &String> {
        self.faults.iter()
    }

    /// The ends of what matches from a word on.
    pub(super) fn at(&self, words: &[Word], from: usize) -> impl Iterator<Item = usize> {
        words
            .get(from)
            .and_then(|word| self.begins.get(word.plain.as_str()))
            .into_iter()
            .flatten()
            .filter_map(move |pattern| matched(self.patterns.get(*pattern)?, words, from))
    }

    fn index(&mut self, pattern: &str, elements: &[Element]) {
        let number = self.patterns.len();
        for element in elements {
            let Way::Takes(least, _) = element.way else { continue };
            if element.any || element.number {
                break;
            }
            for word in &element.words {
                let begins = self.begins.entry(word).or_default();
                if begins.last() != Some(&number) {
                    begins.push(number);
                }
            }
            if least > 0 {
                return;
            }
        }
        self.faults.push(format!("'{pattern}' begins with anything"));
    }

    fn element(&mut self, classes: &Classes, written: &'static str) -> Option<Element> {
        let (way, written) = if let Some(rest) = written.strip_prefix('=') {
            (Way::Ahead, rest)
        } else if let Some(rest) = written.strip_prefix('!') {
            (Way::NotAhead, rest)
        } else if let Some(rest) = written.strip_prefix('~') {
            (Way::NotBehind, rest)
        } else if let Some(rest) = written.strip_suffix('*') {
            (Way::Takes(0, 3), rest)
        } else if let (Some(rest), true) = (written.strip_suffix('?'), written.len() > 1) {
            (Way::Takes(0, 1), rest)
        } else {
            (Way::Takes(1, 1), written)
        };
        let mut element = Element { way, words: Vec::new(), any: false, number: false };
        for one in written.split('|') {
            match one.strip_prefix('<').and_then(|name| name.strip_suffix('>')) {
                Some("edge") => element.words.extend(EDGE.split(' ')),
                Some("end") => element.words.extend(END.split(' ')),
                Some(name) => match classes.iter().find(|(other, _)| *other == name) {
                    Some((_, words)) => element.words.extend(words.split_whitespace()),
                    None => self.faults.push(format!("there is no class '{name}'")),
                },
                None if one == "_" => element.any = true,
                None if one == "#" => element.number = true,
                None if one.is_empty() => self.faults.push(format!("'{written}' has an empty part")),
                None => element.words.push(one),
            }
        }
        element.words.sort_unstable();
        Some(element)
    }
}

fn matched(elements: &[Element], words: &[Word], at: usize) -> Option<usize> {
    let Some((element, rest)) = elements.split_first() else { return Some(at) };
    let Way::Takes(least, most) = element.way else {
        let near = if element.way == Way::NotBehind { words.get(at.wrapping_sub(1)) } else { words.get(at) };
        let is_there = near.is_some_and(|word| element.takes(word));
        return if is_there == (element.way == Way::Ahead) { matched(rest, words, at) } else { None };
    };
    // As many as there are; then one less, as long as the rest does not match.
    let mut ends = vec![at];
    let mut next = at;
    for _ in 0..most {
        let Some(end) = one(element, words, next) else { break };
        ends.push(end);
        next = end;
    }
    ends.iter()
        .enumerate()
        .rev()
        .take_while(|(taken, _)| *taken >= usize::from(least))
        .find_map(|(_, end)| matched(rest, words, *end))
}

// A line within a saying is passed over, where the saying does not look for it.
fn one(element: &Element, words: &[Word], at: usize) -> Option<usize> {
    let word = words.get(at)?;
    if element.takes(word) {
        return Some(at + 1);
    }
    let next = words.get(at + 1)?;
    (word.plain == LINE && next.plain != BREAK && element.takes(next)).then_some(at + 2)
}
