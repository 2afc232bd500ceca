//! A debrief: one row for each criterion, one mark for each interviewer, so that where people differ is seen before
//! anybody averages it. Who has not observed something stands apart: that is no low score.

use crate::{
    About, Chart, Flag, Ink, Numbers, Scale, Table, Words,
    axis::{Plot, across, lines_high},
    sheet::{Hold, Sheet},
    table::Cell,
    text::wrap,
};

/// What one interviewer says.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What stands on the mark: initials, or a short name.
    pub short: String,
    /// Who, in full.
    pub who: String,
    /// The score; none where it was not observed.
    pub score: Option<f64>,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// Its words.
    pub label: String,
    /// What the interviewers say.
    pub marks: Vec<Mark>,
    /// A state worth a word: 'three apart: talk about it'.
    pub flag: Option<Flag>,
}

/// Scores of several interviewers on several criteria.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// What the scores are read on: [`Scale::points`].
    pub scale: Scale,
    /// Whose marks they are: the company's.
    pub ink: Ink,
    /// The criteria.
    pub criteria: Vec<Criterion>,
}

/// A mark at its place in a row.
struct Pill {
    x: f64,
    lane: usize,
    wide: f64,
    words: String,
}

impl Spread {
    /// Draws it.
    #[must_use]
    pub fn draw(&self, about: &About, words: &Words) -> Chart {
        let mut table = Table::new(&[
            (&words.criterion, false),
            (&words.who, false),
            (&words.score, true),
            (&words.note, false),
        ]);
        for criterion in &self.criteria {
            let flag = criterion.flag.as_ref().map_or_else(String::new, Flag::say);
            for mark in &criterion.marks {
                let (score, note) = match sound(mark) {
                    Some(score) => {
                        (Cell::number(score, self.scale.unit.say(&words.numbers, score)), flag.as_str())
                    }
                    None => (Cell::Nothing, words.not_observed.as_str()),
                };
                table.push(vec![
                    Cell::word(criterion.label.as_str()),
                    Cell::word(mark.who.as_str()),
                    score,
                    Cell::word(note),
                ]);
            }
        }
        let some = self.criteria.iter().any(|criterion| !criterion.marks.is_empty());
        Chart::of(about, table, some, |sheet| self.onto(sheet, &words.numbers, &words.not_observed))
    }

    fn onto(&self, sheet: &mut Sheet, numbers: &Numbers, not_observed: &str) {
        let size = sheet.size;
        let label_room = if size.wide() { self.label_room(sheet) } else { sheet.width };
        // The marks at both ends of the scale are as wide as the widest word.
        let inset = self.widest(sheet) / 2.0 + 2.0;
        let left = if size.wide() { label_room + 20.0 } else { 0.0 } + inset;
        let apart = self.criteria.iter().flat_map(|one| &one.marks).any(|mark| sound(mark).is_none());
        let aside = if apart { size.of(130.0, 76.0).max(inset * 2.0) } else { 0.0 };
        let right = sheet.width - aside - inset - if apart { size.of(18.0, 6.0) } else { 0.0 };
        let half = sheet.line_height() / 2.0;
        let mut top = 0.0;
        if apart {
            let head = sheet.wrap(not_observed, aside, false, 3);
            let at = sheet.width - aside;
            top = sheet.lines("c-why", Hold::Start, at, half, &head) - half;
        }
        let rows: Vec<_> = self
            .criteria
            .iter()
            .map(|one| Row::of(self, sheet, one, (left, right), (label_room, aside)))
            .collect();
        let bottom = top + rows.iter().map(|row| row.high).sum::<f64>();
        let end = across(sheet, &self.scale, numbers, Plot { left, top, right, bottom });
        let mut y = top;
        for row in &rows {
            sheet.line("c-grid", (0.0, y), (sheet.width, y));
            row.onto(sheet, self.ink, y);
            y += row.high;
        }
        sheet.height = self.key(sheet, end);
    }

    fn label_room(&self, sheet: &Sheet) -> f64 {
        let labels = self.criteria.iter().map(|one| sheet.text_width(&one.label, false));
        let flags =
            self.criteria.iter().filter_map(|one| Some(sheet.text_width(&one.flag.as_ref()?.say(), true)));
        labels.chain(flags).fold(0.0, f64::max).clamp(90.0, 215.0)
    }

    fn widest(&self, sheet: &Sheet) -> f64 {
        let marks = self.criteria.iter().flat_map(|one| &one.marks);
        marks.map(|mark| pill_width(sheet, &pill_words(sheet, mark))).fold(0.0, f64::max)
    }

    /// What the marks stand for, where they do not say it in full. Gives where it ends.
    fn key(&self, sheet: &mut Sheet, y: f64) -> f64 {
        let mut key: Vec<String> = Vec::new();
        for mark in self.criteria.iter().flat_map(|one| &one.marks) {
            let words = format!("{}\u{a0}{}", mark.short, mark.who.replace(' ', "\u{a0}"));
            if mark.short != mark.who && !key.contains(&words) {
                key.push(words);
            }
        }
        let lines = sheet.wrap(&key.join(", "), sheet.width, false, 12);
        sheet.lines("c-soft", Hold::Start, 0.0, y + 4.0, &lines)
    }
}

