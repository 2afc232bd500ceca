//! After sending: what happens next, where that is not one's own page at once.

use super::{job_path, posting, voice};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Width, sheet},
    trouble::Trouble,
};
use maud::html;
use speech::say;

/// Why one is not on one's own page yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// A link was mailed, to show that the address is one's own.
    Mailed,
    /// Somebody looks at it first.
    Aside,
}

impl How {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Mailed => "mailed",
            Self::Aside => "aside",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Mailed, Self::Aside].into_iter().find(|how| how.code() == code)
    }
}

/// GET `/careers/{workspace}/{job}/received`.
///
/// # Errors
/// [`Trouble::NotFound`].
pub fn show(ask: &Ask) -> Answer {
    let how = How::from_code(ask.query.text("how")).ok_or(Trouble::NotFound)?;
    let posting = ask.app.house.db.read(|conn| posting::read(ask, conn))?;
    let voice = voice(ask, &posting.workspace);
    let company = posting.workspace.name.as_str();
    let (heading, lead, next) = match how {
        How::Mailed => (
            voice.say("received-mailed"),
            say!(voice, "received-mailed-lead", company = company),
            voice.say("received-mailed-next").to_owned(),
        ),
        How::Aside => (
            voice.say("received-aside"),
            say!(voice, "received-aside-lead", company = company),
            say!(voice, "received-aside-next", address = posting.workspace.contact_email.as_str()),
        ),
    };
    let body = html! {
        p { (next) }
        @if ask.app.demo.is_some() { p { a href="/mailbox" { (voice.say("demo-mailbox")) } } }
    };
    let back = html! {
        p { a href=(job_path(&posting.workspace, &posting.job)) { (posting.spec.title) } }
    };
    let content = sheet(heading, Some(&lead), &body, Some(&back));
    Ok(page(chrome::stranger_to(ask, &voice, heading, Width::Narrow, &content)))
}
