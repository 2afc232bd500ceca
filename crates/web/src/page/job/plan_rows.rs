//! The rows of a plan's form. A row without a name is no stage; the numbers before them give their order.

use super::{wants_a_row, wrong_in};
use crate::{
    chrome::Typed,
    face::{Choice, Kind, do_row, more_button},
    form::Form,
};
use act::{error::Error, job::StageForm};
use ledger::{
    conversation,
    job::{Field, Flaw, Seniority, Wrong},
};
use maud::{Markup, html};
use speech::{Voice, say, sentence};
use store::jobs::Stage;

/// Empty rows of a form that has nothing yet.
const AT_FIRST: usize = 3;
const FIELDS: [&str; 9] = [
    "stage_name",
    "stage_id",
    "position",
    "purpose",
    "whom",
    "seniority",
    "learns",
    "company_learns",
    "days",
];

/// The rows that were sent, in the order of their numbers; empty ones too, so that a row that is refused is
/// found again.
pub(super) fn read(form: &Form) -> Result<Vec<StageForm>, Error> {
    let mut rows: Vec<Row> = rows_of(form);
    rows.sort_by_key(Row::place);
    rows.into_iter().enumerate().map(|(place, row)| row.read(place)).collect()
}

/// A row of the plan, as typed.
#[derive(Clone, Debug, Default)]
struct Row {
    id: String,
    position: String,
    name: String,
    purpose: String,
    whom: String,
    seniority: String,
    learns: String,
    company_learns: String,
    kind: String,
    days: String,
}

fn rows_of(form: &Form) -> Vec<Row> {
    let kinds = form.all("kind");
    form.rows(FIELDS)
        .zip(kinds)
        .map(|([name, id, position, purpose, whom, seniority, learns, company_learns, days], kind)| Row {
            id: id.to_owned(),
            position: position.to_owned(),
            name: name.to_owned(),
            purpose: purpose.to_owned(),
            whom: whom.to_owned(),
            seniority: seniority.to_owned(),
            learns: learns.to_owned(),
            company_learns: company_learns.to_owned(),
            kind: kind.to_owned(),
            days: days.to_owned(),
        })
        .collect()
}

impl Row {
    fn of(place: usize, stage: &Stage) -> Self {
        Self {
            id: stage.id.to_string(),
            position: (place + 1).to_string(),
            name: stage.name.clone(),
            purpose: stage.purpose.clone(),
            whom: stage.whom.clone(),
            seniority: stage.seniority.map(Seniority::code).unwrap_or_default().to_owned(),
            learns: stage.learns.clone(),
            company_learns: stage.company_learns.clone(),
            kind: stage.conversation_kind.code().to_owned(),
            days: stage.days_to_answer.to_string(),
        }
    }

    fn free(place: usize, days: u32) -> Self {
        Self {
            position: (place + 1).to_string(),
            kind: conversation::Kind::Interview.code().to_owned(),
            days: days.to_string(),
            ..Self::default()
        }
    }

    fn place(&self) -> u32 {
        self.position.trim().parse().unwrap_or(u32::MAX)
    }

    fn read(self, place: usize) -> Result<StageForm, Error> {
        let days = match self.days.trim().parse() {
            Ok(days) => days,
            // Nobody asks how long an answer takes after a stage that is none.
            Err(_) if self.name.trim().is_empty() => 0,
            Err(_) => return Err(Flaw::of(Field::StageDays, Wrong::Malformed).in_row(place).into()),
        };
        Ok(StageForm {
            id: self.id.parse().ok(),
            name: self.name,
            purpose: self.purpose,
            whom: self.whom,
            seniority: Seniority::from_code(&self.seniority),
            learns: self.learns,
            company_learns: self.company_learns,
            kind: conversation::Kind::from_code(&self.kind).unwrap_or(conversation::Kind::Interview),
            days_to_answer: days,
        })
    }
}

