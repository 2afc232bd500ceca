//! Keys to search and sort by: one function for both languages, since SQLite lowers ASCII only and sorts
//! 'Á' after 'Z'.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text without accents, in lower case, with single blanks: `«  José Ñandú »` becomes `jose nandu`.
#[must_use]
pub fn fold(text: &str) -> String {
    let bare: String = text
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        // Lower case may bring marks back: 'İ' becomes 'i' and a dot above.
        .filter(|letter| !is_combining_mark(*letter))
        .filter(|letter| letter.is_whitespace() || !letter.is_control())
        .collect();
    bare.replace('ß', "ss").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The form in which two mail addresses are compared. Accents stay: they are other addresses.
#[must_use]
pub fn fold_email(address: &str) -> String {
    address.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_blanks_do_not_tell_names_apart() {
        assert_eq!(fold("  José   ÑANDÚ "), "jose nandu");
        assert_eq!(fold("Jose\u{301}"), fold("JOSÉ"));
        assert_eq!(fold("ﬁn"), "fin");
        assert_eq!(fold("İstanbul"), "istanbul");
        assert_eq!(fold("Straße"), "strasse");
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["Álvaro Ñ.", "ΑΣ", "ǅ", "①"] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }

    #[test]
    fn accented_names_sort_where_readers_look_for_them() {
        let mut names = ["Zoe", "Álvaro", "Bruno"];
        names.sort_by_key(|name| fold(name));
        assert_eq!(names, ["Álvaro", "Bruno", "Zoe"]);
    }
}
