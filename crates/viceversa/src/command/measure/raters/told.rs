//! The report about raters.

use super::{
    super::report::{Report, Said, Table},
    Found, Raters,
    read::Read,
};
use chart::{Figure, Flag, Ink, Interval as Band, Intervals, Row as Drawn, Scale, Tone, Unit};
use measure::raters::{
    Facet, Level, Person, Ratings,
    fit::Pattern,
    mml::Mml,
    study::{LEAST_SHARE, Study, may_show_personal},
};
use serde_json::{Value, json};
use speech::say;

/// Tells what was found.
pub fn told(asked: &Raters, said: &Said<'_>, read: &Read, ratings: &Ratings, found: &Found) -> Report {
    let voice = said.voice;
    let (facets, steps) = match found {
        Found::Mml(mml) => (&mml.facets, &mml.steps),
        Found::Jmle(jmle) => (&jmle.facets, &jmle.steps),
    };
    let mut json = json!({
        "measure": "raters", "version": 1, "rows": read.rows.json(),
        "ratings": ratings.len(), "persons": ratings.persons(), "scores": ratings.scores(),
        "rater": read.facet(read.rater),
        "facets": facets.iter().enumerate().map(|(at, facet)| facet_json(read, at, facet)).collect::<Vec<_>>(),
        "steps": steps,
    });
    let own = match found {
        Found::Mml(mml) => mml_json(mml, read),
        Found::Jmle(jmle) => json!({
            "method": "jmle", "log_likelihood": jmle.log_likelihood, "iterations": jmle.iterations,
            "extreme_persons": jmle.persons.iter().filter(|person| person.is_none()).count(),
        }),
    };
    if let (Some(json), Value::Object(own)) = (json.as_object_mut(), own) {
        json.extend(own);
    }
    let rows = read.rows.told(voice, &asked.asked.named(voice));
    let mut report = Report::new(voice.say("measure-raters"), rows, json);
    let (count, persons) = (ratings.len(), ratings.persons());
    report.tell(match found {
        Found::Mml(_) => say!(voice, "measure-raters-mml", ratings = count, persons = persons),
        Found::Jmle(_) => say!(voice, "measure-raters-jmle", ratings = count, persons = persons),
    });
    let order = std::iter::once(read.rater).chain((0..facets.len()).filter(|at| *at != read.rater));
    for at in order {
        tell_facet(&mut report, said, asked, read, at, &facets[at]);
    }
    tell_steps(&mut report, said, ratings, steps);
    match found {
        Found::Mml(mml) => {
            tell_study(&mut report, said, mml, &mml.study(read.rater));
            if asked.persons {
                tell_persons(&mut report, said, asked, read, mml);
            }
        }
        Found::Jmle(jmle) => {
            let extreme = jmle.persons.iter().filter(|person| person.is_none()).count();
            if extreme > 0 {
                report.tell(say!(voice, "measure-raters-extreme", persons = extreme));
            }
        }
    }
    report
}

fn facet_json(read: &Read, at: usize, facet: &Facet) -> Value {
    let level = |level: usize| {
        let one = &facet.levels[level];
        json!({
            "name": read.level(at, level), "severity": one.severity, "error": one.error,
            "low": one.interval.low, "high": one.interval.high,
            "points": one.points, "points_low": one.points_interval.low, "points_high": one.points_interval.high,
            "infit": one.fit.infit, "infit_z": one.fit.infit_z,
            "outfit": one.fit.outfit, "outfit_z": one.fit.outfit_z, "pattern": one.fit.pattern(),
            "ratings": one.ratings, "persons": one.persons,
        })
    };
    json!({
        "name": read.facet(at), "separation": facet.separation, "prior_sd": facet.prior_sd,
        "levels": read.facets[at].1.sorted().into_iter().map(level).collect::<Vec<_>>(),
    })
}

