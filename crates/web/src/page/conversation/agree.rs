//! 'That is right': the same word as the other side's, with one button.

use super::scene::Scene;
use crate::{
    ask::{Answer, Ask, see},
    trouble::Trouble,
};
use ledger::conversation::{Command, claim::MakeClaim};

/// POST `…/conversations/{conversation}/agree`. `said` names the word that was read, so that nobody agrees to
/// another one that took its place meanwhile.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or the other side says something else by now.
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let theirs = scene.talk().claim_of(scene.side().other()).ok_or(Trouble::Stale)?;
    if ask.form.text("said") != theirs.at.to_string() {
        return Err(Trouble::Stale);
    }
    scene.act(Command::Claim(MakeClaim {
        conversation: scene.talk().id,
        company: theirs.company,
        candidate: theirs.candidate,
        closing: theirs.closing,
        trouble: theirs.trouble,
        note: String::new(),
    }))?;
    Ok(see(&scene.path()))
}
