//! The ratings as columns of numbers, with the names that belong to them.

use super::{
    super::sheet::{Column, Names, Rows, Sheet, refuse},
    Method, Raters,
};
use crate::failure::Failure;
use measure::raters::{Ratings, Refusal, Unused};
use speech::Voice;

/// What was read.
pub struct Read {
    pub rows: Rows,
    /// What persons are called.
    pub person: Column,
    pub persons: Names,
    /// The facets, and the names of their levels.
    pub facets: Vec<(Column, Names)>,
    /// Which of them the raters are.
    pub rater: usize,
    person_of: Vec<usize>,
    level_of: Vec<Vec<usize>>,
    score: Vec<i64>,
}

impl Read {
    /// Reads all rows that name a person, a level of each facet and a score.
    pub fn of(asked: &Raters, voice: &Voice) -> Result<Self, Failure> {
        if asked.method == Method::Jmle && (asked.prior || asked.persons) {
            return Err(refuse(
                "--prior and --persons belong to the method mml; jmle is for comparing with published programs",
            ));
        }
        let sheet = Sheet::open(&asked.asked)?;
        let (person, score) = (sheet.column(&asked.person)?, sheet.column(&asked.score)?);
        let columns = sheet.columns(&asked.facet)?;
        let rater = match &asked.rater {
            Some(rater) => {
                let rater = sheet.column(rater)?;
                let place = columns.iter().position(|column| column.name == rater.name);
                place.ok_or_else(|| refuse(format!("--rater {}: it is not among the facets", rater.name)))?
            }
            None => 0,
        };
        let mut read = Self {
            rows: Rows::default(),
            person,
            persons: Names::new(asked.asked.fold),
            facets: columns.into_iter().map(|column| (column, Names::new(asked.asked.fold))).collect(),
            rater,
            person_of: Vec::new(),
            level_of: vec![Vec::new(); asked.facet.len()],
            score: Vec::new(),
        };
        read.rows = sheet.each(voice, |row, rows| {
            let Some(person) = row.text(&read.person) else {
                rows.leave_out(&read.person);
                return Ok(());
            };
            if let Some((column, _)) = read.facets.iter().find(|(column, _)| row.text(column).is_none()) {
                rows.leave_out(column);
                return Ok(());
            }
            let Some(given) = row.whole(&score)? else {
                rows.leave_out(&score);
                return Ok(());
            };
            read.person_of.push(read.persons.number(person));
            for ((column, names), levels) in read.facets.iter_mut().zip(&mut read.level_of) {
                levels.push(names.number(row.text(column).unwrap_or_default()));
            }
            read.score.push(given);
            Ok(())
        })?;
        Ok(read)
    }

    /// The ratings, checked.
    pub fn ratings(&self, unused: Unused) -> Result<Ratings, Refusal> {
        let facets: Vec<&[usize]> = self.level_of.iter().map(Vec::as_slice).collect();
        Ratings::new(&self.person_of, &facets, &self.score, unused)
    }

    /// The column of a facet.
    pub fn facet(&self, facet: usize) -> &str {
        &self.facets[facet].0.name
    }

    /// The name of a level.
    pub fn level(&self, facet: usize, level: usize) -> &str {
        self.facets[facet].1.name(level)
    }
}
