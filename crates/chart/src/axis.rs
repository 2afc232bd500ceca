//! Axes, and what keeps words apart.

use crate::{
    Numbers, Scale,
    sheet::{Hold, Sheet},
};

/// The rectangle figures are drawn in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Plot {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// Upright lines at the marks of a scale that runs across, and their words below. Gives the middle of the next line.
pub(crate) fn across(sheet: &mut Sheet, scale: &Scale, numbers: &Numbers, plot: Plot) -> f64 {
    let marks = scale.marks(numbers);
    let places: Vec<_> =
        marks.iter().map(|(value, word)| (scale.place(*value, plot.left, plot.right), word)).collect();
    for (x, _) in &places {
        sheet.line("c-grid", (*x, plot.top), (*x, plot.bottom));
    }
    let y = plot.bottom + sheet.line_height() * 0.7;
    let words: Vec<_> = places.iter().map(|(x, word)| (*x, word.as_str())).collect();
    spaced(sheet, "c-soft", &words, y);
    y + sheet.line_height()
}

/// Words under their places, as many as have room: the last always, and from there every k-th.
pub(crate) fn spaced(sheet: &mut Sheet, class: &str, words: &[(f64, &str)], y: f64) {
    const APART: f64 = 6.0;
    let boxes: Vec<_> = words
        .iter()
        .map(|(x, word)| {
            let wide = sheet.text_width(word, false);
            let left = (x - wide / 2.0).min(sheet.width - wide).max(0.0);
            (left, left + wide)
        })
        .collect();
    let last = words.len().saturating_sub(1);
    let shown = |place: usize, every: usize| (last - place).is_multiple_of(every);
    let every = (1..=words.len())
        .find(|every| {
            let kept: Vec<_> = boxes.iter().enumerate().filter(|(place, _)| shown(*place, *every)).collect();
            kept.windows(2).all(|pair| pair[0].1.1 + APART <= pair[1].1.0)
        })
        .unwrap_or(words.len().max(1));
    for (place, ((_, word), (left, _))) in words.iter().zip(&boxes).enumerate() {
        if shown(place, every) {
            sheet.text(class, Hold::Start, *left, y + sheet.drop(), word);
        }
    }
}

/// All words under their places, in turn on as many lines as they need, none beyond the edge. Gives the middle of the line after the last.
pub(crate) fn staggered(sheet: &mut Sheet, class: &str, words: &[(f64, String)], edge: f64, y: f64) -> f64 {
    const APART: f64 = 4.0;
    let mut order: Vec<_> = words
        .iter()
        .map(|(x, word)| {
            let wide = sheet.text_width(word, false);
            ((x - wide / 2.0).min(edge.min(sheet.width) - wide).max(0.0), wide, word)
        })
        .collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let apart = |lines: usize| {
        order.iter().zip(order.iter().skip(lines)).all(|(one, next)| one.0 + one.1 + APART <= next.0)
    };
    let lines = (1..=order.len()).find(|lines| apart(*lines)).unwrap_or(0);
    for (place, (left, _, word)) in order.iter().enumerate() {
        let line = f64::from(u32::try_from(place % lines.max(1)).unwrap_or(0));
        sheet.text(class, Hold::Start, *left, y + line * sheet.line_height() + sheet.drop(), word);
    }
    y + f64::from(u32::try_from(lines).unwrap_or(0)) * sheet.line_height()
}

/// Level lines at the marks of a scale that runs up, and their words on the left.
pub(crate) fn upward(sheet: &mut Sheet, scale: &Scale, numbers: &Numbers, plot: Plot) {
    for (value, word) in scale.marks(numbers) {
        let y = scale.place(value, plot.bottom, plot.top);
        sheet.line("c-grid", (plot.left, y), (plot.right, y));
        sheet.text("c-soft", Hold::End, plot.left - 6.0, y + sheet.drop(), &word);
    }
}

/// The room that the words of such a scale need.
pub(crate) fn upward_room(sheet: &Sheet, scale: &Scale, numbers: &Numbers) -> f64 {
    let marks = scale.marks(numbers);
    marks.iter().map(|(_, word)| sheet.text_width(word, false)).fold(0.0, f64::max) + 6.0
}

/// A word beside the place it speaks of.
pub(crate) struct Beside {
    pub class: String,
    pub y: f64,
    pub lines: Vec<String>,
}

/// How high these words stand together.
pub(crate) fn beside_height(sheet: &Sheet, words: &[Beside]) -> f64 {
    words.iter().map(|word| lines_high(sheet, &word.lines) + 3.0).sum()
}

/// Words at one edge, each as near to its place as the others leave it.
pub(crate) fn beside(sheet: &mut Sheet, x: f64, top: f64, bottom: f64, mut words: Vec<Beside>) {
    const APART: f64 = 3.0;
    words.sort_by(|a, b| a.y.total_cmp(&b.y));
    let highs: Vec<f64> = words.iter().map(|word| lines_high(sheet, &word.lines)).collect();
    let mut tops: Vec<f64> = Vec::new();
    let mut free = top;
    for (word, high) in words.iter().zip(&highs) {
        let place = (word.y - high / 2.0).max(free);
        tops.push(place);
        free = place + high + APART;
    }
    let mut limit = bottom;
    for (place, high) in tops.iter_mut().zip(&highs).rev() {
        *place = place.min(limit - high);
        limit = *place - APART;
    }
    let half = sheet.line_height() / 2.0;
    for (word, place) in words.iter().zip(&tops) {
        sheet.lines(&word.class, Hold::Start, x, place + half, &word.lines);
    }
}

/// How high lines of text are.
pub(crate) fn lines_high(sheet: &Sheet, lines: &[String]) -> f64 {
    f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX)) * sheet.line_height()
}
