//! The figures about raters, made anew when processes with scorecards have ended.
//!
//! What is measured is one candidate on one criterion: `(process, criterion)` is the person of the many-facet model
//! and the rater its facet. Criteria belong to a job, as its candidates do, so that their difficulties cannot be told
//! from the candidates' levels; the raters' severities can, wherever two of them met the same candidate.

use super::figure::{Criterion, Own, OwnSeverity, Panel, Severity, Trouble};
use crate::{error::Error, figures::person, house::House};
use jiff::Timestamp;
use ledger::ids::WorkspaceId;
use measure::{
    agreement::{self, Table},
    crossed,
    raters::{self, Ratings, Refusal, Unused, fit::Pattern, mml, own, study},
};
use std::collections::{BTreeMap, BTreeSet};
use store::{
    figures,
    kept::{Unit, UnitKind},
    ratings::Rating,
};
use uuid::Uuid;

/// The kind under which the organisation's figures are kept.
pub const PANEL: &str = "raters";
/// The kind under which an interviewer's own figures are kept.
pub const OWN: &str = "rater";
/// Fewer people say nothing about a rater.
pub const FEWEST_PEOPLE: usize = 5;
/// Draws for the interval of an alpha; the seed is fixed, so that the same ratings give the same interval.
const DRAWS: usize = 1_000;
const SEED: u64 = 4;
/// Agreement is judged on the latest of them: what was years ago says little, and a table of all would be large.
const MOST_AGREED: usize = 2_000;
/// How many workspaces one round takes.
const AT_A_TIME: u32 = 20;

/// Makes the figures anew in every workspace in which that is due, and says in how many.
///
/// # Errors
/// What the store says.
pub fn refresh_due(house: &House, now: Timestamp) -> Result<u32, Error> {
    let due = house.db.read(|conn| store::ratings::due(conn, now, AT_A_TIME))?;
    for workspace in &due {
        refresh(house, *workspace, now)?;
    }
    Ok(u32::try_from(due.len()).unwrap_or(u32::MAX))
}

/// Makes the figures of a workspace anew.
///
/// # Errors
/// What the store says; then they stay due.
pub fn refresh(house: &House, workspace: WorkspaceId, now: Timestamp) -> Result<(), Error> {
    let rated = house.db.write(|conn| {
        store::ratings::done(conn, workspace)?;
        Ok::<_, Error>(store::ratings::all(conn, workspace)?)
    })?;
    let (panel, owns) = figures_of(&rated);
    let kept = house.db.write(|conn| {
        let of_members = person::are_kept(conn, workspace)?;
        let whole = Unit { kind: UnitKind::Organisation, id: workspace.uuid() };
        figures::save(conn, workspace, PANEL, whole, now, &serde_json::to_string(&panel)?)?;
        for (member, own) in owns.iter().filter(|_| of_members) {
            let unit = Unit { kind: UnitKind::Member, id: *member };
            figures::save(conn, workspace, OWN, unit, now, &serde_json::to_string(own)?)?;
        }
        Ok(())
    });
    kept.or_else(|error: Error| {
        house.db.write(|conn| Ok::<_, Error>(store::ratings::mark(conn, workspace, now)?))?;
        Err(error)
    })
}

/// What these ratings say: of the organisation, and of each interviewer.
#[must_use]
pub fn figures_of(rated: &[Rating]) -> (Panel, BTreeMap<Uuid, Own>) {
    let (compared, trouble) = compare(rated);
    let mut owns: BTreeMap<Uuid, Own> = BTreeMap::new();
    for member in distinct(rated, |rating| rating.member.uuid()) {
        let theirs: Vec<&Rating> = rated.iter().filter(|rating| rating.member.uuid() == member).collect();
        let processes = theirs.iter().map(|rating| rating.process).collect::<BTreeSet<_>>().len();
        let found = compared.as_ref().and_then(|compared| compared.of(member));
        let severity = found.filter(|_| processes >= FEWEST_PEOPLE);
        owns.insert(member, own_of(&theirs, processes, severity));
    }
    let panel = Panel {
        ratings: rated.len() as u64,
        processes: distinct(rated, |rating| rating.process.uuid()).len() as u64,
        raters: owns.len() as u64,
        trouble,
        severity: compared.as_ref().map(|compared| severity(compared, rated)),
        criteria: criteria(rated),
    };
    (panel, owns)
}

/// Raters who can be compared, with what the model says of them.
struct Compared {
    raters: Vec<Uuid>,
    model: mml::Mml,
}

impl Compared {
    fn of(&self, rater: Uuid) -> Option<&raters::Level> {
        let index = self.raters.iter().position(|other| *other == rater)?;
        self.model.facets.first()?.levels.get(index)
    }
}

