//! One application that waits to be looked at.

use super::all;
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Weight, Width, crumb, do_row, facts, part, post_button, title},
    page::file::size,
};
use act::application::look::{self, Sign};
use maud::{Markup, html};
use speech::{Voice, say};
use store::applications::Application;

/// GET `/w/{workspace}/applications/{application}`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] once it is settled.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (application, job, file) = look::one(&ask.app.house, &seat, ask.id("application")?)?;
    let voice = chrome::voice_of(&seat);
    let slug = seat.workspace.slug.as_str();
    let here = format!("{}/{}", all(slug), application.id);
    let back = html! { a href=(all(slug)) { (voice.say("aside-title")) } };
    let lead = say!(
        voice,
        "aside-one-lead",
        job = job.title.as_str(),
        at = voice.moment(application.sent_at, ask.now)
    );
    let mut rows = vec![(voice.say("aside-email"), html! { (application.email) })];
    if let Some(file) = &file {
        let link = html! {
            a href=(format!("{here}/file")) download { (file.name) } " (" (size(file.size, &voice)) ")"
        };
        rows.push((voice.say("file-purpose-cv"), link));
    }
    for (word, text) in
        [(voice.say("aside-story"), &application.story), (voice.say("aside-question"), &application.question)]
    {
        if !text.is_empty() {
            rows.push((word, html! { span class="keep" { (text) } }));
        }
    }
    let ways = html! {
        (post_button(Weight::Primary, voice.say("aside-take-in"), &format!("{here}/take-in"), &[]))
        (post_button(Weight::Danger, voice.say("aside-dismiss"), &format!("{here}/dismiss"), &[]))
    };
    let content = html! {
        (title(&crumb(&back), &application.name, Some(&html! { (lead) }), None))
        (facts(&rows))
        (part("signs", voice.say("aside-why"), None, &signs(&voice, &application)))
        div class="part stack" {
            p { (voice.say("aside-ways")) }
            (do_row(&ways))
        }
    };
    Ok(page(chrome::seated(ask, &seat, &application.name, Width::Text, &content)))
}

fn signs(voice: &Voice, application: &Application) -> Markup {
    html! {
        ul class="dots" {
            @for sign in look::signs(&application.signs) {
                li {
                    (voice.say(match sign {
                        Sign::Trap => "aside-sign-trap",
                        Sign::Hasty => "aside-sign-hasty",
                        Sign::NotOurs => "aside-sign-not-ours",
                        Sign::Links => "aside-sign-links",
                        Sign::Markup => "aside-sign-markup",
                        Sign::Crowd => "aside-sign-crowd",
                    }))
                }
            }
        }
    }
}
