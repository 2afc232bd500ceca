//! A report on a terminal: sentences broken where they would run over, tables with numbers to the right.

use super::{Part, Report, Table};
use speech::{Voice, say};

/// As wide as help is.
const WIDE: usize = 100;

impl Report {
    pub(super) fn print(&self, voice: &Voice) -> String {
        let mut out = format!("{}\n{}", self.title, wrapped(&self.rows));
        for part in &self.parts {
            out.push('\n');
            match part {
                Part::Head(head) => out.push_str(&format!("{head}\n")),
                Part::Words(words) => out.push_str(&wrapped(words)),
                Part::Table { caption, table } | Part::Chart { caption, table, .. } => {
                    out.push_str(&format!("{}{}", wrapped(caption), table.print(voice)));
                }
            }
        }
        out.truncate(out.trim_end().len());
        out
    }
}

impl Table {
    fn print(&self, voice: &Voice) -> String {
        let heads: Vec<&str> = self.heads.iter().map(|(head, _)| head.as_str()).collect();
        let rows: Vec<Vec<&str>> = std::iter::once(heads)
            .chain(self.rows.iter().map(|row| row.iter().map(String::as_str).collect()))
            .collect();
        let long = |text: &str| text.chars().count();
        let widths: Vec<usize> = (0..self.heads.len())
            .map(|at| rows.iter().filter_map(|row| row.get(at)).map(|cell| long(cell)).max().unwrap_or(0))
            .collect();
        let mut out = String::new();
        for row in rows {
            let cells = row.iter().zip(&self.heads).zip(&widths).map(|((cell, (_, number)), wide)| {
                let blanks = " ".repeat(wide - long(cell));
                if *number { format!("{blanks}{cell}") } else { format!("{cell}{blanks}") }
            });
            let line = cells.collect::<Vec<String>>().join("  ");
            out.push_str(&format!("  {}\n", line.trim_end()));
        }
        if self.more > 0 {
            out.push_str(&format!("  {}\n", say!(voice, "measure-more", rows = self.more)));
        }
        out
    }
}

/// Lines no longer than the terminal, broken between words.
fn wrapped(text: &str) -> String {
    let (mut out, mut used) = (String::new(), 0);
    for word in text.split(' ') {
        let long = word.chars().count();
        if used > 0 && used + 1 + long > WIDE {
            out.push('\n');
            used = 0;
        } else if used > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += long;
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use speech::Lang;

    #[test]
    fn numbers_stand_to_the_right_and_nothing_stands_behind_the_last_cell() {
        let mut table = Table::new([("who", false), ("n", true), ("note", false)]);
        table.row(["ñandú", "7", ""].map(str::to_owned).into());
        table.row(["b", "1,250", "few"].map(str::to_owned).into());
        let printed = "  who        n  note\n  ñandú      7\n  b      1,250  few\n";
        assert_eq!(table.print(&Voice::utc(Lang::En)), printed);
    }

    #[test]
    fn sentences_are_broken_between_words() {
        let text = ["word"; 30].join(" ");
        let lines = wrapped(&text);
        assert!(lines.lines().all(|line| line.len() <= WIDE) && lines.lines().count() == 2);
        assert_eq!(lines.replace('\n', " ").trim_end(), text);
    }
}
