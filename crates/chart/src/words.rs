//! The words that every chart needs: heads of tables, mostly.

use crate::Numbers;

/// What stands over the columns of tables, and how numbers are written: filled once for a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// How numbers are written.
    pub numbers: Numbers,
    /// 'From': the low end of an interval.
    pub low: String,
    /// 'Estimate'.
    pub estimate: String,
    /// 'To': the high end.
    pub high: String,
    /// 'How many': the count behind a figure.
    pub count: String,
    /// 'Note': a state, or why there is no figure.
    pub note: String,
    /// 'Period'.
    pub period: String,
    /// 'Line': which of several lines.
    pub line: String,
    /// 'Stage'.
    pub stage: String,
    /// 'Went on': to the next stage.
    pub went_on: String,
    /// 'How it ended'.
    pub ended: String,
    /// 'joined here': entered at a later stage, after a number.
    pub joined: String,
    /// 'Criterion'.
    pub criterion: String,
    /// 'Who'.
    pub who: String,
    /// 'Score'.
    pub score: String,
    /// 'not observed': apart from low.
    pub not_observed: String,
}
