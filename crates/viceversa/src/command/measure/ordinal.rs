//! `viceversa measure ordinal`.

use super::{
    Asked,
    report::{Report, Said, Table},
    sheet::{Names, Sheet, refuse},
};
use crate::failure::Failure;
use chart::{Figure, Ink, Interval as Band, Intervals, Row as Drawn, Scale, Unit};
use clap::Args;
use measure::ordinal::{Answer, Answers, Estimate, Fit, Refusal, fit};
use serde_json::{Value, json};
use speech::{Voice, say};

/// What moves answers up or down a ladder (1 to 5), when the same people answer more than once.
///
/// The cumulative logit model with a normal effect for each group (a judge, a rater, a team), by Laplace's
/// approximation. A fixed column holds numbers, or words: then each word is compared with the first of them in
/// the order of the alphabet.
#[derive(Args, Debug)]
pub struct Ordinal {
    #[command(flatten)]
    pub asked: Asked,
    /// The answer: whole numbers
    #[arg(long, value_name = "COLUMN")]
    score: String,
    /// Who answered, or what else answers have in common
    #[arg(long, value_name = "COLUMN")]
    group: String,
    /// What may move the answer
    #[arg(long, value_name = "COLUMN", required = true, num_args = 1..)]
    fixed: Vec<String>,
}

/// A row as it was read.
struct Line {
    score: i64,
    group: usize,
    cells: Vec<String>,
}

/// A column of the model.
struct Effect {
    /// The column of the table.
    column: String,
    /// Which word against which, where it holds words.
    words: Option<(String, String)>,
}

impl Effect {
    /// What it is called in a refusal.
    fn named(&self) -> String {
        match &self.words {
            Some((word, against)) => format!("{}: {word} (against {against})", self.column),
            None => self.column.clone(),
        }
    }

    fn told(&self, voice: &Voice) -> String {
        match &self.words {
            Some((word, against)) => {
                let column = self.column.as_str();
                say!(voice, "measure-word-against", column = column, word = word, against = against)
            }
            None => self.column.clone(),
        }
    }
}

impl Ordinal {
    /// Reads the answers and fits the model.
    pub fn measure(&self, voice: &Voice) -> Result<Report, Failure> {
        let sheet = Sheet::open(&self.asked)?;
        let (score, group) = (sheet.column(&self.score)?, sheet.column(&self.group)?);
        let fixed = sheet.columns(&self.fixed)?;
        let mut groups = Names::new(self.asked.fold);
        let mut lines = Vec::new();
        let rows = sheet.each(voice, |row, rows| {
            let Some(answer) = row.whole(&score)? else {
                rows.leave_out(&score);
                return Ok(());
            };
            let Some(by) = row.text(&group) else {
                rows.leave_out(&group);
                return Ok(());
            };
            let mut cells = Vec::with_capacity(fixed.len());
            for column in &fixed {
                let Some(text) = row.text(column).filter(|text| *text != "NA") else {
                    rows.leave_out(column);
                    return Ok(());
                };
                cells.push(if self.asked.fold { text.to_lowercase() } else { text.to_owned() });
            }
            lines.push(Line { score: answer, group: groups.number(by), cells });
            Ok(())
        })?;
        let mut scores: Vec<i64> = lines.iter().map(|line| line.score).collect();
        scores.sort_unstable();
        scores.dedup();
        let columns: Vec<String> = fixed.into_iter().map(|column| column.name).collect();
        let (effects, answers) = coded(&lines, &scores, &columns)?;
        let wrong = |refusal: Refusal| refuse(worded(&refusal, &effects, &scores, &group.name));
        let found = fit(&Answers::new(answers).map_err(wrong)?).map_err(wrong)?;
        let json = shape(&found, &effects, &scores, &groups);
        let mut json = json;
        json["rows"] = rows.json();
        let mut report =
            Report::new(voice.say("measure-ordinal"), rows.told(voice, &self.asked.named(voice)), json);
        tell(&mut report, &Said::new(voice), &found, &effects, &scores, &group.name);
        Ok(report)
    }
}

/// The columns of the model: numbers as they are, words as no and yes against the first.
fn coded(lines: &[Line], scores: &[i64], columns: &[String]) -> Result<(Vec<Effect>, Vec<Answer>), Failure> {
    let mut effects: Vec<Effect> = Vec::new();
    let mut values: Vec<Vec<f64>> = vec![Vec::new(); lines.len()];
    for (at, column) in columns.iter().enumerate() {
        let numbers: Option<Vec<f64>> = lines
            .iter()
            .map(|line| line.cells[at].parse::<f64>().ok().filter(|number| number.is_finite()))
            .collect();
        if let Some(numbers) = numbers {
            effects.push(Effect { column: column.clone(), words: None });
            values.iter_mut().zip(numbers).for_each(|(row, number)| row.push(number));
            continue;
        }
        let mut words: Vec<&String> = lines.iter().map(|line| &line.cells[at]).collect();
        words.sort_unstable();
        words.dedup();
        if words.len() > 20 {
            return Err(refuse(format!(
                "column '{column}' holds {} different words; as a fixed column it may hold 20 (one that has a comma \
                 in its numbers reads as words)",
                words.len()
            )));
        }
        let [against, others @ ..] = &words[..] else { continue };
        if others.is_empty() {
            return Err(refuse(format!("column '{column}' holds '{against}' in all rows; leave it out")));
        }
        for word in others {
            effects
                .push(Effect { column: column.clone(), words: Some(((*word).clone(), (*against).clone())) });
            for (row, line) in values.iter_mut().zip(lines) {
                row.push(f64::from(u8::from(line.cells[at] == **word)));
            }
        }
    }
    let answer = |(line, columns): (&Line, Vec<f64>)| Answer {
        category: scores.partition_point(|score| *score < line.score),
        group: line.group,
        columns,
    };
    Ok((effects, lines.iter().zip(values).map(answer).collect()))
}

