//! `viceversa measure variance`.

use super::{
    Asked,
    report::{Report, Said, Table},
    sheet::{Names, Sheet, refuse},
};
use crate::failure::Failure;
use chart::{Figure, Ink, Interval as Band, Intervals, Row as Drawn, Scale, Unit};
use clap::Args;
use measure::{
    Interval,
    crossed::{Fit, Level, Rating, Ratings, Refusal, Side, fit},
    raters::study::{Components, LEAST_SHARE, may_show_personal},
};
use serde_json::json;
use speech::{Voice, say};

/// How much of a rating is about who was rated, how much about who rated, and how much is neither.
///
/// One row for each rating. Variances by restricted maximum likelihood of crossed random effects, the raters'
/// leniency with its interval, and how many raters make a mean reliable. Where less than a tenth of the variance
/// lies between those who were rated, no single one of them is told a place: it would say more about who rated.
#[derive(Args, Debug)]
pub struct Variance {
    #[command(flatten)]
    pub asked: Asked,
    /// Who rated
    #[arg(long, value_name = "COLUMN")]
    rater: String,
    /// Who was rated
    #[arg(long, value_name = "COLUMN")]
    rated: String,
    /// The rating
    #[arg(long, value_name = "COLUMN")]
    score: String,
}

impl Variance {
    /// Reads the ratings and divides their variance.
    pub fn measure(&self, voice: &Voice) -> Result<Report, Failure> {
        let sheet = Sheet::open(&self.asked)?;
        let (rater, rated) = (sheet.column(&self.rater)?, sheet.column(&self.rated)?);
        let score = sheet.column(&self.score)?;
        let (mut raters, mut all_rated) = (Names::new(self.asked.fold), Names::new(self.asked.fold));
        let mut ratings = Vec::new();
        let rows = sheet.each(voice, |row, rows| {
            let Some(by) = row.text(&rater) else {
                rows.leave_out(&rater);
                return Ok(());
            };
            let Some(about) = row.text(&rated) else {
                rows.leave_out(&rated);
                return Ok(());
            };
            let Some(value) = row.number_in(&score)? else {
                rows.leave_out(&score);
                return Ok(());
            };
            ratings.push(Rating { rater: raters.number(by), rated: all_rated.number(about), value });
            Ok(())
        })?;
        let wrong = |refusal: Refusal| refuse(worded(&refusal, &rater.name, &rated.name));
        let ratings = Ratings::new(raters.len(), all_rated.len(), ratings).map_err(wrong)?;
        let found = fit(&ratings).map_err(wrong)?;
        let components = Components {
            ratee: found.variances.rated,
            rater: found.variances.rater,
            residual: found.variances.residual,
        };
        let personal = may_show_personal(found.shares.rated);
        let levels = |names: &Names, levels: &[Level]| -> serde_json::Value {
            let one = |number: usize| {
                let level = &levels[number];
                json!({
                    "name": names.name(number), "ratings": level.ratings,
                    "effect": level.effect, "error": level.error,
                    "low": level.interval.low, "high": level.interval.high,
                    "place": level.place, "reliability": level.reliability,
                })
            };
            names.sorted().into_iter().map(one).collect()
        };
        let json = json!({
            "measure": "variance", "version": 1, "rows": rows.json(),
            "ratings": found.ratings, "raters": raters.len(), "rated": all_rated.len(),
            "mean": found.mean, "mean_error": found.mean_error,
            "variances": found.variances, "intervals": found.intervals, "shares": found.shares,
            "log_reml": found.log_likelihood,
            "raters_for": {
                "0.70": components.raters_for(0.7), "0.80": components.raters_for(0.8),
                "0.70_unadjusted": components.raters_for_unadjusted(0.7),
                "0.80_unadjusted": components.raters_for_unadjusted(0.8),
            },
            "rater_levels": levels(&raters, &found.raters),
            "rated_levels": personal.then(|| levels(&all_rated, &found.rated)),
            "rated_levels_refused": (!personal).then(|| format!(
                "less than {LEAST_SHARE} of the variance lies between those who were rated"
            )),
        });
        let mut report =
            Report::new(voice.say("measure-variance"), rows.told(voice, &self.asked.named(voice)), json);
        let said = Said::new(voice);
        tell_parts(&mut report, &said, &found, &rater.name, &rated.name);
        tell_study(&mut report, &said, &components);
        self.tell_levels(&mut report, &said, &raters, &found.raters, Side::Rater, &rater.name);
        if personal {
            self.tell_levels(&mut report, &said, &all_rated, &found.rated, Side::Rated, &rated.name);
        } else {
            report.head(&say!(voice, "measure-rated-head", column = rated.name.as_str()));
            let share = said.share(found.shares.rated);
            report.tell(say!(voice, "measure-rated-refused", share = share));
        }
        Ok(report)
    }

