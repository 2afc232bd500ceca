//! Views of oneself beside those of others.

use super::{
    super::{
        report::{Report, Said, Table},
        sheet::{Sheet, refuse},
    },
    Own,
};
use crate::failure::Failure;
use chart::{Ink, Interval as Band, Range, Ranges, Scale as Axis, Unit};
use measure::selfview::{Agreement, Apart, Comparison, OTHERS, Scale, Usual, Views, compare, self_other};
use serde_json::json;
use speech::{Voice, say};

/// One person.
struct Person {
    name: String,
    own: f64,
    others: f64,
    /// How many others, where that is known.
    n: Option<usize>,
}

impl Own {
    pub(super) fn views(&self, voice: &Voice, own: &str, others: &str) -> Result<Report, Failure> {
        let scale = self.scale()?;
        let sheet = Sheet::open(&self.asked)?;
        let (own, others) = (sheet.column(own)?, sheet.column(others)?);
        let (n, person) = (sheet.perhaps(self.n.as_ref())?, sheet.perhaps(self.person.as_ref())?);
        let mut people: Vec<Person> = Vec::new();
        let rows = sheet.each(voice, |row, rows| {
            let Some(seen) = row.number_in(&own)? else {
                rows.leave_out(&own);
                return Ok(());
            };
            let Some(by_others) = row.number_in(&others)? else {
                rows.leave_out(&others);
                return Ok(());
            };
            let many = n.as_ref().map_or(Ok(None), |n| row.whole(n))?;
            let name = person.as_ref().and_then(|person| row.text(person));
            let name = name.map_or_else(|| row.number().to_string(), str::to_owned);
            let many = many.map(|many| usize::try_from(many).unwrap_or(0));
            people.push(Person { name, own: seen, others: by_others, n: many });
            Ok(())
        })?;
        let pairs: Vec<(f64, f64)> = people.iter().map(|person| (person.own, person.others)).collect();
        let found = self_other(&pairs).map_err(|_| {
            refuse(format!(
                "{} people have both a view of their own and one of others; three are needed, and neither may be the \
                 same for everybody",
                people.len()
            ))
        })?;
        let usual = self.usual(scale, &people)?;
        let compared: Option<Vec<(&Person, Comparison)>> = usual
            .map(|usual| {
                let enough = people.iter().filter(|person| person.n.is_some_and(|n| n >= OTHERS));
                let one = |person| Ok((person, beside(person, &usual)?));
                enough.map(one).collect::<Result<_, Failure>>()
            })
            .transpose()?;
        let of = |apart: Apart| {
            compared.as_ref().map(|compared| compared.iter().filter(|one| one.1.apart == apart).count())
        };
        let json = json!({
            "measure": "self", "version": 1, "of": "views", "rows": rows.json(),
            "people": found.people, "bias": found.bias, "r": found.correlation,
            "sd_self": found.own_deviation, "sd_others": found.others_deviation,
            "sd_difference": found.difference_deviation,
            "usual": usual,
            "higher": of(Apart::Higher), "lower": of(Apart::Lower),
            "near": of(Apart::Near), "no_telling": of(Apart::NoTelling),
            "each": compared.as_ref().map(|compared| compared.iter().map(|(person, compared)| json!({
                "person": person.name, "self": person.own, "others": person.others, "compared": compared,
            })).collect::<Vec<_>>()),
        });
        let mut report =
            Report::new(voice.say("measure-self"), rows.told(voice, &self.asked.named(voice)), json);
        let said = Said::new(voice);
        tell(&mut report, &said, &found);
        if let (Some(compared), Some(usual)) = (compared, usual) {
            tell_range(&mut report, &said, &usual);
            self.tell_each(&mut report, &said, &compared, people.len());
        }
        Ok(report)
    }

    fn scale(&self) -> Result<Scale, Failure> {
        let ends = self.scale.split_once(':').map(|(low, high)| (low.trim().parse(), high.trim().parse()));
        match ends {
            Some((Ok(low), Ok(high))) if low < high => Ok(Scale { low, high }),
            _ => Err(refuse(format!(
                "--scale {}: write the lowest and the highest answer, as 1:5",
                self.scale
            ))),
        }
    }

    /// What is known of everybody: how much people differ, from how their means do, less what single views add.
    fn usual(&self, scale: Scale, people: &[Person]) -> Result<Option<Usual>, Failure> {
        let enough: Vec<&Person> = people.iter().filter(|one| one.n.is_some_and(|n| n >= OTHERS)).collect();
        if self.n.is_none() || enough.len() < 3 {
            return Ok(None);
        }
        if !(self.noise.is_finite() && self.noise > 0.0) {
            return Err(refuse(format!("--noise {}: a number above 0", self.noise)));
        }
        let count = enough.len() as f64;
        let mean = enough.iter().map(|one| one.others).sum::<f64>() / count;
        let variance = enough.iter().map(|one| (one.others - mean).powi(2)).sum::<f64>() / (count - 1.0);
        let part = enough.iter().filter_map(|one| one.n).map(|n| 1.0 / n as f64).sum::<f64>() / count;
        let between = variance / (1.0 + self.noise * part);
        Ok(Some(Usual::on(scale, mean, between, self.noise * between)))
    }

