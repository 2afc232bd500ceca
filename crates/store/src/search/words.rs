//! What a word is, in a text and in a question alike.

use ledger::ids::WorkspaceId;

/// Longer words are cut, in texts and in questions alike.
const LONGEST: usize = 48;
/// Names are also found by their beginnings, of so many letters.
pub(super) const BEGINNINGS: std::ops::RangeInclusive<usize> = 2..=12;

/// The words of a folded text, in their order. What follows a word as in `C++` or `C#` makes a second one.
pub(super) fn words_of(folded: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = folded;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        rest = &rest[start..];
        let end = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        found.push(word.chars().take(LONGEST).collect());
        let signs = after.len() - after.trim_start_matches(['+', '#']).len();
        let ends = !after[signs..].starts_with(char::is_alphanumeric);
        if (1..=2).contains(&signs) && ends && word.len() <= LONGEST {
            found.push(format!("{word}{}", &after[..signs]));
        }
        rest = after;
    }
    found
}

/// A mail address as one word: its letters and digits. Nothing where it is none.
pub(super) fn address(piece: &str) -> Option<String> {
    let (local, domain) = piece.split_once('@')?;
    let letters = |half: &str| half.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    let (local, domain) = (letters(local), letters(domain));
    (!local.is_empty() && !domain.is_empty())
        .then(|| local.chars().chain(domain.chars()).take(LONGEST).collect())
}

/// What the words of a workspace begin with in the index: letters that are its own, all of one length.
pub(super) fn mark(workspace: WorkspaceId) -> String {
    // FNV-1a, 64 bits, in letters of five bits each.
    let hash = workspace.uuid().as_bytes().iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (0..13)
        .map(|place| char::from(b"abcdefghijklmnopqrstuvwxyz234567"[(hash >> (place * 5)) as usize & 31]))
        .collect()
}

/// The entry of a whole word.
pub(super) fn whole(mark: &str, word: &str) -> String {
    format!("{mark}{word}")
}

/// The entry of a name's beginning: no word holds the sign between.
pub(super) fn beginning(mark: &str, letters: &str) -> String {
    format!("{mark}~{letters}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;
    use uuid::Uuid;

    fn words(text: &str) -> Vec<String> {
        words_of(&fold(text))
    }

    #[test]
    fn words_are_what_letters_and_digits_make_whatever_stands_between() {
        assert_eq!(
            words("José-Ángel O’Neill, *NEAR*(“2nd”:x)"),
            ["jose", "angel", "o", "neill", "near", "2nd", "x"]
        );
        assert_eq!(
            words("C++, C# and F#; a+b ++ Node.js"),
            ["c", "c++", "c", "c#", "and", "f", "f#", "a", "b", "node", "js"]
        );
        assert_eq!(words(" «» … "), Vec::<String>::new());
        assert_eq!(words(&"ñ".repeat(100)), ["n".repeat(LONGEST)]);
        assert_eq!(words("Ελλάδα 東京"), ["ελλαδα", "東京"]);
    }

    #[test]
    fn an_address_is_one_word_beside_its_parts() {
        assert_eq!(address("ana.prieto@mail.example").as_deref(), Some("anaprietomailexample"));
        for none in ["ana", "@mail", "ana@", "@", "a@."] {
            assert_eq!(address(none), None, "{none}");
        }
    }

    #[test]
    fn every_workspace_has_a_mark_of_its_own_of_one_length() {
        let marks: std::collections::BTreeSet<String> =
            (1..=1000).map(|number| mark(WorkspaceId::new(Uuid::from_u128(number)))).collect();
        assert_eq!(marks.len(), 1000);
        assert!(marks.iter().all(|mark| mark.len() == 13));
    }
}
