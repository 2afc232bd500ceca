//! Mail: whether the server answers, and where replies go.

use super::Finding;
use crate::settings::Settings;
use speech::{Voice, say};
use work::Smtp;

pub(super) fn server(settings: &Settings, voice: &Voice) -> Finding {
    let what = voice.say("doctor-mail");
    let answered = Smtp::new(&settings.mail.smtp).and_then(|smtp| smtp.check());
    match answered {
        Ok(()) => {
            let host = settings.mail.smtp.host.as_str();
            Finding::well(what, say!(voice, "doctor-mail-answers", host = host, from = &settings.mail.from))
        }
        Err(_) if !settings.mail.is_set => Finding::wrong(what, voice.say("doctor-mail-unset")),
        Err(error) => Finding::wrong(what, say!(voice, "doctor-mail-silent", error = error)),
    }
}

pub(super) fn replies(settings: &Settings, voice: &Voice) -> Finding {
    let what = voice.say("doctor-replies");
    match settings.mail.reply_domain.as_deref() {
        Some(domain) => Finding::well(what, say!(voice, "doctor-replies-read", domain = domain)),
        None => Finding::well(what, voice.say("doctor-replies-person")),
    }
}
