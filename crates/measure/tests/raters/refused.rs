//! What is refused, and what is not.

use measure::raters::mml::{self, Model};
use measure::raters::{Options, Progress, Ratings, Refusal, Unused, jmle};

use crate::draw::Design;

const SMALL: Design = Design {
    seed: 3,
    persons: 60,
    raters: 5,
    panel: 2,
    criteria: 2,
    person_sd: 1.0,
    rater_sd: 0.5,
    steps: &[-0.8, 0.8],
};

/// Six persons, two raters who both rate all, with these scores in turn.
fn plain(scores: &[i64]) -> Result<Ratings, Refusal> {
    let person: Vec<usize> = (0..12).map(|row| row / 2).collect();
    let rater: Vec<usize> = (0..12).map(|row| row % 2).collect();
    let score: Vec<i64> = (0..12).map(|row| scores[row % scores.len()]).collect();
    Ratings::new(&person, &[&rater], &score, Unused::Refuse)
}

#[test]
fn columns_that_do_not_fit_are_refused() {
    let lengths = |facet, length| Refusal::Lengths { facet, length, expected: 2 };
    let new = |person: &[usize], facets: &[&[usize]]| Ratings::new(person, facets, &[1, 2], Unused::Refuse);
    assert_eq!(new(&[0], &[&[0, 0]]).expect_err("short"), lengths(None, 1));
    assert_eq!(new(&[0, 1], &[&[0, 1], &[0, 1, 2]]).expect_err("long"), lengths(Some(1), 3));
    assert_eq!(new(&[0, 1], &[]).expect_err("none"), Refusal::NoFacets);
    let few = Refusal::TooFewRatings { ratings: 2, fewest: 10 };
    assert_eq!(new(&[0, 1], &[&[0, 1]]).expect_err("few"), few);
    let one = Ratings::new(&[0; 12], &[&[0; 12]], &[1; 12], Unused::Refuse).expect_err("one person");
    assert_eq!(one, Refusal::TooFewPersons { persons: 1, fewest: 2 });
}

#[test]
fn numbers_with_gaps_are_refused_and_a_huge_one_needs_no_memory() {
    let mut drawn = SMALL.draw();
    drawn.rater.iter_mut().filter(|rater| **rater == 2).for_each(|rater| *rater = usize::MAX);
    assert_eq!(drawn.ratings().expect_err("gap"), Refusal::EmptyLevel { facet: 0, level: 2 });
    let mut drawn = SMALL.draw();
    drawn.person.iter_mut().for_each(|person| *person += 1);
    assert_eq!(drawn.ratings().expect_err("gap"), Refusal::EmptyPerson { person: 0 });
}

#[test]
fn a_scale_needs_two_categories_and_none_unused_between() {
    assert_eq!(plain(&[4]).expect_err("one"), Refusal::OneCategory { score: 4 });
    assert_eq!(plain(&[1, 2, 5]).expect_err("gap"), Refusal::UnusedCategories { scores: vec![3, 4] });
    let many: Vec<i64> = (0..30).collect();
    let person: Vec<usize> = (0..60).map(|row| row / 2).collect();
    let rater: Vec<usize> = (0..60).map(|row| row % 2).collect();
    let score: Vec<i64> = (0..60).map(|row| many[row % 30]).collect();
    let refused = Ratings::new(&person, &[&rater], &score, Unused::Refuse).expect_err("many");
    assert_eq!(refused, Refusal::TooManyCategories { categories: 30, most: 20, lowest: 0, highest: 29 });
}

#[test]
fn a_collapsed_scale_keeps_its_points() {
    let mut drawn = SMALL.draw();
    // 1, 2, 3 become 1, 2, 5: nobody gave 3 and 4.
    drawn.score.iter_mut().filter(|score| **score == 3).for_each(|score| *score = 5);
    let ratings =
        Ratings::new(&drawn.person, &[&drawn.rater, &drawn.criterion], &drawn.score, Unused::Collapse)
            .expect("collapsed");
    assert_eq!(ratings.scores(), [1, 2, 5]);
    let found = mml::fit(&ratings, &Model::default(), &mut |_| ()).expect("fit");
    assert_eq!(found.steps.len(), 2);
    let best = found.persons.iter().map(|person| person.fair_average).fold(0.0, f64::max);
    // Above what a scale of 1, 2, 3 has at all.
    assert!(best > 3.0 && best < 5.0, "{best}");
}

