//! What each side thought: the statements of the mirror, what interviewers would do, what a panel concluded, and
//! whether feedback could be used.

use ledger::{debrief::Verdict, decline::rate::Use, mirror::Statement, scorecard::Lean};

use crate::Voice;

/// A statement of the mirror, as the candidate reads it: `I was heard`.
#[must_use]
pub fn statement(statement: Statement, voice: &Voice) -> &'static str {
    voice.say(match statement {
        Statement::Heard => "statement-heard",
        Statement::Respected => "statement-respected",
        Statement::Straight => "statement-straight",
        Statement::Next => "statement-next",
        Statement::Show => "statement-show",
    })
}

/// The same of somebody else, as an interviewer reads it: `The candidate was heard`.
#[must_use]
pub fn statement_of_them(statement: Statement, voice: &Voice) -> &'static str {
    voice.say(match statement {
        Statement::Heard => "statement-them-heard",
        Statement::Respected => "statement-them-respected",
        Statement::Straight => "statement-them-straight",
        Statement::Next => "statement-them-next",
        Statement::Show => "statement-them-show",
    })
}

/// A level of the five statements: `not at all` to `entirely`.
#[must_use]
pub fn agreement(level: u8, voice: &Voice) -> &'static str {
    voice.say(match level {
        0 | 1 => "agreement-1",
        2 => "agreement-2",
        3 => "agreement-3",
        4 => "agreement-4",
        _ => "agreement-5",
    })
}

/// What an interviewer would do: `rather go on`.
#[must_use]
pub fn lean(lean: Lean, voice: &Voice) -> &'static str {
    voice.say(match lean {
        Lean::StrongNo => "lean-strong-no",
        Lean::No => "lean-no",
        Lean::Yes => "lean-yes",
        Lean::StrongYes => "lean-strong-yes",
    })
}

/// What scorecards add up to, or what a panel decided: `go on`.
#[must_use]
pub fn verdict(verdict: Verdict, voice: &Voice) -> &'static str {
    voice.say(match verdict {
        Verdict::GoOn => "verdict-go-on",
        Verdict::Stop => "verdict-stop",
        Verdict::NotEnough => "verdict-not-enough",
    })
}

/// Whether feedback could be used: `I could use it`.
#[must_use]
pub fn feedback_use(mark: Use, voice: &Voice) -> &'static str {
    voice.say(match mark {
        Use::Yes => "feedback-use-yes",
        Use::Partly => "feedback-use-partly",
        Use::No => "feedback-use-no",
    })
}
