//! The file, its delimiter found out and the mark of UTF-8 taken off.

use super::refuse;
use crate::failure::{Failure, on_file};
use csv::{Reader, ReaderBuilder};
use std::{
    fs::File,
    io::{Cursor, Read},
    path::Path,
};

/// So much is looked at to find out the delimiter: more than any first row.
const LOOK: u64 = 64 * 1024;

/// What parts cells, in the order in which it is believed where two occur equally often.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// A reader of the file, or of standard input for `-`.
pub fn reader(path: &Path, named: &str) -> Result<Reader<Box<dyn Read>>, Failure> {
    let mut source: Box<dyn Read> = if path.as_os_str() == "-" {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(on_file(path, File::open(path))?)
    };
    let mut begin = Vec::new();
    on_file(path, source.by_ref().take(LOOK).read_to_end(&mut begin))?;
    if begin.starts_with(&[0xff, 0xfe]) || begin.starts_with(&[0xfe, 0xff]) {
        return Err(refuse(format!("{named}: this is UTF-16; save the table as 'CSV UTF-8'")));
    }
    if begin.starts_with(b"PK\x03\x04") {
        return Err(refuse(format!("{named}: this is a workbook; save its sheet as 'CSV UTF-8'")));
    }
    if begin.starts_with(&[0xef, 0xbb, 0xbf]) {
        begin.drain(..3);
    }
    let delimiter = delimiter(&begin);
    let whole: Box<dyn Read> = Box::new(Cursor::new(begin).chain(source));
    Ok(ReaderBuilder::new().delimiter(delimiter).from_reader(whole))
}

/// What occurs most in the first row, outside of quotation marks.
fn delimiter(begin: &[u8]) -> u8 {
    let mut counts = [0_usize; DELIMITERS.len()];
    let mut quoted = false;
    for byte in begin {
        match byte {
            b'"' => quoted = !quoted,
            // Empty lines before the first row count for nothing.
            b'\n' | b'\r' if !quoted && counts != [0; DELIMITERS.len()] => break,
            byte if !quoted => {
                if let Some(place) = DELIMITERS.iter().position(|delimiter| delimiter == byte) {
                    counts[place] += 1;
                }
            }
            _ => {}
        }
    }
    let most = counts.iter().max().copied().unwrap_or(0);
    let place = counts.iter().position(|count| *count == most).unwrap_or(0);
    DELIMITERS[place]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_what_parts_the_first_row() {
        for (table, found) in [
            ("a,b;c,d\n1;2;3;4;5;6\n", b','),
            ("a;b\n1,5;2,5;3,5\n", b';'),
            ("a\tb\n1,5\t2,5\n", b'\t'),
            ("\"a,b,c\";d\n", b';'),
            ("only\n1\n", b','),
        ] {
            assert_eq!(delimiter(table.as_bytes()), found, "{table:?}");
        }
    }
}
