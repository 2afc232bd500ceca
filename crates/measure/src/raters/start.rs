//! Where estimation starts: logits of mean scores, as in the normal approximation PROX (Wright & Masters 1982, chapter 4).

use super::{Ratings, Refusal};

/// What the likelihood needs to know of the scores beside the profiles.
pub(super) struct Sums {
    /// Sum of the categories of each level.
    pub level: Vec<f64>,
    /// How many ratings reached each step (category `k` or above), from step 1.
    pub reached: Vec<f64>,
    /// Ratings of each level.
    pub count: Vec<f64>,
}

impl Sums {
    /// Of the persons for whom `kept` holds.
    pub fn of(ratings: &Ratings, kept: impl Fn(usize) -> bool) -> Self {
        let mut sums = Self {
            level: vec![0.0; ratings.all_levels()],
            reached: vec![0.0; ratings.steps()],
            count: vec![0.0; ratings.all_levels()],
        };
        for rating in
            (0..ratings.persons()).filter(|&person| kept(person)).flat_map(|person| ratings.of(person))
        {
            let category = usize::from(ratings.category[rating]);
            for &level in ratings.levels_of(ratings.profile[rating]) {
                sums.level[level as usize] += category as f64;
                sums.count[level as usize] += 1.0;
            }
            sums.reached[..category].iter_mut().for_each(|reached| *reached += 1.0);
        }
        sums
    }

    /// Refuses levels that have only the lowest or only the highest, unless their facet has a prior.
    pub fn refuse_extreme(&self, ratings: &Ratings, prior: &[bool]) -> Result<(), Refusal> {
        let top = ratings.steps() as f64;
        for (number, (&sum, &count)) in self.level.iter().zip(&self.count).enumerate() {
            let (facet, level) = ratings.facet_of(number);
            if count == 0.0 {
                return Err(Refusal::EmptyLevel { facet, level });
            }
            if (sum == 0.0 || sum == count * top) && !prior[facet] {
                let score = if sum == 0.0 { ratings.scores[0] } else { ratings.scores[ratings.steps()] };
                return Err(Refusal::ExtremeLevel { facet, level, score });
            }
        }
        Ok(())
    }

    /// Severities and steps to start from, one after another.
    pub fn start(&self, ratings: &Ratings) -> Vec<f64> {
        let top = ratings.steps() as f64;
        let first = ratings.offsets[0]..ratings.offsets[1];
        let total: f64 = self.count[first.clone()].iter().sum();
        // Half a category towards the middle, so that extreme levels have a logit too.
        let logit = |sum: f64, count: f64| ((sum + 0.5) / (count * top - sum + 0.5)).ln() * 0.7;
        let middle = logit(self.level[first.clone()].iter().sum(), total);
        let mut start: Vec<f64> =
            self.level.iter().zip(&self.count).map(|(&sum, &count)| middle - logit(sum, count)).collect();
        // Persons have mean 0: what is left of the middle goes to the first facet.
        first.for_each(|level| start[level] -= middle);
        let mut below = total;
        let used: Vec<f64> = (0..=ratings.steps())
            .map(|category| {
                let reached = self.reached.get(category).copied().unwrap_or(0.0);
                let used = below - reached;
                below = reached;
                used + 0.5
            })
            .collect();
        let steps: Vec<f64> = used.windows(2).map(|pair| (pair[0] / pair[1]).ln() * 0.5).collect();
        let mean = steps.iter().sum::<f64>() / top;
        start.extend(steps.iter().map(|step| step - mean));
        start
    }
}

/// The first level that ran away, if one did.
pub(super) fn refuse_unbounded(ratings: &Ratings, severity: &[f64]) -> Result<(), Refusal> {
    // 20 logits: a chance of one in five hundred million.
    match severity.iter().position(|severity| severity.is_nan() || severity.abs() > 20.0) {
        Some(level) => {
            let (facet, level) = ratings.facet_of(level);
            Err(Refusal::Unbounded { facet, level })
        }
        None => Ok(()),
    }
}

/// Centres each facet without prior and the steps, and gives what that takes from the persons.
pub(super) fn centre(ratings: &Ratings, severity: &mut [f64], steps: &mut [f64], prior: &[bool]) -> f64 {
    let mut moved = centred(steps);
    for facet in (0..ratings.facets()).filter(|&facet| !prior[facet]) {
        moved += centred(&mut severity[ratings.offsets[facet]..ratings.offsets[facet + 1]]);
    }
    moved
}

fn centred(values: &mut [f64]) -> f64 {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    values.iter_mut().for_each(|value| *value -= mean);
    mean
}
