//! How long it takes: the share that still waits (or is done) day by day, with its band, the median in words, and how
//! many are still being waited for.

use crate::{
    About, Chart, Ink, Numbers, Scale, Table, Words,
    about::interval_heads,
    axis::{across, beside, lines_high, staggered, upward},
    curves::{EDGE, end_word, frame, row_word},
    intervals::interval_cells,
    scale::Interval,
    sheet::{Hold, Path, Sheet},
    table::Cell,
};

/// From a time on, this share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// When it changes.
    pub at: f64,
    /// The share from then on, with its band.
    pub share: Interval,
}

/// The median, in words: 'half have an answer within three days'.
#[derive(Clone, Debug, PartialEq)]
pub struct Median {
    /// When.
    pub at: f64,
    /// The words.
    pub words: String,
}

/// One course.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The side whose course it is.
    pub ink: Ink,
    /// The word at its end.
    pub word: String,
    /// Its steps; before the first it stands where `starts` says.
    pub steps: Vec<Step>,
    /// Where it starts: 1 for what still waits, 0 for what is done.
    pub starts: f64,
    /// Until when anybody was watched, where that is longer than the last step.
    pub until: f64,
    /// The median; none where fewer than half are done.
    pub median: Option<Median>,
    /// How many were still waited for at some times.
    pub waiting: Vec<(f64, u64)>,
    /// What these count: 'still waiting', at the end of their row.
    pub counted: String,
}

/// Courses over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Survival {
    /// What the time is counted in: 'business days'.
    pub time: String,
    /// How far the axis reaches.
    pub times: Scale,
    /// The courses.
    pub curves: Vec<Curve>,
}

impl Survival {
    /// Draws it.
    #[must_use]
    pub fn draw(&self, about: &About, words: &Words) -> Chart {
        let some = self.curves.iter().any(|curve| steps(curve).next().is_some());
        Chart::of(about, self.table(words), some, |sheet| self.onto(sheet, &words.numbers))
    }

    fn table(&self, words: &Words) -> Table {
        let [low, estimate, high] = interval_heads(words);
        let several = self.curves.len() > 1;
        let mut heads = vec![(self.time.as_str(), true)];
        heads.extend(several.then_some((words.line.as_str(), false)));
        heads.extend([low, estimate, high]);
        let mut table = Table::new(&heads);
        for curve in &self.curves {
            for (at, share) in steps(curve) {
                let mut row = vec![Cell::number(at, self.times.unit.say(&words.numbers, at))];
                row.extend(several.then(|| Cell::word(curve.word.as_str())));
                row.extend(interval_cells(&Scale::share(), &words.numbers, share));
                table.push(row);
            }
        }
        table
    }

    fn onto(&self, sheet: &mut Sheet, numbers: &Numbers) {
        let shares = Scale::share();
        let ends = |sheet: &Sheet, height: &dyn Fn(f64) -> f64| {
            let ends = self.curves.iter().filter_map(|curve| {
                let last = steps(curve).last()?.1.estimate;
                let class = format!("c-strong {}", curve.ink.class());
                Some(end_word(sheet, &class, height(last), &curve.word))
            });
            ends.collect::<Vec<_>>()
        };
        let counted: Vec<&str> = self.curves.iter().map(|curve| curve.counted.as_str()).collect();
        let plot = frame(sheet, &shares, numbers, &ends(sheet, &|_| 0.0), &counted);
        let height = |share: f64| shares.place(share, plot.bottom, plot.top);
        let time = |at: f64| self.times.place(at, plot.left, plot.right);

        upward(sheet, &shares, numbers, plot);
        for curve in &self.curves {
            draw_curve(sheet, curve, &time, &height);
        }
        let words = ends(sheet, &height);
        beside(sheet, plot.right + EDGE, plot.top - sheet.line_height() * 0.5, plot.bottom, words);
        let mut y = across(sheet, &self.times, numbers, plot);
        let lines = sheet.wrap(&self.time, plot.right - plot.left, false, 2);
        y = sheet.lines("c-soft", Hold::Middle, plot.left.midpoint(plot.right), y, &lines);
        y += 4.0;
        for curve in self.curves.iter().filter(|curve| !curve.waiting.is_empty()) {
            let waiting = curve.waiting.iter().filter(|(at, _)| at.is_finite());
            let counts: Vec<_> = waiting.map(|(at, count)| (time(*at), numbers.count(*count))).collect();
            let below = staggered(sheet, curve.ink.class(), &counts, plot.right + EDGE - 4.0, y);
            y = row_word(sheet, curve.ink.class(), plot, y, &curve.counted).max(below) + 3.0;
        }
        sheet.height = y;
        self.medians(sheet, plot.right, &time, &height);
    }

