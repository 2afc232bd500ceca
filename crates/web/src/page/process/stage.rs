//! Going to another stage of the plan.

use crate::{
    ask::{Answer, Ask, see},
    page::process::path,
    trouble::Trouble,
};
use act::{error::Error, process};
use ledger::{Command, ids::StageId};

/// POST `/w/{workspace}/processes/{process}/stage` (field `stage`).
///
/// # Errors
/// [`Trouble`] where there is no such process or stage for this visitor.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id = ask.id("process")?;
    let stage: StageId = ask.form.parse("stage").ok_or(Trouble::NotFound)?;
    // A stage of another job's plan is none of this process.
    let sight = process::see(&ask.app.house, &seat, id)?;
    sight.stage(stage).ok_or(Error::NotFound)?;
    let command = Command::Process(ledger::process::Command::EnterStage(stage));
    process::on(&ask.app.house, &seat, id, &command)?;
    Ok(see(&format!("{}#plan", path(&seat.workspace.slug, id))))
}
