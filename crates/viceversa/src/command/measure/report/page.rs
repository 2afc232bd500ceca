//! A report as a page that stands alone: one file without script, to open, print or send.

use super::{Part, Report, Table};
use chart::{GROUND, STYLE, TOKENS, escape};
use speech::{Voice, say};

/// What a report needs beside the ground of charts.
const REPORT: &str = "\
main > p { max-width: 42rem; margin: .75rem 0 } main > h1 { margin: 0 0 .25rem } .figure > figcaption, .table > figcaption { margin-bottom: .25rem }
.table > figcaption { font: 500 1.05rem/1.3 var(--serif) } .wide { overflow-x: auto } .wide table { width: auto; min-width: min(100%, 24rem) } th { white-space: nowrap } td.num, td:first-child { white-space: nowrap }
@media print { .wide { overflow: visible } }
";

impl Report {
    pub(super) fn page(&self, voice: &Voice) -> String {
        let mut main =
            format!("<h1>{}</h1><p class=\"soft\">{}</p>", escape(&self.title), escape(&self.rows));
        for part in &self.parts {
            main.push_str(&match part {
                Part::Head(head) => format!("<h2>{}</h2>", escape(head)),
                Part::Words(words) => format!("<p>{}</p>", escape(words)),
                Part::Table { caption, table } => format!(
                    "<figure class=\"table\"><figcaption>{}</figcaption>{}</figure>",
                    escape(caption),
                    table.html(caption, voice)
                ),
                Part::Chart { caption, chart, table } => format!(
                    "<figure class=\"figure\"><figcaption>{}</figcaption>{}<details><summary>{}</summary>{}</details></figure>",
                    escape(caption),
                    chart.svg(),
                    escape(voice.say("chart-table")),
                    table.html(caption, voice)
                ),
            });
        }
        format!(
            "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>\
             <style>{TOKENS}{GROUND}{STYLE}{REPORT}</style></head><body><main>{main}</main></body></html>\n",
            voice.lang,
            escape(&self.title)
        )
    }
}

impl Table {
    fn html(&self, caption: &str, voice: &Voice) -> String {
        let class = |number: bool| if number { " class=\"num\"" } else { "" };
        let mut out = format!(
            "<div class=\"wide\" tabindex=\"0\"><table><caption>{}</caption><thead><tr>",
            escape(caption)
        );
        for (head, number) in &self.heads {
            out.push_str(&format!("<th scope=\"col\"{}>{}</th>", class(*number), escape(head)));
        }
        out.push_str("</tr></thead><tbody>");
        for row in &self.rows {
            out.push_str("<tr>");
            for (cell, (_, number)) in row.iter().zip(&self.heads) {
                out.push_str(&format!("<td{}>{}</td>", class(*number), escape(cell)));
            }
            out.push_str("</tr>");
        }
        out.push_str("</tbody></table>");
        if self.more > 0 {
            let more = say!(voice, "measure-more", rows = self.more);
            out.push_str(&format!("<p class=\"soft\">{}</p>", escape(&more)));
        }
        out.push_str("</div>");
        out
    }
}
