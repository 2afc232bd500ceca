//! Who met whom, in the shape that the equations need: rows of the side with more levels.

use super::ratings::Ratings;
use super::refusal::Side;

/// The incidence of the two sides, ratings of one pair counted together. The *long* side has more levels and is
/// eliminated; the *short* one stays.
pub(super) struct Design<'a> {
    pub(super) ratings: &'a Ratings,
    pub(super) long: Side,
    /// Ratings of each level of the long side.
    pub(super) long_counts: Vec<f64>,
    /// Ratings of each level of the short side.
    pub(super) short_counts: Vec<f64>,
    /// For each long level, whom of the short side it met (ascending) and how often.
    pub(super) met: Vec<Vec<(usize, f64)>>,
    /// The mean of all ratings; everything is computed on what is above it, so that no digits are lost.
    pub(super) centre: f64,
}

impl<'a> Design<'a> {
    pub(super) fn of(ratings: &'a Ratings) -> Design<'a> {
        let long = if ratings.raters() >= ratings.rated() { Side::Rater } else { Side::Rated };
        let short = if long == Side::Rater { Side::Rated } else { Side::Rater };
        let counts = |side| ratings.counts(side).into_iter().map(f64::from).collect::<Vec<f64>>();
        let mut pairs: Vec<(usize, usize)> = ratings
            .rows()
            .iter()
            .map(|row| (Ratings::level(row, long), Ratings::level(row, short)))
            .collect();
        pairs.sort_unstable();
        let (long_counts, short_counts) = (counts(long), counts(short));
        let mut met: Vec<Vec<(usize, f64)>> = vec![Vec::new(); long_counts.len()];
        for (one, other) in pairs {
            match met[one].last_mut() {
                Some((last, count)) if *last == other => *count += 1.0,
                Some(_) | None => met[one].push((other, 1.0)),
            }
        }
        let centre = ratings.rows().iter().map(|row| row.value).sum::<f64>() / ratings.rows().len() as f64;
        Design { ratings, long, long_counts, short_counts, met, centre }
    }

    /// How many ratings there are.
    pub(super) fn n(&self) -> f64 {
        self.ratings.rows().len() as f64
    }

    /// The long and the short level of each row, with its place.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.ratings.rows().iter().map(|row| match self.long {
            Side::Rater => (row.rater, row.rated),
            Side::Rated => (row.rated, row.rater),
        })
    }

    /// The values of the rows, above their mean.
    pub(super) fn values(&self) -> Vec<f64> {
        self.ratings.rows().iter().map(|row| row.value - self.centre).collect()
    }

    /// The sums of a column of numbers over the long and over the short levels.
    pub(super) fn sums(&self, column: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let (mut long, mut short) = (vec![0.0; self.long_counts.len()], vec![0.0; self.short_counts.len()]);
        for ((one, other), value) in self.pairs().zip(column) {
            long[one] += value;
            short[other] += value;
        }
        (long, short)
    }
}
