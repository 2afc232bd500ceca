//! What is said about raters: of the organisation as a whole, and to each interviewer about themself.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How the organisation's interviewers rate, without any one of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// Observed levels on all scorecards.
    pub ratings: u64,
    /// Candidates' processes that were rated.
    pub processes: u64,
    /// Interviewers who rated.
    pub raters: u64,
    /// Why severities are not compared, or not everybody's.
    pub trouble: Option<Trouble>,
    /// How severities differ; none where nothing could be compared.
    pub severity: Option<Severity>,
    /// Criterion by criterion, those with the most ratings first.
    pub criteria: Vec<Criterion>,
}

/// Why severities cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Trouble {
    /// Fewer than ten ratings, or than two interviewers.
    TooFew,
    /// Everybody gave the same level.
    OneLevel,
    /// The interviewers fall into groups that never rated the same person.
    Apart {
        /// The groups, the largest first; only that one is compared.
        groups: Vec<Vec<Uuid>>,
        /// An interviewer of another group, and one of the largest: one candidate whom both rate would link them.
        link: Option<(Uuid, Uuid)>,
    },
    /// The estimates did not come to rest.
    NoRest,
}

/// How differently severe interviewers are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Severity {
    /// How many are compared.
    pub raters: u64,
    /// Standard deviation of their severities beyond error, in points of the scale.
    pub spread: f64,
    /// From the mildest to the strictest, in points; only where five or more are compared.
    pub range: Option<(f64, f64)>,
    /// Separation G.
    pub separation: f64,
    /// Distinct levels of severity: (4G + 1) / 3.
    pub strata: f64,
    /// How far the differences are more than chance, from 0 to 1; low is good.
    pub reliability: f64,
    /// How many interviewers make the ratings of a person reliable at .70.
    pub enough_70: Option<u64>,
    /// The same at .80.
    pub enough_80: Option<u64>,
}

/// One criterion over all who rated it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    /// Which.
    pub criterion: Uuid,
    /// Of which job it is.
    #[serde(default)]
    pub job: Option<Uuid>,
    /// Observed levels.
    pub ratings: u64,
    /// Processes.
    pub processes: u64,
    /// Mean level.
    pub mean: f64,
    /// The ratees' share of the variance: how far it tells people apart. None where it cannot be told.
    pub share: Option<f64>,
    /// Whether a person's own score on it may be shown: the share is .10 or more.
    pub tells_apart: Option<bool>,
    /// Krippendorff's alpha (ordinal), with its 90 % interval.
    pub alpha: Option<(f64, Option<(f64, f64)>)>,
}

/// What an interviewer is shown about themself; others see their severity only where the workspace shares such figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Own {
    /// Observed levels on their scorecards.
    pub ratings: u64,
    /// Whom they rated.
    pub processes: u64,
    /// Their mean level, as given.
    pub mean: f64,
    /// How often they gave each level, from 1 to 5.
    pub levels: [u64; 5],
    /// How strict they are compared with the average interviewer; none with fewer than five people, or where nobody
    /// rated the same people.
    pub severity: Option<OwnSeverity>,
}

/// How strict somebody is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnSeverity {
    /// Points of the scale that people lose with them; negative: that they gain.
    pub points: f64,
    /// The lower end of the 90 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Whether the interval says more than that they may be as strict as the average.
    pub differs: bool,
    /// Infit mean square; 1 is expected.
    pub infit: f64,
    /// `consistent`, `varied` or `alike`.
    pub pattern: String,
}
