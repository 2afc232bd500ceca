//! A letter as a page: a few elements without style, so that every reader shows it in its own way.

use super::{Page, Part};
use std::fmt::Write;

pub(super) fn html(page: &Page) -> String {
    let mut body = String::with_capacity(2048);
    let _ = write!(body, "<p>{}</p>", escaped(&page.greeting));
    for part in &page.parts {
        match part {
            Part::Say(text) => {
                let _ = write!(body, "<p>{}</p>", lines(text));
            }
            Part::Quote { of, words } => {
                let _ =
                    write!(body, "<p>{}:</p><blockquote><p>{}</p></blockquote>", escaped(of), lines(words));
            }
            Part::List(things) => {
                let items: String = things.iter().map(|thing| format!("<li>{}</li>", lines(thing))).collect();
                let _ = write!(body, "<ul>{items}</ul>");
            }
        }
    }
    if let Some((label, address)) = &page.button {
        let _ =
            write!(body, "<p><a href=\"{}\"><strong>{}</strong></a></p>", escaped(address), escaped(label));
    }
    let foot: Vec<String> = page.foot.iter().map(|line| escaped(line)).collect();
    let _ = write!(body, "<hr><p><small>{}</small></p>", foot.join("<br>"));
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head><body>{body}</body></html>",
        page.lang,
        escaped(&page.subject),
    )
}

fn lines(text: &str) -> String {
    escaped(text).replace('\n', "<br>")
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_stays_text() {
        assert_eq!(lines("<b>\"x\" & 'y'</b>\nz"), "&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;<br>z");
    }
}
