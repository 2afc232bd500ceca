//! The report that stands alone.

use crate::support::measure;

/// The page that a measure writes.
fn page(words: &str, table: &str, name: &str) -> String {
    let file = std::env::temp_dir().join(format!("viceversa-{name}-{}.html", std::process::id()));
    measure(&format!("{words} --html {}", file.display()), table).well();
    let page = std::fs::read_to_string(&file).expect("a report");
    std::fs::remove_file(&file).expect("the report is there");
    page
}

const KEPT: &str = "team,kept\nA,yes\nA,no\n<b>B</b>,yes\nB & C,no\n";

#[test]
fn a_report_needs_nothing_else_and_runs_nothing() {
    let page = page("kept - --unit team --kept kept", KEPT, "alone");
    for part in ["<script", "src=", "href=", "url(", "@import", "http://", "https://", "style=\""] {
        // The one address is the name of the space that drawings are written in.
        let page = page.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assert!(!page.contains(part), "{part}");
    }
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"));
    assert!(
        page.contains("<svg") && page.contains("prefers-color-scheme: dark") && page.contains("@media print")
    );
}

#[test]
fn what_stands_in_the_table_is_text() {
    let page = page("kept - --unit team --kept kept", KEPT, "text");
    assert!(page.contains("&lt;b&gt;B&lt;/b&gt;") && page.contains("B &amp; C"));
    assert!(!page.contains("<b>B"));
}

#[test]
fn a_report_speaks_the_language_that_was_asked_for() {
    let page = page("kept - --unit team --kept kept --language es", KEPT, "es");
    assert!(page.contains("<html lang=\"es\">") && page.contains("Lo que se cumplió"));
    assert!(page.contains("Las cifras en una tabla") && !page.contains("What was kept"));
}

#[test]
fn figures_stand_in_the_drawing_and_in_the_table() {
    let page = page("self - --forecast p --happened y", "p,y\n0.2,no\n0.8,yes\n0.6,no\n0.9,yes\n", "both");
    assert!(page.matches("<svg").count() >= 2, "a drawing for wide pages, and one for narrow ones");
    assert!(page.contains("<details><summary>The figures as a table</summary>"));
    assert!(page.contains("<th scope=\"col\" class=\"num\">"));
}

#[test]
fn a_table_can_be_told_as_json_and_as_a_report_at_once() {
    let file = std::env::temp_dir().join(format!("viceversa-at-once-{}.html", std::process::id()));
    let said = measure(&format!("kept - --unit team --kept kept --json --html {}", file.display()), KEPT);
    assert_eq!(said.json()["measure"], "kept");
    std::fs::remove_file(&file).expect("the report is there");
}