// The largest group of raters who can be compared, and why the others cannot.
fn compare(rated: &[Rating]) -> (Option<Compared>, Option<Trouble>) {
    let numbers = Numbered::of(rated);
    if numbers.raters.len() < 2 {
        return (None, Some(Trouble::TooFew));
    }
    match numbers.ratings() {
        Ok(ratings) => fitted(&numbers, &ratings, None),
        Err(
            Refusal::Unconnected { components, links, .. } | Refusal::Confounded { components, links, .. },
        ) => {
            let names = |levels: &[usize]| levels.iter().map(|level| numbers.raters[*level]).collect();
            let groups: Vec<Vec<Uuid>> = components.iter().map(|part| names(&part.levels)).collect();
            let Some(largest) = groups.first().cloned() else { return (None, Some(Trouble::TooFew)) };
            let link = links.first().and_then(|link| {
                let met = numbers.met_by(link.person);
                let other = met.into_iter().find(|rater| *rater != numbers.raters[link.level])?;
                Some((numbers.raters[link.level], other))
            });
            let trouble = Some(Trouble::Apart { groups, link });
            let within: Vec<Rating> =
                rated.iter().filter(|rating| largest.contains(&rating.member.uuid())).cloned().collect();
            let numbers = Numbered::of(&within);
            match numbers.ratings() {
                Ok(ratings) if numbers.raters.len() > 1 => fitted(&numbers, &ratings, trouble),
                _ => (None, trouble),
            }
        }
        Err(Refusal::OneCategory { .. }) => (None, Some(Trouble::OneLevel)),
        Err(_) => (None, Some(Trouble::TooFew)),
    }
}

fn fitted(
    numbers: &Numbered,
    ratings: &Ratings,
    trouble: Option<Trouble>,
) -> (Option<Compared>, Option<Trouble>) {
    // Raters with few ratings are drawn to the average; no severity is without bound.
    let model = mml::Model { prior: vec![0], ..mml::Model::default() };
    // Where they are about equally strict the spread of the prior may not come to rest; then each stands alone.
    let alone = |_| mml::fit(ratings, &mml::Model::default(), &mut |_| {});
    match mml::fit(ratings, &model, &mut |_| {}).or_else(alone) {
        Ok(model) => (Some(Compared { raters: numbers.raters.clone(), model }), trouble),
        Err(_) => (None, trouble.or(Some(Trouble::NoRest))),
    }
}

/// Raters and what they rated, as the room `measure` wants them: by number.
struct Numbered {
    raters: Vec<Uuid>,
    persons: Vec<usize>,
    facet: Vec<usize>,
    scores: Vec<i64>,
}

impl Numbered {
    fn of(rated: &[Rating]) -> Self {
        let raters: Vec<Uuid> = distinct(rated, |rating| rating.member.uuid()).into_iter().collect();
        let known: BTreeMap<Uuid, usize> =
            raters.iter().enumerate().map(|(index, id)| (*id, index)).collect();
        let mut people: BTreeMap<(Uuid, Uuid), usize> = BTreeMap::new();
        let persons = rated
            .iter()
            .map(|rating| {
                let next = people.len();
                *people.entry((rating.process.uuid(), rating.criterion.uuid())).or_insert(next)
            })
            .collect();
        Self {
            facet: rated.iter().map(|rating| known[&rating.member.uuid()]).collect(),
            scores: rated.iter().map(|rating| i64::from(rating.level)).collect(),
            raters,
            persons,
        }
    }

    fn ratings(&self) -> Result<Ratings, Refusal> {
        Ratings::new(&self.persons, &[&self.facet], &self.scores, Unused::Collapse)
    }

    fn met_by(&self, person: usize) -> BTreeSet<Uuid> {
        let rows = self.persons.iter().zip(&self.facet);
        rows.filter(|(other, _)| **other == person).map(|(_, rater)| self.raters[*rater]).collect()
    }
}

fn severity(compared: &Compared, rated: &[Rating]) -> Severity {
    let facet = &compared.model.facets[0];
    let points: Vec<f64> = facet.levels.iter().map(|level| level.points).collect();
    let errors: Vec<f64> =
        facet.levels.iter().map(|level| level.points_interval.width() / (2.0 * NINETY)).collect();
    let spread = raters::separation::Separation::of(&points, &errors);
    let study = components(rated);
    let enough =
        |reliability| study.and_then(|study| study.raters_for(reliability)).map(|raters| raters as u64);
    let most = points.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let least = points.iter().copied().fold(f64::INFINITY, f64::min);
    Severity {
        raters: points.len() as u64,
        spread: spread.adjusted_sd,
        range: (points.len() >= FEWEST_PEOPLE).then_some((least, most)),
        separation: facet.separation.separation,
        strata: facet.separation.strata,
        reliability: facet.separation.reliability,
        enough_70: enough(0.70),
        enough_80: enough(0.80),
    }
}

/// Half of a 90 % interval, in standard errors.
const NINETY: f64 = 1.644_853_626_951_472_7;

