//! What is said to whoever runs a command: answers on stdout, everything else on stderr.

use crate::settings::{Log, Settings};
use jiff::tz::TimeZone;
use speech::{Lang, Voice};
use std::io::Write;
use tracing_subscriber::EnvFilter;

/// The voice of the console: the language that was asked for, else that of the environment.
pub fn voice(asked: Option<&str>) -> Voice {
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let lang = asked.or(environment.as_deref()).and_then(Lang::from_tag).unwrap_or_default();
    Voice::new(lang, TimeZone::UTC)
}

/// Prints a line on stdout, at once. Whoever has stopped reading is not told any more.
pub fn print(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Says something beside the answer, on stderr.
pub fn remark(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Says why a command failed.
pub fn complain(what: &str) {
    remark(&format!("viceversa: {what}"));
}

/// Begins the log, on stderr. `RUST_LOG` chooses what is logged, as everywhere; else `standard`.
pub fn log(settings: &Settings, standard: &str) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(standard));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second subscriber in one process is no reason to fail.
    let _ = match settings.log {
        Log::Text => builder.with_ansi(false).try_init(),
        Log::Json => builder.json().try_init(),
    };
}

/// Rows as a table: each column as wide as its widest cell, the last one as it comes.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let wide = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(wide).collect();
    let mut out = String::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .enumerate()
            .map(|(column, cell)| {
                let blanks = widths[column].saturating_sub(cell.chars().count());
                if column + 1 == row.len() { cell.clone() } else { format!("{cell}{}", " ".repeat(blanks)) }
            })
            .collect();
        out.push_str(cells.join("  ").trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        assert_eq!(table(&[row(["ok", "one"]), row(["ñandú", "two"])]), "ok     one\nñandú  two\n");
    }
}
