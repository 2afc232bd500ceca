//! Evidence on the page of a process: how much there is for and against, and the way to it.

use super::path;
use crate::{
    face::{Weight, link_button, part},
    page::process::View,
};
use ledger::{
    evidence::{Bearing, Evidence},
    policy::Action,
};
use maud::{Markup, html};
use speech::say;

/// The part of the process page; nothing where there is neither evidence nor anything to hold it against.
pub(crate) fn evidence(view: &View<'_>) -> Markup {
    let process = &view.sight.process;
    if process.job.is_none() && process.evidence.is_empty() {
        return html! {};
    }
    let voice = &view.voice;
    let of = |bearing| {
        let holds = |one: &&Evidence| one.withdrawn_at.is_none() && one.bearing == bearing;
        process.evidence.iter().filter(holds).count()
    };
    let may_add = process.ended.is_none() && process.job.is_some() && view.sight.allows(Action::Witness);
    let here = path(&view.home);
    let body = html! {
        p {
            @if process.evidence.is_empty() { (voice.say("evidence-part-none")) }
            @else { (say!(voice, "evidence-count", pro = of(Bearing::For), con = of(Bearing::Against))) }
        }
        div class="row" {
            @if !process.evidence.is_empty() || may_add {
                (link_button(Weight::Small, voice.say("evidence-read"), &here))
            }
            @if may_add {
                (link_button(Weight::Small, voice.say("evidence-add"), &format!("{here}/new")))
            }
        }
    };
    part("evidence", voice.say("evidence-part"), None, &body)
}
