//! Ratings drawn from the model, from a seed.

use measure::raters::{Ratings, Refusal, Unused};
use rand::{RngExt, SeedableRng};
use rand_distr::{Distribution, StandardNormal};
use rand_pcg::Pcg64;

/// What to draw.
#[derive(Clone, Copy)]
pub struct Design {
    pub seed: u64,
    pub persons: usize,
    pub raters: usize,
    /// Raters who rate each person, all on each criterion.
    pub panel: usize,
    pub criteria: usize,
    pub person_sd: f64,
    pub rater_sd: f64,
    pub steps: &'static [f64],
}

/// What was drawn, and the truth behind it.
#[derive(Clone)]
pub struct Drawn {
    pub person: Vec<usize>,
    pub rater: Vec<usize>,
    pub criterion: Vec<usize>,
    pub score: Vec<i64>,
    /// Of the raters, centred.
    pub severity: Vec<f64>,
}

impl Drawn {
    pub fn ratings(&self) -> Result<Ratings, Refusal> {
        Ratings::new(&self.person, &[&self.rater, &self.criterion], &self.score, Unused::Refuse)
    }
}

impl Design {
    /// Draws; scores begin at 1.
    pub fn draw(&self) -> Drawn {
        let mut chance = Pcg64::seed_from_u64(self.seed);
        let mut normal = |sd: f64| -> f64 { sd * Distribution::<f64>::sample(&StandardNormal, &mut chance) };
        let mut severity: Vec<f64> = (0..self.raters).map(|_| normal(self.rater_sd)).collect();
        let mean = severity.iter().sum::<f64>() / self.raters as f64;
        severity.iter_mut().for_each(|severity| *severity -= mean);
        let difficulty: Vec<f64> = (0..self.criteria).map(|_| normal(0.4)).collect();
        let ability: Vec<f64> = (0..self.persons).map(|_| normal(self.person_sd)).collect();
        let mut drawn = Drawn {
            person: vec![],
            rater: vec![],
            criterion: vec![],
            score: vec![],
            severity: severity.clone(),
        };
        for (person, ability) in ability.into_iter().enumerate() {
            let mut panel: Vec<usize> = Vec::new();
            while panel.len() < self.panel {
                let rater = chance.random_range(0..self.raters);
                if !panel.contains(&rater) {
                    panel.push(rater);
                }
            }
            for rater in panel {
                for (criterion, difficulty) in difficulty.iter().enumerate() {
                    let above = ability - severity[rater] - difficulty;
                    drawn.person.push(person);
                    drawn.rater.push(rater);
                    drawn.criterion.push(criterion);
                    drawn.score.push(1 + category(above, self.steps, chance.random()));
                }
            }
        }
        drawn
    }
}

/// The category that this chance (0 to 1) falls into.
pub fn category(above: f64, steps: &[f64], chance: f64) -> i64 {
    let mut terms = vec![1.0_f64];
    let mut sum = 0.0;
    for step in steps {
        sum += above - step;
        terms.push(sum.exp());
    }
    let mut left = chance * terms.iter().sum::<f64>();
    let place = terms.iter().position(|term| {
        left -= term;
        left < 0.0
    });
    place.unwrap_or(steps.len()) as i64
}