// Of whole scorecards, so that what a rater's levels of one person have in common (a halo) counts as theirs.
fn components(rated: &[Rating]) -> Option<study::Components> {
    let mut cards: BTreeMap<(Uuid, Uuid, Uuid), (f64, f64)> = BTreeMap::new();
    for rating in rated {
        let key = (rating.member.uuid(), rating.process.uuid(), rating.conversation.uuid());
        let (sum, count) = cards.entry(key).or_default();
        *sum += f64::from(rating.level);
        *count += 1.0;
    }
    let cards = cards.into_iter().map(|((rater, process, _), (sum, count))| (rater, process, sum / count));
    variances(cards)
}

fn variances(rows: impl Iterator<Item = (Uuid, Uuid, f64)>) -> Option<study::Components> {
    let (mut raters, mut rated) = (BTreeMap::new(), BTreeMap::new());
    let number = |known: &mut BTreeMap<Uuid, usize>, id| {
        let next = known.len();
        *known.entry(id).or_insert(next)
    };
    let rows: Vec<crossed::Rating> = rows
        .map(|(rater, person, value)| crossed::Rating {
            rater: number(&mut raters, rater),
            rated: number(&mut rated, person),
            value,
        })
        .collect();
    let ratings = crossed::Ratings::new(raters.len(), rated.len(), rows).ok()?;
    let found = crossed::fit(&ratings).ok()?.variances;
    Some(study::Components { ratee: found.rated, rater: found.rater, residual: found.residual })
}

fn criteria(rated: &[Rating]) -> Vec<Criterion> {
    let mut by_criterion: BTreeMap<Uuid, Vec<&Rating>> = BTreeMap::new();
    for rating in rated {
        by_criterion.entry(rating.criterion.uuid()).or_default().push(rating);
    }
    let mut criteria: Vec<Criterion> =
        by_criterion.into_iter().map(|(id, rated)| criterion(id, &rated)).collect();
    criteria.sort_by_key(|criterion| std::cmp::Reverse(criterion.ratings));
    criteria
}

fn criterion(id: Uuid, rated: &[&Rating]) -> Criterion {
    let rows =
        rated.iter().map(|rating| (rating.member.uuid(), rating.process.uuid(), f64::from(rating.level)));
    let processes = rated.iter().map(|rating| rating.process).collect::<BTreeSet<_>>().len();
    // Of fewer people it would say what was seen of each.
    let is_told = processes >= FEWEST_PEOPLE;
    let share = is_told.then(|| variances(rows)).flatten().map(|components| components.share_of_ratee());
    Criterion {
        criterion: id,
        job: rated.first().map(|rating| rating.job.uuid()),
        ratings: rated.len() as u64,
        processes: processes as u64,
        mean: mean(rated),
        share,
        tells_apart: share.map(study::may_show_personal),
        alpha: is_told.then(|| alpha(rated)).flatten(),
    }
}

fn alpha(rated: &[&Rating]) -> Option<(f64, Option<(f64, f64)>)> {
    let raters: Vec<Uuid> =
        rated.iter().map(|rating| rating.member.uuid()).collect::<BTreeSet<_>>().into_iter().collect();
    let mut units: BTreeMap<Uuid, Vec<Option<f64>>> = BTreeMap::new();
    for rating in rated {
        let row = units.entry(rating.process.uuid()).or_insert_with(|| vec![None; raters.len()]);
        let column = raters.binary_search(&rating.member.uuid()).ok()?;
        row[column] = Some(f64::from(rating.level));
    }
    // Ids carry their time: the last ones are the latest.
    let rows: Vec<Vec<Option<f64>>> = units.into_values().rev().take(MOST_AGREED).collect();
    let table = Table::new(&rows).ok()?;
    let found = agreement::bootstrap(&table, agreement::Level::Ordinal, DRAWS, SEED).ok()?;
    Some((found.alpha.alpha, found.interval.map(|ends| (ends.low, ends.high))))
}

fn own_of(rated: &[&Rating], processes: usize, level: Option<&raters::Level>) -> Own {
    let mut levels = [0; 5];
    for rating in rated {
        if let Some(count) = levels.get_mut(usize::from(rating.level).saturating_sub(1)) {
            *count += 1;
        }
    }
    Own {
        ratings: rated.len() as u64,
        processes: processes as u64,
        mean: mean(rated),
        levels,
        severity: level.map(own::Own::of).map(|own| OwnSeverity {
            points: own.points,
            low: own.interval.low,
            high: own.interval.high,
            differs: own.differs,
            infit: own.infit,
            pattern: match own.pattern {
                Pattern::Consistent => "consistent",
                Pattern::Varied => "varied",
                Pattern::Alike => "alike",
            }
            .to_owned(),
        }),
    }
}

fn mean(rated: &[&Rating]) -> f64 {
    let sum: f64 = rated.iter().map(|rating| f64::from(rating.level)).sum();
    if rated.is_empty() { 0.0 } else { sum / rated.len() as f64 }
}

fn distinct(rated: &[Rating], of: impl Fn(&Rating) -> Uuid) -> BTreeSet<Uuid> {
    rated.iter().map(of).collect()
}
