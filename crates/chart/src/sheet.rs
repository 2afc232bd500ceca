//! The paper a chart is drawn on: writes geometry with classes, and remembers where texts stand.

use crate::text::{escape, width};
use std::fmt::Write as _;

/// Which of the two drawings this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Size {
    /// Shown where there are 40 rem for it.
    Wide,
    /// Shown on a phone.
    Narrow,
}

impl Size {
    pub(crate) const BOTH: [Self; 2] = [Self::Wide, Self::Narrow];

    pub(crate) const fn wide(self) -> bool {
        matches!(self, Self::Wide)
    }

    /// One of two lengths.
    pub(crate) const fn of(self, wide: f64, narrow: f64) -> f64 {
        if self.wide() { wide } else { narrow }
    }
}

/// Where a text is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    Start,
    Middle,
    End,
}

/// The box of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bounds {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// A drawing in the making. Its units are pixels at its natural width.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    pub size: Size,
    pub width: f64,
    pub height: f64,
    body: String,
    /// Where texts stand.
    pub texts: Vec<(String, Bounds)>,
    /// The box of everything else.
    pub extent: Option<Bounds>,
}

impl Sheet {
    pub(crate) fn new(size: Size) -> Self {
        let width = size.of(720.0, 320.0);
        Self { size, width, height: 0.0, body: String::new(), texts: Vec::new(), extent: None }
    }

    /// The size of its type: the stylesheet says the same.
    pub(crate) const fn type_size(&self) -> f64 {
        self.size.of(14.0, 12.0)
    }

    /// From one line of text to the next.
    pub(crate) const fn line_height(&self) -> f64 {
        self.size.of(19.0, 16.0)
    }

    /// From the middle of a line of text down to where its letters stand.
    pub(crate) fn drop(&self) -> f64 {
        self.type_size() * 0.35
    }

    pub(crate) fn text_width(&self, text: &str, strong: bool) -> f64 {
        width(text, self.type_size(), strong)
    }

    pub(crate) fn wrap(&self, text: &str, room: f64, strong: bool, most: usize) -> Vec<String> {
        crate::text::wrap(text, room, self.type_size(), strong, most)
    }

    /// A text whose letters stand at `y`. Its box is remembered.
    pub(crate) fn text(&mut self, class: &str, hold: Hold, x: f64, y: f64, words: &str) {
        if words.is_empty() {
            return;
        }
        let size = self.type_size();
        let wide = width(words, size, class.contains("c-strong") || class.contains("c-mark"));
        let left = match hold {
            Hold::Start => x,
            Hold::Middle => x - wide / 2.0,
            Hold::End => x - wide,
        };
        let bounds = Bounds { left, top: y - size * 0.76, right: left + wide, bottom: y + size * 0.24 };
        let anchor = match hold {
            Hold::Start => "",
            Hold::Middle => " text-anchor=\"middle\"",
            Hold::End => " text-anchor=\"end\"",
        };
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        let _ =
            write!(self.body, "<text x=\"{}\" y=\"{}\"{anchor}{class}>{}</text>", n(x), n(y), escape(words));
        self.texts.push((words.to_owned(), bounds));
    }

    /// Lines below each other, the middle of the first at `y`. Gives the middle of the line after the last.
    pub(crate) fn lines(&mut self, class: &str, hold: Hold, x: f64, y: f64, lines: &[String]) -> f64 {
        let mut y = y;
        for line in lines {
            self.text(class, hold, x, y + self.drop(), line);
            y += self.line_height();
        }
        y
    }

