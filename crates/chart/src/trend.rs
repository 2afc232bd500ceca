//! From period to period: the interval and the estimate, how many stand behind each, and gaps where there is nothing.

use crate::{
    About, Chart, Ink, Interval, Numbers, Reference, Scale, Table, Words,
    about::interval_heads,
    axis::{beside, spaced, staggered, upward},
    curves::{EDGE, drawn, end_word, frame, row_word},
    intervals::interval_cells,
    sheet::{Path, Sheet},
    table::Cell,
};

/// One period of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The figure; none leaves a gap.
    pub interval: Option<Interval>,
    /// How many stand behind it, also where there is no figure.
    pub count: u64,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The side whose line it is.
    pub ink: Ink,
    /// The word at its end.
    pub word: String,
    /// What its counts count: 'promises due', at the end of their row.
    pub counted: String,
    /// As many as there are periods; what is missing is a gap.
    pub points: Vec<Point>,
}

/// Figures from period to period.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// What they are read on.
    pub scale: Scale,
    /// The periods, in short words: 'Mar'.
    pub periods: Vec<String>,
    /// The lines.
    pub lines: Vec<Line>,
    /// A level to compare with.
    pub target: Option<Reference>,
}

impl Trend {
    /// Draws it.
    #[must_use]
    pub fn draw(&self, about: &About, words: &Words) -> Chart {
        let some = !self.periods.is_empty() && self.lines.iter().any(|line| !line.points.is_empty());
        Chart::of(about, self.table(words), some, |sheet| self.onto(sheet, &words.numbers))
    }

    fn table(&self, words: &Words) -> Table {
        let [low, estimate, high] = interval_heads(words);
        let several = self.lines.len() > 1;
        let mut heads = vec![(words.period.as_str(), false)];
        heads.extend(several.then_some((words.line.as_str(), false)));
        heads.extend([low, estimate, high, (&words.count, true)]);
        let mut table = Table::new(&heads);
        for (place, period) in self.periods.iter().enumerate() {
            for line in &self.lines {
                let Some(point) = line.points.get(place) else { continue };
                let mut row = vec![Cell::word(period.as_str())];
                row.extend(several.then(|| Cell::word(line.word.as_str())));
                match point.interval.and_then(Interval::sound) {
                    Some(interval) => row.extend(interval_cells(&self.scale, &words.numbers, interval)),
                    None => row.extend([Cell::Nothing, Cell::Nothing, Cell::Nothing]),
                }
                row.push(Cell::count(point.count, words.numbers.count(point.count)));
                table.push(row);
            }
        }
        table
    }

    fn onto(&self, sheet: &mut Sheet, numbers: &Numbers) {
        let scale = &self.scale;
        // The words take their room first; where they stand is known once the room is.
        let ends = |sheet: &Sheet, place: &dyn Fn(f64) -> f64| {
            let lines = self.lines.iter().filter_map(|line| {
                let last = self.figures(line).last()?.1.estimate;
                let class = format!("c-strong {}", line.ink.class());
                Some(end_word(sheet, &class, place(last), &line.word))
            });
            let target = drawn(self.target.as_ref())
                .map(|target| end_word(sheet, "c-soft", place(target.at), &target.word));
            lines.chain(target).collect::<Vec<_>>()
        };
        let counted: Vec<&str> = self.lines.iter().map(|line| line.counted.as_str()).collect();
        let plot = frame(sheet, scale, numbers, &ends(sheet, &|_| 0.0), &counted);
        let height = |value: f64| scale.place(value, plot.bottom, plot.top);
        let slots = f64::from(u32::try_from(self.periods.len()).unwrap_or(u32::MAX));
        let slot = (plot.right - plot.left) / slots;
        let across =
            |place: usize| plot.left + (f64::from(u32::try_from(place).unwrap_or(u32::MAX)) + 0.5) * slot;

        upward(sheet, scale, numbers, plot);
        if let Some(target) = drawn(self.target.as_ref()) {
            let y = height(target.at);
            sheet.line("c-ref", (plot.left, y), (plot.right + 4.0, y));
        }
        for (which, line) in self.lines.iter().enumerate() {
            // Two lines stand a little apart, so that neither hides the other's interval.
            let several = f64::from(u8::from(self.lines.len() > 1));
            let aside =
                several * (f64::from(u32::try_from(which).unwrap_or(0)) - 0.5) * (slot * 0.2).min(7.0);
            let course: Vec<_> = self
                .figures(line)
                .map(|(place, interval)| {
                    let y = [interval.low, interval.estimate, interval.high].map(height);
                    (place, across(place) + aside, y)
                })
                .collect();
            draw_line(sheet, line.ink.class(), &course, (slot * 0.4).clamp(2.5, 5.0), self.lines.len() == 1);
        }
        let words = ends(sheet, &height);
        beside(sheet, plot.right + EDGE, plot.top - sheet.line_height() * 0.5, plot.bottom, words);

        let labels: Vec<_> =
            self.periods.iter().enumerate().map(|(place, word)| (across(place), word.as_str())).collect();
        let mut y = plot.bottom + sheet.line_height() * 0.8;
        spaced(sheet, "c-soft", &labels, y);
        y += sheet.line_height() * 1.15;
        for line in &self.lines {
            let points = line.points.iter().take(self.periods.len()).enumerate();
            let counts: Vec<_> =
                points.map(|(place, point)| (across(place), numbers.count(point.count))).collect();
            let class = line.ink.class();
            let below = staggered(sheet, class, &counts, plot.right + EDGE - 4.0, y);
            y = row_word(sheet, class, plot, y, &line.counted).max(below) + 3.0;
        }
        sheet.height = y;
    }

    /// The periods of a line that have a figure.
    fn figures(&self, line: &Line) -> impl Iterator<Item = (usize, Interval)> {
        let points = line.points.iter().take(self.periods.len()).enumerate();
        points.filter_map(|(place, point)| Some((place, point.interval?.sound()?)))
    }
}

type At = (usize, f64, [f64; 3]);

/// A line where periods follow each other, with its band where it is alone (two bands on each other say nothing), and
/// each period's own interval.
fn draw_line(sheet: &mut Sheet, class: &str, course: &[At], thick: f64, band: bool) {
    for run in course.chunk_by(|a, b| a.0 + 1 == b.0).filter(|run| run.len() > 1) {
        if band {
            let upper = run.iter().map(|(_, x, [_, _, high])| (*x, *high));
            let lower = run.iter().rev().map(|(_, x, [low, _, _])| (*x, *low));
            let band: Vec<_> = upper.chain(lower).collect();
            sheet.path(&format!("c-band {class}"), &Path::through(&band).close());
        }
        let line: Vec<_> = run.iter().map(|(_, x, [_, estimate, _])| (*x, *estimate)).collect();
        sheet.path(&format!("c-line {class}"), &Path::through(&line));
    }
    for (_, x, [low, estimate, high]) in course {
        sheet.standing(class, *x, *low, *estimate, *high, thick);
    }
}
