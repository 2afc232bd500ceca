//! Real files, made here: small ones as word processors write them, and such as were made to be a nuisance.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use std::io::{Cursor, Write};
use store::files::Kind;
use work::reading::{LONGEST, Unreadable, text_of};
use zip::{ZipWriter, write::SimpleFileOptions};

/// A PDF of those objects, the first of which is its catalogue.
fn pdf_of(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(out.len());
        writeln!(out, "{number} 0 obj").unwrap();
        out.extend_from_slice(object);
        out.extend_from_slice(b"\nendobj\n");
    }
    let start = out.len();
    write!(out, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).unwrap();
    for place in places {
        writeln!(out, "{place:010} 00000 n ").unwrap();
    }
    write!(out, "trailer\n<</Size {}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF", objects.len() + 1)
        .unwrap();
    out
}

/// A PDF of one page that says that, in a font that every reader has.
fn pdf(content: &[u8], filter: &str, trailer: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let stream =
        [format!("<</Length {}{filter}>>stream\n", content.len()).as_bytes(), content, b"\nendstream"]
            .concat();
    let mut objects: Vec<Vec<u8>> = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>"
            .to_vec(),
        stream,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec(),
    ];
    objects.extend_from_slice(more);
    pdf_of(&objects, trailer)
}

fn docx(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, body) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(body.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn document(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/\
        wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    )
}

#[test]
fn a_pdf_is_read_in_words_and_lines() {
    let content = b"BT /F 12 Tf 72 700 Td (Luc\xeda Marrero) Tj 0 -14 Td (Nine y) Tj (ears at sea) Tj \
        0 -40 Td [(Wa) 20 (ter) -300 (polo)] TJ ET";
    let text = text_of(Kind::Pdf, pdf(content, "", "", &[])).unwrap();
    assert_eq!(text, "Lucía Marrero\nNine years at sea\n\nWater polo");
}

#[test]
fn what_is_drawn_twice_to_look_bold_is_read_once() {
    let content = b"BT /F 12 Tf 72 700 Td (Captain) Tj ET BT /F 12 Tf 72.3 700 Td (Captain) Tj ET \
        BT /F 12 Tf 72 600 Td 2 Tr (Outlined) Tj ET";
    assert_eq!(text_of(Kind::Pdf, pdf(content, "", "", &[])).unwrap(), "Captain\n\nOutlined");
}

#[test]
fn a_pdf_that_a_browser_printed_is_read() {
    let printed = include_bytes!("fixtures/printed.pdf").to_vec();
    let text = text_of(Kind::Pdf, printed).unwrap();
    assert_eq!(
        text,
        "Lucía Núñez Íñiguez\nOperations manager, Valencia\n\nOffices & efficient flows, 120 000 €\n\n\
        2019–2024 Harbour line\n2011–2019 Coast guard"
    );
}

#[test]
fn what_cannot_be_read_says_why() {
    let broken = Err(Unreadable::Broken);
    assert_eq!(text_of(Kind::Pdf, b"%PDF-1.7\nand nothing else".to_vec()), broken);
    assert_eq!(text_of(Kind::Pdf, vec![]), broken);
    let whole = pdf(b"BT /F 12 Tf (Half of it) Tj ET", "", "", &[]);
    let half = whole[..whole.len() / 2].to_vec();
    assert!(text_of(Kind::Pdf, half).is_err());
    assert_eq!(text_of(Kind::Pdf, pdf(b"0 0 10 10 re f", "", "", &[])), Err(Unreadable::Empty));
    assert_eq!(text_of(Kind::Docx, b"PK\x03\x04word/document.xml".to_vec()), broken);
    assert_eq!(text_of(Kind::Docx, docx(&[("word/other.xml", "<a/>")])), broken);
    assert_eq!(text_of(Kind::Text, b"  \n 1 \n".to_vec()), Err(Unreadable::Empty));
    assert_eq!(text_of(Kind::Png, vec![1]), Err(Unreadable::Empty));
}