    fn tell_levels(
        &self,
        report: &mut Report,
        said: &Said<'_>,
        names: &Names,
        levels: &[Level],
        side: Side,
        column: &str,
    ) {
        let voice = said.voice;
        let (head, id, what) = match side {
            Side::Rater => (
                say!(voice, "measure-lenient-head", column = column),
                "raters",
                voice.say("measure-lenient-drawn"),
            ),
            Side::Rated => (
                say!(voice, "measure-rated-head", column = column),
                "rated",
                voice.say("measure-rated-drawn"),
            ),
        };
        report.head(&head);
        let heads = [
            (column, false),
            (voice.say("measure-ratings"), true),
            (said.words.low.as_str(), true),
            (said.words.estimate.as_str(), true),
            (said.words.high.as_str(), true),
        ];
        let mut table = Table::new(heads);
        let mut order: Vec<usize> = (0..names.len()).collect();
        order.sort_by(|one, other| levels[*other].effect.total_cmp(&levels[*one].effect));
        let shown = ends(&order, self.asked.most());
        let mut drawn = Vec::new();
        for number in &shown {
            let Level { ratings, effect, interval, .. } = levels[*number];
            let name = names.name(*number).to_owned();
            let counts = say!(voice, "measure-of-ratings", ratings = ratings);
            table.row(vec![
                name.clone(),
                said.count(ratings),
                said.signed(interval.low, 2),
                said.signed(effect, 2),
                said.signed(interval.high, 2),
            ]);
            let band = Band::new(interval.low, effect, interval.high);
            let figure = Figure::Shown { interval: band, counts };
            drawn.push(Drawn { label: name, ink: Ink::Plain, figure, flag: None });
        }
        table.more(order.len() - shown.len());
        let reach = |end: fn(&Interval) -> f64, most: fn(f64, f64) -> f64| {
            shown.iter().map(|number| end(&levels[*number].interval)).fold(0.0, most)
        };
        let chart = Intervals {
            what: column.to_owned(),
            scale: Scale::of(
                reach(|interval| interval.low, f64::min),
                reach(|interval| interval.high, f64::max),
                Unit::Number { places: 2 },
            ),
            rows: drawn,
            reference: None,
        };
        let about = said.about(id, &head, what);
        report.chart(what, chart.draw(&about, &said.words), table);
        if shown.len() < order.len() {
            report.tell(voice.say("measure-ends"));
        }
    }
}

/// The first and the last of a long list: its middle says least.
fn ends(order: &[usize], most: usize) -> Vec<usize> {
    if order.len() <= most {
        return order.to_vec();
    }
    let last = most / 2;
    [&order[..most - last], &order[order.len() - last..]].concat()
}

