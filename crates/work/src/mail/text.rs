//! A letter as plain text.

use super::{Page, Part};

pub(super) fn text(page: &Page) -> String {
    let mut paragraphs = vec![page.greeting.clone()];
    paragraphs.extend(page.parts.iter().map(part));
    if let Some((label, address)) = &page.button {
        paragraphs.push(format!("{label}:\n{address}"));
    }
    let foot = page.foot.join("\n");
    format!("{}\n\n-- \n{foot}\n", paragraphs.join("\n\n"))
}

fn part(part: &Part) -> String {
    match part {
        Part::Say(text) => text.clone(),
        Part::Quote { of, words } => {
            let quoted: Vec<String> =
                words.lines().map(|line| format!("| {line}").trim_end().to_owned()).collect();
            format!("{of}:\n{}", quoted.join("\n"))
        }
        Part::List(things) => things.iter().map(|thing| format!("- {thing}")).collect::<Vec<_>>().join("\n"),
    }
}
