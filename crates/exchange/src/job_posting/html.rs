//! The description of a posting: a little HTML, all of it ours, around texts that are escaped.

/// A piece of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage<'a> {
    /// A text with its paragraphs, parted by empty lines.
    Text(&'a str),
    /// A heading over what follows.
    Heading(&'a str),
    /// A list.
    List(Vec<&'a str>),
}

pub(super) fn html(passages: &[Passage<'_>]) -> String {
    let mut html = String::new();
    for passage in passages {
        match passage {
            Passage::Text(text) => paragraphs(text, &mut html),
            // Search engines leave headings of pages out of descriptions; bold ones they keep.
            Passage::Heading(text) => html.push_str(&format!("<p><strong>{}</strong></p>", escaped(text))),
            Passage::List(items) => {
                html.push_str("<ul>");
                for item in items {
                    html.push_str(&format!("<li>{}</li>", lines(item)));
                }
                html.push_str("</ul>");
            }
        }
    }
    html
}

fn paragraphs(text: &str, html: &mut String) {
    let mut paragraph: Vec<&str> = Vec::new();
    for line in text.lines().chain([""]) {
        if line.trim().is_empty() {
            if !paragraph.is_empty() {
                html.push_str(&format!("<p>{}</p>", lines(&paragraph.join("\n"))));
                paragraph.clear();
            }
        } else {
            paragraph.push(line);
        }
    }
}

fn lines(text: &str) -> String {
    text.trim().lines().map(|line| escaped(line.trim())).collect::<Vec<_>>().join("<br>")
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !letter.is_control()) {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_headings_are_ours_and_what_is_said_is_escaped() {
        let passages = [
            Passage::Text("Walks\nand <b>boats</b>.\n\n\nAll year."),
            Passage::Heading("Must & should"),
            Passage::List(vec!["Two languages", "\"Tact\""]),
        ];
        assert_eq!(
            html(&passages),
            "<p>Walks<br>and &lt;b&gt;boats&lt;/b&gt;.</p><p>All year.</p>\
             <p><strong>Must &amp; should</strong></p>\
             <ul><li>Two languages</li><li>&quot;Tact&quot;</li></ul>"
        );
    }
}
