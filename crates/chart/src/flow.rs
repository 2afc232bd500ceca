//! From stage to stage: how many came, how many went on, and how the others ended.
//!
//! The stream runs down on the left and each way out leaves it to the right, so that no band crosses another and the
//! words read as a list, on a page and on a phone alike.

use crate::{
    About, Chart, Ink, Numbers, Table, Words,
    axis::lines_high,
    sheet::{Hold, Path, Sheet},
    table::Cell,
};

/// A way out of a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// The side that ended it, if one did.
    pub ink: Ink,
    /// What became of them, after a number: 'declined', 'still here'.
    pub word: String,
    /// How many.
    pub count: u64,
}

/// A stage. Who came on from the one before is counted by what left it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Its name.
    pub word: String,
    /// How many entered here: all, at the first stage; those who joined later, at another.
    pub entered: u64,
    /// How those ended who did not go on.
    pub ended: Vec<End>,
}

/// A flow through stages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The stages, in order.
    pub stages: Vec<Stage>,
}

/// A stage with its sums.
struct Sum<'a> {
    stage: &'a Stage,
    here: u64,
    onward: u64,
}

impl Flow {
    /// Draws it.
    #[must_use]
    pub fn draw(&self, about: &About, words: &Words) -> Chart {
        let sums = self.sums();
        let some = sums.iter().any(|sum| sum.here > 0);
        Chart::of(about, table(&sums, words), some, |sheet| onto(sheet, &sums, words))
    }

    fn sums(&self) -> Vec<Sum<'_>> {
        let mut came = 0_u64;
        let sums = self.stages.iter().map(|stage| {
            let ended = stage.ended.iter().fold(0_u64, |sum, end| sum.saturating_add(end.count));
            // More who left than came can only be a stage counted too low.
            let here = came.saturating_add(stage.entered).max(ended);
            came = here - ended;
            Sum { stage, here, onward: came }
        });
        sums.collect()
    }
}

fn table(sums: &[Sum<'_>], words: &Words) -> Table {
    let mut table = Table::new(&[(&words.stage, false), (&words.ended, false), (&words.count, true)]);
    let mut push = |stage: &str, what: &str, count: u64| {
        let count = Cell::count(count, words.numbers.count(count));
        table.push(vec![Cell::word(stage), Cell::word(what), count]);
    };
    for (place, sum) in sums.iter().enumerate() {
        push(&sum.stage.word, "", sum.here);
        if place > 0 && sum.stage.entered > 0 {
            push(&sum.stage.word, &words.joined, sum.stage.entered);
        }
        for end in &sum.stage.ended {
            push(&sum.stage.word, &end.word, end.count);
        }
        if place + 1 < sums.len() {
            push(&sum.stage.word, &words.went_on, sum.onward);
        }
    }
    table
}

const POST: f64 = 8.0;

#[expect(clippy::cast_precision_loss, reason = "counts of people")]
fn onto(sheet: &mut Sheet, sums: &[Sum<'_>], words: &Words) {
    let broad = sheet.size.of(280.0, 104.0);
    let column = sheet.size.of(370.0, 146.0);
    let most = sums.iter().map(|sum| sum.here).max().unwrap_or(0).max(1) as f64;
    let wide = |count: u64| count as f64 / most * broad;
    let mut y = sheet.line_height() * 0.6;
    let mut stream: Option<(f64, f64)> = None;
    for (place, sum) in sums.iter().enumerate() {
        if let Some((from, onward)) = stream.filter(|(_, onward)| *onward > 0.0) {
            sheet.rect("c-stream", (0.0, from), onward, y - POST / 2.0 - from, 0.0);
        }
        let here = wide(sum.here);
        sheet.rect("c-post", (0.0, y - POST / 2.0), here, POST, 0.0);
        sheet.line("c-grid", (here + 4.0, y), (column - 6.0, y));
        let mut next = head(sheet, words, sum, place, column, y) + 2.0;
        let below = y + POST / 2.0;
        let mut edge = here;
        for end in sum.stage.ended.iter().filter(|end| end.count > 0) {
            let band = wide(end.count);
            next = way_out(sheet, &words.numbers, end, (edge - band, edge, below), band, (column, next));
            edge -= band;
        }
        stream = Some((below, wide(sum.onward)));
        y = next.max(y + sheet.line_height() * 1.6) + sheet.line_height() * 0.85;
    }
    sheet.height = y - sheet.line_height() * 0.75;
}

/// The name of a stage and how many came. Gives the top of what follows.
fn head(sheet: &mut Sheet, words: &Words, sum: &Sum<'_>, place: usize, column: f64, y: f64) -> f64 {
    let room = sheet.width - column;
    let name = format!("{} · {}", sum.stage.word, words.numbers.count(sum.here));
    let name = sheet.wrap(&name, room, true, 4);
    let mut y = sheet.lines("c-strong", Hold::Start, column, y, &name);
    if place > 0 && sum.stage.entered > 0 {
        let joined = format!("+ {} {}", words.numbers.count(sum.stage.entered), words.joined);
        let joined = sheet.wrap(&joined, room, false, 3);
        y = sheet.lines("c-soft", Hold::Start, column, y, &joined);
    }
    y - sheet.line_height() / 2.0
}

/// A band from the post of its stage to its own, and its words. Gives the top of the next.
fn way_out(
    sheet: &mut Sheet,
    numbers: &Numbers,
    end: &End,
    (from, to, below): (f64, f64, f64),
    band: f64,
    (column, top): (f64, f64),
) -> f64 {
    const APART: f64 = 6.0;
    let strong = format!("{} {}", numbers.count(end.count), end.word);
    let lines = sheet.wrap(&strong, sheet.width - column - POST - 6.0, false, 5);
    let tall = lines_high(sheet, &lines);
    let high = tall.max(band);
    let (upper, lower) = (top + (high - band) / 2.0, top + f64::midpoint(high, band));
    let bend = |x: f64, y: f64| ((x, below + (y - below) * 0.75), (x + (column - x) * 0.3, y));
    let ((out, over), (back, under)) = (bend(to, upper), bend(from, lower));
    let path = Path::default()
        .at(to, below)
        .curve(out, over, (column, upper))
        .to(column, lower)
        .curve(under, back, (from, below))
        .close();
    let plain = end.ink == Ink::Plain;
    let class = end.ink.class();
    sheet.path(&if plain { "c-stream".to_owned() } else { format!("c-band {class}") }, &path);
    let post = if plain { "c-post".to_owned() } else { format!("c-bar {class}") };
    sheet.rect(&post, (column, upper), POST, band.max(1.5), 0.0);
    let first = top + (high - tall) / 2.0 + sheet.line_height() / 2.0;
    sheet.lines(class, Hold::Start, column + POST + 6.0, first, &lines);
    top + high + APART
}
