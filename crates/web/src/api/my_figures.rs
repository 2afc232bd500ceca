//! A member's own figures, read by them before anybody else.

use super::{
    answer, body, enter,
    problem::{Problem, json},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use act::{
    figures::{self, Incomparable, Mine, OfRater, Others},
    token::Scope,
};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use jiff::Timestamp;
use measure::felt::{Shown, Why};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/my-figures", get(answer!(mine)))
        .route("/api/v1/my-figures/seen", post(answer!(seen)))
}

/// Your own figures.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyFigures {
    /// Whether the organisation makes figures of single members; if not, all below is empty.
    pub made: bool,
    /// When the latest of them was made: what to send to `seen`.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub made_at: Option<Timestamp>,
    /// Who else is shown what you kept, what was felt and how strict you are; what else there is of how you rate is shown
    /// to nobody else.
    pub others: OthersView,
    /// What you kept, part by part.
    pub kept: Vec<KeptView>,
    /// Your conversations of the last year, as meetings with a customer would be counted.
    pub meetings: Option<MeetingsView>,
    /// What was felt by those you met, where it may be told.
    pub felt: Vec<FeltView>,
    /// How you rate.
    pub rater: Option<RaterView>,
}

/// Who else is shown some of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct OthersView {
    /// `nobody`, or `owners_executives_and_lead`.
    pub who: &'static str,
    /// From when on, unless you say before that you have read it; none: now.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub from: Option<Timestamp>,
}

/// A part of KEPT.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeptView {
    /// `punctuality`, `word_given`, `responsiveness`, `transparency`, `answers`, `feedback` or `promises`.
    pub part: &'static str,
    /// How many were kept.
    pub kept: u64,
    /// How many had come due.
    pub of: u64,
    /// The kept share, 0 to 1, drawn to what is usual where there is little.
    pub share: f64,
    /// In it lies the true share with 90 %.
    pub interval: [f64; 2],
}

/// Conversations, counted.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeetingsView {
    /// All that are settled.
    pub all: u64,
    /// There by five minutes after the start.
    pub on_time: u64,
    /// There, but later.
    pub late: u64,
    /// Not there.
    pub missed: u64,
    /// Moved or called off within the last day.
    pub left_late: u64,
    /// How often you said so before, when not on time.
    pub with_word: u64,
}

/// A statement of those you met.
#[derive(Debug, Serialize, ToSchema)]
pub struct FeltView {
    /// `heard`, `respected`, `straight`, `next` or `show`.
    pub statement: &'static str,
    /// From 1 to 5, no finer than the number of people allows; none where it may not be told.
    pub mean: Option<f64>,
    /// Why it may not: `few_people` or `few_answered`.
    pub hidden: Option<&'static str>,
    /// How many people.
    pub people: u64,
}

/// How somebody rates.
#[derive(Debug, Serialize, ToSchema)]
pub struct RaterView {
    /// Levels given.
    pub ratings: u64,
    /// To how many people.
    pub people: u64,
    /// How often each level was given, from 1 to 5.
    pub levels: [u64; 5],
    /// How strict, where it can be told.
    pub severity: Option<SeverityView>,
    /// Why it cannot: `few_people`, `alone`, `apart`, `one_level` or `no_rest`.
    pub why_not: Option<&'static str>,
    /// Colleagues with whom one interview would make it comparable.
    pub together_with: Vec<String>,
}

/// How strict somebody is.
#[derive(Debug, Serialize, ToSchema)]
pub struct SeverityView {
    /// Points of the scale that people lose, compared with the average interviewer; negative: gain.
    pub points: f64,
    /// In it lies the true value with 90 %.
    pub interval: [f64; 2],
    /// Infit mean square; 1 is expected.
    pub infit: f64,
    /// `consistent`, `varied` or `alike`.
    pub pattern: String,
}

/// Your own figures: nobody sees them before you.
#[utoipa::path(get, path = "/api/v1/my-figures", tag = "account",
    responses((status = 200, body = MyFigures), (status = 403, body = Problem)))]
