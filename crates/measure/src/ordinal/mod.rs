//! Answers on a ladder (1 to 5), explained by columns and by who answered: the cumulative logit mixed model.
//!
//! ln(P(y <= k) / P(y > k)) = threshold_k - (coefficients · columns) - u, with u normal between groups (judges,
//! raters, teams): a coefficient above 0 moves answers up the ladder. [`fit`] maximises the likelihood with the groups
//! integrated out by Laplace's approximation, as the function `clmm` of R's package *ordinal* does.
//!
//! Sources: P. McCullagh, *Regression models for ordinal data*, JRSS B 42 (1980); R. H. B. Christensen, *Cumulative link
//! models for ordinal regression with the R package ordinal* (2018); the worked example is R. Randall's bitter wine,
//! *The analysis of sensory data by generalised linear model*, Biometrical Journal 7 (1989).

mod answers;
mod fit;
mod likelihood;
mod refusal;
mod search;

pub use answers::{Answer, Answers, FEWEST_GROUPS};
pub use fit::{Estimate, Fit, Group, fit};
pub use refusal::Refusal;
