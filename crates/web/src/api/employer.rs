//! How an employer keeps its word, read by the candidate.

use super::{
    answer, enter,
    problem::{Problem, json},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use act::{
    felt::Body,
    figures::{self, Against, Habit, Sign},
    process,
    token::Scope,
};
use axum::{Router, http::StatusCode, routing::get};
use jiff::Timestamp;
use measure::felt::Shown;
use serde::Serialize;
use utoipa::ToSchema;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/api/v1/processes/{process}/employer", get(answer!(see)))
}

/// How an employer keeps its word.
#[derive(Debug, Serialize, ToSchema)]
pub struct EmployerView {
    /// What they owed you in this process, part by part.
    pub theirs: Vec<SignView>,
    /// What you owed them, by the same rules; it stays in this process.
    pub yours: Vec<SignView>,
    /// Where they missed two conversations in a row: how often, of 100, an employer as punctual as the yardstick is not
    /// there on time at two in a row.
    pub missed_twice_of_100: Option<u8>,
    /// How the organisation keeps its word.
    pub habits: Vec<HabitView>,
    /// When that was counted.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub counted_at: Option<Timestamp>,
    /// What others felt here, where the organisation shows it and enough of it was released.
    pub felt: Vec<FeltInWords>,
}

/// What one side owed in one part, and what became of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignView {
    /// `punctuality`, `word_given`, `responsiveness`, `transparency`, `answers`, `feedback` or `promises`.
    pub part: &'static str,
    /// How many have come due and count.
    pub of: u64,
    /// How many were kept.
    pub kept: u64,
    /// How many came, but late.
    pub late: u64,
    /// Conversations to which nobody came.
    pub missed: u64,
    /// Conversations moved or called off within the last day.
    pub left_late: u64,
    /// How many are still waited for past their date.
    pub awaited: u64,
    /// How many never came.
    pub broken: u64,
    /// How many the two sides tell differently: not counted.
    pub disputed: u64,
    /// How many nobody confirmed: not counted.
    pub unsaid: u64,
}

/// A habit of the organisation, no finer than a tenth.
#[derive(Debug, Serialize, ToSchema)]
pub struct HabitView {
    /// Which part.
    pub part: &'static str,
    /// From how many that came due.
    pub of: u64,
    /// How often of ten; none while it is too early to tell.
    pub about_of_10: Option<u8>,
    /// Between these it lies, nine times out of ten.
    pub between_of_10: Option<[u8; 2]>,
    /// `more` or `less` often than the yardstick, `near` it (cannot be told apart), or `too_early`.
    pub against: &'static str,
    /// The yardstick, of ten.
    pub yardstick_of_10: u8,
    /// Whether the yardstick is what is usual on this server (eight organisations at least) or an assumption.
    pub yardstick_is_usual: bool,
}

/// What was felt, in a word.
#[derive(Debug, Serialize, ToSchema)]
pub struct FeltInWords {
    /// `heard`, `respected`, `straight`, `next` or `show`.
    pub statement: &'static str,
    /// The nearest level, from 1 (not at all) to 5 (entirely).
    pub about: u8,
    /// From how many people.
    pub people: u64,
}

/// How the employer keeps its word: in your process, and as a habit of the whole organisation. For candidates.
#[utoipa::path(get, path = "/api/v1/processes/{process}/employer", tag = "processes",
    params(("process" = uuid::Uuid, Path)),
    responses((status = 200, body = EmployerView), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub fn see(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let house = &ask.app.house;
    let sight = process::see(house, &seat, ask.id("process")?)?;
    let found = figures::employer(house, &seat, &sight)?;
    let view = EmployerView {
        theirs: found.signs.company.iter().map(sign).collect(),
        yours: found.signs.candidate.iter().map(sign).collect(),
        missed_twice_of_100: found.missed_twice.map(|chance| whole(chance * 100.0)),
        habits: found.habits.iter().map(habit).collect(),
        counted_at: found.counted_at,
        felt: found.felt.as_ref().map(felt).unwrap_or_default(),
    };
    Ok(json(StatusCode::OK, &view))
}

fn sign(sign: &Sign) -> SignView {
    SignView {
        part: sign.component.code(),
        of: sign.of(),
        kept: sign.kept,
        late: sign.late,
        missed: sign.missed,
        left_late: sign.left_late,
        awaited: sign.awaited,
        broken: sign.broken,
        disputed: sign.disputed,
        unsaid: sign.unsaid,
    }
}

fn habit(habit: &Habit) -> HabitView {
    let told = habit.against != Against::TooEarly;
    let interval = habit.estimate.interval;
    HabitView {
        part: habit.component.code(),
        of: habit.estimate.of,
        about_of_10: told.then(|| whole(habit.estimate.mean * 10.0)),
        between_of_10: told
            .then(|| [whole((interval.low * 10.0).floor()), whole((interval.high * 10.0).ceil())]),
        against: match habit.against {
            Against::More => "more",
            Against::Less => "less",
            Against::Near => "near",
            Against::TooEarly => "too_early",
        },
        yardstick_of_10: whole(habit.yardstick.rate * 10.0),
        yardstick_is_usual: habit.yardstick.is_usual,
    }
}

fn felt(body: &Body) -> Vec<FeltInWords> {
    let told = ledger::mirror::Statement::ALL.iter().zip(&body.parts).filter_map(|(statement, line)| {
        let about = match line.shown {
            Shown::Hidden(_) => return None,
            Shown::Words { about } => about,
            Shown::Whole { mean } => mean,
            Shown::Decimals { mean } => whole(mean),
        };
        Some(FeltInWords { statement: statement.code(), about, people: line.people })
    });
    told.collect()
}

// Of a share in tenths or hundredths, or of a level: none is above a hundred.
fn whole(value: f64) -> u8 {
    value.round().clamp(0.0, 100.0) as u8
}