pub fn mine(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let found = figures::mine(&ask.app.house, &seat)?;
    Ok(json(StatusCode::OK, &view(found)))
}

/// Which of them were read.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeenBody {
    /// `made_at` of what was read.
    #[schema(value_type = String, format = DateTime)]
    pub made_at: Timestamp,
}

/// Says that you have read your figures as they were made at that instant or before. Where they are shared, others may
/// see them from then on, and not before, for a week.
#[utoipa::path(post, path = "/api/v1/my-figures/seen", tag = "account", request_body = SeenBody,
    responses((status = 200, body = MyFigures), (status = 403, body = Problem)))]
pub fn seen(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    if seat.person.member().is_none() {
        return Err(Trouble::NotAllowed);
    }
    let body: SeenBody = body::read(ask)?;
    figures::saw(&ask.app.house, &seat, body.made_at)?;
    Ok(json(StatusCode::OK, &view(figures::mine(&ask.app.house, &seat)?)))
}

fn view(found: Option<Mine>) -> MyFigures {
    let made = found.is_some();
    let found = found.as_ref();
    MyFigures {
        made,
        made_at: found.and_then(|mine| mine.made_at),
        others: match found.map(|mine| &mine.others) {
            Some(Others::Some { from, .. }) => OthersView { who: "owners_executives_and_lead", from: *from },
            Some(Others::Nobody) | None => OthersView { who: "nobody", from: None },
        },
        kept: found.map(kept).unwrap_or_default(),
        meetings: found.map(meetings),
        felt: found.map(felt).unwrap_or_default(),
        rater: found.and_then(|mine| mine.rater.as_ref()).map(rater),
    }
}

fn kept(mine: &Mine) -> Vec<KeptView> {
    let due = mine.kept.iter().flat_map(|kept| &kept.components).filter(|part| part.estimate.of > 0);
    due.map(|part| KeptView {
        part: part.component.code(),
        kept: part.estimate.kept,
        of: part.estimate.of,
        share: part.estimate.mean,
        interval: [part.estimate.interval.low, part.estimate.interval.high],
    })
    .collect()
}

fn meetings(mine: &Mine) -> MeetingsView {
    let of = mine.meetings;
    MeetingsView {
        all: of.all,
        on_time: of.on_time,
        late: of.late,
        missed: of.missed,
        left_late: of.left_late,
        with_word: of.with_word,
    }
}

fn felt(mine: &Mine) -> Vec<FeltView> {
    let Some(felt) = &mine.felt else { return vec![] };
    let lines = ledger::mirror::Statement::ALL.iter().zip(&felt.body.parts);
    lines
        .map(|(statement, line)| {
            let (mean, hidden) = match line.shown {
                Shown::Hidden(Why::NoBlock { .. }) => (None, Some("few_people")),
                Shown::Hidden(Why::FewAnswered { .. }) => (None, Some("few_answered")),
                Shown::Words { about } => (Some(f64::from(about)), None),
                Shown::Whole { mean } => (Some(f64::from(mean)), None),
                Shown::Decimals { mean } => (Some(mean), None),
            };
            FeltView { statement: statement.code(), mean, hidden, people: line.people }
        })
        .collect()
}

fn rater(of: &OfRater) -> RaterView {
    let severity = of.own.severity.as_ref().map(|severity| SeverityView {
        points: severity.points,
        interval: [severity.low, severity.high],
        infit: severity.infit,
        pattern: severity.pattern.clone(),
    });
    let why_not = of.why_not.as_ref().map(|why| match why {
        Incomparable::FewPeople => "few_people",
        Incomparable::Alone => "alone",
        Incomparable::Apart(_) => "apart",
        Incomparable::OneLevel => "one_level",
        Incomparable::NoRest => "no_rest",
    });
    let together_with = match &of.why_not {
        Some(Incomparable::Apart(names)) => names.clone(),
        _ => vec![],
    };
    RaterView {
        ratings: of.own.ratings,
        people: of.own.processes,
        levels: of.own.levels,
        severity,
        why_not,
        together_with,
    }
}
