//! FELT of one unit as pages show it: only what may be printed, at the precision at which it may be.

use measure::felt::{
    self, Block, Cell, Felt, Figure, Ground, Leaning, Shown, Statement, ground::Weights, nonresponse,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// FELT of a unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// Distinct people behind it; five at least, or none at all.
    pub people: u64,
    /// Of a team, job or stage: the only member whom all of these people met, where there is one. Then it is a figure of
    /// that member, and shown to whom those are shown.
    #[serde(default)]
    pub sole: Option<Uuid>,
    /// The five statements, in their order.
    pub parts: Vec<Line>,
    /// Their mean.
    pub overall: Line,
    /// The lowest of the five, by its place from 0.
    pub weakest: Option<u8>,
    /// The recommendation, for comparison outside only.
    pub recommended: Option<Recommended>,
    /// How often somebody was asked, and how many answers are in its blocks; none below five asked.
    pub asked: Option<(u64, u64)>,
    /// Whether it is drawn to a spread learnt from this organisation, or to the public one.
    pub learnt: bool,
    /// By the month in which answers were released, the earliest first.
    pub periods: Vec<Period>,
    /// The blocks it is made of: their words may be shown beside it.
    pub blocks: Vec<i64>,
}

/// One mean from 1 to 5 as it may be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// What may be said.
    pub shown: Shown,
    /// Lower end of the 90 % interval, as precise as `shown`.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// Distinct people who answered it.
    pub people: u64,
    /// How many found it so (4 or 5), and between what the share of all who were asked must lie.
    pub share: Option<Share>,
}

/// A share of the favourable, in whole hundredths.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// Of those who answered; none where fewer than 30 % did.
    pub favourable: Option<u8>,
    /// The least it can be among all who were asked, whatever the others think (Manski).
    pub least: u8,
    /// The most.
    pub most: u8,
}

/// The recommendation score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommended {
    /// From -100 to 100; none below twenty people.
    pub score: Option<i32>,
    /// Its standard error, in points.
    pub error: i32,
    /// `would`, `would_not` or `mixed`: all that is said below twenty people.
    pub leaning: String,
    /// Distinct people.
    pub people: u64,
}

/// What was released in one month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Period {
    /// Such as `2026-11`.
    pub month: String,
    /// The mean of the five.
    pub overall: Line,
}

/// The figure of a cell.
#[must_use]
pub fn of(
    ground: &Ground,
    blocks: &[Block],
    cell: &Cell,
    weights: &Weights,
    asked: Option<(u64, u64)>,
    month: impl Fn(&Block) -> String,
) -> Body {
    let whole = ground.felt(blocks, cell, weights);
    let within: Vec<&Block> = blocks.iter().filter(|block| block.is_within(cell)).collect();
    let mut months: Vec<String> = within.iter().map(|block| month(block)).collect();
    months.dedup();
    let periods = months
        .into_iter()
        .map(|name| {
            let then: Vec<Block> =
                within.iter().filter(|block| month(block) == name).map(|block| (*block).clone()).collect();
            Period { overall: overall(&ground.felt(&then, cell, weights), None), month: name }
        })
        .collect();
    Body {
        people: whole.overall.map_or(0, |figure| figure.people as u64),
        sole: None,
        parts: Statement::ALL.iter().map(|statement| part(&whole, &within, *statement, asked)).collect(),
        overall: overall(&whole, asked),
        weakest: whole.weakest.and_then(|statement| u8::try_from(statement.index()).ok()),
        recommended: whole.recommendation.map(|found| Recommended {
            score: found.printed,
            // At most a hundred points.
            error: found.standard_error.round() as i32,
            leaning: match found.leaning {
                Leaning::Would => "would",
                Leaning::WouldNot => "would_not",
                Leaning::Mixed => "mixed",
            }
            .to_owned(),
            people: found.people as u64,
        }),
        asked: asked.filter(|(invited, _)| *invited >= felt::PEOPLE as u64),
        learnt: ground.statements.iter().flatten().all(|base| base.learnt),
        periods,
        blocks: within.iter().filter_map(|block| i64::try_from(block.number).ok()).collect(),
    }
}

fn part(whole: &Felt, within: &[&Block], statement: Statement, asked: Option<(u64, u64)>) -> Line {
    let found = &whole.parts[statement.index()];
    let tallies = within.iter().filter_map(|block| block.tally(statement));
    let (favourable, answered) =
        tallies.fold((0, 0), |(yes, all), tally| (yes + tally.favourable, all + tally.answers));
    let invited = asked.map_or(answered, |(invited, _)| invited.max(answered));
    let share = nonresponse::share(favourable, answered, invited).ok().map(share);
    Line { share, ..line(found.figure, found.shown, asked) }
}

fn overall(whole: &Felt, asked: Option<(u64, u64)>) -> Line {
    line(whole.overall, whole.shown, asked)
}

fn line(figure: Option<Figure>, shown: Shown, asked: Option<(u64, u64)>) -> Line {
    let shown = asked.map_or(shown, |(invited, answered)| shown.where_answered(answered, invited));
    let ends = figure.and_then(|figure| shown.interval(figure.interval));
    Line {
        shown,
        low: ends.map(|ends| ends.low),
        high: ends.map(|ends| ends.high),
        people: figure.map_or(0, |figure| figure.people as u64),
        share: None,
    }
}

fn share(found: nonresponse::Share) -> Share {
    let (favourable, bounds) = match found {
        nonresponse::Share::Bounds { bounds, .. } => (None, bounds),
        nonresponse::Share::Share { share, bounds, .. } => (Some(hundredths(share)), bounds),
    };
    Share { favourable, least: hundredths(bounds.low), most: hundredths(bounds.high) }
}

// A share lies between 0 and 1.
fn hundredths(share: f64) -> u8 {
    (share * 100.0).round().clamp(0.0, 100.0) as u8
}
