//! Sending one mail to one person, with the delivery log: begun before it leaves, settled after. A crash
//! between leaves 'unknown', and the next try carries the same Message-ID.

use super::{Attached, Envelope, Page, pack};
use crate::{post::Handover, worker::Worker};
use act::Error;
use ledger::{ids::ProcessId, side::Person};
use store::{
    Conn,
    deliveries::{self, Delivery, State},
    errands::Errand,
};
use uuid::Uuid;

/// What came of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Delivered {
    /// The other server took it, now or in an earlier try.
    Accepted,
    /// It came back.
    Bounced,
    /// Not now; why.
    Failed(String),
}

/// What the log says about a mail besides what came of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct About<'a> {
    pub(crate) process: Option<ProcessId>,
    pub(crate) person: Person,
    pub(crate) template: &'a str,
}

/// The Message-ID of an errand's mail, the same for every try.
pub(crate) fn message_id(worker: &Worker, errand: &Errand) -> String {
    format!("<{}@{}>", errand.key, worker.settings.mail_domain())
}

/// What came of an earlier try whose errand was not marked, since its worker stopped in between.
pub(crate) fn earlier(worker: &Worker, errand: &Errand) -> Result<Option<Delivered>, Error> {
    let id = message_id(worker, errand);
    let last = worker.house.db.read(|conn| deliveries::by_message_id(conn, &id))?;
    Ok(last.and_then(|delivery| match delivery.state {
        State::Accepted | State::Sent => Some(Delivered::Accepted),
        State::Bounced => Some(Delivered::Bounced),
        State::Unknown | State::Failed => None,
    }))
}

/// Notes in the log, in the caller's transaction, that a try begins.
pub(crate) fn begin(
    conn: &mut Conn,
    worker: &Worker,
    errand: &Errand,
    about: About<'_>,
) -> Result<Uuid, Error> {
    let at = worker.house.clock.now();
    let delivery = Delivery {
        workspace_id: errand.workspace_id,
        id: act::secret::id::<Uuid>(at)?,
        errand_id: errand.id,
        process_id: about.process,
        person: about.person,
        message_id: message_id(worker, errand),
        template: about.template.to_owned(),
        state: State::Unknown,
        detail: None,
        at,
    };
    deliveries::record(conn, &delivery)?;
    Ok(delivery.id)
}

/// Hands the mail over and notes what came of it.
pub(crate) fn hand_over(
    worker: &Worker,
    errand: &Errand,
    delivery: Uuid,
    envelope: &Envelope,
    page: &Page,
    calendar: Option<&Attached>,
) -> Result<Delivered, Error> {
    let handover = match pack(envelope, page, calendar) {
        Ok(parcel) => worker.post.hand_over(&worker.house, &parcel),
        Err(why) => Handover::Failed(why),
    };
    let (state, words, delivered) = match handover {
        Handover::Accepted(words) => (State::Accepted, words, Delivered::Accepted),
        Handover::Bounced(words) => (State::Bounced, words, Delivered::Bounced),
        Handover::Failed(words) => (State::Failed, words.clone(), Delivered::Failed(words)),
    };
    let at = worker.house.clock.now();
    let workspace = errand.workspace_id;
    worker.house.db.write(|conn| deliveries::settle(conn, workspace, delivery, state, Some(&words), at))?;
    Ok(delivered)
}
