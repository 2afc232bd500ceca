//! Text as it will be set: how wide it is about, where it breaks, and how it is written into markup.

use std::fmt::Write as _;

/// Text inside markup.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            // Control signs are no XML, and a stray one would spoil the whole drawing.
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Advance widths of the printable ASCII signs in thousandths of the type size: those of Helvetica, whose measure
/// Arial and Liberation Sans share.
const ASCII: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// The faces that the stylesheet names are up to this much wider than Helvetica, and semibold is wider still. A guess
/// that is too wide costs a little room, one that is too narrow an overlap.
const WIDER: f64 = 1.08;
const STRONGER: f64 = 1.06;

/// About how wide a text is at this size.
pub(crate) fn width(text: &str, size: f64, strong: bool) -> f64 {
    let thousandths: f64 = text.chars().map(advance).sum();
    thousandths / 1000.0 * size * WIDER * if strong { STRONGER } else { 1.0 }
}

fn advance(c: char) -> f64 {
    let code = u32::from(c);
    match c {
        ' '..='~' => ASCII.get(code as usize - 32).copied().map_or(600.0, f64::from),
        '\u{a0}' | 'í' | 'ì' | 'ï' | '·' => 278.0,
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0.0,
        '–' | '«' | '»' => 556.0,
        '\u{1100}'.. if !matches!(code, 0x1e00..=0x2bff) => 1050.0,
        c if c.is_lowercase() => 580.0,
        c if c.is_uppercase() => 790.0,
        _ => 850.0,
    }
}

/// The text in lines no wider than this, broken at spaces, and inside a word only where the word alone is wider. What
/// is left after the last line is said to be left out by an ellipsis: the table has it in full.
///
/// Lines come out about equally long: the last word of a label does not stand alone.
pub(crate) fn wrap(text: &str, room: f64, size: f64, strong: bool, most: usize) -> Vec<String> {
    let filled = fill(text, room, size, strong, most);
    let whole = |lines: &[String]| !lines.iter().any(|line| line.ends_with('…'));
    if filled.len() < 2 || !whole(&filled) {
        return filled;
    }
    // The narrowest room that breaks it into as many lines, and inside no other words.
    let words = |lines: &[String]| lines.iter().map(|line| line.split(' ').count()).sum::<usize>();
    let tries =
        (10..20).map(|twentieths| fill(text, room * f64::from(twentieths) / 20.0, size, strong, most));
    let mut even =
        tries.filter(|lines| lines.len() == filled.len() && whole(lines) && words(lines) == words(&filled));
    even.next().unwrap_or(filled)
}

fn fill(text: &str, room: f64, size: f64, strong: bool, most: usize) -> Vec<String> {
    let fits = |line: &str| width(line, size, strong) <= room;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split(|c: char| c.is_whitespace() && c != '\u{a0}').filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for c in word.chars() {
            line.push(c);
            if line.chars().count() > 1 && !fits(&line) {
                line.pop();
                lines.push(std::mem::take(&mut line));
                line.push(c);
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    let most = most.max(1);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && !fits(&format!("{last}…")) {
                last.pop();
            }
            let kept = last.trim_end().len();
            last.truncate(kept);
            last.push('…');
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_spanish_label_breaks_at_spaces_and_keeps_its_words() {
        let label = "Puntualidad en las conversaciones con responsables de contratación";
        let lines = wrap(label, 150.0, 14.0, false, 9);
        assert!(lines.len() > 2, "{lines:?}");
        assert_eq!(lines.join(" "), label);
        assert!(lines.iter().all(|line| width(line, 14.0, false) <= 150.0), "{lines:?}");
    }

    #[test]
    fn a_word_that_is_wider_than_the_room_is_broken_and_the_rest_is_left_out_openly() {
        let lines = wrap("Donaudampfschifffahrtsgesellschaft", 60.0, 12.0, true, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'), "{lines:?}");
        assert!(lines.iter().all(|line| width(line, 12.0, true) <= 60.0), "{lines:?}");
    }

    #[test]
    fn markup_and_control_signs_cannot_leave_a_text() {
        assert_eq!(escape("<b a='1'>&\"\u{0}"), "&lt;b a=&#39;1&#39;&gt;&amp;&quot; ");
    }
}
