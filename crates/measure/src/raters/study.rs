//! How many raters are enough (a decision study), and whether a criterion tells anything about the person at all.

use serde::Serialize;

use crate::crossed::Variances;

/// The least share of the variance of a criterion that must lie between ratees for a personal score to be shown.
pub const LEAST_SHARE: f64 = 0.10;

/// Variances of single ratings of one criterion, in squared points of the scale: from crossed random effects
/// ([`Variances`]).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Components {
    /// Between ratees: what one wants to know.
    pub ratee: f64,
    /// Between raters: some are strict.
    pub rater: f64,
    /// The rest: ratee by rater, and chance.
    pub residual: f64,
}

impl From<Variances> for Components {
    fn from(Variances { rater, rated, residual }: Variances) -> Self {
        Self { ratee: rated, rater, residual }
    }
}

impl Components {
    /// The ratees' share of the variance of a single rating: `ratee / (ratee + rater + residual)`; 0 without variance.
    #[must_use]
    pub fn share_of_ratee(&self) -> f64 {
        let total = self.ratee + self.rater + self.residual;
        if total > 0.0 { self.ratee / total } else { 0.0 }
    }

    /// The reliability of the mean of `raters` for *ordering* ratees, all rated by the same raters, or adjusted for
    /// severity: `ratee / (ratee + residual / n)` (Brennan 2001, *Generalizability Theory*, eq. 2.40).
    #[must_use]
    pub fn reliability(&self, raters: f64) -> f64 {
        share(self.ratee, self.residual / raters)
    }

    /// The dependability of the mean of `raters` as it is, whoever they are: `ratee / (ratee + (rater + residual) / n)`
    /// (Brennan 2001, eq. 2.41). Without adjustment for severity this is the one that counts.
    #[must_use]
    pub fn dependability(&self, raters: f64) -> f64 {
        share(self.ratee, (self.rater + self.residual) / raters)
    }

    /// How many raters give that reliability (severity adjusted); nothing where no number does.
    #[must_use]
    pub fn raters_for(&self, reliability: f64) -> Option<usize> {
        needed(self.ratee, self.residual, reliability)
    }

    /// How many raters give that dependability (severity not adjusted); nothing where no number does.
    #[must_use]
    pub fn raters_for_unadjusted(&self, dependability: f64) -> Option<usize> {
        needed(self.ratee, self.rater + self.residual, dependability)
    }
}

/// Whether a person's own score on a criterion may be shown: the ratee's share of the variance is at least
/// [`LEAST_SHARE`]. Below it the score says more about who rated than about who was rated.
#[must_use]
pub fn may_show_personal(share: f64) -> bool {
    share >= LEAST_SHARE
}

/// The decision study of a fitted model: persons differ by a standard deviation in logits, and a rating carries
/// information (Wright & Masters 1982, p. 98: the variance of the expected score is that information).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Study {
    /// Variance between persons, in squared logits.
    pub variance: f64,
    /// Information of one rater about a person, in inverse squared logits: the mean information of a rating times
    /// the ratings that a rater gives a person.
    pub information: f64,
}

impl Study {
    /// The reliability with that many raters: `s^2 / (s^2 + 1 / (n I))` (Adams 2005, *Reliability as a measurement
    /// design effect*). The model takes a rater's ratings of one person as independent given the person; where they
    /// are not (a halo), more raters are needed, and [`Components`] tell.
    #[must_use]
    pub fn reliability(&self, raters: f64) -> f64 {
        share(self.variance, 1.0 / (self.information * raters))
    }

    /// How many raters give that reliability; nothing where no number does.
    #[must_use]
    pub fn raters_for(&self, reliability: f64) -> Option<usize> {
        needed(self.variance, 1.0 / self.information, reliability)
    }
}

fn share(wanted: f64, error: f64) -> f64 {
    let total = wanted + error;
    if wanted > 0.0 && total > 0.0 { wanted / total } else { 0.0 }
}

/// The smallest `n` with `wanted / (wanted + error / n) >= reliability`: `r / (1 - r) * error / wanted`, rounded up.
fn needed(wanted: f64, error: f64, reliability: f64) -> Option<usize> {
    let reachable = wanted > 0.0 && error.is_finite() && (0.0..1.0).contains(&reliability);
    // What is whole but for rounding is whole.
    let raters = reliability / (1.0 - reliability) * error / wanted - 1e-9;
    (reachable && raters < 1e6).then(|| (raters.ceil() as usize).max(1))
}