    fn tell_each(
        &self,
        report: &mut Report,
        said: &Said<'_>,
        compared: &[(&Person, Comparison)],
        people: usize,
    ) {
        let voice = said.voice;
        report.head(voice.say("measure-self-each"));
        report.tell(voice.say("measure-self-private"));
        let mut table = Table::new([
            (voice.say("measure-person"), false),
            (voice.say("measure-self-own"), true),
            (voice.say("measure-self-others"), true),
            (voice.say("measure-self-n"), true),
            (voice.say("measure-self-gap"), true),
            (said.words.low.as_str(), true),
            (said.words.high.as_str(), true),
            (voice.say("measure-self-word"), false),
        ]);
        let shown = &compared[..compared.len().min(self.asked.most())];
        for (person, found) in shown {
            let word = match found.apart {
                Apart::Higher => voice.say("measure-self-higher"),
                Apart::Lower => voice.say("measure-self-lower"),
                Apart::Near => voice.say("measure-self-near"),
                Apart::NoTelling => voice.say("measure-self-no-telling"),
            };
            let [low, high] = [found.interval.low, found.interval.high].map(|end| said.signed(end, 1));
            table.row(vec![
                person.name.clone(),
                said.number(person.own, 1),
                said.number(found.seen, 1),
                said.count(found.people as u64),
                said.signed(found.gap, 1),
                low,
                high,
                word.to_owned(),
            ]);
        }
        table.more(compared.len() - shown.len());
        report.table(voice.say("measure-self-words"), table);
        if compared.len() < people {
            report.tell(say!(voice, "measure-self-few", people = people - compared.len()));
        }
    }
}

fn beside(person: &Person, usual: &Usual) -> Result<Comparison, Failure> {
    let views = Views { own: person.own, others: person.others, people: person.n.unwrap_or(0) };
    compare(&views, usual).map_err(|refusal| {
        refuse(format!("person {}: {refusal}; say with --scale from what to what answers go", person.name))
    })
}

fn tell(report: &mut Report, said: &Said<'_>, found: &Agreement) {
    let voice = said.voice;
    let bias = said.signed(found.bias, 2);
    report.tell(say!(voice, "measure-self-bias", people = found.people, bias = bias));
    let mut table = Table::new([(voice.say("measure-figure"), false), (voice.say("measure-value"), true)]);
    for (name, value) in [
        (voice.say("measure-self-r"), found.correlation),
        (voice.say("measure-self-sd"), found.own_deviation),
        (voice.say("measure-self-sd-others"), found.others_deviation),
        (voice.say("measure-self-sd-difference"), found.difference_deviation),
    ] {
        table.row(vec![name.to_owned(), said.number(value, 3)]);
    }
    report.table(voice.say("measure-self-together"), table);
}

/// Where most people place themselves whom others see as the average: what any single answer is to be read beside.
fn tell_range(report: &mut Report, said: &Said<'_>, usual: &Usual) {
    let voice = said.voice;
    let Usual { scale, mean, leniency, leniency_varies, between, .. } = *usual;
    let clip = |value: f64| value.clamp(scale.low, scale.high);
    let band = |middle: f64, half: f64| Band::new(clip(middle - half), clip(middle), clip(middle + half));
    // Four of five.
    let most = 1.2816;
    let ranges = [
        (voice.say("measure-self-others-range"), band(mean, most * between.sqrt())),
        (voice.say("measure-self-usual-range"), band(mean + leniency, most * leniency_varies)),
    ];
    let mut table = Table::new([
        (voice.say("measure-figure"), false),
        (said.words.low.as_str(), true),
        (said.words.estimate.as_str(), true),
        (said.words.high.as_str(), true),
    ]);
    for (name, band) in &ranges {
        let ends = [band.low, band.estimate, band.high].map(|end| said.number(end, 1));
        table.row([vec![(*name).to_owned()], ends.to_vec()].concat());
    }
    let chart = Ranges {
        what: voice.say("measure-figure").to_owned(),
        scale: Axis::of(scale.low, scale.high, Unit::Number { places: 1 }),
        ends: (String::new(), String::new()),
        ranges: ranges
            .map(|(word, interval)| Range {
                ink: Ink::Plain,
                word: word.to_owned(),
                interval,
                counts: String::new(),
            })
            .into(),
    };
    let caption = voice.say("measure-self-usual");
    let about = said.about("usual", caption, voice.say("measure-self-usual-drawn"));
    report.chart(caption, chart.draw(&about, &said.words), table);
}