fn tell_parts(report: &mut Report, said: &Said<'_>, found: &Fit, rater: &str, rated: &str) {
    let voice = said.voice;
    let (mean, error) = (said.number(found.mean, 2), said.number(found.mean_error, 2));
    report.tell(say!(voice, "measure-variance-mean", mean = mean, error = error));
    let heads = [
        (voice.say("measure-variance-of"), false),
        (said.words.low.as_str(), true),
        (voice.say("measure-variance-value"), true),
        (said.words.high.as_str(), true),
        (voice.say("measure-deviation"), true),
        (voice.say("measure-share"), true),
    ];
    let mut table = Table::new(heads);
    let intervals = found.intervals;
    let parts = [
        (rated, found.variances.rated, intervals.map(|i| i.rated), found.shares.rated),
        (rater, found.variances.rater, intervals.map(|i| i.rater), found.shares.rater),
        (
            voice.say("measure-residual"),
            found.variances.residual,
            intervals.map(|i| i.residual),
            found.shares.residual,
        ),
    ];
    let mut drawn = Vec::new();
    for (name, variance, interval, share) in parts {
        let [low, high] =
            interval.map_or_else(|| ["–", "–"].map(str::to_owned), |interval| said.ends(interval, 3));
        let share = said.share(share);
        table.row(vec![
            name.to_owned(),
            low,
            said.number(variance, 3),
            high,
            said.number(variance.sqrt(), 2),
            share.clone(),
        ]);
        if let Some(Interval { low, high }) = interval {
            let counts = say!(voice, "measure-share-of-variance", share = share);
            drawn.push((name.to_owned(), Band::new(low, variance, high), counts));
        }
    }
    let most = drawn.iter().map(|(_, band, _)| band.high).fold(0.0, f64::max);
    let row = |(label, interval, counts)| Drawn {
        label,
        ink: Ink::Plain,
        figure: Figure::Shown { interval, counts },
        flag: None,
    };
    let chart = Intervals {
        what: voice.say("measure-variance-of").to_owned(),
        scale: Scale::of(0.0, most, Unit::Number { places: 2 }),
        rows: drawn.into_iter().map(row).collect(),
        reference: None,
    };
    let caption = voice.say("measure-variance-parts");
    let about = said.about("parts", caption, voice.say("measure-variance-drawn"));
    report.chart(caption, chart.draw(&about, &said.words), table);
}

fn tell_study(report: &mut Report, said: &Said<'_>, components: &Components) {
    let voice = said.voice;
    report.head(voice.say("measure-enough"));
    let heads = [
        (voice.say("measure-reliability"), true),
        (voice.say("measure-enough-adjusted"), true),
        (voice.say("measure-enough-raw"), true),
    ];
    let mut table = Table::new(heads);
    let many = |raters: Option<usize>| {
        raters.map_or_else(|| voice.say("measure-no-number").to_owned(), |raters| said.count(raters as u64))
    };
    for reliability in [0.7, 0.8] {
        table.row(vec![
            said.number(reliability, 2),
            many(components.raters_for(reliability)),
            many(components.raters_for_unadjusted(reliability)),
        ]);
    }
    report.table(voice.say("measure-enough-lead"), table);
}

/// The refusal with the names of the columns, and what would mend it.
fn worded(refusal: &Refusal, rater: &str, rated: &str) -> String {
    let column = |side: &Side| match side {
        Side::Rater => rater,
        Side::Rated => rated,
    };
    match refusal {
        Refusal::Empty => format!("no row has something in '{rater}', '{rated}' and the score"),
        Refusal::NoVariation { value } => {
            format!("every rating is {value}: with one category only there is no variance to divide")
        }
        Refusal::TooFewLevels { side, levels } => format!(
            "'{}' holds {levels} name with ratings; a variance between them takes two, and some more to be sure",
            column(side)
        ),
        Refusal::NoRepeats { side } => format!(
            "nobody in '{}' has two ratings, so that their differences cannot be told from chance; \
             a table in which some have two or more is needed",
            column(side)
        ),
        Refusal::Confounded => format!(
            "each of '{rater}' rated one only, and each of '{rated}' was rated by one only: what belongs to whom \
             cannot be told; let some be rated by two"
        ),
        Refusal::NoResidual { ratings, levels } => format!(
            "{ratings} ratings for {levels} free levels of '{rater}' and '{rated}': nothing is left to judge chance \
             by; more ratings of the same people are needed"
        ),
        Refusal::NotConverged { steps } => format!(
            "the search for the variances did not come to rest in {steps} steps: the ratings say too little to choose; \
             more ratings of the same people by the same raters would"
        ),
        other => other.to_string(),
    }
}
