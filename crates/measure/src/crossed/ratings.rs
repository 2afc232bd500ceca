//! The ratings, and whether variances can be told from them.

use serde::{Deserialize, Serialize};

use super::refusal::{Refusal, Side};

/// The smaller side may have this many levels: at most four squares of it are in memory at once, 0.2 GB each.
pub const MOST_LEVELS: usize = 5_000;

/// One rating: who, whom, how much.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    /// Who rates, from 0.
    pub rater: usize,
    /// Who is rated, from 0; another numbering than the raters'.
    pub rated: usize,
    /// The value, in points of the scale.
    pub value: f64,
}

/// Ratings that can be looked at: finite, of known levels. One pair may have several.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratings {
    raters: usize,
    rated: usize,
    rows: Vec<Rating>,
}

impl Ratings {
    /// Ratings among so many raters and rated; levels without a rating are allowed and get the effect 0.
    ///
    /// # Errors
    /// [`Refusal::Empty`], [`Refusal::UnknownLevel`], [`Refusal::NotANumber`], [`Refusal::TooLarge`].
    pub fn new(raters: usize, rated: usize, rows: Vec<Rating>) -> Result<Ratings, Refusal> {
        if rows.is_empty() {
            return Err(Refusal::Empty);
        }
        for (row, rating) in rows.iter().enumerate() {
            for (side, level, levels) in
                [(Side::Rater, rating.rater, raters), (Side::Rated, rating.rated, rated)]
            {
                if level >= levels {
                    return Err(Refusal::UnknownLevel { row, side, level, levels });
                }
            }
            if !rating.value.is_finite() {
                return Err(Refusal::NotANumber { row });
            }
        }
        let levels = raters.min(rated);
        if levels > MOST_LEVELS {
            return Err(Refusal::TooLarge { levels });
        }
        Ok(Ratings { raters, rated, rows })
    }

    /// How many raters there are, with or without ratings.
    #[must_use]
    pub fn raters(&self) -> usize {
        self.raters
    }

    /// How many rated there are, with or without ratings.
    #[must_use]
    pub fn rated(&self) -> usize {
        self.rated
    }

    /// The ratings, in the order given.
    #[must_use]
    pub fn rows(&self) -> &[Rating] {
        &self.rows
    }

    /// The level of one side that a row names.
    pub(super) fn level(rating: &Rating, side: Side) -> usize {
        match side {
            Side::Rater => rating.rater,
            Side::Rated => rating.rated,
        }
    }

    /// How many ratings each level of a side has.
    pub(super) fn counts(&self, side: Side) -> Vec<u32> {
        let mut counts = vec![0; if side == Side::Rater { self.raters } else { self.rated }];
        for rating in &self.rows {
            counts[Ratings::level(rating, side)] += 1;
        }
        counts
    }

    /// Whether three variances can be told from who rated whom.
    pub(super) fn estimable(&self) -> Result<(), Refusal> {
        let first = self.rows[0].value;
        if self.rows.iter().all(|rating| rating.value == first) {
            return Err(Refusal::NoVariation { value: first });
        }
        for side in [Side::Rater, Side::Rated] {
            let levels = self.used(side);
            if levels < 2 {
                return Err(Refusal::TooFewLevels { side, levels });
            }
            if self.counts(side).iter().all(|&count| count < 2) {
                return Err(Refusal::NoRepeats { side });
            }
        }
        let free = self.free_levels();
        // As many independent levels as groups that never met: each group is one rater with one rated.
        if free == self.groups() {
            return Err(Refusal::Confounded);
        }
        if self.rows.len() <= free {
            return Err(Refusal::NoResidual { ratings: self.rows.len(), levels: free });
        }
        Ok(())
    }

    /// How many levels of both sides are independent of each other, the mean among them.
    pub(super) fn free_levels(&self) -> usize {
        self.used(Side::Rater) + self.used(Side::Rated) - self.groups()
    }

    /// How many levels of a side have ratings.
    fn used(&self, side: Side) -> usize {
        self.counts(side).iter().filter(|&&count| count > 0).count()
    }

    /// Into how many groups that never met the raters and rated fall.
    fn groups(&self) -> usize {
        let mut above: Vec<usize> = (0..self.raters + self.rated).collect();
        let mut groups = self.used(Side::Rater) + self.used(Side::Rated);
        for rating in &self.rows {
            let (one, other) = (top(&mut above, rating.rater), top(&mut above, self.raters + rating.rated));
            if one != other {
                above[one.max(other)] = one.min(other);
                groups -= 1;
            }
        }
        groups
    }
}

/// The first of the group that a level belongs to.
fn top(above: &mut [usize], mut level: usize) -> usize {
    while above[level] != level {
        above[level] = above[above[level]];
        level = above[level];
    }
    level
}
