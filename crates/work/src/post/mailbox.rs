//! The demonstration's mailbox: mail that goes to nobody outside.

use super::{Handover, Parcel};
use act::House;
use store::mailbox::Mail;
use uuid::Uuid;

/// Names that can never receive mail (RFC 2606): so a bounce can be seen without a mail server.
const NOWHERE: &str = ".invalid";

pub(super) fn hand_over(house: &House, parcel: &Parcel) -> Handover {
    if parcel.to.domain().to_ascii_lowercase().ends_with(NOWHERE) {
        return Handover::Bounced("550 5.1.2 there is no such domain".to_owned());
    }
    match put(house, parcel) {
        Ok(()) => Handover::Accepted("250 in the mailbox".to_owned()),
        Err(error) => Handover::Failed(error.to_string()),
    }
}

fn put(house: &House, parcel: &Parcel) -> Result<(), act::Error> {
    let mail = Mail {
        id: act::secret::id::<Uuid>(parcel.at)?,
        workspace_id: Some(parcel.workspace),
        at: parcel.at,
        to: parcel.to.to_string(),
        from: parcel.from.to_string(),
        subject: parcel.subject.clone(),
        message_id: parcel.message_id.clone(),
        text_body: parcel.text.clone(),
        html_body: parcel.html.clone(),
        raw: parcel.raw.clone(),
    };
    house.db.write(|conn| store::mailbox::put(conn, &mail))?;
    Ok(())
}
