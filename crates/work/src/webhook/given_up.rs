//! The mail to the owners of an organisation about a webhook that is told nothing more.

use crate::{
    address,
    errand::Outcome,
    mail::{
        Envelope, Page, Part,
        deliver::{self, About, Delivered},
    },
    worker::Worker,
};
use act::{Error, Seat};
use ledger::{
    ids::{MemberId, WebhookId},
    side::Person,
};
use serde::{Deserialize, Serialize};
use speech::{Voice, say};
use store::{
    errands::Errand,
    webhooks::{State, Why},
};

/// What the errand carries.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Mail {
    pub(crate) webhook: WebhookId,
    pub(crate) member: MemberId,
    pub(crate) why: String,
}

pub(crate) fn send(worker: &Worker, errand: &Errand) -> Result<Outcome, Error> {
    let mail: Mail = serde_json::from_str(&errand.payload)?;
    if deliver::earlier(worker, errand)?.is_some() {
        return Ok(Outcome::Done);
    }
    let person = Person::Member(mail.member);
    let found = worker.house.db.read(|conn| {
        let workspace = store::workspaces::load(conn, errand.workspace_id)?;
        let webhook = store::webhooks::load(conn, errand.workspace_id, mail.webhook)?;
        Ok::<_, Error>((Seat::of(conn, workspace, person)?, webhook))
    });
    let (seat, webhook) = match found {
        Ok((seat, webhook)) if webhook.state != State::Active && seat.role.is_some() => (seat, webhook),
        Ok(_) | Err(Error::NotFound) => {
            return Ok(Outcome::Needless("the webhook works again, or nobody is left to be told"));
        }
        Err(error) => return Err(error),
    };
    let voice = Voice::new(seat.lang, seat.zone.clone());
    let page = page(worker, &voice, &seat, &webhook.address, &mail);
    let envelope = Envelope {
        workspace: seat.workspace_id(),
        at: worker.house.clock.now(),
        from_name: seat.workspace.name.clone(),
        from: worker.settings.from.clone(),
        to_name: seat.name.clone(),
        to: seat.email.clone(),
        reply_to: Some(seat.workspace.contact_email.clone()),
        message_id: deliver::message_id(worker, errand),
    };
    let about = About { process: None, person, template: "webhook_given_up" };
    let delivery = worker.house.db.write(|conn| deliver::begin(conn, worker, errand, about))?;
    Ok(match deliver::hand_over(worker, errand, delivery, &envelope, &page, None)? {
        Delivered::Accepted | Delivered::Bounced => Outcome::Done,
        Delivered::Failed(why) => Outcome::Again(why),
    })
}

fn page(worker: &Worker, voice: &Voice, seat: &Seat, webhook: &str, mail: &Mail) -> Page {
    let path = format!("/w/{}/settings/webhooks/{}", seat.workspace.slug, mail.webhook);
    let why = match Why::from_code(&mail.why) {
        Some(Why::Gone) => voice.say("mail-webhook-gone"),
        _ => voice.say("mail-webhook-unreachable"),
    };
    let company = &seat.workspace.name;
    Page {
        lang: voice.lang.code(),
        subject: voice.say("mail-webhook-subject").to_owned(),
        greeting: say!(voice, "mail-greeting", name = &seat.name),
        parts: vec![
            Part::Say(why.to_owned()),
            Part::List(vec![webhook.to_owned()]),
            Part::Say(voice.say("mail-webhook-next").to_owned()),
        ],
        button: Some((voice.say("mail-webhook-open").to_owned(), address::whole(&worker.settings, &path))),
        foot: vec![
            say!(voice, "mail-webhook-why-you", company = company),
            say!(voice, "mail-foot-answer-to", address = &seat.workspace.contact_email),
        ],
    }
}
