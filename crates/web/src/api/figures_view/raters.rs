//! How raters look in JSON, all together.

use super::RangeView;
use act::raters::figure::{Criterion, Panel, Trouble};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// How interviewers rate, without any one of them.
#[derive(Debug, Serialize, ToSchema)]
pub struct PanelView {
    /// When it was counted.
    #[schema(value_type = String, format = DateTime)]
    pub computed_at: Timestamp,
    /// Levels given.
    pub ratings: u64,
    /// Candidates who were rated.
    pub people: u64,
    /// Interviewers who rated.
    pub raters: u64,
    /// Why not everybody can be compared: `too_few`, `one_level`, `apart` or `no_rest`.
    pub trouble: Option<&'static str>,
    /// Standard deviation of severities beyond error, in points of the scale.
    pub spread: Option<f64>,
    /// Separation.
    pub separation: Option<f64>,
    /// How far differences are more than chance, from 0 to 1.
    pub reliability: Option<f64>,
    /// How many interviewers make the ratings of a person reliable at .70.
    pub enough_70: Option<u64>,
    /// The same at .80.
    pub enough_80: Option<u64>,
    /// Criterion by criterion.
    pub criteria: Vec<CriterionView>,
}

/// One criterion over all who rated it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CriterionView {
    /// Which.
    pub criterion: Uuid,
    /// Levels given.
    pub ratings: u64,
    /// Candidates.
    pub people: u64,
    /// The candidates' share of the variance.
    pub share: Option<f64>,
    /// Whether a person's own score may be shown.
    pub tells_apart: Option<bool>,
    /// Krippendorff's alpha (ordinal).
    pub alpha: Option<f64>,
    /// Where it lies with 90 %.
    pub alpha_range: Option<RangeView>,
}

pub(in crate::api) fn panel_view(computed_at: Timestamp, panel: &Panel) -> PanelView {
    let severity = panel.severity.as_ref();
    PanelView {
        computed_at,
        ratings: panel.ratings,
        people: panel.processes,
        raters: panel.raters,
        trouble: panel.trouble.as_ref().map(|trouble| match trouble {
            Trouble::TooFew => "too_few",
            Trouble::OneLevel => "one_level",
            Trouble::Apart { .. } => "apart",
            Trouble::NoRest => "no_rest",
        }),
        spread: severity.map(|severity| severity.spread),
        separation: severity.map(|severity| severity.separation),
        reliability: severity.map(|severity| severity.reliability),
        enough_70: severity.and_then(|severity| severity.enough_70),
        enough_80: severity.and_then(|severity| severity.enough_80),
        criteria: panel.criteria.iter().map(criterion).collect(),
    }
}

fn criterion(one: &Criterion) -> CriterionView {
    CriterionView {
        criterion: one.criterion,
        ratings: one.ratings,
        people: one.processes,
        share: one.share,
        tells_apart: one.tells_apart,
        alpha: one.alpha.map(|(alpha, _)| alpha),
        alpha_range: one.alpha.and_then(|(_, ends)| ends).map(|(low, high)| RangeView { low, high }),
    }
}
