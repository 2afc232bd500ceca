//! Why a figure of what was kept cannot be made.

use serde::Serialize;

/// Why not. The numbers say where; page and command line word it in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(tag = "refusal", content = "detail", rename_all = "snake_case")]
pub enum Refusal {
    /// More kept than matured: what is not due yet was counted as kept, or a row stands twice.
    #[error("{kept} kept of {of} matured: count only what has matured, each once")]
    KeptMoreThanMatured {
        /// How many are said to be kept.
        kept: u64,
        /// How many are said to have matured.
        of: u64,
    },
    /// No unit has a matured commitment.
    #[error("nothing has matured yet in any of {units} units")]
    NothingMatured {
        /// How many units were given.
        units: usize,
    },
    /// The units differ no more than chance would make them differ: the likelihood grows with the strength
    /// for ever, and there is no greatest one.
    #[error("the {units} units differ no more than by chance: no strength fits best")]
    NoSpread {
        /// How many units have something matured.
        units: usize,
    },
    /// Every unit kept all, or every unit none, or each one of the two: the likelihood has no greatest value.
    #[error("in each of the {units} units everything or nothing was kept: no rate fits best")]
    AllOrNothing {
        /// How many units have something matured.
        units: usize,
    },
    /// A mix of stages needs shares that are finite, not negative and not all 0.
    #[error("share {share} of stage {stage} in the mix: shares are numbers from 0 on, one at least above 0")]
    MixOfStages {
        /// Which stage.
        stage: usize,
        /// Its share.
        share: f64,
    },
    /// A unit with another number of stages than the mix has.
    #[error("unit {unit} has {stages} stages and the mix has {mix}: give one pair of counts for each stage")]
    StagesOfUnit {
        /// Which unit, from 0 on.
        unit: usize,
        /// How many stages it has.
        stages: usize,
        /// How many the mix has.
        mix: usize,
    },
}