fn mml_json(mml: &Mml, read: &Read) -> Value {
    let study = mml.study(read.rater);
    let person = |number: usize| {
        let Person { measure, sd, ratings, mean_score, fair_average } = mml.persons[number];
        json!({
            "name": read.persons.name(number), "measure": measure, "sd": sd, "ratings": ratings,
            "mean_score": mean_score, "fair_average": fair_average,
        })
    };
    let personal = may_show_personal(share_of_person(mml));
    json!({
        "method": "mml", "log_likelihood": mml.log_likelihood, "iterations": mml.iterations,
        "step_errors": mml.step_errors,
        "person_mean": mml.mean, "person_mean_error": mml.mean_error,
        "person_sd": mml.sd, "person_sd_error": mml.sd_error,
        "person_reliability": mml.reliability, "person_share": share_of_person(mml),
        "raters_for": { "0.70": study.raters_for(0.7), "0.80": study.raters_for(0.8) },
        "each_person": personal.then(|| read.persons.sorted().into_iter().map(person).collect::<Vec<_>>()),
        "each_person_refused": (!personal).then(|| format!(
            "less than {LEAST_SHARE} of the variance of a rating lies between persons"
        )),
    })
}

/// The persons' part in the variance of a single rating, as the model sees it.
fn share_of_person(mml: &Mml) -> f64 {
    Study { variance: mml.sd * mml.sd, information: mml.information }.reliability(1.0)
}

fn tell_facet(report: &mut Report, said: &Said<'_>, asked: &Raters, read: &Read, at: usize, facet: &Facet) {
    let voice = said.voice;
    let column = read.facet(at);
    let head = if at == read.rater {
        say!(voice, "measure-severity-head", column = column)
    } else {
        say!(voice, "measure-difficulty-head", column = column)
    };
    report.head(&head);
    let mut order: Vec<usize> = (0..facet.levels.len()).collect();
    order.sort_by(|one, other| facet.levels[*other].severity.total_cmp(&facet.levels[*one].severity));
    let shown = &order[..order.len().min(asked.asked.most())];
    let mut table = Table::new([
        (column, false),
        (said.words.low.as_str(), true),
        (voice.say("measure-points"), true),
        (said.words.high.as_str(), true),
        (voice.say("measure-logits"), true),
        (voice.say("measure-error"), true),
        (voice.say("measure-infit"), true),
        (voice.say("measure-outfit"), true),
        (voice.say("measure-ratings"), true),
        (voice.say("measure-scatter"), false),
    ]);
    for level in shown {
        let one = &facet.levels[*level];
        let [low, high] = [one.points_interval.low, one.points_interval.high].map(|end| said.signed(end, 2));
        table.row(vec![
            read.level(at, *level).to_owned(),
            low,
            said.signed(one.points, 2),
            high,
            said.signed(one.severity, 3),
            said.number(one.error, 3),
            said.number(one.fit.infit, 2),
            said.number(one.fit.outfit, 2),
            said.count(one.ratings as u64),
            pattern(said, one.fit.pattern()).to_owned(),
        ]);
    }
    table.more(order.len() - shown.len());
    let caption = if at == read.rater {
        voice.say("measure-severity-caption")
    } else {
        voice.say("measure-difficulty-caption")
    };
    let id = format!("facet-{at}");
    let about = said.about(&id, &head, caption);
    report.chart(caption, drawn(said, read, at, shown, facet).draw(&about, &said.words), table);
    let separation = &facet.separation;
    let reliability = said.number(separation.reliability, 2);
    let (strata, apart) = (said.number(separation.strata, 1), said.number(separation.separation, 2));
    report.tell(say!(
        voice,
        "measure-separation",
        separation = apart,
        reliability = reliability,
        strata = strata
    ));
    if let Some(sd) = facet.prior_sd {
        report.tell(say!(voice, "measure-prior-sd", sd = said.number(sd, 3)));
    }
}

