//! DOCX: the words of the document's paragraphs, its headers and footers, in their order. Nothing outside of the file
//! is opened, and no entity is expanded but those of XML itself.

use super::{LONGEST, Unreadable};
use quick_xml::{Reader, escape::resolve_predefined_entity, events::Event};
use std::io::{BufRead, BufReader, Cursor, Read};
use zip::{ZipArchive, read::ZipFile, result::ZipError};

/// The longest part that is unpacked, in bytes: a book of a thousand pages.
const LONGEST_PART: u64 = 24 * 1024 * 1024;
/// More parts than this belong to no letter.
const MOST_PARTS: usize = 4096;
/// What may stand in others before a file counts as one that was made to be a nuisance.
const DEEPEST: usize = 256;

pub(super) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(why)?;
    if archive.len() > MOST_PARTS {
        return Err(Unreadable::TooMuch);
    }
    let names = archive.file_names().filter_map(Result::ok);
    let mut parts: Vec<String> =
        names.filter(|name| rank(name).is_some()).map(std::borrow::Cow::into_owned).collect();
    parts.sort_by_key(|name| (rank(name), name.clone()));
    if !parts.iter().any(|name| name == "word/document.xml") {
        return Err(Unreadable::Broken);
    }
    let mut text = String::new();
    for part in parts {
        if text.len() > LONGEST {
            break;
        }
        let part = archive.by_name(&part).map_err(why)?;
        words(part, &mut text)?;
        text.push('\n');
    }
    Ok(text)
}

// The letterhead, the document, what stands below it.
fn rank(name: &str) -> Option<u8> {
    let part = name.strip_prefix("word/")?.strip_suffix(".xml")?;
    match part {
        "document" => Some(1),
        _ if part.starts_with("header") => Some(0),
        _ if part.starts_with("footer") => Some(3),
        "footnotes" | "endnotes" => Some(2),
        _ => None,
    }
}

fn words<R: Read>(part: ZipFile<'_, R>, text: &mut String) -> Result<(), Unreadable> {
    // One byte more than is allowed shows that there is more, whatever the directory said.
    let bounded = Bounded { inner: BufReader::new(part), left: LONGEST_PART };
    let mut reader = Reader::from_reader(bounded);
    let mut buffer = Vec::new();
    let mut inside_words = false;
    let (mut depth, mut cells) = (0_usize, 0_usize);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag)) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(Unreadable::TooMuch);
                }
                inside_words = tag.local_name().as_ref() == "t";
                cells += usize::from(tag.local_name().as_ref() == "tc");
            }
            Ok(Event::Empty(tag)) => match tag.local_name().as_ref() {
                "tab" => text.push(' '),
                "br" | "cr" | "p" => text.push('\n'),
                "noBreakHyphen" => text.push('-'),
                _ => {}
            },
            Ok(Event::End(tag)) => {
                depth = depth.saturating_sub(1);
                inside_words = false;
                match tag.local_name().as_ref() {
                    // Cells of a row stand beside each other.
                    "p" if cells > 0 => text.push(' '),
                    "p" | "tr" => text.push('\n'),
                    "tc" => cells = cells.saturating_sub(1),
                    _ => {}
                }
            }
            Ok(Event::Text(said)) if inside_words => {
                text.push_str(&said);
            }
            Ok(Event::GeneralRef(entity)) if inside_words => {
                if let Ok(Some(letter)) = entity.resolve_char_ref() {
                    text.push(letter);
                } else if let Some(letter) = resolve_predefined_entity(&entity) {
                    text.push_str(letter);
                }
            }
            Ok(Event::DocType(_)) => return Err(Unreadable::Broken),
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(quick_xml::Error::Io(error)) if error.kind() == std::io::ErrorKind::FileTooLarge => {
                return Err(Unreadable::TooMuch);
            }
            Err(_) => return Err(Unreadable::Broken),
        }
        if text.len() > LONGEST {
            return Ok(());
        }
    }
}

fn why(error: ZipError) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unreadable::Locked,
        _ => Unreadable::Broken,
    }
}

/// Reads so far and no further: what is packed small may unpack to anything.
struct Bounded<R> {
    inner: R,
    left: u64,
}

impl<R: BufRead> Bounded<R> {
    fn spend(&mut self, bytes: usize) -> std::io::Result<()> {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(bytes).ok_or(std::io::ErrorKind::FileTooLarge)?;
        Ok(())
    }
}

impl<R: BufRead> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(into)?;
        self.spend(read)?;
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.left == 0 {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(u64::try_from(amount).unwrap_or(u64::MAX));
        self.inner.consume(amount);
    }
}
