//! Only the asker says whether a question is answered.

use crate::{
    ask::{Answer, Ask, see},
    page::process::path,
};
use act::process;
use ledger::{Command, ids::QuestionId, question};

/// POST `…/questions/{question}/answered`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where it is not the visitor's question.
pub fn answered(ask: &Ask) -> Answer {
    judge(ask, question::Command::Answered)
}

/// POST `…/questions/{question}/still-open`.
///
/// # Errors
/// As [`answered`].
pub fn still_open(ask: &Ask) -> Answer {
    judge(ask, question::Command::StillOpen)
}

fn judge(ask: &Ask, command: fn(QuestionId) -> question::Command) -> Answer {
    let seat = ask.seat()?;
    let (process, id) = (ask.id("process")?, ask.id("question")?);
    process::on(&ask.app.house, &seat, process, &Command::Question(command(id)))?;
    // Back to where the button was pressed: the process, or a conversation's agenda.
    let back = ask.form.text("back");
    let home = path(&seat.workspace.slug, process);
    Ok(see(if back.starts_with(&home) { back } else { &home }))
}
