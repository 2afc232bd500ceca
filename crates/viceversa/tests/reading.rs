//! Files that were made to be a nuisance cost the program that reads them, and nobody else.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use std::{
    io::Write,
    path::Path,
    time::{Duration, Instant},
};
use store::files::Kind;
use work::reading::{Unreadable, ask};

fn read(kind: Kind, bytes: &[u8]) -> Result<String, Unreadable> {
    ask(Path::new(env!("CARGO_BIN_EXE_viceversa")), kind, bytes).unwrap()
}

/// A PDF of those objects, the first of which is its catalogue.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(out.len());
        writeln!(out, "{number} 0 obj").unwrap();
        out.extend_from_slice(object);
        out.extend_from_slice(b"\nendobj\n");
    }
    let (start, size) = (out.len(), objects.len() + 1);
    write!(out, "xref\n0 {size}\n0000000000 65535 f \n").unwrap();
    for place in places {
        writeln!(out, "{place:010} 00000 n ").unwrap();
    }
    write!(out, "trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").unwrap();
    out
}

fn stream(dictionary: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("<<{dictionary}/Length {}>>stream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

fn page_of(resources: &str, content: Vec<u8>, more: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<<{resources}>>/Contents 4 0 R>>")
            .into_bytes(),
        content,
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

#[test]
fn a_file_is_read_by_the_program_itself() {
    let font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec();
    let content = stream("", b"BT /F 12 Tf 72 700 Td (Nine years at sea) Tj ET");
    assert_eq!(
        read(Kind::Pdf, &page_of("/Font<</F 5 0 R>>", content, &[font])).unwrap(),
        "Nine years at sea"
    );
    assert_eq!(read(Kind::Text, "Señora".as_bytes()).unwrap(), "Señora");
    assert_eq!(read(Kind::Pdf, b"%PDF-1.7 and nothing else"), Err(Unreadable::Broken));
    assert_eq!(read(Kind::Text, b" 1 "), Err(Unreadable::Empty));
}

#[test]
fn a_file_that_unpacks_to_more_than_fits_is_given_up() {
    // Two bytes that stand for 128, over and over: ten megabytes that are six hundred and forty.
    let packed: Vec<u8> = [129, b' '].repeat(5 * 1024 * 1024 - 4096);
    let content = stream("/Filter/RunLengthDecode", &packed);
    assert_eq!(read(Kind::Pdf, &page_of("", content, &[])), Err(Unreadable::TooMuch));
}

#[test]
fn a_file_that_never_comes_to_its_end_is_given_up_in_time() {
    // Each form draws the next one forty times: forty to the ninth.
    let draws = b"/X Do ".repeat(40);
    let forms: Vec<Vec<u8>> = (0..9)
        .map(|n| {
            let next = 6 + n;
            let dictionary =
                format!("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {next} 0 R>>>>");
            stream(&dictionary, &draws)
        })
        .chain([stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"0 0 1 1 re f")])
        .collect();
    let file = page_of("/XObject<</X 5 0 R>>", stream("", &draws), &forms);
    let begun = Instant::now();
    assert_eq!(read(Kind::Pdf, &file), Err(Unreadable::TooMuch));
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
}
