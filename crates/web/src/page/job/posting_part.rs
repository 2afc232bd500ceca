//! What the law of the place asks of a posting, beside the job.

use crate::face::{Tone, banner_of};
use ledger::job::{
    Spec,
    jurisdiction::{self, Item, Lack},
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::jobs::Job;

/// Under whose law the job is offered.
pub(super) fn law(voice: &Voice, job: &Job) -> Markup {
    match jurisdiction::profile(&job.jurisdiction) {
        Some(profile) => html! { (speech::jurisdiction(profile, voice)) },
        None => html! { (job.jurisdiction) },
    }
}

/// What the law of the place asks of the posting and the job does not say yet.
pub(super) fn lacks(voice: &Voice, job: &Job, spec: &Spec) -> Markup {
    let Some(profile) = jurisdiction::profile(&job.jurisdiction) else { return html! {} };
    let terms = &job.terms;
    let told = jurisdiction::Told {
        benefits: !terms.benefits.is_empty(),
        deadline: terms.apply_by.is_some(),
        // The public page has its own form, says how many people are sought, and nothing selects but people.
        how_to_apply: true,
        vacancy: true,
        ai_use: true,
        collective_agreement: !terms.agreement.is_empty(),
    };
    // That the range is missing is said above, whatever the law.
    let mut lacks = jurisdiction::lacks(profile, spec, told, None);
    lacks.retain(|(lack, _)| *lack != Lack::Missing(Item::PayRange));
    if lacks.is_empty() {
        return html! {};
    }
    let heading = say!(voice, "job-posting-lacks", place = speech::jurisdiction(profile, voice));
    banner_of(
        Tone::Warn,
        &heading,
        &html! {
            ul {
                @for (lack, statement) in &lacks {
                    li {
                        (speech::posting_lacks(lack, voice)) " "
                        span class="soft" {
                            "(" a href=(statement.url) rel="noreferrer" { (statement.law) ", " (statement.section) }
                            ", " (speech::law_force(statement.force, voice)) ")"
                        }
                    }
                }
            }
            p class="soft" { (speech::no_legal_advice(voice)) }
        },
    )
}
