//! The form of a kit that is not frozen. Criteria are added and removed by buttons that send it; it may be kept
//! unfinished.

use super::plan::{self, number};
use crate::{
    face::{
        self, Choice, Field, FormError, Kind, Weight, area, button, checks, do_row, form_errors, input,
        link_button, more_button, part, post_form,
    },
    form::Form,
};
use act::job::kit::Reading;
use ledger::job::{
    Requirement,
    kit::{ANCHORED, Draft, DraftCriterion, Flaw, MOST_CRITERIA, Place, draft::MOST_MINUTES, start},
};
use maud::{Markup, html};
use speech::{Voice, say, wording};

/// More rows than this nobody sends by a form of ours.
const MOST_ROWS: usize = MOST_CRITERIA * 2;

/// What was sent.
pub(super) fn read(form: &Form) -> Draft {
    let minutes = |name: &str| match form.text(name).trim() {
        "" => 0,
        // What is no number is out of bounds, and said to be.
        written => written.parse().unwrap_or(u32::MAX),
    };
    let rows = (0..MOST_ROWS).take_while(|row| form.all(&named("name", *row)).next().is_some());
    let criteria = rows.map(|row| DraftCriterion {
        id: form.parse(&named("id", row)),
        name: form.text(&named("name", row)).to_owned(),
        requirements: form.all(&named("requirements", row)).filter_map(|id| id.parse().ok()).collect(),
        anchors: ANCHORED.map(|level| form.text(&anchor_name(row, level)).to_owned()),
        questions: form.text(&named("questions", row)).lines().map(str::to_owned).collect(),
        minutes: minutes(&named("minutes", row)),
    });
    let criteria = criteria.collect();
    Draft { opening: minutes("opening"), criteria, closing: minutes("closing") }
}

/// What its button asks for besides being kept.
pub(super) enum Asked {
    /// Keep it.
    Save,
    /// Keep and freeze it.
    Freeze,
    /// Nothing is kept: the form again, with another criterion or without one.
    Again,
}

/// What was asked, with the draft changed to it.
pub(super) fn asked(form: &Form, draft: &mut Draft) -> Asked {
    match form.text("do") {
        "freeze" => Asked::Freeze,
        "row" => {
            draft.criteria.push(DraftCriterion { minutes: start::EACH, ..DraftCriterion::default() });
            Asked::Again
        }
        other => match other.strip_prefix("remove-").and_then(|row| row.parse::<usize>().ok()) {
            Some(row) => {
                if row < draft.criteria.len() {
                    draft.criteria.remove(row);
                }
                Asked::Again
            }
            None => Asked::Save,
        },
    }
}

fn named(name: &str, row: usize) -> String {
    format!("{name}-{row}")
}

fn anchor_name(row: usize, level: u8) -> String {
    format!("anchor-{row}-{level}")
}

/// The field that a flaw is about.
pub(super) fn field_of(place: Place) -> String {
    match place {
        Place::Kit => "name-0".to_owned(),
        Place::Minutes => "opening".to_owned(),
        Place::Name { criterion } => named("name", criterion),
        Place::Requirements { criterion } => named("requirements", criterion),
        Place::Anchor { criterion, anchor } => {
            anchor_name(criterion, ANCHORED.get(anchor).copied().unwrap_or(1))
        }
        Place::Question { criterion, .. } => named("questions", criterion),
    }
}

/// The criterion that a flaw is about.
const fn row_of(place: Place) -> Option<usize> {
    match place {
        Place::Kit | Place::Minutes => None,
        Place::Name { criterion }
        | Place::Requirements { criterion }
        | Place::Anchor { criterion, .. }
        | Place::Question { criterion, .. } => Some(criterion),
    }
}

/// What is wrong, each leading to its field and naming its criterion.
pub(super) fn errors(voice: &Voice, draft: &Draft, flaws: &[Flaw]) -> Vec<FormError> {
    let of = |flaw: &Flaw| {
        let what = wording::kit_flaw(flaw, voice);
        let say = match row_of(flaw.place) {
            Some(row) => say!(voice, "kit-flaw-in", criterion = heading(voice, draft, row), what = what),
            None => what,
        };
        FormError { field: field_of(flaw.place), say }
    };
    flaws.iter().map(of).collect()
}

fn heading(voice: &Voice, draft: &Draft, row: usize) -> String {
    match draft.criteria.get(row).map(|one| one.name.trim()) {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => say!(voice, "kit-criterion", n = number(row + 1)),
    }
}

/// What a form is made of.
pub(super) struct Shown<'a> {
    pub(super) voice: &'a Voice,
    pub(super) reading: &'a Reading,
    pub(super) draft: &'a Draft,
    /// What was wrong with what was sent.
    pub(super) flaws: &'a [Flaw],
    /// Where it is sent.
    pub(super) action: String,
    /// The way out.
    pub(super) back: String,
}

