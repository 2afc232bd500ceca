//! The form of a scorecard. What was seen is written first and the level is chosen below it, by what the kit says is
//! seen at 1, 3 and 5; 'not observed' stands apart, since it is not low.

use super::scene::Scene;
use crate::{
    chrome::Typed,
    face::{Choice, Field, Weight, area, button, do_row, link_button, lock, post_form},
    page::{
        kit::{plan, read},
        short_form::wrong,
    },
};
use ledger::{
    ids::CriterionId,
    job::{
        Spec,
        kit::{ANCHORED, Criterion, HIGHEST, Kit, LOWEST},
    },
    refusal::{self, Refusal},
    scorecard::Lean,
};
use maud::{Markup, html};
use speech::{say, sentence};

/// What is sent where something was not observed.
pub(super) const NOT_OBSERVED: &str = "none";

/// The field of what was seen of a criterion.
pub(super) fn evidence(criterion: CriterionId) -> String {
    format!("evidence-{criterion}")
}

/// The field of its level.
pub(super) fn level(criterion: CriterionId) -> String {
    format!("level-{criterion}")
}

/// What the form is made of.
pub(super) struct Shown<'a> {
    pub(super) scene: &'a Scene<'a>,
    pub(super) kit: &'a Kit,
    pub(super) spec: &'a Spec,
    pub(super) typed: &'a Typed,
}

impl Shown<'_> {
    pub(super) fn form(&self) -> Markup {
        let (scene, typed) = (self.scene, self.typed);
        let voice = &scene.voice;
        let leans: Vec<Choice> = Lean::ALL
            .map(|lean| Choice::new(lean.code(), sentence(speech::wording::lean(lean, voice))))
            .into();
        let lean =
            typed.blank(voice, "lean", voice.say("scorecard-lean")).hint(voice.say("scorecard-lean-hint"));
        let summary = typed
            .blank(voice, "summary", voice.say("scorecard-summary"))
            .hint(voice.say("scorecard-summary-hint"));
        let fields = html! {
            @for (place, one) in self.kit.criteria.iter().enumerate() { (self.criterion(place, one)) }
            (lean.radios(&leans))
            (summary.area())
            p class="soft" { (lock(&say!(voice, "scorecard-sealed", name = scene.other()))) }
            (do_row(&html! {
                (button(Weight::Primary, voice.say("scorecard-send"), None))
                (link_button(Weight::Quiet, voice.say("conversation-not-now"), &scene.path()))
            }))
        };
        html! {
            (self.wrong_above())
            p class="lead" { (say!(voice, "scorecard-lead", name = scene.other())) }
            details class="more-info first" {
                summary { (voice.say("kit-time")) }
                (plan::of_kit(voice, self.kit))
            }
            (post_form(&scene.to("scorecard"), &[], &fields))
        }
    }

    // It leads to the criterion that is to blame.
    fn wrong_above(&self) -> Markup {
        let voice = &self.scene.voice;
        let first = self.kit.criteria.iter().find_map(|one| {
            let (evidence, level) = (evidence(one.id), level(one.id));
            self.wrong(one, &evidence)
                .map(|say| (evidence, say))
                .or(self.wrong(one, &level).map(|say| (level, say)))
        });
        match first {
            Some((field, say)) => {
                crate::face::form_errors(voice.say("form-errors"), &[crate::face::FormError { field, say }])
            }
            None => wrong(voice, self.typed, None),
        }
    }

    /// What is wrong with a field of that criterion: the ledger says what, the fields say where.
    fn wrong(&self, one: &Criterion, name: &str) -> Option<String> {
        let Some(act::error::Error::Refused(refused)) = &self.typed.error else { return None };
        let form = &self.typed.form;
        let (level_name, evidence_name) = (level(one.id), evidence(one.id));
        let (chosen, written) = (form.text(&level_name), form.text(&evidence_name));
        let all_unseen = || self.kit.criteria.iter().all(|one| form.text(&level(one.id)) == NOT_OBSERVED);
        let here = match refused {
            Refusal::Missing(refusal::Field::Level) => {
                name == level_name && (chosen.is_empty() || all_unseen())
            }
            Refusal::LevelOutOfBounds => {
                let fits = chosen.parse().is_ok_and(|level: u8| (LOWEST..=HIGHEST).contains(&level));
                name == level_name && chosen != NOT_OBSERVED && !fits
            }
            Refusal::Missing(refusal::Field::Evidence) => {
                name == evidence_name && chosen != NOT_OBSERVED && written.trim().is_empty()
            }
            Refusal::TooLong(refusal::Field::Evidence) => {
                name == evidence_name && written.len() > ledger::frame::LONGEST_TEXT
            }
            _ => false,
        };
        let silent = matches!(refused, Refusal::Missing(refusal::Field::Level)) && chosen.is_empty();
        let voice = &self.scene.voice;
        here.then(|| match silent {
            true => voice.say("scorecard-choose-level").to_owned(),
            false => speech::refusal(refused, voice),
        })
    }

    fn criterion(&self, place: usize, one: &Criterion) -> Markup {
        let voice = &self.scene.voice;
        let name = evidence(one.id);
        let wrong = self.wrong(one, &name);
        let label = voice.say("scorecard-evidence");
        let field = Field::new(&name, label)
            .hint(voice.say("scorecard-evidence-hint"))
            .error(wrong.as_deref())
            .free();
        html! {
            section class="card scored" aria-labelledby={ "h-" (name) } {
                p class="kicker" { (say!(voice, "scorecard-nth", n = plan::number(place + 1), of = plan::number(self.kit.criteria.len()))) }
                h2 id={ "h-" (name) } { (one.name) }
                (read::stands_for(voice, one, self.spec))
                @if !one.questions.is_empty() {
                    details class="more-info" {
                        summary { (voice.say("kit-questions")) }
                        ol class="kit-questions" { @for question in &one.questions { li class="said" { (question) } } }
                    }
                }
                div class="form" {
                    (area(&field, self.typed.form.text(&name), Some(16_000)))
                    (self.levels(one))
                }
            }
        }
    }

    fn levels(&self, one: &Criterion) -> Markup {
        let voice = &self.scene.voice;
        let name = level(one.id);
        let (chosen, wrong) = (self.typed.form.text(&name), self.wrong(one, &name));
        let id = format!("f-{name}");
        let anchor =
            |level: u8| ANCHORED.iter().position(|other| *other == level).map(|at| one.anchors[at].as_str());
        html! {
            fieldset class={ "field" @if wrong.is_some() { " wrong" } } aria-describedby=[wrong.is_some().then(|| format!("{id}-error"))] {
                legend { (voice.say("scorecard-level")) }
                @if let Some(wrong) = &wrong { p class="error" id={ (id) "-error" } { (wrong) } }
                div class="levels" {
                    @for level in LOWEST..=HIGHEST {
                        label {
                            input type="radio" name=(name) value=(level) required checked[chosen == level.to_string()]
                                id=[(level == LOWEST).then_some(id.as_str())];
                            b { (level) }
                            small { (anchor(level).unwrap_or_else(|| voice.say("scorecard-between"))) }
                        }
                    }
                }
                label class="not-seen" {
                    input type="radio" name=(name) value=(NOT_OBSERVED) required checked[chosen == NOT_OBSERVED];
                    span { (voice.say("scorecard-not-observed")) small { (voice.say("scorecard-not-observed-hint")) } }
                }
            }
        }
    }
}
