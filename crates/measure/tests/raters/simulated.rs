//! Against simulated truth.

use measure::raters::fit::Pattern;
use measure::raters::mml::{self, Model};
use measure::raters::own::Own;
use measure::raters::{Options, Ratings, Unused, jmle};

use crate::draw::{Design, category};

const FIVE: Design = Design {
    seed: 1,
    persons: 400,
    raters: 40,
    panel: 3,
    criteria: 3,
    person_sd: 1.2,
    rater_sd: 0.6,
    steps: &[-1.5, -0.5, 0.5, 1.5],
};

/// The slope of what was found on what is true, through 0.
fn slope(found: &[f64], truth: &[f64]) -> f64 {
    let products: f64 = found.iter().zip(truth).map(|(found, truth)| found * truth).sum();
    products / truth.iter().map(|truth| truth * truth).sum::<f64>()
}

#[test]
fn ninety_in_a_hundred_intervals_hold_the_truth() {
    let (mut held, mut count, mut squares) = (0, 0, 0.0);
    let mut sds = Vec::new();
    for seed in 0..20 {
        let drawn = Design { seed, ..FIVE }.draw();
        let found =
            mml::fit(&drawn.ratings().expect("connected"), &Model::default(), &mut |_| ()).expect("fit");
        for (level, truth) in found.facets[0].levels.iter().zip(&drawn.severity) {
            held += usize::from(level.interval.holds(*truth));
            count += 1;
            squares += ((level.severity - truth) / level.error).powi(2);
        }
        sds.push(found.sd);
    }
    let share = held as f64 / count as f64;
    assert!((0.85..=0.95).contains(&share), "{held} of {count}");
    // The squared errors are as large as said, within what chance does to 800 of them.
    assert!((0.85..=1.15).contains(&(squares / count as f64)), "{}", squares / count as f64);
    let sd = sds.iter().sum::<f64>() / sds.len() as f64;
    assert!((sd - 1.2).abs() < 0.05, "{sd}");
}

#[test]
fn with_two_ratings_a_person_joint_estimation_exaggerates_and_marginal_does_not() {
    let (mut joint, mut marginal, mut truth) = (Vec::new(), Vec::new(), Vec::new());
    for seed in 0..6 {
        let drawn = Design { seed, persons: 6000, raters: 30, panel: 2, criteria: 1, ..FIVE }.draw();
        let ratings = drawn.ratings().expect("connected");
        let one = jmle::fit(&ratings, &Options::default(), &mut |_| ()).expect("joint");
        let other = mml::fit(&ratings, &Model::default(), &mut |_| ()).expect("marginal");
        joint.extend(one.facets[0].levels.iter().map(|level| level.severity));
        marginal.extend(other.facets[0].levels.iter().map(|level| level.severity));
        truth.extend(drawn.severity);
    }
    let (joint, marginal) = (slope(&joint, &truth), slope(&marginal, &truth));
    assert!(joint > 1.35, "{joint}");
    assert!((0.95..1.05).contains(&marginal), "{marginal}");
}

#[test]
fn persons_are_found_as_surely_as_said() {
    let design = Design { persons: 2000, ..FIVE };
    let found =
        mml::fit(&design.draw().ratings().expect("connected"), &Model::default(), &mut |_| ()).expect("fit");
    // Nine ratings a person: the variance of the measures and the mean squared uncertainty add up to the variance.
    let mean = found.persons.iter().map(|person| person.measure).sum::<f64>() / 2000.0;
    let told = found.persons.iter().map(|person| (person.measure - mean).powi(2)).sum::<f64>() / 2000.0;
    let noise = found.persons.iter().map(|person| person.sd * person.sd).sum::<f64>() / 2000.0;
    assert!((told + noise - found.sd * found.sd).abs() < 1e-4, "{told} + {noise} is not {}²", found.sd);
    assert!((found.reliability - told / (told + noise)).abs() < 1e-12);
    assert!((found.mean - mean).abs() < 1e-4);
}

