//! A candidate's own page: how they saw themself by what the job asks for, what was seen, and their forecasts.

use super::{
    asked::{Asked, asked_in},
    own::{Foretells, Own},
};
use crate::{error::Error, house::House, raters, seat::Seat};
use jiff::Timestamp;
use ledger::{
    ids::{JobId, MemberId},
    process::Process,
    side::Person,
};
use measure::selfview::{Comparison, Scale, Usual, Views, compare};
use std::collections::{BTreeMap, HashMap, hash_map::Entry};
use store::kept::UnitKind;

/// What is taken as usual before an organisation has figures of its own, on 1 to 5: a mean of 3.2, people who differ by
/// 0.65 points and single views of one person by 0.8 (standard deviations). The page says that it is an assumption.
const MEAN: f64 = 3.2;
const BETWEEN: f64 = 0.42;
const WITHIN: f64 = 0.64;

/// What was seen of a candidate, in the words of a decline's feedback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// When the outcome was written.
    pub at: Timestamp,
    /// What was seen.
    pub seen: Option<String>,
    /// What would change it.
    pub change: Option<String>,
}

/// One criterion.
#[derive(Clone, Debug)]
pub struct OfCriterion {
    /// Which.
    pub asked: Asked,
    /// For what job.
    pub job: String,
    /// How the candidate saw themself, in order.
    pub own: Vec<(Timestamp, u8)>,
    /// What was seen.
    pub feedback: Vec<Feedback>,
    /// The two views side by side: only from five interviewers on, and only after the end.
    pub compared: Option<Comparison>,
}

/// A candidate's own page.
#[derive(Clone, Debug, Default)]
pub struct Mine {
    /// By criterion, the latest conversation's first.
    pub criteria: Vec<OfCriterion>,
    /// Whether the company would go on.
    pub forecasts: Foretells,
}

/// How the candidate of that seat saw themself in all of their conversations in this organisation.
///
/// # Errors
/// [`Error::NotFound`] from a seat that is no candidate's, or what the store says.
pub fn mine(house: &House, seat: &Seat) -> Result<Mine, Error> {
    let Person::Candidate(id) = seat.person else { return Err(Error::NotFound) };
    house.db.read(|conn| {
        let mut criteria: Vec<Told> = Vec::new();
        let mut foretold = Vec::new();
        for own in Own::of_candidate(conn, seat, id)? {
            foretold.extend(own.foretold(seat.person));
            for (view, values) in own.views(seat.person) {
                let asked = asked_in(conn, &own.process, view.conversation)?;
                for criterion in asked.into_iter().filter(|one| values.criteria.contains_key(&one.id)) {
                    let Some(level) = values.criteria.get(&criterion.id).copied() else { continue };
                    let told = place(&mut criteria, criterion);
                    told.own.push((view.at, level, own.process.ended.is_some()));
                }
            }
            for told in &mut criteria {
                told.read(&own, seat.person);
            }
            name_jobs(conn, &own.process, &mut criteria)?;
        }
        let severity = severity(conn, seat)?;
        let criteria = criteria.into_iter().map(|told| told.whole(&severity)).collect();
        Ok(Mine { criteria, forecasts: Foretells::of(foretold) })
    })
}

/// By how many points each interviewer rates lower than their colleagues, where that was found.
type Severity = HashMap<MemberId, f64>;

fn severity(conn: &mut store::Conn, seat: &Seat) -> Result<Severity, Error> {
    let figures = store::figures::all(conn, seat.workspace_id(), raters::OWN, UnitKind::Member)?;
    let one = |figure: store::figures::Figure| {
        let own: raters::figure::Own = serde_json::from_str(&figure.body).ok()?;
        Some((MemberId::new(figure.unit.id), own.severity?.points))
    };
    Ok(figures.into_iter().filter_map(one).collect())
}

fn place(criteria: &mut Vec<Told>, asked: Asked) -> &mut Told {
    let known = criteria.iter().position(|told| told.asked.id == asked.id);
    let index = known.unwrap_or_else(|| {
        criteria.push(Told {
            asked,
            job: String::new(),
            own: vec![],
            feedback: vec![],
            others: BTreeMap::new(),
        });
        criteria.len() - 1
    });
    &mut criteria[index]
}

fn name_jobs(conn: &mut store::Conn, process: &Process, criteria: &mut [Told]) -> Result<(), Error> {
    let mut named: HashMap<JobId, String> = HashMap::new();
    for told in criteria.iter_mut().filter(|told| told.job.is_empty()) {
        let title = match named.entry(told.asked.job) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                new.insert(store::jobs::load(conn, process.workspace, told.asked.job)?.title)
            }
        };
        told.job.clone_from(title);
    }
    Ok(())
}

// Gathered over processes; who gave which number leaves this file only as a mean of five people or more.
struct Told {
    asked: Asked,
    job: String,
    own: Vec<(Timestamp, u8, bool)>,
    feedback: Vec<Feedback>,
    others: BTreeMap<MemberId, Vec<u8>>,
}

impl Told {
    fn read(&mut self, own: &Own, candidate: Person) {
        // What is still decided on is nobody's to read: not the scores, nor a no that waits.
        let seen = own.process.seen_by(candidate);
        for decline in &seen.declines {
            let mine = |requirement| self.asked.stands_for.contains(requirement);
            for reason in
                decline.reasons.iter().filter(|reason| reason.requirement.as_ref().is_some_and(mine))
            {
                let text = |words: &Option<ledger::words::Words>| {
                    words.as_ref().and_then(|words| own.text(words)).map(str::to_owned)
                };
                let (seen, change) = (text(&reason.seen), text(&reason.change));
                if seen.is_some() || change.is_some() {
                    self.feedback.push(Feedback { at: decline.written_at, seen, change });
                }
            }
        }
        if own.process.ended.is_none() {
            return;
        }
        for scorecard in &own.process.scorecards {
            if let Some(level) = scorecard.level(self.asked.id) {
                self.others.entry(scorecard.by).or_default().push(level);
            }
        }
    }

    fn whole(self, severity: &Severity) -> OfCriterion {
        let compared = self.compared(severity);
        let own = self.own.iter().map(|(at, level, _)| (*at, *level)).collect();
        OfCriterion { asked: self.asked, job: self.job, own, feedback: self.feedback, compared }
    }

    fn compared(&self, severity: &Severity) -> Option<Comparison> {
        let settled: Vec<f64> =
            self.own.iter().filter(|(.., ended)| *ended).map(|(_, level, _)| f64::from(*level)).collect();
        let own = mean(&settled)?;
        let of = |(member, levels): (&MemberId, &Vec<u8>)| {
            let levels: Vec<f64> = levels.iter().map(|level| f64::from(*level)).collect();
            Some(mean(&levels)? + severity.get(member).copied().unwrap_or_default())
        };
        let each: Vec<f64> = self.others.iter().filter_map(of).collect();
        let views = Views { own, others: mean(&each)?, people: each.len() };
        let mut usual = Usual::on(Scale::FIVE, MEAN, BETWEEN, WITHIN);
        usual.own /= count(settled.len());
        // Refused with fewer than five others: then nothing is said.
        compare(&views, &usual).ok()
    }
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / count(values.len()))
}

fn count(len: usize) -> f64 {
    u32::try_from(len).map_or(f64::INFINITY, f64::from)
}
