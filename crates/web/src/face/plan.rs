//! The plan of a job: its stages, what each is for, and what each side can learn there.

use maud::{Markup, html};

/// A stage of the plan.
#[derive(Clone, Debug)]
pub struct Stage {
    /// What it is called.
    pub title: String,
    /// What it is for, and whom one meets.
    pub about: Markup,
    /// What the company can learn there: its head and the words.
    pub company_learns: Option<(String, String)>,
    /// What the candidate can learn there.
    pub candidate_learns: Option<(String, String)>,
    /// The process is here now.
    pub now: bool,
    /// A state or actions.
    pub tags: Option<Markup>,
}

/// The stages in their order.
#[must_use]
pub fn plan(stages: &[Stage]) -> Markup {
    html! {
        ol class="steps" {
            @for stage in stages {
                li class=[stage.now.then_some("now")] aria-current=[stage.now.then_some("step")] {
                    h3 { (stage.title) }
                    p class="soft" { (stage.about) }
                    @if let Some(tags) = &stage.tags { p { (tags) } }
                    @if stage.company_learns.is_some() || stage.candidate_learns.is_some() {
                        div class="learn" {
                            (learns("company", stage.company_learns.as_ref()))
                            (learns("candidate", stage.candidate_learns.as_ref()))
                        }
                    }
                }
            }
        }
    }
}

fn learns(side: &str, what: Option<&(String, String)>) -> Markup {
    html! {
        @if let Some((head, say)) = what { p class=(side) { b { (head) } " " (say) } }
    }
}
