//! How one's conversations landed: what the blocks allow, and why nothing is said where they do not.

use super::path;
use crate::{
    face::{figure, part},
    page::figures::felt,
};
use act::figures::UnitFelt;
use maud::{Markup, html};
use speech::Voice;

/// The part of the page.
pub(super) fn part_of(voice: &Voice, slug: &str, found: Option<&UnitFelt>, comments: &[String]) -> Markup {
    let told = found.map(|found| &found.body).filter(|body| body.people > 0);
    let body = html! {
        div class="stack" {
            @match told {
                None => p { (voice.say("my-figures-felt-none")) },
                Some(body) => {
                    (felt::overall(voice, body))
                    (figure(voice, &felt::chart(voice, body), voice.say("felt-chart"), Some(&format!("{}/felt.csv", path(slug)))))
                    (felt::shares(voice, body, false))
                    (felt::comments(voice, comments))
                }
            }
            p class="soft" { (voice.say("my-figures-felt-why")) }
        }
    };
    part("felt", voice.say("my-figures-felt"), None, &body)
}
