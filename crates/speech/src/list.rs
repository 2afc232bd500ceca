//! Several things in one sentence, and sentences out of pieces.

use crate::{Lang, Voice};

impl Voice {
    /// `a, b and c` / `a, b y c`, with the Spanish `e` before the sound of `i`.
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, things: &[S]) -> String {
        let Some((last, before)) = things.split_last() else {
            return String::new();
        };
        let last = last.as_ref();
        if before.is_empty() {
            return last.to_owned();
        }
        let and = match self.lang {
            Lang::Es if sounds_like_i(last) => self.say("and-before-i"),
            Lang::En | Lang::Es => self.say("and"),
        };
        let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
        format!("{} {and} {last}", before.join(", "))
    }
}

/// Whether a Spanish word begins with the sound of `i`: 'Inés', 'historia', 'Yves', but neither 'hielo' nor
/// 'Ian' nor 'Yolanda', where it is half a consonant.
fn sounds_like_i(word: &str) -> bool {
    let mut letters =
        word.chars().flat_map(char::to_lowercase).skip_while(|c| !c.is_alphanumeric()).peekable();
    let silent_h = letters.next_if_eq(&'h').is_some();
    match letters.next() {
        Some('í') => true,
        Some('i') => !letters.peek().is_some_and(|c| "aeouáéóú".contains(*c)),
        Some('y') if !silent_h => {
            letters.peek().is_some_and(|c| c.is_alphabetic() && !"aeiouáéíóú".contains(*c))
        }
        _ => false,
    }
}

/// The same text with a capital at its start, for a phrase that becomes a sentence.
#[must_use]
pub fn sentence(phrase: &str) -> String {
    let mut letters = phrase.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_with_and() {
        let (en, es) = (Voice::utc(Lang::En), Voice::utc(Lang::Es));
        assert_eq!(en.list::<&str>(&[]), "");
        assert_eq!(en.list(&["a"]), "a");
        assert_eq!(en.list(&["a", "b"]), "a and b");
        assert_eq!(en.list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(es.list(&["a".to_owned(), "b".to_owned()]), "a y b");
        for (last, and) in [
            ("Inés", "e"),
            ("Íñigo", "e"),
            ("historia", "e"),
            ("Hipólito", "e"),
            ("Yves", "e"),
            ("hielo", "y"),
            ("Ian", "y"),
            ("Yolanda", "y"),
            ("Hugo", "y"),
            ("", "y"),
        ] {
            assert_eq!(es.list(&["a", last]), format!("a {and} {last}"));
        }
    }

    #[test]
    fn a_phrase_becomes_a_sentence() {
        assert_eq!(sentence("último día"), "Último día");
        assert_eq!(sentence(""), "");
    }
}
