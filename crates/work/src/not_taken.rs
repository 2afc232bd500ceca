//! A mail that came in as an answer and was not taken goes to the address where a person answers, with the
//! reason, so that no word is lost.

use crate::{
    address,
    errand::Outcome,
    mail::{Envelope, Page, Part, deliver, pack},
    post::Handover,
    worker::Worker,
};
use act::{Error, house::zone_of, seat::lang_of, secret};
use jiff::Timestamp;
use ledger::ids::{ProcessId, WorkspaceId};
use serde::{Deserialize, Serialize};
use speech::{Voice, say};
use store::{
    Conn,
    errands::{self, Errand, NewErrand},
};
use uuid::Uuid;

/// The kind of its errand.
pub(crate) const KIND: &str = "mail-not-taken";

/// Why it was not taken, for the one who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Why {
    /// It came from an address that is not the person's.
    AnotherSender,
    /// There was no text in it besides what it answers.
    Empty,
    /// The process does not take it from that person, or it is too long.
    Refused,
}

/// What the errand carries. The one errand with a text: the mail itself is kept nowhere else, and it goes
/// with the errand when done errands are swept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct NotTakenMail {
    pub(crate) process: ProcessId,
    pub(crate) why: Why,
    pub(crate) from: String,
    pub(crate) text: String,
}

/// Puts it on the list of errands.
pub(crate) fn enqueue(
    conn: &mut Conn,
    workspace: WorkspaceId,
    key: &str,
    mail: &NotTakenMail,
    now: Timestamp,
) -> Result<(), Error> {
    let errand = NewErrand {
        workspace_id: workspace,
        id: secret::id::<Uuid>(now)?,
        key: format!("not-taken.{key}"),
        kind: KIND.to_owned(),
        payload: serde_json::to_string(mail)?,
        due_at: now,
        created_at: now,
    };
    errands::enqueue(conn, &errand)?;
    Ok(())
}

pub(crate) fn send(worker: &Worker, errand: &Errand) -> Result<Outcome, Error> {
    let mail: NotTakenMail = serde_json::from_str(&errand.payload)?;
    let workspace = worker.house.db.read(|conn| store::workspaces::load(conn, errand.workspace_id))?;
    let voice = Voice::new(lang_of(&workspace.locale), zone_of(&workspace.zone));
    let path = address::process(&workspace.slug, mail.process);
    let why = match mail.why {
        Why::AnotherSender => voice.say("mail-not-taken-another-sender"),
        Why::Empty => voice.say("mail-not-taken-empty"),
        Why::Refused => voice.say("mail-not-taken-refused"),
    };
    let mut parts = vec![Part::Say(why.to_owned())];
    if !mail.text.is_empty() {
        parts.push(Part::Quote { of: mail.from.clone(), words: mail.text });
    }
    let page = Page {
        lang: voice.lang.code(),
        subject: say!(voice, "mail-not-taken-subject", from = &mail.from),
        greeting: say!(voice, "mail-greeting", name = &workspace.name),
        parts,
        button: Some((voice.say("mail-open-process").to_owned(), address::whole(&worker.settings, &path))),
        foot: vec![voice.say("mail-foot-why-contact").to_owned()],
    };
    let envelope = Envelope {
        workspace: workspace.id,
        at: worker.house.clock.now(),
        from_name: workspace.name.clone(),
        from: worker.settings.from.clone(),
        to_name: workspace.name,
        to: workspace.contact_email,
        reply_to: None,
        message_id: deliver::message_id(worker, errand),
    };
    // To nobody in particular, so that no person's delivery log speaks of it.
    let handover = match pack(&envelope, &page, None) {
        Ok(parcel) => worker.post.hand_over(&worker.house, &parcel),
        Err(why) => Handover::Failed(why),
    };
    Ok(match handover {
        Handover::Accepted(_) => Outcome::Done,
        Handover::Bounced(why) | Handover::Failed(why) => Outcome::Again(why),
    })
}