    /// The medians in words, each at its place and none on another.
    fn medians(&self, sheet: &mut Sheet, edge: f64, time: &dyn Fn(f64) -> f64, height: &dyn Fn(f64) -> f64) {
        let (top, bottom) = (height(1.0), height(0.0));
        let mut taken: Vec<(f64, f64)> = Vec::new();
        for curve in &self.curves {
            let Some(median) = curve.median.as_ref().filter(|median| median.at.is_finite()) else { continue };
            let x = time(median.at);
            sheet.line(&format!("c-drop {}", curve.ink.class()), (time(0.0), height(0.5)), (x, height(0.5)));
            sheet.line(&format!("c-drop {}", curve.ink.class()), (x, height(0.5)), (x, height(0.0)));
            sheet.circle(&format!("c-ring {}", curve.ink.class()), (x, height(0.5)), 4.0);
            let least = sheet.size.of(200.0, 110.0);
            let room = (edge - x - 10.0).max(least).min(sheet.size.of(300.0, 160.0));
            let lines = sheet.wrap(&median.words, room, false, 4);
            let wide = lines.iter().map(|line| sheet.text_width(line, false)).fold(0.0, f64::max);
            // On the side where the curve is not, if there is room.
            let before = curve.starts < 0.5 && x - 10.0 - wide > time(0.0);
            let (hold, at) = if before {
                (Hold::End, x - 10.0)
            } else {
                (Hold::Start, (x + 10.0).min(edge - wide).max(0.0))
            };
            let tall = lines_high(sheet, &lines);
            // Above the band, where that leaves room for it.
            let beyond =
                steps(curve).filter(|(at, _)| if before { *at < median.at } else { *at >= median.at });
            let band = beyond.map(|(_, share)| share.high).fold(0.5, f64::max);
            let wish = (height(band) - tall - 4.0).max(top);
            let Some(place) = free(&taken, wish, tall, (top, bottom)) else { continue };
            sheet.lines(curve.ink.class(), hold, at, place + sheet.line_height() / 2.0, &lines);
            taken.push((place, place + tall));
        }
    }
}

/// The place nearest to the wished one where no other words stand, first upwards.
fn free(taken: &[(f64, f64)], wish: f64, tall: f64, (top, bottom): (f64, f64)) -> Option<f64> {
    const BY: f64 = 3.0;
    let up = (0..200).map(|step| wish - f64::from(step) * BY);
    let down = (0..200).map(|step| wish + f64::from(step) * BY);
    up.chain(down).find(|place| {
        let inside = *place >= top && place + tall <= bottom;
        inside && taken.iter().all(|(from, to)| place + tall + BY <= *from || *place >= to + BY)
    })
}

/// What can be drawn of it, in the order of time.
fn steps(curve: &Curve) -> impl Iterator<Item = (f64, Interval)> {
    let sound = curve.steps.iter().filter(|step| step.at.is_finite());
    let mut steps: Vec<_> = sound.filter_map(|step| Some((step.at, step.share.sound()?))).collect();
    steps.sort_by(|a, b| a.0.total_cmp(&b.0));
    steps.into_iter()
}

fn draw_curve(sheet: &mut Sheet, curve: &Curve, time: &dyn Fn(f64) -> f64, height: &dyn Fn(f64) -> f64) {
    let start = if curve.starts.is_finite() { curve.starts } else { 1.0 };
    let mut low = vec![(time(0.0), height(start))];
    let (mut line, mut high) = (low.clone(), low.clone());
    let mut end = time(0.0);
    for (at, share) in steps(curve) {
        end = time(at);
        for (points, value) in [(&mut low, share.low), (&mut line, share.estimate), (&mut high, share.high)] {
            let before = points.last().map_or(height(start), |point| point.1);
            points.extend([(end, before), (end, height(value))]);
        }
    }
    if curve.until.is_finite() {
        end = end.max(time(curve.until));
    }
    for points in [&mut low, &mut line, &mut high] {
        let last = points.last().map_or(height(start), |point| point.1);
        points.push((end, last));
    }
    let class = curve.ink.class();
    high.extend(low.into_iter().rev());
    sheet.path(&format!("c-band {class}"), &Path::through(&high).close());
    sheet.path(&format!("c-line {class}"), &Path::through(&line));
}