#[test]
fn a_pdf_with_a_password_says_that_it_is_locked() {
    // Its user password is not the empty one: what /U holds is none that an empty one would give.
    let locked = format!("<</Filter/Standard/V 1/R 2/O<{}>/U<{}>/P -4>>", "11".repeat(32), "22".repeat(32));
    let file = pdf(
        b"BT /F 12 Tf (Secret) Tj ET",
        "",
        "/Encrypt 6 0 R/ID[<33333333333333333333333333333333><33333333333333333333333333333333>]",
        &[locked.into_bytes()],
    );
    assert_eq!(text_of(Kind::Pdf, file), Err(Unreadable::Locked));
}

#[test]
fn a_docx_is_read_with_its_letterhead_tables_and_breaks() {
    let body = document(
        "<w:p><w:r><w:t>Lucía </w:t></w:r><w:r><w:t xml:space=\"preserve\">Marrero &amp; Co, caf&#233;</w:t></w:r></w:p>\
        <w:p><w:r><w:t>Nine</w:t><w:tab/><w:t>years</w:t><w:br/><w:t>at sea</w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>2019</w:t></w:r></w:p></w:tc>\
        <w:tc><w:p><w:r><w:t>Harbour line</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
        <w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
    );
    let file = docx(&[
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", &body),
        ("word/header1.xml", "<w:hdr><w:p><w:r><w:t>Curriculum</w:t></w:r></w:p></w:hdr>"),
        ("docProps/app.xml", "<w:t>no words of theirs</w:t>"),
    ]);
    let text = text_of(Kind::Docx, file).unwrap();
    assert_eq!(text, "Curriculum\n\nLucía Marrero & Co, café\nNine years\nat sea\n2019 Harbour line");
}

#[test]
fn what_unpacks_to_far_more_than_it_is_takes_no_more_than_it_may() {
    let spaces = " ".repeat(40 * 1024 * 1024);
    let bomb = docx(&[("word/document.xml", &document(&format!("<w:p>{spaces}</w:p>")))]);
    assert!(bomb.len() < 200 * 1024);
    assert_eq!(text_of(Kind::Docx, bomb), Err(Unreadable::TooMuch));

    let deep = docx(&[("word/document.xml", &document(&"<a>".repeat(100_000)))]);
    assert_eq!(text_of(Kind::Docx, deep), Err(Unreadable::TooMuch));

    let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:t>&b;&b;</w:t>";
    assert_eq!(text_of(Kind::Docx, docx(&[("word/document.xml", laughs)])), Err(Unreadable::Broken));

    let long = document(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "word ".repeat(400_000)));
    assert!(
        text_of(Kind::Docx, docx(&[("word/document.xml", &long)])).is_ok_and(|text| text.len() <= LONGEST)
    );
}

#[test]
fn a_text_is_read_in_whatever_it_was_written() {
    let read = |bytes: &[u8]| text_of(Kind::Text, bytes.to_vec()).unwrap();
    assert_eq!(read("Señora, año\r\n".as_bytes()), "Señora, año");
    assert_eq!(read(b"Se\xf1ora, \x93a\xf1o\x94, 5 \x80"), "Señora, “año”, 5 €");
    assert_eq!(read(b"\xff\xfeS\0e\0\xf1\0a\0"), "Seña");
    assert_eq!(read(b"\xfe\xff\0S\0e\0\xf1\0a"), "Seña");
}

#[test]
fn texts_are_tidied_and_have_an_end() {
    let read = |text: &str| text_of(Kind::Text, text.as_bytes().to_vec()).unwrap();
    assert_eq!(read("\n\n one\t \n\n\n\ntwo\u{202e} \u{ad}three\n\n"), "one\n\ntwo three");
    let long = read(&"many words\n".repeat(100_000));
    assert!(long.len() <= LONGEST && long.len() > LONGEST - 100);
}
