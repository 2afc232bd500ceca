//! Who is severe, who is liked, and what is left: ratings in which many rate many.
//!
//! The model is y = mean + rater + rated + residual, the two effects and the residual normal with variances of
//! their own (crossed random effects). [`fit`] finds the variances by restricted maximum likelihood (REML), exactly,
//! for tables in which most pairs never met; [`at`] takes variances as given, for few ratings. Both give each level's
//! effect (best linear unbiased prediction) with its error. [`adjust()`] turns that into what pages show: leniency,
//! adjusted ratings, estimates drawn towards the mean.
//!
//! How: the mixed model equations (C. R. Henderson 1950; G. K. Robinson, Statistical Science 6, 1991) in the scaled
//! form of lme4 (D. Bates, M. Maechler, B. Bolker & S. Walker, Journal of Statistical Software 67(1), 2015), so that a
//! variance of 0 is an ordinary point. The side with more levels is eliminated by hand, being diagonal; what is left
//! is a dense matrix of the smaller side. Two ratios of variances are searched with the average information
//! (A. R. Gilmour, R. Thompson & B. R. Cullis, Biometrics 51, 1995); the residual variance and the mean follow.
//!
//! Time: O(sum of squared numbers of ratings on the larger side + cube of the smaller side's levels) for each of about
//! ten steps; memory four squares of the smaller side. The order of all sums is fixed: the same ratings give the same
//! figures on any number of cores. Another processor may multiply and add in one step, and differ in the last digits.

pub mod adjust;
mod dense;
mod design;
mod evaluate;
mod fit;
mod levels;
mod ratings;
mod refusal;
mod search;

pub use adjust::{Adjusted, Leniency, Standing, adjust};
pub use fit::{Fit, Intervals, Shares, Variances, at, fit};
pub use levels::Level;
pub use ratings::{MOST_LEVELS, Rating, Ratings};
pub use refusal::{Refusal, Side};