impl Shown<'_> {
    fn wrong(&self, name: &str) -> Option<String> {
        let here = self.flaws.iter().find(|flaw| field_of(flaw.place) == name)?;
        // That there are too few or too many is no fault of the first name.
        (here.place != Place::Kit).then(|| wording::kit_flaw(here, self.voice))
    }

    /// The form.
    pub(super) fn form(&self) -> Markup {
        let voice = self.voice;
        let version = self.reading.spec.version.to_string();
        let fields = html! {
            // Enter in a line keeps the draft: without this it would press the first button, and take a criterion away.
            button class="vh" type="submit" name="do" value="save" tabindex="-1" aria-hidden="true" { (voice.say("kit-save")) }
            @for (row, one) in self.draft.criteria.iter().enumerate() { (self.criterion(row, one)) }
            @if self.draft.criteria.len() < MOST_CRITERIA { (do_row(&more_button(voice.say("kit-more")))) }
            (self.not_looked_at())
            (part("time", voice.say("kit-time"), None, &self.time()))
            (do_row(&html! {
                (button(Weight::Primary, voice.say("kit-save"), Some(("do", "save"))))
                (button(Weight::Quiet, voice.say("kit-freeze"), Some(("do", "freeze"))))
                (link_button(Weight::Quiet, voice.say("not-now"), &self.back))
            }))
            p class="soft" { (voice.say("kit-freeze-hint")) }
        };
        html! {
            (form_errors(voice.say("form-errors"), &errors(voice, self.draft, self.flaws)))
            (post_form(&self.action, &[("version", &version)], &fields))
        }
    }

    fn criterion(&self, row: usize, one: &DraftCriterion) -> Markup {
        let voice = self.voice;
        html! {
            @let heading = heading(voice, self.draft, row);
            div class="card criterion" role="group" aria-label=(heading) {
                details open[self.is_open(row, one)] {
                    summary { (heading) }
                    (self.fields(row, one))
                }
            }
        }
    }

    /// On a phone six criteria are long: open are the first, and those that need something.
    fn is_open(&self, row: usize, one: &DraftCriterion) -> bool {
        let needs = self.flaws.iter().any(|flaw| row_of(flaw.place) == Some(row));
        row == 0 || needs || one.name.trim().is_empty()
    }

    fn fields(&self, row: usize, one: &DraftCriterion) -> Markup {
        let voice = self.voice;
        html! {
            div class="form" {
                @if let Some(id) = one.id { input type="hidden" name=(named("id", row)) value=(id); }
                (self.line(&named("name", row), voice.say("kit-name"), voice.say("kit-name-hint"), &one.name))
                (self.requirements(row, one))
                (self.area(&named("questions", row), voice.say("kit-questions"), voice.say("kit-questions-hint"), &one.questions.join("\n")))
                @for ((level, text), hint) in ANCHORED.iter().zip(&one.anchors).zip(self.anchor_hints()) {
                    @let label = say!(voice, "kit-anchor", level = i64::from(*level));
                    (self.area(&anchor_name(row, *level), &label, hint, text))
                }
                (self.minutes(&named("minutes", row), voice.say("kit-minutes"), 1, one.minutes))
                div class="row" {
                    button class="button quiet small" type="submit" name="do" value=(named("remove", row)) formnovalidate {
                        (voice.say("kit-remove")) span class="vh" { " " (heading(voice, self.draft, row)) }
                    }
                }
            }
        }
    }

    const fn anchor_hint_keys() -> [&'static str; 3] {
        [
            speech::key!("kit-anchor-1-hint"),
            speech::key!("kit-anchor-3-hint"),
            speech::key!("kit-anchor-5-hint"),
        ]
    }

    fn anchor_hints(&self) -> [&'static str; 3] {
        Self::anchor_hint_keys().map(|key| self.voice.say(key))
    }

    fn requirements(&self, row: usize, one: &DraftCriterion) -> Markup {
        let voice = self.voice;
        let name = named("requirements", row);
        let wrong = self.wrong(&name);
        let field = Field::new(&name, voice.say("kit-requirements"))
            .hint(voice.say("kit-requirements-hint"))
            .error(wrong.as_deref())
            .free();
        let choice = |asked: &Requirement| {
            Choice::new(asked.id.to_string(), asked.text.as_str()).hint(speech::weight(asked.weight, voice))
        };
        let choices: Vec<Choice> = self.reading.spec.requirements.iter().map(choice).collect();
        let chosen: Vec<String> = one.requirements.iter().map(ToString::to_string).collect();
        let chosen: Vec<&str> = chosen.iter().map(String::as_str).collect();
        checks(&field, &choices, &chosen)
    }

    fn line(&self, name: &str, label: &str, hint: &str, value: &str) -> Markup {
        let wrong = self.wrong(name);
        input(&Field::new(name, label).hint(hint).error(wrong.as_deref()).free(), Kind::Text, value)
    }

    fn area(&self, name: &str, label: &str, hint: &str, value: &str) -> Markup {
        let wrong = self.wrong(name);
        area(&Field::new(name, label).hint(hint).error(wrong.as_deref()).free(), value, None)
    }

    fn minutes(&self, name: &str, label: &str, min: i64, minutes: u32) -> Markup {
        let wrong = self.wrong(name);
        let value = if minutes == u32::MAX { String::new() } else { minutes.to_string() };
        let kind = Kind::Number { min, max: i64::from(MOST_MINUTES) };
        face::input(&Field::new(name, label).error(wrong.as_deref()).free(), kind, &value)
    }

    /// What the spec asks for and no criterion stands for yet.
    fn not_looked_at(&self) -> Markup {
        let stands =
            |asked: &&Requirement| self.draft.criteria.iter().any(|one| one.requirements.contains(&asked.id));
        let left: Vec<&str> = self
            .reading
            .spec
            .requirements
            .iter()
            .filter(|asked| !stands(asked))
            .map(|asked| asked.text.as_str())
            .collect();
        html! {
            @if !left.is_empty() { p class="soft" { (say!(self.voice, "kit-left", requirements = self.voice.list(&left))) } }
        }
    }

    fn time(&self) -> Markup {
        let voice = self.voice;
        html! {
            div class="stack" {
                div class="pair" {
                    (self.minutes("opening", voice.say("kit-opening-minutes"), 0, self.draft.opening))
                    (self.minutes("closing", voice.say("kit-closing-minutes"), 1, self.draft.closing))
                }
                (plan::of_draft(voice, self.draft))
            }
        }
    }
}
