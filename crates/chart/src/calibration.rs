//! What was forecast against what happened: an interval for each group of forecasts, and how many were in it.

use crate::{
    About, Chart, Ink, Interval, Numbers, Scale, Table, Words,
    about::interval_heads,
    axis::{Plot, across, lines_high, staggered, upward, upward_room},
    intervals::interval_cells,
    sheet::{Hold, Sheet},
    table::Cell,
};

/// Forecasts of about the same height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// Their mean.
    pub forecast: f64,
    /// The share of them that came true; none where there are too few to say.
    pub happened: Option<Interval>,
    /// How many there were.
    pub count: u64,
}

/// Forecasts against what happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// Whose forecasts.
    pub ink: Ink,
    /// What runs across: 'said to be likely'.
    pub forecast: String,
    /// What runs up: 'happened'.
    pub happened: String,
    /// The word at the diagonal: 'as forecast'.
    pub diagonal: String,
    /// What it means to lie above and below it: 'happens more often than said'. May be empty.
    pub corners: (String, String),
    /// What the bars below count: 'forecasts'.
    pub counted: String,
    /// The groups.
    pub bins: Vec<Bin>,
}

impl Calibration {
    /// Draws it.
    #[must_use]
    pub fn draw(&self, about: &About, words: &Words) -> Chart {
        let (scale, numbers) = (Scale::share(), &words.numbers);
        let [low, estimate, high] = interval_heads(words);
        let mut table = Table::new(&[(&self.forecast, true), low, estimate, high, (&words.count, true)]);
        for bin in &self.bins {
            let mut row = vec![Cell::number(bin.forecast, numbers.share(bin.forecast))];
            match bin.happened.and_then(Interval::sound) {
                Some(interval) => row.extend(interval_cells(&scale, numbers, interval)),
                None => row.extend([Cell::Nothing, Cell::Nothing, Cell::Nothing]),
            }
            row.push(Cell::count(bin.count, numbers.count(bin.count)));
            table.push(row);
        }
        let some = self.bins.iter().any(|bin| bin.forecast.is_finite());
        Chart::of(about, table, some, |sheet| self.onto(sheet, &scale, numbers))
    }

    fn onto(&self, sheet: &mut Sheet, scale: &Scale, numbers: &Numbers) {
        if sheet.size.wide() {
            sheet.width = 520.0;
        }
        let half = sheet.line_height() / 2.0;
        let room = sheet.width;
        let head = sheet.wrap(&self.happened, room, false, 3);
        let top = sheet.lines("c-soft", Hold::Start, 0.0, half, &head) - half;
        // The diagonal ends in the corner, and there its word stands.
        let left = upward_room(sheet, scale, numbers);
        let right = sheet.width - sheet.size.of(64.0, 12.0);
        let diagonal = sheet.wrap(&self.diagonal, right - left, false, 2);
        let top = sheet.lines("c-soft", Hold::End, right, top + half, &diagonal) - half + 4.0;
        let top = top.max(sheet.line_height() * 0.6);
        let plot = Plot { left, top, right, bottom: top + (right - left) };
        upward(sheet, scale, numbers, plot);
        let y = across(sheet, scale, numbers, plot);
        sheet.line("c-ref", (plot.left, plot.bottom), (plot.right, plot.top));
        if sheet.size.wide() {
            self.corners(sheet, plot);
        }
        for bin in self.bins.iter().filter(|bin| bin.forecast.is_finite()) {
            if let Some(interval) = bin.happened.and_then(Interval::sound) {
                let up = |value| scale.place(value, plot.bottom, plot.top);
                let x = scale.place(bin.forecast, plot.left, plot.right);
                let thick = sheet.size.of(7.0, 6.0);
                let class = self.ink.class();
                sheet.standing(class, x, up(interval.low), up(interval.estimate), up(interval.high), thick);
            }
        }
        let lines = sheet.wrap(&self.forecast, plot.right - plot.left, false, 3);
        let y = sheet.lines("c-soft", Hold::Middle, plot.left.midpoint(plot.right), y, &lines);
        let y = self.tally(sheet, scale, numbers, plot, y);
        sheet.height = if sheet.size.wide() { y } else { self.below(sheet, y) };
    }

    /// On a phone the bars reach into the corners: their words stand below, with the way from the diagonal.
    fn below(&self, sheet: &mut Sheet, y: f64) -> f64 {
        let (room, mut y) = (sheet.width, y + sheet.line_height() / 2.0);
        for (way, words) in [("↑", &self.corners.0), ("↓", &self.corners.1)] {
            if !words.is_empty() {
                let lines = sheet.wrap(&format!("{way} {words}"), room, false, 3);
                y = sheet.lines("c-why", Hold::Start, 0.0, y, &lines);
            }
        }
        y
    }

    fn corners(&self, sheet: &mut Sheet, plot: Plot) {
        const IN: f64 = 8.0;
        let room = (plot.right - plot.left) * 0.46;
        let half = sheet.line_height() / 2.0;
        let above = sheet.wrap(&self.corners.0, room, false, 4);
        sheet.lines("c-why", Hold::Start, plot.left + IN, plot.top + IN + half, &above);
        let below = sheet.wrap(&self.corners.1, room, false, 4);
        let first = plot.bottom - IN - lines_high(sheet, &below) + half;
        sheet.lines("c-why", Hold::End, plot.right - IN, first, &below);
    }

    /// How many forecasts were in each group, as bars with their numbers. Gives where they end.
    #[expect(clippy::cast_precision_loss, reason = "counts of forecasts")]
    fn tally(&self, sheet: &mut Sheet, scale: &Scale, numbers: &Numbers, plot: Plot, y: f64) -> f64 {
        let high = sheet.size.of(34.0, 28.0);
        let thick = sheet.size.of(14.0, 10.0);
        let bins: Vec<_> = self.bins.iter().filter(|bin| bin.forecast.is_finite()).collect();
        let most = bins.iter().map(|bin| bin.count).max().unwrap_or(0).max(1) as f64;
        let floor = y + high;
        sheet.line("c-axis", (plot.left, floor), (plot.right, floor));
        let mut counts = Vec::new();
        for bin in &bins {
            let x = scale.place(bin.forecast, plot.left, plot.right);
            let tall = (bin.count as f64 / most * high).max(if bin.count > 0 { 1.5 } else { 0.0 });
            sheet.rect("c-tally", (x - thick / 2.0, floor - tall), thick, tall, 0.0);
            counts.push((x, numbers.count(bin.count)));
        }
        let edge = sheet.width;
        let y = staggered(sheet, "", &counts, edge, floor + sheet.line_height() * 0.7);
        let lines = sheet.wrap(&self.counted, plot.right - plot.left, false, 2);
        sheet.lines("c-soft", Hold::Middle, plot.left.midpoint(plot.right), y, &lines)
    }
}