    pub(crate) fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        self.reach(from);
        self.reach(to);
        let _ = write!(
            self.body,
            "<line class=\"{class}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
            n(from.0),
            n(from.1),
            n(to.0),
            n(to.1)
        );
    }

    pub(crate) fn rect(&mut self, class: &str, at: (f64, f64), width: f64, height: f64, round: f64) {
        self.reach(at);
        self.reach((at.0 + width, at.1 + height));
        let _ = write!(
            self.body,
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>",
            n(at.0),
            n(at.1),
            n(width.max(0.0)),
            n(height.max(0.0)),
            n(round)
        );
    }

    pub(crate) fn circle(&mut self, class: &str, at: (f64, f64), radius: f64) {
        self.reach((at.0 - radius, at.1 - radius));
        self.reach((at.0 + radius, at.1 + radius));
        let _ = write!(
            self.body,
            "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
            n(at.0),
            n(at.1),
            n(radius)
        );
    }

    pub(crate) fn path(&mut self, class: &str, path: &Path) {
        for point in &path.points {
            self.reach(*point);
        }
        if path.points.len() > 1 {
            let _ = write!(self.body, "<path class=\"{class}\" d=\"{}\"/>", path.data);
        }
    }

    /// An interval lying on its row: a bar from end to end, and the estimate as a ring in it.
    pub(crate) fn interval(&mut self, class: &str, y: f64, left: f64, middle: f64, right: f64) {
        let thick = self.size.of(7.0, 6.0);
        let (left, right) = (left.min(middle - thick / 2.0), right.max(middle + thick / 2.0));
        self.rect(&format!("c-bar {class}"), (left, y - thick / 2.0), right - left, thick, thick / 2.0);
        self.circle(&format!("c-ring {class}"), (middle, y), self.size.of(3.75, 3.5));
    }

    /// The same, standing.
    pub(crate) fn standing(&mut self, class: &str, x: f64, low: f64, middle: f64, high: f64, thick: f64) {
        self.rect(
            &format!("c-bar {class}"),
            (x - thick / 2.0, high),
            thick,
            (low - high).max(thick),
            thick / 2.0,
        );
        self.circle(&format!("c-ring {class}"), (x, middle), thick / 2.0 + 0.5);
    }

    fn reach(&mut self, (x, y): (f64, f64)) {
        let extent = self.extent.get_or_insert(Bounds { left: x, top: y, right: x, bottom: y });
        extent.left = extent.left.min(x);
        extent.top = extent.top.min(y);
        extent.right = extent.right.max(x);
        extent.bottom = extent.bottom.max(y);
    }

    /// The drawing as markup. Its title and description are said to who does not see it.
    pub(crate) fn svg(&self, id: &str, title: &str, desc: &str) -> String {
        let (class, mark) = if self.size.wide() { ("c-wide", "w") } else { ("c-narrow", "n") };
        let (id, width, height) = (escape(id), n(self.width), n(self.height));
        format!(
            "<svg class=\"{class}\" role=\"img\" aria-labelledby=\"{id}-{mark}-t {id}-{mark}-d\" \
             viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\
             <title id=\"{id}-{mark}-t\">{}</title><desc id=\"{id}-{mark}-d\">{}</desc>{}</svg>",
            escape(title),
            escape(desc),
            self.body
        )
    }
}

/// A path in the making.
#[derive(Clone, Debug, Default)]
pub(crate) struct Path {
    data: String,
    points: Vec<(f64, f64)>,
}

impl Path {
    /// Starts anew at a point.
    pub(crate) fn at(mut self, x: f64, y: f64) -> Self {
        let _ = write!(self.data, "M{} {}", n(x), n(y));
        self.points.push((x, y));
        self
    }

    pub(crate) fn to(mut self, x: f64, y: f64) -> Self {
        let _ = write!(self.data, "L{} {}", n(x), n(y));
        self.points.push((x, y));
        self
    }

    pub(crate) fn curve(mut self, one: (f64, f64), two: (f64, f64), to: (f64, f64)) -> Self {
        let _ =
            write!(self.data, "C{} {} {} {} {} {}", n(one.0), n(one.1), n(two.0), n(two.1), n(to.0), n(to.1));
        self.points.push(to);
        self
    }

    pub(crate) fn close(mut self) -> Self {
        self.data.push('Z');
        self
    }

    /// A line from point to point.
    pub(crate) fn through(points: &[(f64, f64)]) -> Self {
        points.iter().enumerate().fold(Self::default(), |path, (place, (x, y))| {
            if place == 0 { path.at(*x, *y) } else { path.to(*x, *y) }
        })
    }
}

/// A length with one decimal at most. What is no number is nothing: a drawing never says NaN.
fn n(value: f64) -> String {
    debug_assert!(value.is_finite(), "a length that is no number");
    if !value.is_finite() {
        return "0".to_owned();
    }
    let tenths = (value * 10.0).round() / 10.0;
    if tenths == 0.0 { "0".to_owned() } else { tenths.to_string() }
}
