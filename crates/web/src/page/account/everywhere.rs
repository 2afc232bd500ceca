//! Signing out of every browser.

use crate::{
    ask::{Answer, Ask, SESSION_COOKIE, see, set_cookie},
    face::{Weight, do_row, part, post_button},
    trouble::Trouble,
};
use act::account::session;
use maud::{Markup, html};
use speech::Voice;

/// POST `/w/{workspace}/account/sign-out-everywhere`.
///
/// # Errors
/// [`Trouble::SignedOut`], or [`Trouble::NotFound`] in a workspace that is none of theirs.
pub fn post(ask: &Ask) -> Answer {
    ask.seat()?;
    let holder = ask.holder.ok_or_else(|| Trouble::SignedOut(ask.path.clone()))?;
    session::end_all(&ask.app.house, holder)?;
    let mut response = see("/sign-in");
    set_cookie(&mut response, &ask.app, SESSION_COOKIE, "", 0);
    Ok(response)
}

/// The part of the account page about it.
pub(super) fn section(voice: &Voice, home: &str) -> Markup {
    part(
        "everywhere",
        voice.say("everywhere-title"),
        None,
        &html! {
            div class="stack" {
                p class="soft" { (voice.say("everywhere-lead")) }
                (do_row(&post_button(
                    Weight::Danger, voice.say("everywhere-do"), &format!("{home}/sign-out-everywhere"), &[],
                )))
            }
        },
    )
}
