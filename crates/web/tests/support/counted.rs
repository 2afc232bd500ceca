//! Figures of a house in which much was said: what was kept as it was counted, what was felt and how interviewers rate
//! as if more had happened.

use super::Scratch;
use act::{
    felt::{self, Body, Line, Period, Recommended, Share},
    raters::{
        PANEL,
        figure::{Criterion, Panel, Severity},
    },
};
use measure::felt::{Shown, Why};
use store::kept::{Unit, UnitKind};
use uuid::Uuid;

/// Of the organisation and of its job.
pub fn of_everything(house: &Scratch) {
    act::figures::refresh(house.house(), house.workspace.id).unwrap();
    let whole = Unit { kind: UnitKind::Organisation, id: house.workspace.id.uuid() };
    let job = Unit { kind: UnitKind::Job, id: house.job.id.uuid() };
    let felt = serde_json::to_string(&body()).unwrap();
    let panel = serde_json::to_string(&panel(house)).unwrap();
    let (workspace, now) = (house.workspace.id, house.house().clock.now());
    house
        .house()
        .db
        .write(|conn| {
            for unit in [whole, job] {
                store::figures::save(conn, workspace, felt::KIND, unit, now, &felt)?;
            }
            store::figures::save(conn, workspace, PANEL, whole, now, &panel)
        })
        .unwrap();
}

fn line(shown: Shown, ends: Option<(f64, f64)>, people: u64) -> Line {
    let share = (people > 0).then_some(Share { favourable: Some(60), least: 31, most: 79 });
    Line { shown, low: ends.map(|ends| ends.0), high: ends.map(|ends| ends.1), people, share }
}

fn body() -> Body {
    let decimals = || line(Shown::Decimals { mean: 3.8 }, Some((3.4, 4.2)), 24);
    let words = || line(Shown::Words { about: 4 }, Some((3.0, 5.0)), 7);
    let few = Shown::Hidden(Why::FewAnswered { answered: 5, invited: 40 });
    Body {
        people: 24,
        sole: None,
        parts: vec![
            decimals(),
            line(Shown::Whole { mean: 4 }, Some((3.0, 5.0)), 12),
            words(),
            line(Shown::NO_BLOCK, None, 0),
            line(few, None, 5),
        ],
        overall: decimals(),
        weakest: Some(2),
        recommended: Some(Recommended {
            score: Some(12),
            error: 18,
            leaning: "mixed".to_owned(),
            people: 24,
        }),
        asked: Some((40, 24)),
        learnt: false,
        periods: ["2026-09", "2026-10", "2026-11"]
            .map(|month| Period { month: month.to_owned(), overall: words() })
            .to_vec(),
        blocks: vec![0],
    }
}

fn panel(house: &Scratch) -> Panel {
    let criterion = |n: u128, share: f64, alpha| Criterion {
        criterion: Uuid::from_u128(100 + n),
        job: Some(house.job.id.uuid()),
        ratings: 40,
        processes: 18,
        mean: 3.4,
        share: Some(share),
        tells_apart: Some(share >= 0.10),
        alpha,
    };
    Panel {
        ratings: 160,
        processes: 18,
        raters: 5,
        trouble: None,
        severity: Some(Severity {
            raters: 5,
            spread: 0.31,
            range: Some((-0.4, 0.5)),
            separation: 1.4,
            strata: 2.2,
            reliability: 0.66,
            enough_70: Some(2),
            enough_80: None,
        }),
        criteria: vec![
            criterion(0, 0.44, Some((0.61, Some((0.42, 0.77))))),
            criterion(1, 0.04, Some((0.12, Some((-0.11, 0.33))))),
            criterion(2, 0.30, None),
        ],
    }
}
