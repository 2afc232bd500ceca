//! What each side thinks of it: interest, and conduct reports.

use ledger::{interest::Level, report};

use crate::Voice;

/// Whether one wants to go on, as a button says it: `I want to go on`.
#[must_use]
pub fn interest(level: Level, voice: &Voice) -> &'static str {
    voice.say(match level {
        Level::GoOn => "interest-go-on",
        Level::Unsure => "interest-unsure",
        Level::Stop => "interest-stop",
    })
}

/// What is reported, as a label: `How somebody behaved`.
#[must_use]
pub fn report_kind(kind: report::Kind, voice: &Voice) -> &'static str {
    voice.say(match kind {
        report::Kind::Conduct => "report-kind-conduct",
        report::Kind::OutsideSpec => "report-kind-outside-spec",
    })
}