fn sound(mark: &Mark) -> Option<f64> {
    mark.score.filter(|score| score.is_finite())
}

const PAD: f64 = 14.0;

const fn pill_height(sheet: &Sheet) -> f64 {
    sheet.size.of(23.0, 20.0)
}

fn pill_words(sheet: &Sheet, mark: &Mark) -> String {
    let room = sheet.size.of(96.0, 56.0) - PAD;
    wrap(&mark.short, room, sheet.type_size(), true, 1).into_iter().next().unwrap_or_default()
}

fn pill_width(sheet: &Sheet, words: &str) -> f64 {
    (sheet.text_width(words, true) + PAD).max(pill_height(sheet))
}

/// A criterion with everything at its place.
struct Row {
    label: Vec<String>,
    flag: Vec<String>,
    flag_class: String,
    seen: Vec<Pill>,
    unseen: Vec<Pill>,
    /// Where the marks begin, below the label on a phone.
    marks: f64,
    high: f64,
}

impl Row {
    fn of(
        spread: &Spread,
        sheet: &Sheet,
        one: &Criterion,
        (left, right): (f64, f64),
        (label_room, aside): (f64, f64),
    ) -> Self {
        const EDGE: f64 = 8.0;
        let wide = sheet.size.wide();
        let label = sheet.wrap(&one.label, label_room, !wide, 5);
        let flag =
            one.flag.as_ref().map_or_else(Vec::new, |flag| sheet.wrap(&flag.say(), label_room, true, 3));
        let (mut seen, mut unseen) = (Vec::new(), Vec::new());
        let mut scored: Vec<_> = one.marks.iter().filter_map(|mark| Some((sound(mark)?, mark))).collect();
        scored.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (score, mark) in scored {
            let words = pill_words(sheet, mark);
            let pill = pill_width(sheet, &words);
            let x = spread.scale.place(score, left, right);
            seen.push(Pill { lane: free(&seen, x, pill), x, wide: pill, words });
        }
        let (start, mut at) = (sheet.width - aside, 0.0);
        let mut lane = 0;
        for mark in one.marks.iter().filter(|mark| sound(mark).is_none()) {
            let words = pill_words(sheet, mark);
            let pill = pill_width(sheet, &words);
            if at > 0.0 && at + pill > aside {
                (at, lane) = (0.0, lane + 1);
            }
            unseen.push(Pill { x: start + at + pill / 2.0, lane, wide: pill, words });
            at += pill + 3.0;
        }
        let lanes = seen.iter().chain(&unseen).map(|pill| pill.lane + 1).max().unwrap_or(1);
        let marks_high = f64::from(u32::try_from(lanes).unwrap_or(u32::MAX)) * (pill_height(sheet) + 3.0);
        let said = lines_high(sheet, &label) + lines_high(sheet, &flag);
        let (marks, high) = if wide {
            (EDGE, said.max(marks_high) + 2.0 * EDGE)
        } else {
            (EDGE + said + 3.0, said + 3.0 + marks_high + 2.0 * EDGE)
        };
        let flag_class = one.flag.as_ref().map_or_else(String::new, Flag::class);
        Self { label, flag, flag_class, seen, unseen, marks, high }
    }

    fn onto(&self, sheet: &mut Sheet, ink: Ink, top: f64) {
        const EDGE: f64 = 8.0;
        let half = sheet.line_height() / 2.0;
        let class = if sheet.size.wide() { "" } else { "c-strong" };
        let next = sheet.lines(class, Hold::Start, 0.0, top + EDGE + half, &self.label);
        sheet.lines(&self.flag_class, Hold::Start, 0.0, next, &self.flag);
        let high = pill_height(sheet);
        let middle = |lane: usize| {
            top + self.marks + high / 2.0 + f64::from(u32::try_from(lane).unwrap_or(u32::MAX)) * (high + 3.0)
        };
        if let (Some(first), Some(last)) = (self.seen.first(), self.seen.last()) {
            let y = middle(0);
            sheet.line(&format!("c-span {}", ink.class()), (first.x, y), (last.x, y));
        }
        for (pills, pill_class, mark_class) in [
            (&self.seen, format!("c-pill {}", ink.class()), "c-mark"),
            (&self.unseen, "c-pill c-hollow".to_owned(), "c-mark c-hollow"),
        ] {
            for pill in pills {
                let y = middle(pill.lane);
                let at = (pill.x - pill.wide / 2.0, y - high / 2.0);
                sheet.rect(&pill_class, at, pill.wide, high, high / 2.0);
                sheet.text(mark_class, Hold::Middle, pill.x, y + sheet.drop(), &pill.words);
            }
        }
    }
}

/// The first line on which a mark covers no other.
fn free(set: &[Pill], x: f64, wide: f64) -> usize {
    const APART: f64 = 3.0;
    (0..)
        .find(|lane| {
            let mut on_it = set.iter().filter(|pill| pill.lane == *lane);
            on_it.all(|pill| (pill.x - x).abs() >= f64::midpoint(pill.wide, wide) + APART)
        })
        .unwrap_or(set.len())
}
