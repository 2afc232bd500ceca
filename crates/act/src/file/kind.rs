//! What a file is, and what it may be called.

use store::files::Kind;

/// How far into a file the mark of a PDF may stand (Adobe's readers look as far).
const PDF_MARK_WITHIN: usize = 1024;
/// The longest name that is kept, in characters, with its ending.
const LONGEST_NAME: usize = 120;

/// What these bytes are; nothing where they are none of what is taken.
#[must_use]
pub fn kind_of(bytes: &[u8]) -> Option<Kind> {
    let head = &bytes[..bytes.len().min(PDF_MARK_WITHIN)];
    if holds(head, b"%PDF-") {
        Some(Kind::Pdf)
    } else if bytes.starts_with(b"PK\x03\x04") {
        // The names of a ZIP's parts stand in it as they are.
        holds(bytes, b"word/document.xml").then_some(Kind::Docx)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(Kind::Png)
    } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        Some(Kind::Jpeg)
    } else {
        is_text(bytes).then_some(Kind::Text)
    }
}

fn holds(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}

fn is_text(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return bytes.len().is_multiple_of(2);
    }
    // Whatever code page it was written in: no text holds what only programs write.
    !bytes.iter().any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c))
}

/// A name that says nothing about folders, turns no writing around, and ends as what the file is.
#[must_use]
pub fn clean_name(name: &str, kind: Kind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept = |letter: &char| {
        !letter.is_control()
            && !matches!(*letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            && !"\"<>|:*?".contains(*letter)
    };
    let clean: String = last.chars().filter(kept).collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let stem = match clean.rsplit_once('.') {
        Some((stem, ending)) if endings(kind).iter().any(|known| ending.eq_ignore_ascii_case(known)) => stem,
        _ => &clean,
    };
    let ending = kind.code();
    let stem: String = stem.trim_matches(['.', ' ']).chars().take(LONGEST_NAME - 5).collect();
    if stem.is_empty() { format!("file.{ending}") } else { format!("{stem}.{ending}") }
}

const fn endings(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Pdf => &["pdf"],
        Kind::Docx => &["docx"],
        Kind::Text => &["txt", "text"],
        Kind::Png => &["png"],
        Kind::Jpeg => &["jpg", "jpeg"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_content_says() {
        let cases: [(&[u8], Option<Kind>); 13] = [
            (b"%PDF-1.7\n...", Some(Kind::Pdf)),
            (b"\r\njunk before %PDF-1.4", Some(Kind::Pdf)),
            (b"PK\x03\x04....word/document.xml....", Some(Kind::Docx)),
            (b"PK\x03\x04....xl/workbook.xml....", None),
            (b"\x89PNG\r\n\x1a\n....", Some(Kind::Png)),
            (b"\xff\xd8\xff\xe0....", Some(Kind::Jpeg)),
            ("Nine years at sea, señora\r\n".as_bytes(), Some(Kind::Text)),
            (b"se\xf1ora", Some(Kind::Text)),
            (b"\xff\xfea\0b\0", Some(Kind::Text)),
            (b"<script>alert(1)</script>", Some(Kind::Text)),
            (b"MZ\x90\x00\x03\x00", None),
            (b"\x7fELF\x02\x01\x01\x00", None),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", None),
        ];
        for (bytes, kind) in cases {
            assert_eq!(kind_of(bytes), kind, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_name_keeps_its_words_and_gets_the_ending_of_what_it_is() {
        let cases = [
            ("CV Ana Prieto.pdf", Kind::Pdf, "CV Ana Prieto.pdf"),
            ("C:\\Users\\ana\\cv.PDF", Kind::Pdf, "cv.pdf"),
            ("../../etc/passwd", Kind::Text, "passwd.txt"),
            ("cv.pdf.exe", Kind::Pdf, "cv.pdf.exe.pdf"),
            ("foto\u{202e}gpj.exe", Kind::Png, "fotogpj.exe.png"),
            ("a\r\nSet-Cookie: x=1", Kind::Text, "aSet-Cookie x=1.txt"),
            ("  …  ", Kind::Docx, "….docx"),
            (".pdf", Kind::Pdf, "file.pdf"),
            ("", Kind::Jpeg, "file.jpg"),
            ("Íñiguez, currículum.docx", Kind::Docx, "Íñiguez, currículum.docx"),
        ];
        for (name, kind, clean) in cases {
            assert_eq!(clean_name(name, kind), clean);
        }
        assert_eq!(clean_name(&"ñ".repeat(500), Kind::Pdf).chars().count(), 119);
    }
}