/// Raters 0 and 1 always rate topics 0 and 1, in this order: is rater 0 strict or topic 0 hard?
#[test]
fn facets_that_change_together_are_refused_and_the_link_tells_them_apart() {
    let (mut person, mut rater, mut score): (Vec<usize>, Vec<usize>, Vec<i64>) = (vec![], vec![], vec![]);
    for number in 0..20 {
        for one in 0..2 {
            person.push(number);
            rater.push(one);
            score.push(((number + one) % 3) as i64);
        }
    }
    let mut topic = rater.clone();
    let refused = Ratings::new(&person, &[&rater, &topic], &score, Unused::Refuse).expect_err("confounded");
    let Refusal::Confounded { facet, with, components, links } = refused else { panic!("{refused}") };
    assert_eq!((facet, with, components.len(), links.len()), (1, vec![0], 2, 1));
    person.push(links[0].person);
    rater.push(links[0].levels[0]);
    topic.push(links[0].levels[1]);
    score.push(1);
    Ratings::new(&person, &[&rater, &topic], &score, Unused::Refuse).expect("told apart");
}

/// A Latin square: no two ratings of a person differ in one facet alone, and yet all differences are determined.
#[test]
fn a_design_that_only_its_rank_connects_is_accepted() {
    let (mut person, mut rater, mut topic, mut score) = (vec![], vec![], vec![], vec![]);
    for number in 0..12_usize {
        for one in 0..3 {
            person.push(number);
            rater.push(one);
            topic.push((one * (1 + number % 2) + number) % 3);
            score.push(((number * 2 + one) % 4) as i64);
        }
    }
    Ratings::new(&person, &[&rater, &topic], &score, Unused::Refuse).expect("determined");
}

#[test]
fn more_levels_than_there_is_memory_for_are_refused() {
    let person: Vec<usize> = (0..10_000).map(|row| row / 2).collect();
    let rater: Vec<usize> = (0..10_000).map(|row| row / 2).collect();
    let score: Vec<i64> = (0..10_000).map(|row| row % 5).collect();
    let refused = Ratings::new(&person, &[&rater], &score, Unused::Refuse).expect_err("too many");
    assert_eq!(refused, Refusal::TooManyLevels { levels: 5000, most: 4096 });
}

#[test]
fn the_limit_of_iterations_is_an_error_that_says_how_far_it_came() {
    let ratings = SMALL.draw().ratings().expect("connected");
    let options = Options { iterations: 2, tolerance: 1e-9 };
    let mut seen: Vec<Progress> = Vec::new();
    let model = Model { options, ..Model::default() };
    let refused = mml::fit(&ratings, &model, &mut |progress| seen.push(progress)).expect_err("too short");
    assert!(
        matches!(refused, Refusal::NotConverged { iterations: 2, change, tolerance } if change > 1e-9 && tolerance == 1e-9),
        "{refused}"
    );
    assert_eq!(seen.iter().map(|progress| progress.iteration).collect::<Vec<_>>(), [1, 2]);
    assert!(seen[1].log_likelihood > seen[0].log_likelihood);
}

#[test]
fn a_prior_for_a_facet_that_is_not_there_is_refused() {
    let ratings = SMALL.draw().ratings().expect("connected");
    let model = Model { prior: vec![2], ..Model::default() };
    let refused = mml::fit(&ratings, &model, &mut |_| ()).expect_err("no facet 2");
    assert_eq!(refused, Refusal::UnknownFacet { facet: 2, facets: 2 });
}

#[test]
fn nobody_but_extreme_persons_is_for_the_marginal_estimator() {
    // Every person has only 0 or only 1.
    let ratings = plain(&[0, 0, 1, 1]).expect("connected");
    let refused = jmle::fit(&ratings, &Options::default(), &mut |_| ()).expect_err("all extreme");
    assert_eq!(refused, Refusal::AllExtreme);
}

#[test]
fn a_perfect_order_has_no_joint_estimate() {
    // Rater 1 is always one category above rater 0.
    let ratings = plain(&[0, 1]).expect("connected");
    assert!(matches!(
        jmle::fit(&ratings, &Options::default(), &mut |_| ()),
        Err(Refusal::ExtremeLevel { .. } | Refusal::Unbounded { .. })
    ));
}

#[test]
fn persons_who_do_not_differ_have_next_to_no_spread() {
    let drawn = Design { person_sd: 0.0, persons: 400, criteria: 3, panel: 3, ..SMALL }.draw();
    let found = mml::fit(&drawn.ratings().expect("connected"), &Model::default(), &mut |_| ()).expect("fit");
    assert!(found.sd < 0.2, "{}", found.sd);
    assert!(found.reliability < 0.2, "{}", found.reliability);
    assert!(found.facets[0].levels.iter().all(|level| level.error.is_finite() && level.error > 0.0));
}
