//! Lists as comma-separated values (RFC 4180), for spreadsheets.
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end for a formula, and runs
//! it: whoever writes such a text into a form reaches the machine of the one who opens the list. Such a cell
//! gets an apostrophe in front, which spreadsheets take for 'this is text'; [`plain`] takes it away again.
//! Every cell stands in quotation marks, since a spreadsheet of Spain parts cells at semicolons.

use std::borrow::Cow;

/// What tells a spreadsheet that the text is UTF-8.
const MARK: char = '\u{feff}';

/// Writes a list: a row of headings, and a row for each that follows.
#[must_use]
pub fn write<'a, Row>(headings: &[&str], rows: impl IntoIterator<Item = Row>) -> String
where
    Row: IntoIterator<Item = &'a str>,
{
    let mut list = String::from(MARK);
    push(&mut list, headings.iter().copied());
    for row in rows {
        push(&mut list, row);
    }
    list
}

fn push<'a>(list: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (place, text) in cells.into_iter().enumerate() {
        if place > 0 {
            list.push(',');
        }
        list.push('"');
        list.push_str(&cell(text).replace('"', "\"\""));
        list.push('"');
    }
    list.push_str("\r\n");
}

/// A text as a cell that no spreadsheet runs.
#[must_use]
pub fn cell(text: &str) -> Cow<'_, str> {
    if is_formula(text) { format!("'{text}").into() } else { text.into() }
}

/// The text of a cell that was written with [`cell`].
#[must_use]
pub fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| is_formula(cell)).unwrap_or(cell)
}

// Apostrophes in front do not count, so that one can be put there and taken away again. The wide signs are
// those of East Asian keyboards, which some spreadsheets read as the narrow ones.
fn is_formula(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    text.starts_with(['\t', '\r', '\n'])
        || text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_quoted_and_ends_its_rows_as_the_standard_says() {
        let rows = [["Ana \"la guía\"", "a,b"], ["", "two\nlines"]];
        assert_eq!(
            write(&["Name", "Note"], rows),
            "\u{feff}\"Name\",\"Note\"\r\n\"Ana \"\"la guía\"\"\",\"a,b\"\r\n\"\",\"two\nlines\"\r\n"
        );
    }

    #[test]
    fn what_a_spreadsheet_would_run_becomes_text() {
        for (text, safe) in [
            ("=HYPERLINK(\"https://evil.example\")", "'=HYPERLINK(\"https://evil.example\")"),
            ("+34 600 000 000", "'+34 600 000 000"),
            ("-1+1", "'-1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("  =1", "'  =1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("O'Hara", "O'Hara"),
            ("'quoted'", "'quoted'"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(cell(text), safe);
            assert_eq!(plain(safe), text);
        }
    }
}
