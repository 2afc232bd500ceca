//! PDF: the letters in the order in which they are written, with blanks and line ends where their places show them.
//!
//! A PDF says where each letter stands, and not what a word or a line is. Letters follow each other in the order of
//! the file, which is that of reading in what word processors write; a wide gap is a blank, a step down a line end.

use super::{LONGEST, Unreadable};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask,
    font::{Glyph, GlyphRun},
    hayro_cmap::BfString,
    hayro_syntax::{DecryptionError, LoadPdfError, Pdf},
    interpret_page,
    kurbo::{Affine, BezPath, Point, Rect, Vec2},
};

/// No more pages than this are read.
const MOST_PAGES: usize = 100;
/// A gap that is a blank, in widths of the letter 'm' or so.
const BLANK: f64 = 0.18;
/// A step back that is a blank too: a column of a table, further left.
const BACK: f64 = -1.5;
/// A step that is another line, in heights of a letter.
const LINE: f64 = 0.5;
/// A step that is another paragraph.
const PARAGRAPH: f64 = 1.75;
/// A step that is none.
const SAME: f64 = 0.1;

pub(super) fn text(bytes: Vec<u8>) -> Result<String, Unreadable> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Unreadable::Locked,
        _ => Unreadable::Broken,
    })?;
    let cache = InterpreterCache::new();
    let mut written = Written::default();
    for page in pdf.pages().iter().take(MOST_PAGES) {
        let bounds = Rect::new(0.0, 0.0, 1.0, 1.0);
        let settings = InterpreterSettings::default();
        let mut context = Context::new(Affine::IDENTITY, bounds, &cache, pdf.xref(), settings);
        interpret_page(page, &mut context, &mut written);
        written.end_of_page();
        if written.text.len() > LONGEST {
            break;
        }
    }
    Ok(written.text)
}

/// What was written so far, and where the last letter ended.
#[derive(Default)]
struct Written {
    text: String,
    last: Option<Last>,
    /// Where the last run of letters began, and of how many it was.
    run: Option<(Point, usize)>,
}

struct Last {
    /// Where it began.
    from: Point,
    /// Where the next one would stand.
    to: Point,
    /// How high its letters are.
    height: f64,
}

impl Written {
    fn end_of_page(&mut self) {
        self.last = None;
        self.run = None;
        self.text.push_str("\n\n");
    }

    fn letter(&mut self, letter: &str, from: Point, along: Vec2, height: f64) {
        if self.text.len() > LONGEST {
            return;
        }
        match self.last.as_ref().map(|last| last.gap(from, height)) {
            Some(Gap::Paragraph) => self.text.push_str("\n\n"),
            Some(Gap::Line) => self.text.push('\n'),
            Some(Gap::Blank) if !self.text.ends_with(char::is_whitespace) => self.text.push(' '),
            Some(Gap::Blank | Gap::None) | None => {}
        }
        self.text.push_str(letter);
        self.last = Some(Last { from, to: from + along, height });
    }
}

enum Gap {
    None,
    Blank,
    Line,
    Paragraph,
}

impl Last {
    fn gap(&self, from: Point, height: f64) -> Gap {
        let height = height.max(self.height).max(f64::EPSILON);
        // Along the line that was being written, whichever way it runs.
        let run = self.to - self.from;
        let along = if run.hypot() > f64::EPSILON { run.normalize() } else { Vec2::new(1.0, 0.0) };
        let step = from - self.to;
        let (forth, aside) = (step.dot(along) / height, step.cross(along).abs() / height);
        if aside > PARAGRAPH {
            Gap::Paragraph
        } else if aside > LINE {
            Gap::Line
        } else if !(BACK..=BLANK).contains(&forth) {
            Gap::Blank
        } else {
            Gap::None
        }
    }
}

// Glyphs are drawn in thousandths of their size.
fn height(place: Affine) -> f64 {
    (place * Point::new(0.0, 1000.0) - place * Point::ZERO).hypot()
}

impl Device<'_> for Written {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        let Some(first) = run.glyphs().first() else { return };
        let (begin, letters) = (props.transform * first.transform() * Point::ZERO, run.glyphs().len());
        let again = |(before, count): (Point, usize)| {
            count == letters && (begin - before).hypot() < SAME * height(props.transform * first.transform())
        };
        // Drawn a second time in its place, or a hair beside it, to look bold or to have an edge.
        if self.run.replace((begin, letters)).is_some_and(again) {
            return;
        }
        for glyph in run.glyphs() {
            let letter = match glyph.as_unicode() {
                Some(BfString::Char(letter)) => letter.to_string(),
                Some(BfString::String(letters)) => letters,
                None => continue,
            };
            let place = props.transform * glyph.transform();
            let width = match &**glyph {
                Glyph::Outline(glyph) => glyph.advance_width(),
                Glyph::Type3(glyph) => glyph.advance_width(),
            };
            let from = place * Point::ZERO;
            let along = place * Point::new(f64::from(width.unwrap_or(500.0)), 0.0) - from;
            self.letter(&letter, from, along, height(place));
        }
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