fn drawn(said: &Said<'_>, read: &Read, at: usize, shown: &[usize], facet: &Facet) -> Intervals {
    let row = |level: &usize| {
        let Level { points, points_interval, ratings, fit, .. } = &facet.levels[*level];
        let other = match fit.pattern() {
            Pattern::Consistent => None,
            scatter => Some(Flag { tone: Tone::Care, word: pattern(said, scatter).to_owned() }),
        };
        Drawn {
            label: read.level(at, *level).to_owned(),
            ink: Ink::Plain,
            figure: Figure::Shown {
                interval: Band::new(points_interval.low, *points, points_interval.high),
                counts: say!(said.voice, "measure-of-ratings", ratings = *ratings),
            },
            flag: other,
        }
    };
    let reach = |most: fn(f64, f64) -> f64| {
        let ends = shown.iter().map(|level| facet.levels[*level].points_interval);
        ends.flat_map(|interval| [interval.low, interval.high]).fold(0.0, most)
    };
    Intervals {
        what: read.facet(at).to_owned(),
        scale: Scale::of(reach(f64::min), reach(f64::max), Unit::Number { places: 2 }),
        rows: shown.iter().map(row).collect(),
        reference: None,
    }
}

fn pattern(said: &Said<'_>, pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Consistent => said.voice.say("measure-consistent"),
        Pattern::Varied => said.voice.say("measure-varied"),
        Pattern::Alike => said.voice.say("measure-alike"),
    }
}

fn tell_steps(report: &mut Report, said: &Said<'_>, ratings: &Ratings, steps: &[f64]) {
    let voice = said.voice;
    report.head(voice.say("measure-steps"));
    let mut table = Table::new([(voice.say("measure-step"), false), (voice.say("measure-logits"), true)]);
    for (pair, step) in ratings.scores().windows(2).zip(steps) {
        table.row(vec![format!("{} → {}", pair[0], pair[1]), said.signed(*step, 3)]);
    }
    report.table(voice.say("measure-steps-caption"), table);
}

fn tell_study(report: &mut Report, said: &Said<'_>, mml: &Mml, study: &Study) {
    let voice = said.voice;
    report.head(voice.say("measure-enough"));
    let (sd, reliability) = (said.number(mml.sd, 2), said.number(mml.reliability, 2));
    report.tell(say!(voice, "measure-person-spread", sd = sd, reliability = reliability));
    let mut table =
        Table::new([(voice.say("measure-reliability"), true), (voice.say("measure-enough-adjusted"), true)]);
    for reliability in [0.7, 0.8] {
        let raters = study.raters_for(reliability);
        let raters = raters
            .map_or_else(|| voice.say("measure-no-number").to_owned(), |raters| said.count(raters as u64));
        table.row(vec![said.number(reliability, 2), raters]);
    }
    report.table(voice.say("measure-enough-lead"), table);
}

fn tell_persons(report: &mut Report, said: &Said<'_>, asked: &Raters, read: &Read, mml: &Mml) {
    let voice = said.voice;
    report.head(voice.say("measure-persons"));
    let share = share_of_person(mml);
    if !may_show_personal(share) {
        report.tell(say!(voice, "measure-rated-refused", share = said.share(share)));
        return;
    }
    let mut table = Table::new([
        (read.person.name.as_str(), false),
        (voice.say("measure-fair"), true),
        (voice.say("measure-plain-mean"), true),
        (voice.say("measure-logits"), true),
        (voice.say("measure-error"), true),
        (voice.say("measure-ratings"), true),
    ]);
    let order = read.persons.sorted();
    let shown = &order[..order.len().min(asked.asked.most())];
    for number in shown {
        let Person { measure, sd, ratings, mean_score, fair_average } = mml.persons[*number];
        table.row(vec![
            read.persons.name(*number).to_owned(),
            said.number(fair_average, 2),
            said.number(mean_score, 2),
            said.signed(measure, 2),
            said.number(sd, 2),
            said.count(ratings as u64),
        ]);
    }
    table.more(order.len() - shown.len());
    report.table(voice.say("measure-persons-caption"), table);
}