/// The rows as typed, or as the plan has them, and the button that asks for another one. `days` is how long
/// an answer takes where nothing else is said.
pub(super) fn rows(voice: &Voice, typed: &Typed, stages: &[Stage], days: u32) -> Markup {
    let mut rows: Vec<Row> = if typed.form.is_empty() {
        stages.iter().enumerate().map(|(place, stage)| Row::of(place, stage)).collect()
    } else {
        let mut rows = rows_of(&typed.form);
        rows.sort_by_key(Row::place);
        rows
    };
    let more = match (typed.form.is_empty(), rows.is_empty()) {
        (true, true) => AT_FIRST,
        (true, false) => 0,
        (false, _) => usize::from(wants_a_row(&typed.form)),
    };
    for _ in 0..more {
        rows.push(Row::free(rows.len(), days));
    }
    html! {
        div class="stack" {
            p class="soft" { (voice.say("job-plan-lead")) }
            @for (place, row) in rows.iter().enumerate() { (stage(voice, typed, place, row)) }
            (do_row(&more_button(voice.say("job-plan-more"))))
        }
    }
}

fn stage(voice: &Voice, typed: &Typed, place: usize, row: &Row) -> Markup {
    // What was typed stands in the row, sorted; in the form it may have had another place.
    let sorted = Typed { form: Form::default(), error: typed.error.clone() };
    let blank = |name: &'static str, label: &'static str, value: &'static dyn Fn(&Row) -> &str| {
        let wrong = wrong_in(voice, &sorted, place, name);
        sorted.blank(voice, name, label).row(place).wrong(wrong).or(value(row)).free()
    };
    let kinds: Vec<Choice> = conversation::Kind::ALL
        .into_iter()
        .map(|kind| Choice::new(kind.code(), speech::conversation_kind(kind, voice)))
        .collect();
    let seniorities: Vec<Choice> = Seniority::ALL
        .into_iter()
        .map(|seniority| Choice::new(seniority.code(), sentence(speech::seniority(seniority, voice))))
        .collect();
    let legend = if row.name.trim().is_empty() {
        voice.say("job-stage-free").to_owned()
    } else {
        say!(voice, "job-stage-legend", name = row.name.as_str())
    };
    html! {
        fieldset class="card" {
            legend { (legend) }
            div class="form" {
                input type="hidden" name="stage_id" value=(row.id);
                div class="pair" {
                    (blank("stage_name", voice.say("job-stage-name"), &|row| &row.name).line(Kind::Text))
                    (blank("position", voice.say("job-stage-position"), &|row| &row.position)
                        .line(Kind::Number { min: 1, max: 99 }))
                }
                (blank("purpose", voice.say("job-stage-purpose"), &|row| &row.purpose)
                    .hint(voice.say("job-stage-purpose-hint")).area())
                div class="pair" {
                    (blank("whom", voice.say("job-stage-whom"), &|row| &row.whom)
                        .hint(voice.say("job-stage-whom-hint")).line(Kind::Text))
                    (blank("seniority", voice.say("job-stage-seniority"), &|row| &row.seniority)
                        .hint(voice.say("job-stage-seniority-hint"))
                        .select(&seniorities, Some(voice.say("job-stage-seniority-unsaid"))))
                }
                (blank("learns", voice.say("job-stage-learns"), &|row| &row.learns)
                    .hint(voice.say("job-stage-learns-hint")).area())
                (blank("company_learns", voice.say("job-stage-company-learns"), &|row| &row.company_learns)
                    .hint(voice.say("job-stage-company-learns-hint")).area())
                div class="pair" {
                    (blank("kind", voice.say("job-stage-kind"), &|row| &row.kind).select(&kinds, None))
                    (blank("days", voice.say("job-stage-days"), &|row| &row.days)
                        .line(Kind::Number { min: 1, max: i64::from(act::job::plan::MOST_DAYS) }))
                }
            }
        }
    }
}
