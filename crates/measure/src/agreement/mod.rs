//! Do raters say the same? Two answers, for two kinds of table.
//!
//! - [`alpha`]: Krippendorff's alpha, for values of any level (names, ranks, distances, ratios) and with missing
//!   cells; [`bootstrap`] says how sure it is.
//! - [`intraclass`]: the six coefficients of Shrout & Fleiss, for a complete table of numbers.
//!
//! Both read one [`Table`]: a row is what was judged (a unit), a column is who judged (a rater).

mod alpha;
mod bootstrap;
mod intraclass;
mod quantile;
mod refusal;
mod table;

pub use alpha::{Alpha, Level, alpha};
pub use bootstrap::{Bootstrap, FEWEST_DRAWS, bootstrap};
pub use intraclass::{Coefficient, Intraclass, Kind, MeanSquares, intraclass};
pub use refusal::Refusal;
pub use table::Table;