#[test]
fn a_prior_draws_raters_with_few_ratings_towards_the_average_and_finds_their_spread() {
    let design = Design { persons: 300, raters: 100, panel: 2, criteria: 2, rater_sd: 0.5, ..FIVE };
    let drawn = design.draw();
    let ratings = drawn.ratings().expect("connected");
    let free = mml::fit(&ratings, &Model::default(), &mut |_| ()).expect("free");
    let with = Model { prior: vec![0], ..Model::default() };
    let drawn_in = mml::fit(&ratings, &with, &mut |_| ()).expect("with a prior");
    let sd = drawn_in.facets[0].prior_sd.expect("estimated");
    assert!((0.38..0.62).contains(&sd), "{sd}");
    assert_eq!(drawn_in.facets[1].prior_sd, None);
    let squares = |of: &mml::Mml| -> f64 {
        let found = of.facets[0].levels.iter().zip(&drawn.severity);
        found.map(|(level, truth)| (level.severity - truth).powi(2)).sum()
    };
    assert!(
        squares(&drawn_in) < 0.9 * squares(&free),
        "closer to the truth: {} {}",
        squares(&drawn_in),
        squares(&free)
    );
}

#[test]
fn a_prior_on_raters_who_do_not_differ_becomes_narrow() {
    let drawn = Design { persons: 300, raters: 20, rater_sd: 0.0, ..FIVE }.draw();
    let with = Model { prior: vec![0], ..Model::default() };
    let found = mml::fit(&drawn.ratings().expect("connected"), &with, &mut |_| ()).expect("fit");
    let sd = found.facets[0].prior_sd.expect("estimated");
    assert!(sd < 0.12, "{sd}");
    assert!(found.facets[0].levels.iter().all(|level| level.interval.holds(0.0)));
}

#[test]
fn a_rater_who_gives_only_the_highest_needs_a_prior() {
    let mut drawn = Design { persons: 200, raters: 10, ..FIVE }.draw();
    let shown = drawn.rater.iter().zip(&mut drawn.score).filter(|(rater, _)| **rater == 7);
    shown.for_each(|(_, score)| *score = 5);
    let ratings = drawn.ratings().expect("connected");
    let refused = mml::fit(&ratings, &Model::default(), &mut |_| ()).expect_err("no bound");
    assert_eq!(refused, measure::raters::Refusal::ExtremeLevel { facet: 0, level: 7, score: 5 });
    let with = Model { prior: vec![0], ..Model::default() };
    let found = mml::fit(&ratings, &with, &mut |_| ()).expect("bounded by the prior");
    let levels = &found.facets[0].levels;
    let mildest = (0..10).min_by(|&a, &b| levels[a].severity.total_cmp(&levels[b].severity));
    assert_eq!(mildest, Some(7));
    assert!(levels[7].severity.is_finite() && levels[7].points < -0.5, "{:?}", levels[7]);
}

/// Rater 0 of twelve scatters beside the model, rater 1 gives everybody the same but for rare exceptions.
#[test]
fn fit_tells_a_varied_and_an_alike_rater_from_consistent_ones() {
    let mut drawn = Design { persons: 600, raters: 12, ..FIVE }.draw();
    for (row, score) in drawn.score.iter_mut().enumerate() {
        match drawn.rater[row] {
            // A number between 0 and 1 that has nothing to do with the person.
            0 => *score = 1 + category(0.0, &[0.0; 4], (row as f64 * 0.618_033_988_7).fract()),
            1 => *score = if row % 10 == 0 { 4 } else { 3 },
            _ => (),
        }
    }
    let found = mml::fit(&drawn.ratings().expect("connected"), &Model::default(), &mut |_| ()).expect("fit");
    let own: Vec<Own> = found.facets[0].levels.iter().map(Own::of).collect();
    assert_eq!(own[0].pattern, Pattern::Varied, "{:?}", own[0]);
    assert_eq!(own[1].pattern, Pattern::Alike, "{:?}", own[1]);
    assert!(own[2..].iter().all(|own| own.pattern == Pattern::Consistent), "{own:?}");
    let rated = (0..drawn.person.len()).filter(|&row| drawn.rater[row] == 0).count();
    assert_eq!(own[0].ratings, rated);
    assert_eq!(own[0].persons, rated / 3);
}

