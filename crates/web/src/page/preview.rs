//! What somebody is about to send, as the other side will read it: then it is sent, or changed.

use crate::{
    ask::page,
    chrome,
    face::{Weight, Width, button, do_row, post_form, title},
    page::{about::About, short_form::Matter},
};
use act::{house::zone_of, seat::lang_of};
use axum::{body::Body, http::Response};
use maud::{Markup, html};
use speech::{Voice, say};

/// The name of the field that says what is to be done with a form of two steps.
pub(crate) const STEP: &str = "step";
/// Send it.
pub(crate) const SEND: &str = "send";
/// Back to the form.
pub(crate) const CHANGE: &str = "change";

/// The second step of such a form.
#[derive(Debug)]
pub(crate) struct Preview {
    /// What the page is called.
    pub(crate) title: String,
    /// As the other side will read it, in [`candidates_voice`].
    pub(crate) read: Markup,
    /// Everything that was typed.
    pub(crate) typed: Vec<(&'static str, String)>,
    /// The word on the button that sends it.
    pub(crate) send: &'static str,
}

/// The candidate's own language and clock.
pub(crate) fn candidates_voice(about: &About<'_>) -> Voice {
    let candidate = &about.sight.candidate;
    Voice::new(lang_of(&candidate.locale), zone_of(&candidate.zone))
}

/// The page with it. Its form is sent to the address it stands at.
pub(crate) fn preview(about: &About<'_>, of: &Preview) -> Response<Body> {
    let voice = &about.voice;
    let action = about.ask.path.split('?').next().unwrap_or_default();
    let typed: Vec<(&str, &str)> = of.typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let minutes = i64::from(about.sight.organisation.rules.undo_minutes);
    let name = about.sight.candidate.name.as_str();
    let lead = html! { (say!(voice, "preview-lead", name = name)) };
    let body = html! {
        p class="soft" { (say!(voice, "answer-waits", minutes = minutes)) }
        (do_row(&html! {
            (button(Weight::Primary, of.send, Some((STEP, SEND))))
            (button(Weight::Quiet, voice.say("preview-change"), Some((STEP, CHANGE))))
        }))
    };
    let content = html! {
        (title(&about.way_back(), &of.title, Some(&lead), None))
        div class="card" lang=(candidates_voice(about).lang.code()) { (of.read) }
        div class="part" { (post_form(action, &typed, &body)) }
    };
    page(chrome::seated(about.ask, &about.seat, &of.title, Width::Text, &content))
}
