//! Writing to the other side, from the process page.

use crate::{
    ask::{Answer, Ask, refused, see},
    chrome::Typed,
    page::process::{path, show},
};
use act::process;
use ledger::{Command, message};

/// POST `/w/{workspace}/processes/{process}/messages/send` (field `text`). A refused message stands again
/// where it was written, with everything typed.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such process for this visitor.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id = ask.id("process")?;
    let send = message::send::Send { text: ask.form.text("text").to_owned(), corrects: None };
    let command = Command::Message(message::Command::Send(send));
    match process::on(&ask.app.house, &seat, id, &command) {
        Ok(acted) => {
            let sent = acted.process.messages.last().map(|message| message.id);
            Ok(see(&super::place(&path(&seat.workspace.slug, id), sent)))
        }
        Err(error) => {
            let typed = Typed::or_trouble(ask, error)?;
            Ok(refused(show::render(ask, &seat, id, &typed)?))
        }
    }
}
