//! A text as plain words and marks, each with its place.

use std::ops::Range;

/// A word without accents and in small letters, or a mark between words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// What it is: `salary`, `cuanto`, `?`.
    pub(super) plain: String,
    /// Where it stands in the text, in bytes.
    pub(super) at: Range<usize>,
}

/// Beginning and end of a text, and an empty line.
pub(super) const BREAK: &str = "¶";
/// A line that begins like a sentence or a label. One that goes on in small letters is no mark at all.
pub(super) const LINE: &str = "\n";
/// What ends a sentence.
pub(super) const STOPS: [&str; 8] = [".", "?", "!", ";", "¿", "¡", BREAK, LINE];
/// What parts a sentence.
pub(super) const PAUSES: [&str; 5] = [",", ":", "-", "(", ")"];

impl Word {
    /// Whether it is a mark.
    pub(super) fn is_mark(&self) -> bool {
        self.is_stop() || PAUSES.contains(&self.plain.as_str())
    }

    /// Whether it ends a sentence.
    pub(super) fn is_stop(&self) -> bool {
        STOPS.contains(&self.plain.as_str())
    }

    /// Whether it is a number: `30.000`, `50k`.
    pub(super) fn is_number(&self) -> bool {
        self.plain.starts_with(|letter: char| letter.is_ascii_digit())
    }
}

/// The words of a text, with a break before the first and after the last.
pub(super) fn read(text: &str) -> Vec<Word> {
    let mut words = vec![Word { plain: BREAK.to_owned(), at: 0..0 }];
    let mut open: Option<Word> = None;
    let mut before = ' ';
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let end = at + letter.len_utf8();
        if is_silent(letter) {
            continue;
        }
        if letter.is_alphanumeric() {
            let word = open.get_or_insert_with(|| Word { plain: String::new(), at: at..end });
            word.plain.extend(plain(letter));
            word.at.end = end;
        } else if !(open.is_some() && next.is_alphanumeric() && holds_together(before, letter, next)) {
            words.extend(open.take());
            if let Some(mark) = mark(before, letter, next, text.get(end..).unwrap_or_default()) {
                words.push(Word { plain: mark.to_owned(), at: at..end });
            }
        }
        before = letter;
    }
    words.extend(open);
    words.push(Word { plain: BREAK.to_owned(), at: text.len()..text.len() });
    words
}

// Inside a word: the apostrophe of 'don't', the point of '30.000'.
const fn holds_together(before: char, letter: char, next: char) -> bool {
    match letter {
        '\'' | '’' | 'ʼ' => true,
        '.' | ',' => before.is_ascii_digit() && next.is_ascii_digit(),
        _ => false,
    }
}

fn mark(before: char, letter: char, next: char, rest: &str) -> Option<&'static str> {
    Some(match letter {
        // Within 'e.g.' it ends nothing.
        '.' if next.is_lowercase() => return None,
        '.' | '…' => ".",
        '?' => "?",
        '!' => "!",
        ';' => ";",
        '¿' => "¿",
        '¡' => "¡",
        ',' => ",",
        ':' => ":",
        '(' | '[' => "(",
        ')' | ']' => ")",
        '–' | '—' | '•' | '|' => "-",
        '-' if before.is_whitespace() && next.is_whitespace() => "-",
        '\n' => {
            let blank = rest.len() - rest.trim_start().len();
            let follows = rest.trim_start().chars().next();
            if rest.get(..blank).is_some_and(|blank| blank.contains('\n')) {
                BREAK
            } else if follows.is_some_and(char::is_lowercase) {
                return None;
            } else {
                LINE
            }
        }
        _ => return None,
    })
}

// What nobody sees or hears: soft hyphens, joiners, accents written apart.
const fn is_silent(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}')
}

// The letters of both languages and of their neighbours. What is not here stays as it is: the patterns know
// no word with it.
fn plain(letter: char) -> impl Iterator<Item = char> {
    let wide = u32::from(letter).checked_sub(0xfee0).and_then(char::from_u32);
    let narrow = if matches!(letter, '\u{ff10}'..='\u{ff5a}') { wide.unwrap_or(letter) } else { letter };
    narrow.to_lowercase().map(|small| match small {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain_words(text: &str) -> Vec<String> {
        read(text).into_iter().map(|word| word.plain).collect()
    }

    #[test]
    fn words_lose_accents_and_case_and_keep_their_apostrophes_shut() {
        assert_eq!(plain_words("¿CUÁNTO ganas?"), ["¶", "¿", "cuanto", "ganas", "?", "¶"]);
        assert_eq!(plain_words("What's 30.000, don’t"), ["¶", "whats", "30000", ",", "dont", "¶"]);
        assert_eq!(plain_words("cua\u{301}nto sa\u{ad}la\u{200b}ry"), ["¶", "cuanto", "salary", "¶"]);
        assert_eq!(plain_words("pay-slip, take - home"), ["¶", "pay", "slip", ",", "take", "-", "home", "¶"]);
    }

    #[test]
    fn a_wrapped_line_is_no_mark_but_a_label_and_an_empty_line_are() {
        assert_eq!(plain_words("current\nsalary"), ["¶", "current", "salary", "¶"]);
        assert_eq!(plain_words("Name\nPay"), ["¶", "name", "\n", "pay", "¶"]);
        assert_eq!(plain_words("name\n \npay"), ["¶", "name", "¶", "pay", "¶"]);
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "¿Cuánto ganas?";
        let words = read(text);
        assert_eq!(&text[words[2].at.clone()], "Cuánto");
        assert_eq!(&text[words[3].at.clone()], "ganas");
    }
}