/// What a rater takes in points, against what the simulated rater takes from the same persons.
#[test]
fn severity_in_points_is_what_the_average_person_loses() {
    let design = Design { persons: 4000, raters: 20, panel: 4, criteria: 2, ..FIVE };
    let drawn = design.draw();
    let found = mml::fit(&drawn.ratings().expect("connected"), &Model::default(), &mut |_| ()).expect("fit");
    let overall = drawn.score.iter().sum::<i64>() as f64 / drawn.score.len() as f64;
    for (rater, level) in found.facets[0].levels.iter().enumerate() {
        let scores: Vec<i64> = (0..drawn.score.len())
            .filter(|&row| drawn.rater[row] == rater)
            .map(|row| drawn.score[row])
            .collect();
        let mean = scores.iter().sum::<i64>() as f64 / scores.len() as f64;
        // Whom a rater met is chance here, so that plain means come close: 800 persons, 0.03 points of error.
        assert!(
            (level.points - (overall - mean)).abs() < 0.12,
            "{rater}: {} not {}",
            level.points,
            overall - mean
        );
        assert!(level.points_interval.holds(level.points) && level.points_interval.width() < 0.2);
    }
}

#[test]
fn infit_and_outfit_are_one_where_the_model_holds() {
    let mut all = Vec::new();
    for seed in 0..5 {
        let ratings = Design { seed, ..FIVE }.draw().ratings().expect("connected");
        let found = mml::fit(&ratings, &Model::default(), &mut |_| ()).expect("fit");
        all.extend(found.facets[0].levels.iter().map(|level| level.fit));
    }
    let count = all.len() as f64;
    let infit = all.iter().map(|fit| fit.infit).sum::<f64>() / count;
    let outfit = all.iter().map(|fit| fit.outfit).sum::<f64>() / count;
    assert!((infit - 1.0).abs() < 0.02 && (outfit - 1.0).abs() < 0.03, "{infit} {outfit}");
    let far = all.iter().filter(|fit| fit.infit_z.abs() > 2.0).count() as f64 / count;
    assert!(far < 0.08, "{far}");
}

/// The same ratings on one thread and on five: every bit of every figure.
#[test]
fn the_number_of_cores_changes_nothing() {
    let drawn = Design { persons: 3000, raters: 120, ..FIVE }.draw();
    let ratings = drawn.ratings().expect("connected");
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| {
            let one =
                mml::fit(&ratings, &Model { prior: vec![0], ..Model::default() }, &mut |_| ()).expect("fit");
            let other = jmle::fit(&ratings, &Options::default(), &mut |_| ()).expect("fit");
            serde_json::to_string(&(one, other)).expect("JSON")
        })
    };
    assert_eq!(on(1), on(5));
}

/// Three facets with so many combinations that the tables are made block by block.
#[test]
fn many_combinations_are_measured_block_by_block() {
    let drawn = Design { persons: 3500, raters: 100, panel: 4, criteria: 5, ..FIVE }.draw();
    let topic: Vec<usize> =
        (0..drawn.score.len()).map(|row| (row.wrapping_mul(6_364_136_223_846_793_005) >> 33) % 400).collect();
    let ratings =
        Ratings::new(&drawn.person, &[&drawn.rater, &drawn.criterion, &topic], &drawn.score, Unused::Refuse)
            .expect("connected");
    let found = mml::fit(&ratings, &Model::default(), &mut |_| ()).expect("fit");
    let severity: Vec<f64> = found.facets[0].levels.iter().map(|level| level.severity).collect();
    assert!((slope(&severity, &drawn.severity) - 1.0).abs() < 0.03);
    // Topics were made up: none differs beyond its error.
    assert!(found.facets[2].separation.reliability < 0.2, "{:?}", found.facets[2].separation);
    assert_eq!(found.persons.len(), 3500);
}
