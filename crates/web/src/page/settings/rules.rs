//! The numbers an organisation may set, each with what it means.

use crate::{
    chrome::Typed,
    face::{Choice, Field, Kind, input, radios, tick},
    form::Form,
};
use act::error::Error;
use ledger::{
    frame::{PersonalFigures, Rules},
    refusal::Refusal,
};
use maud::{Markup, html};
use speech::Voice;

/// One number: its field, its bounds (as `act` checks them), its words.
struct Rule {
    name: &'static str,
    min: i64,
    max: i64,
    label: &'static str,
    hint: &'static str,
    value: u32,
}

/// All of them, in the order in which a process meets them.
fn all(voice: &Voice, rules: &Rules) -> [Rule; 14] {
    let rule = |name, (min, max): (i64, i64), label, hint, value| Rule { name, min, max, label, hint, value };
    [
        rule(
            "confirm_hours",
            (1, 168),
            voice.say("rule-confirm"),
            voice.say("rule-confirm-hint"),
            rules.confirm_hours,
        ),
        rule(
            "grace_minutes",
            (0, 30),
            voice.say("rule-grace"),
            voice.say("rule-grace-hint"),
            rules.grace_minutes,
        ),
        rule(
            "answer_days",
            (1, 20),
            voice.say("rule-answer"),
            voice.say("rule-answer-hint"),
            rules.answer_days,
        ),
        rule("reply_days", (1, 10), voice.say("rule-reply"), voice.say("rule-reply-hint"), rules.reply_days),
        rule("wish_days", (1, 10), voice.say("rule-wish"), voice.say("rule-wish-hint"), rules.wish_days),
        rule(
            "arrange_days",
            (1, 10),
            voice.say("rule-arrange"),
            voice.say("rule-arrange-hint"),
            rules.arrange_days,
        ),
        rule(
            "apology_days",
            (1, 10),
            voice.say("rule-apology"),
            voice.say("rule-apology-hint"),
            rules.apology_days,
        ),
        rule(
            "undo_minutes",
            (0, 60),
            voice.say("rule-undo"),
            voice.say("rule-undo-hint"),
            rules.undo_minutes,
        ),
        rule(
            "claim_silence_days",
            (1, 10),
            voice.say("rule-silence"),
            voice.say("rule-silence-hint"),
            rules.claim_silence_days,
        ),
        rule(
            "dispute_days",
            (1, 20),
            voice.say("rule-dispute"),
            voice.say("rule-dispute-hint"),
            rules.dispute_days,
        ),
        rule("range_days", (1, 10), voice.say("rule-range"), voice.say("rule-range-hint"), rules.range_days),
        rule(
            "feedback_days",
            (1, 20),
            voice.say("rule-feedback"),
            voice.say("rule-feedback-hint"),
            rules.feedback_days,
        ),
        rule(
            "report_days",
            (1, 20),
            voice.say("rule-report"),
            voice.say("rule-report-hint"),
            rules.report_days,
        ),
        rule(
            "scorecard_days",
            (1, 5),
            voice.say("rule-scorecard"),
            voice.say("rule-scorecard-hint"),
            rules.scorecard_days,
        ),
    ]
}

/// The numbers as fields, two in a row.
pub(super) fn fields(voice: &Voice, typed: &Typed, rules: &Rules) -> Markup {
    let all = all(voice, rules);
    html! {
        @for two in all.chunks(2) {
            div class="pair" {
                @for rule in two { (number(rule, typed)) }
            }
        }
    }
}

/// What is made of what was counted, and who sees it.
pub(super) fn figures(voice: &Voice, typed: &Typed, rules: &Rules) -> Markup {
    let choices = PersonalFigures::ALL.map(|setting| {
        Choice::new(setting.code(), personal_word(voice, setting)).hint(personal_hint(voice, setting))
    });
    let felt = if typed.form.is_empty() { rules.felt_public } else { typed.form.ticked("felt_public") };
    let target = target(voice, rules);
    html! {
        (number(&target, typed))
        (radios(
            &Field::new("personal_figures", voice.say("rule-personal")).hint(voice.say("rule-personal-hint")),
            &choices,
            typed.or("personal_figures", rules.personal_figures.code()),
        ))
        (tick(
            &Field::new("felt_public", voice.say("rule-felt-public")).hint(voice.say("rule-felt-public-hint")),
            felt,
        ))
    }
}

fn number(rule: &Rule, typed: &Typed) -> Markup {
    input(
        &Field::new(rule.name, rule.label).hint(rule.hint),
        Kind::Number { min: rule.min, max: rule.max },
        typed.or(rule.name, &rule.value.to_string()),
    )
}

fn target(voice: &Voice, rules: &Rules) -> Rule {
    Rule {
        name: "kept_target",
        min: 1,
        max: 99,
        label: voice.say("rule-target"),
        hint: voice.say("rule-target-hint"),
        value: rules.kept_target,
    }
}

fn personal_word(voice: &Voice, setting: PersonalFigures) -> &'static str {
    match setting {
        PersonalFigures::Off => voice.say("rule-personal-off"),
        PersonalFigures::Own => voice.say("rule-personal-own"),
        PersonalFigures::Shared => voice.say("rule-personal-shared"),
    }
}

fn personal_hint(voice: &Voice, setting: PersonalFigures) -> &'static str {
    match setting {
        PersonalFigures::Off => voice.say("rule-personal-off-hint"),
        PersonalFigures::Own => voice.say("rule-personal-own-hint"),
        PersonalFigures::Shared => voice.say("rule-personal-shared-hint"),
    }
}

fn personal(form: &Form) -> Option<PersonalFigures> {
    PersonalFigures::from_code(form.text("personal_figures"))
}

/// The numbers that differ from what was typed, as they are now.
pub(super) fn changed(voice: &Voice, form: &Form, rules: &Rules) -> Vec<(&'static str, Markup)> {
    let personal_differs = personal(form) != Some(rules.personal_figures);
    let personal = || (voice.say("rule-personal"), html! { (personal_word(voice, rules.personal_figures)) });
    let felt = || {
        let word =
            if rules.felt_public { voice.say("rule-felt-shown") } else { voice.say("rule-felt-not-shown") };
        (voice.say("rule-felt-public"), html! { (word) })
    };
    all(voice, rules)
        .into_iter()
        .chain([target(voice, rules)])
        .filter(|rule| form.parse(rule.name) != Some(rule.value))
        .map(|rule| (rule.label, html! { (rule.value) }))
        .chain(personal_differs.then(personal))
        .chain((form.ticked("felt_public") != rules.felt_public).then(felt))
        .collect()
}

/// The numbers that were typed.
pub(super) fn read(form: &Form) -> Result<Rules, Error> {
    Ok(Rules {
        grace_minutes: form.number("grace_minutes")?,
        undo_minutes: form.number("undo_minutes")?,
        reply_days: form.number("reply_days")?,
        wish_days: form.number("wish_days")?,
        answer_days: form.number("answer_days")?,
        apology_days: form.number("apology_days")?,
        arrange_days: form.number("arrange_days")?,
        confirm_hours: form.number("confirm_hours")?,
        claim_silence_days: form.number("claim_silence_days")?,
        dispute_days: form.number("dispute_days")?,
        range_days: form.number("range_days")?,
        feedback_days: form.number("feedback_days")?,
        report_days: form.number("report_days")?,
        scorecard_days: form.number("scorecard_days")?,
        kept_target: form.number("kept_target")?,
        personal_figures: personal(form).ok_or(Refusal::NotAChoice)?,
        felt_public: form.ticked("felt_public"),
    })
}
