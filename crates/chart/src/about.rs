//! What every chart is given beside its figures, and what it gives.

use crate::{
    Table, Words,
    sheet::{Sheet, Size},
    text::escape,
};

/// What a chart is called, for who does not see it, and what it says when there is nothing to draw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// What its ids begin with: no other chart of the page has it.
    pub id: String,
    /// Its title, said to who does not see it.
    pub title: String,
    /// What it shows, in a sentence or two: the finding, not the axes.
    pub desc: String,
    /// The sentence instead of an empty chart.
    pub empty: String,
}

/// A chart, drawn.
#[derive(Clone, Debug)]
pub struct Chart {
    about: About,
    pub(crate) sheets: Vec<Sheet>,
    table: Table,
}

impl Chart {
    /// Draws both sizes. Without figures there is nothing to draw.
    pub(crate) fn of(about: &About, table: Table, some: bool, mut draw: impl FnMut(&mut Sheet)) -> Self {
        let sizes: &[Size] = if some { &Size::BOTH } else { &[] };
        let sheets = sizes.iter().map(|size| {
            let mut sheet = Sheet::new(*size);
            draw(&mut sheet);
            sheet
        });
        Self { about: about.clone(), sheets: sheets.collect(), table }
    }

    /// The drawing for pages and the one for phones, of which the stylesheet shows one; or a sentence.
    #[must_use]
    pub fn svg(&self) -> String {
        if self.sheets.is_empty() {
            return format!("<p class=\"chart-none\">{}</p>", escape(&self.about.empty));
        }
        let About { id, title, desc, .. } = &self.about;
        let drawn: String = self.sheets.iter().map(|sheet| sheet.svg(id, title, desc)).collect();
        format!("<div class=\"chart\">{drawn}</div>")
    }

    /// Whether there was anything to draw.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.sheets.is_empty()
    }

    /// The same figures as a table.
    #[must_use]
    pub const fn table(&self) -> &Table {
        &self.table
    }

    /// The same figures for a spreadsheet.
    #[must_use]
    pub fn csv(&self) -> String {
        self.table.csv()
    }

    /// Its title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.about.title
    }

    /// A figure for a report that stands alone: the caption, the drawing, and under `fold` ('The figures as a table')
    /// the table. A page has its own, which also leads to the CSV.
    #[must_use]
    pub fn figure(&self, caption: &str, fold: &str) -> String {
        let table = if self.table.rows.is_empty() {
            String::new()
        } else {
            format!("<details><summary>{}</summary>{}</details>", escape(fold), self.table.html(caption))
        };
        format!(
            "<figure class=\"figure\"><figcaption>{}</figcaption>{}{table}</figure>",
            escape(caption),
            self.svg()
        )
    }
}

/// Heads of an interval's three figures.
pub(crate) fn interval_heads(words: &Words) -> [(&str, bool); 3] {
    [(&words.low, true), (&words.estimate, true), (&words.high, true)]
}
