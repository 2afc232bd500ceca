//! Finds the keys that a Rust source says: `say("…")`, `pieces("…")`, `say_with("…"`, `say!(voice, "…", a = …)`
//! and `key!("…")`. Comments and texts are told apart from code, so that a key in a comment is no use.

use std::collections::BTreeSet;

/// A key in a source.
#[derive(Debug, PartialEq)]
pub struct Use {
    pub key: String,
    pub line: usize,
    /// The names of the values given, where the call shows them.
    pub values: Option<BTreeSet<String>>,
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Sign(char),
}

/// All uses of keys in a source.
pub fn uses(source: &str) -> Vec<Use> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let word = match &tokens[at].0 {
            Token::Word(word) => word.as_str(),
            _ => continue,
        };
        let bang = sign(&tokens, at + 1) == Some('!');
        let open = if bang { at + 2 } else { at + 1 };
        if sign(&tokens, open) != Some('(') {
            continue;
        }
        let args = arguments(&tokens, open);
        match (word, bang) {
            ("key", true) | ("pieces" | "say_with", false) => keep(&mut found, args.first(), None),
            ("say", false) => keep(&mut found, args.first(), Some(BTreeSet::new())),
            ("say", true) => keep(&mut found, args.get(1), Some(names(&args))),
            _ => {}
        }
    }
    found
}

/// Takes the keys of an argument: a text, or the texts a choice gives.
fn keep(found: &mut Vec<Use>, arg: Option<&Vec<(Token, usize)>>, values: Option<BTreeSet<String>>) {
    let Some(arg) = arg else { return };
    // A key built at run time; its beginning stands in the list of the test.
    if arg.iter().any(|(t, _)| matches!(t, Token::Word(w) if w == "format" || w == "concat")) {
        return;
    }
    for (at, (token, line)) in arg.iter().enumerate() {
        let Token::Text(key) = token else { continue };
        let pattern = matches!(sign(arg, at + 1), Some('|' | '='))
            || (at > 0
                && matches!(sign(arg, at - 1), Some('|' | '='))
                && sign(arg, at.wrapping_sub(2)) == Some('='));
        if !pattern {
            found.push(Use { key: key.clone(), line: *line, values: values.clone() });
        }
    }
}

/// The names in `say!(voice, key, name = value, …)`.
fn names(args: &[Vec<(Token, usize)>]) -> BTreeSet<String> {
    args.iter()
        .skip(2)
        .filter_map(|arg| match arg.first() {
            Some((Token::Word(name), _)) => Some(name.clone()),
            _ => None,
        })
        .collect()
}

/// The arguments between the bracket at `open` and its partner, split at commas.
fn arguments(tokens: &[(Token, usize)], open: usize) -> Vec<Vec<(Token, usize)>> {
    let mut args = vec![Vec::new()];
    let mut depth = 0;
    for token in &tokens[open..] {
        match token.0 {
            Token::Sign('(' | '[' | '{') => {
                depth += 1;
                if depth == 1 {
                    continue;
                }
            }
            Token::Sign(')' | ']' | '}') => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            Token::Sign(',') if depth == 1 => {
                args.push(Vec::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = args.last_mut() {
            last.push(token.clone());
        }
    }
    args.retain(|arg| !arg.is_empty());
    args
}

fn sign(tokens: &[(Token, usize)], at: usize) -> Option<char> {
    match tokens.get(at) {
        Some((Token::Sign(c), _)) => Some(*c),
        _ => None,
    }
}

/// Words, texts and signs of a source with their lines; no comments, no spaces.
fn tokens(source: &str) -> Vec<(Token, usize)> {
    let chars: Vec<char> = source.chars().collect();
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < chars.len() {
        let start = at;
        let next = chars.get(at + 1).copied();
        let began = line;
        match chars[at] {
            '/' if next == Some('/') => at = until(&chars, at, '\n'),
            '/' if next == Some('*') => at = block_comment(&chars, at),
            'r' if raw_text(&chars, at).is_some() => {
                let (text, end) = raw_text(&chars, at).unwrap_or_default();
                found.push((Token::Text(text), began));
                at = end;
            }
            '"' => {
                let (text, end) = text(&chars, at + 1);
                found.push((Token::Text(text), began));
                at = end;
            }
            '\'' if next == Some('\\') => at = until(&chars, at + 3, '\'') + 1,
            '\'' if chars.get(at + 2) == Some(&'\'') => at += 3,
            c if c.is_alphanumeric() || c == '_' => {
                while chars.get(at).is_some_and(|c| c.is_alphanumeric() || *c == '_') {
                    at += 1;
                }
                found.push((Token::Word(chars[start..at].iter().collect()), began));
            }
            c => {
                if !c.is_whitespace() {
                    found.push((Token::Sign(c), began));
                }
                at += 1;
            }
        }
        line += chars[start..at.min(chars.len())].iter().filter(|c| **c == '\n').count();
    }
    found
}

fn until(chars: &[char], from: usize, end: char) -> usize {
    (from..chars.len()).find(|at| chars[*at] == end).unwrap_or(chars.len())
}

fn block_comment(chars: &[char], from: usize) -> usize {
    let (mut depth, mut at) = (0, from);
    while at + 1 < chars.len() {
        match (chars[at], chars[at + 1]) {
            ('/', '*') => (depth, at) = (depth + 1, at + 2),
            ('*', '/') => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    chars.len()
}

fn text(chars: &[char], mut at: usize) -> (String, usize) {
    let mut text = String::new();
    while at < chars.len() && chars[at] != '"' {
        if chars[at] == '\\' {
            at += 1;
        }
        text.extend(chars.get(at));
        at += 1;
    }
    (text, at + 1)
}

/// `r"…"` or `r#"…"#` at this place.
fn raw_text(chars: &[char], at: usize) -> Option<(String, usize)> {
    let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    let start = at + hashes + 2;
    if chars.get(start - 1) != Some(&'"') {
        return None;
    }
    let end = (start..chars.len()).find(|end| {
        chars[*end] == '"' && chars[end + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes
    })?;
    Some((chars[start..end].iter().collect(), end + 1 + hashes))
}

#[test]
fn keys_are_found_where_they_are_said() {
    let source = r##"
        // voice.say("in-a-comment") and /* say("too") */
        let a = voice.say("plain"); let c = '"'; let l: &'static str = "say(\"quoted\")";
        let b = say!(self.voice(1, 2), "filled", name = f(x, "no key"), n = 3,);
        let d = say!(voice, if yes { "one-way" } else { "other-way" });
        let e = voice.say(match x { "open" | "shut" => "by-match", _ => key!("marked") });
        let f = voice.say(&format!("built-{x}"));
        let g = r#"say("raw")"#; voice.pieces("with-markup")
    "##;
    let found: Vec<_> = uses(source).into_iter().map(|used| (used.key, used.line)).collect();
    let expected = [
        ("plain", 3),
        ("filled", 4),
        ("one-way", 5),
        ("other-way", 5),
        ("by-match", 6),
        ("marked", 6),
        ("marked", 6),
        ("with-markup", 8),
    ];
    assert_eq!(found, expected.map(|(key, line)| (key.to_owned(), line)));
    let filled = uses(source).into_iter().find(|used| used.key == "filled").and_then(|used| used.values);
    assert_eq!(filled, Some(BTreeSet::from(["name".to_owned(), "n".to_owned()])));
}
