//! What charts with a course have in common: the room around them, and words at their ends.

use crate::{
    Numbers, Reference, Scale,
    axis::{Beside, Plot, beside_height, upward_room},
    sheet::{Hold, Sheet},
};

/// Between the plot and the words at its end.
pub(crate) const EDGE: f64 = 14.0;

/// How much room the words at the ends may take.
pub(crate) const fn end_room(sheet: &Sheet) -> f64 {
    sheet.size.of(180.0, 76.0)
}

/// The rectangle of a course, with room for the scale on its left and for words on its right; taller where the words
/// need it.
pub(crate) fn frame(sheet: &Sheet, scale: &Scale, numbers: &Numbers, ends: &[Beside], rows: &[&str]) -> Plot {
    let left = upward_room(sheet, scale, numbers);
    let lines = ends.iter().flat_map(|word| &word.lines).map(|line| sheet.text_width(line, true));
    let rows = rows.iter().flat_map(|word| sheet.wrap(word, end_room(sheet), false, 3));
    let widest = rows.map(|line| sheet.text_width(&line, false)).chain(lines).fold(0.0, f64::max);
    let top = sheet.line_height() * 0.6;
    let high = sheet.size.of(250.0, 200.0_f64).max(beside_height(sheet, ends));
    let right =
        if widest > 0.0 { sheet.width - widest.min(end_room(sheet)) - EDGE } else { sheet.width - 8.0 };
    Plot { left, top, right, bottom: top + high }
}

/// The word at the end of a line.
pub(crate) fn end_word(sheet: &Sheet, class: &str, y: f64, word: &str) -> Beside {
    let strong = class.contains("c-strong");
    Beside { class: class.to_owned(), y, lines: sheet.wrap(word, end_room(sheet), strong, 5) }
}

/// A word at the end of a row of counts. Gives where the next row may begin.
pub(crate) fn row_word(sheet: &mut Sheet, class: &str, plot: Plot, y: f64, word: &str) -> f64 {
    let lines = sheet.wrap(word, end_room(sheet), false, 3);
    sheet.lines(class, Hold::Start, plot.right + EDGE, y, &lines)
}

/// A reference that can be drawn.
pub(crate) fn drawn(reference: Option<&Reference>) -> Option<&Reference> {
    reference.filter(|reference| reference.at.is_finite())
}
