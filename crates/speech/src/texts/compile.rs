//! From Fluent's syntax to pieces that are only joined when a page says them.
//!
//! Messages without selectors need nothing of Fluent at run time: terms and other messages are put in here,
//! once, and what is left are texts and holes. Only messages that choose their wording are left to the bundle.

use std::collections::{BTreeSet, HashMap};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
    unicode::unescape_unicode_to_string,
};

use super::{Message, Piece, Shape};
use crate::Lang;

type Text = &'static str;
/// Patterns by name; terms carry their leading `-`.
type Patterns = HashMap<String, Pattern<Text>>;

/// How deep messages may refer to one another; more is a circle.
const DEEPEST: usize = 8;

/// Reads the files of a language into messages, with what is wrong in them.
pub(super) fn compile(lang: Lang, files: &[(Text, Text)]) -> (HashMap<Text, Message>, Vec<String>) {
    let mut faults = Vec::new();
    let mut patterns = Patterns::new();
    let mut keys = Vec::new();
    for (area, source) in files {
        let place = format!("locales/{lang}/{area}.ftl");
        let resource = match parser::parse(*source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = source.get(..error.pos.start).unwrap_or_default().lines().count().max(1);
                    faults.push(format!("{place}:{line}: {error}"));
                }
                resource
            }
        };
        for entry in resource.body {
            let (name, pattern) = match entry {
                Entry::Message(message) => {
                    if !message.attributes.is_empty() {
                        faults
                            .push(format!("{place}: '{}' has attributes; make each a key", message.id.name));
                    }
                    let Some(pattern) = message.value else {
                        continue;
                    };
                    keys.push(message.id.name);
                    (message.id.name.to_owned(), pattern)
                }
                Entry::Term(term) => (format!("-{}", term.id.name), term.value),
                _ => continue,
            };
            if patterns.contains_key(&name) {
                faults.push(format!("{place}: '{name}' is written twice in {lang}"));
            }
            patterns.insert(name, pattern);
        }
    }
    let mut messages = HashMap::with_capacity(keys.len());
    for key in keys {
        let mut reading = Reading::of(&patterns);
        reading.named(key, 0);
        faults.extend(reading.faults.iter().map(|fault| format!("'{key}' in {lang}: {fault}")));
        messages.insert(key, reading.into_message());
    }
    (messages, faults)
}

/// One message being read.
struct Reading<'p> {
    patterns: &'p Patterns,
    pieces: Vec<Building>,
    variables: BTreeSet<Text>,
    chooses: bool,
    faults: Vec<String>,
}

enum Building {
    Text(String),
    Hole(Text),
}

impl<'p> Reading<'p> {
    fn of(patterns: &'p Patterns) -> Self {
        Self { patterns, pieces: Vec::new(), variables: BTreeSet::new(), chooses: false, faults: Vec::new() }
    }

    fn named(&mut self, name: &str, depth: usize) {
        match self.patterns.get(name) {
            _ if depth > DEEPEST => self.faults.push(format!("'{name}' refers to itself")),
            Some(pattern) => self.pattern(pattern, depth),
            None => self.faults.push(format!("refers to '{name}', which is not there")),
        }
    }

    fn pattern(&mut self, pattern: &'p Pattern<Text>, depth: usize) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression, depth),
            }
        }
    }

    fn expression(&mut self, expression: &'p Expression<Text>, depth: usize) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                self.chooses = true;
                self.inline(selector, depth);
                for variant in variants {
                    self.pattern(&variant.value, depth);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'p InlineExpression<Text>, depth: usize) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => self.text(value),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
                self.pieces.push(Building::Hole(id.name));
            }
            InlineExpression::MessageReference { id, attribute: None } => self.named(id.name, depth + 1),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.named(&format!("-{}", id.name), depth + 1);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, depth),
            InlineExpression::FunctionReference { id, .. } => {
                self.faults.push(format!("calls {}(); functions are not used here", id.name));
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                self.faults
                    .push("uses an attribute or a term with arguments; neither is used here".to_owned());
            }
        }
    }

    fn text(&mut self, more: &str) {
        match self.pieces.last_mut() {
            Some(Building::Text(text)) => text.push_str(more),
            _ => self.pieces.push(Building::Text(more.to_owned())),
        }
    }

    /// Texts live as long as the program: they are made once and never given back.
    fn into_message(self) -> Message {
        let variables = self.variables.into_iter().collect();
        if self.chooses {
            return Message { shape: Shape::Choosing, variables };
        }
        let pieces: Vec<Piece> = self
            .pieces
            .into_iter()
            .map(|piece| match piece {
                Building::Text(text) => Piece::Text(text.leak()),
                Building::Hole(name) => Piece::Hole(name),
            })
            .collect();
        let shape = match pieces.as_slice() {
            [] => Shape::Plain(""),
            [Piece::Text(text)] => Shape::Plain(text),
            _ => Shape::Pieces(pieces.leak()),
        };
        Message { shape, variables }
    }
}