fn shape(found: &Fit, effects: &[Effect], scores: &[i64], groups: &Names) -> Value {
    let estimate = |name: Value, one: &Estimate| {
        json!({
            "name": name, "value": one.value, "error": one.error,
            "low": one.interval.low, "high": one.interval.high,
        })
    };
    let effect = |(effect, one): (&Effect, &Estimate)| {
        let mut json = estimate(json!(effect.column), one);
        json["word"] = json!(effect.words.as_ref().map(|(word, _)| word));
        json["against"] = json!(effect.words.as_ref().map(|(_, against)| against));
        json
    };
    let between = scores.windows(2).map(|pair| json!(format!("{}|{}", pair[0], pair[1])));
    json!({
        "measure": "ordinal", "version": 1,
        "answers": found.answers, "scores": scores,
        "coefficients": effects.iter().zip(&found.coefficients).map(effect).collect::<Vec<_>>(),
        "thresholds": between.zip(&found.thresholds).map(|(name, one)| estimate(name, one)).collect::<Vec<_>>(),
        "group_variance": found.variance, "group_variance_interval": found.variance_interval,
        "log_likelihood": found.log_likelihood,
        "log_likelihood_without_groups": found.log_likelihood_without_groups,
        "groups": found.groups.iter().map(|group| json!({
            "name": groups.name(group.group), "answers": group.answers,
            "effect": group.effect, "error": group.error,
        })).collect::<Vec<_>>(),
    })
}

fn tell(report: &mut Report, said: &Said<'_>, found: &Fit, effects: &[Effect], scores: &[i64], group: &str) {
    let voice = said.voice;
    let heads = [
        (voice.say("measure-figure"), false),
        (said.words.low.as_str(), true),
        (said.words.estimate.as_str(), true),
        (said.words.high.as_str(), true),
        (voice.say("measure-error"), true),
    ];
    let row = |name: String, one: &Estimate| {
        let [low, high] = [one.interval.low, one.interval.high].map(|end| said.signed(end, 3));
        vec![name, low, said.signed(one.value, 3), high, said.number(one.error, 3)]
    };
    let mut table = Table::new(heads);
    let mut drawn = Vec::new();
    for (effect, one) in effects.iter().zip(&found.coefficients) {
        table.row(row(effect.told(voice), one));
        let band = Band::new(one.interval.low, one.value, one.interval.high);
        let figure = Figure::Shown { interval: band, counts: String::new() };
        drawn.push(Drawn { label: effect.told(voice), ink: Ink::Plain, figure, flag: None });
    }
    let reach = |most: fn(f64, f64) -> f64| {
        found.coefficients.iter().flat_map(|one| [one.interval.low, one.interval.high]).fold(0.0, most)
    };
    let chart = Intervals {
        what: voice.say("measure-figure").to_owned(),
        scale: Scale::of(reach(f64::min), reach(f64::max), Unit::Number { places: 2 }),
        rows: drawn,
        reference: None,
    };
    let caption = voice.say("measure-ordinal-caption");
    let about = said.about("coefficients", voice.say("measure-ordinal"), caption);
    report.chart(caption, chart.draw(&about, &said.words), table);

    let mut table = Table::new(heads);
    for (pair, one) in scores.windows(2).zip(&found.thresholds) {
        table.row(row(format!("{}|{}", pair[0], pair[1]), one));
    }
    report.table(voice.say("measure-thresholds"), table);

    let (variance, groups) = (said.number(found.variance, 3), found.groups.len());
    report.tell(say!(voice, "measure-ordinal-groups", groups = groups, column = group, variance = variance));
    let likelihood = said.number(found.log_likelihood, 3);
    let without = said.number(found.log_likelihood_without_groups, 3);
    report.tell(say!(voice, "measure-ordinal-likelihood", likelihood = likelihood, without = without));
}

/// The refusal with the names of columns and answers.
fn worded(refusal: &Refusal, effects: &[Effect], scores: &[i64], group: &str) -> String {
    let column = |at: &usize| effects.get(*at).map_or_else(String::new, Effect::named);
    match refusal {
        Refusal::Empty => "no row has something in the score, the group and all fixed columns".to_owned(),
        Refusal::OneCategory { category } => format!(
            "every answer is {}: with one category only there is nothing to explain",
            scores.get(*category).copied().unwrap_or_default()
        ),
        Refusal::TooFewGroups { groups } => {
            format!("'{group}' holds {groups} names; a spread between them takes three")
        }
        Refusal::NoRepeats => {
            format!("nobody in '{group}' answered twice: what belongs to them cannot be told from chance")
        }
        Refusal::Dependent { column: at } => {
            format!(
                "'{}' is the same in all rows, or follows from the columns before it; leave it out",
                column(at)
            )
        }
        Refusal::Separated { column: at } => format!(
            "'{}' parts the answers perfectly, so that its effect has no end; say so in words, or leave it out",
            column(at)
        ),
        Refusal::GroupsDecide => format!(
            "'{group}' alone decides the answers: within a group all are the same, and nothing is left to explain"
        ),
        Refusal::NotConverged { steps } => format!(
            "the search did not come to rest in {steps} steps; some columns together may part the answers perfectly: \
             leave one out"
        ),
        other => other.to_string(),
    }
}
