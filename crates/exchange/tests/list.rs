//! Lists are read back as they were written, by a reader that is not ours, and no cell of them is run.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use exchange::list;
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_list_is_read_back(
        rows in prop::collection::vec(prop::collection::vec("(?s)['=+@\\-\t\r\n\",; ]{0,3}.{0,12}", 3), 0..6)
    ) {
        let written = list::write(&["a", "b", "c"], rows.iter().map(|row| row.iter().map(String::as_str)));
        let text = written.strip_prefix('\u{feff}').unwrap();
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let read: Vec<Vec<String>> = reader
            .records()
            .map(|row| row.unwrap().iter().map(|cell| list::plain(cell).to_owned()).collect())
            .collect();
        prop_assert_eq!(read, rows);
    }

    #[test]
    fn no_cell_begins_like_a_formula(text in "(?s)['=+@\\-\t\r\n ]{0,4}.{0,12}") {
        let cell = list::cell(&text);
        let begins = |text: &str, signs: &str| text.starts_with(|first| signs.contains(first));
        prop_assert!(!begins(&cell, "\t\r\n") && !begins(cell.trim_start(), "=+-@"), "{:?}", cell);
        prop_assert_eq!(list::plain(&cell), text.as_str());
    }
}
