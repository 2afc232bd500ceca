//! How far a long measure has come, on standard error: on a terminal one line that is written over, elsewhere a line
//! now and then, if asked for.

use super::Asked;
use std::{
    io::{IsTerminal, Write},
    time::{Duration, Instant},
};

/// Measures shorter than this say nothing.
const PATIENCE: Duration = Duration::from_millis(500);

/// Says how far it has come.
pub struct Progress {
    terminal: bool,
    asked: bool,
    began: Instant,
    said: Option<Instant>,
}

impl Progress {
    /// Nothing is said yet.
    pub fn new(asked: &Asked) -> Self {
        let terminal = std::io::stderr().is_terminal();
        Self { terminal, asked: asked.progress, began: Instant::now(), said: None }
    }

    /// Says it, where somebody looks and some time has passed; the words are only made then.
    pub fn tell(&mut self, words: impl FnOnce() -> String) {
        let since = self.said.unwrap_or(self.began);
        if !(self.terminal || self.asked) || since.elapsed() < PATIENCE {
            return;
        }
        self.said = Some(Instant::now());
        let mut out = std::io::stderr().lock();
        // Whoever has closed stderr is not told any more.
        let _ = if self.terminal { write!(out, "\r\x1b[K{}", words()) } else { writeln!(out, "{}", words()) };
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.terminal && self.said.is_some() {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K");
        }
    }
}
