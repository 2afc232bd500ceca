//! What is counted while the rows go by: a pair of numbers for each unit, and for each month and stage of it.

use super::super::sheet::{Column, Day, Names, Row, Rows, refuse};
use super::waits::{Wait, Waits};
use crate::failure::Failure;
use ledger::conversation::Kind;
use measure::kept::{PUBLIC_MIX, Unit};
use std::collections::BTreeMap;

/// The columns that are read.
pub struct Columns {
    pub unit: Column,
    pub kept: Column,
    pub when: Option<Column>,
    pub stage: Option<Column>,
    pub took: Option<Column>,
}

/// Everything that was counted.
pub struct Counts {
    pub names: Names,
    pub units: Vec<Unit>,
    /// By unit and month.
    pub months: BTreeMap<(usize, i32), Unit>,
    pub stages: Names,
    /// By unit and stage.
    pub by_stage: BTreeMap<(usize, usize), Unit>,
    waits: Vec<Wait>,
    latest: Option<Day>,
}

/// The mix of stages that units are compared over.
pub struct Mix {
    /// One for each stage, in their order.
    pub shares: Vec<f64>,
    pub basis: MixBasis,
}

/// Where a mix is from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MixBasis {
    /// Said on the command line.
    Given,
    /// The one that the product uses.
    Public,
    /// The same share of each.
    Equal,
}

impl Counts {
    pub fn new(fold: bool) -> Self {
        Self {
            names: Names::new(fold),
            units: Vec::new(),
            months: BTreeMap::new(),
            stages: Names::new(fold),
            by_stage: BTreeMap::new(),
            waits: Vec::new(),
            latest: None,
        }
    }

    /// Counts one row.
    pub fn take(&mut self, row: &Row<'_>, columns: &Columns, rows: &mut Rows) -> Result<(), Failure> {
        let when = columns.when.as_ref().map_or(Ok(None), |column| row.day(column))?;
        self.latest = self.latest.max(when);
        if let Some(took) = &columns.took {
            self.waits.push(Wait::read(row, took, when)?);
        }
        let Some(unit) = row.text(&columns.unit) else {
            rows.leave_out(&columns.unit);
            return Ok(());
        };
        let Some(kept) = row.yes(&columns.kept)? else {
            rows.leave_out(&columns.kept);
            return Ok(());
        };
        let unit = self.names.number(unit);
        if unit == self.units.len() {
            self.units.push(Unit::default());
        }
        self.units[unit] = self.units[unit].and(kept);
        let one_more = |counted: &mut Unit| *counted = counted.and(kept);
        if let Some(when) = when {
            one_more(self.months.entry((unit, when.month())).or_default());
        }
        if let Some(stage) = columns.stage.as_ref().and_then(|column| row.text(column)) {
            let stage = self.stages.number(stage);
            one_more(self.by_stage.entry((unit, stage)).or_default());
        }
        Ok(())
    }

    /// All of it as one unit.
    pub fn all(&self) -> Unit {
        self.units.iter().fold(Unit::default(), |all, unit| all.with(*unit))
    }

    /// The first and the last month.
    pub fn span(&self) -> Option<(i32, i32)> {
        let months = || self.months.keys().map(|(_, month)| *month);
        months().min().zip(months().max())
    }

    /// The months of a unit from the first to the last of all; those of all units together where none is named.
    pub fn months_of(&self, unit: Option<usize>) -> Vec<Unit> {
        let Some((first, last)) = self.span() else { return Vec::new() };
        let mut months = vec![Unit::default(); usize::try_from(last - first).unwrap_or(0) + 1];
        let mut add = |month: i32, counted: &Unit| {
            if let Ok(place) = usize::try_from(month - first) {
                months[place] = months[place].with(*counted);
            }
        };
        match unit {
            Some(unit) => self
                .months
                .range((unit, first)..=(unit, last))
                .for_each(|((_, month), counted)| add(*month, counted)),
            None => self.months.iter().for_each(|((_, month), counted)| add(*month, counted)),
        }
        months
    }

    /// A unit, stage by stage.
    pub fn stages_of(&self, unit: usize) -> Vec<Unit> {
        let of = |stage| self.by_stage.get(&(unit, stage)).copied().unwrap_or_default();
        (0..self.stages.len()).map(of).collect()
    }

    /// The mix to compare over: the one given, the public one where the stages are the product's, or equal shares.
    pub fn mix(&self, given: &[String]) -> Result<Option<Mix>, Failure> {
        let stages = self.stages.all();
        if stages.is_empty() {
            return Ok(None);
        }
        if given.is_empty() {
            let public = |name: &String| {
                let kind = Kind::ALL.iter().position(|kind| kind.code() == name.to_lowercase())?;
                PUBLIC_MIX.get(kind).copied()
            };
            let shares: Option<Vec<f64>> = stages.iter().map(public).collect();
            return Ok(Some(match shares {
                Some(shares) => Mix { shares, basis: MixBasis::Public },
                None => Mix { shares: vec![1.0; stages.len()], basis: MixBasis::Equal },
            }));
        }
        let mut shares = vec![None; stages.len()];
        for part in given {
            let wrong = || refuse(format!("--mix {part}: write STAGE=SHARE, as screening=0.3"));
            let (stage, share) = part.rsplit_once('=').ok_or_else(wrong)?;
            let share: f64 = share.trim().parse().map_err(|_| wrong())?;
            let stage = stage.trim().to_lowercase();
            let Some(place) = stages.iter().position(|name| name.to_lowercase() == stage) else {
                let stages = stages.join(", ");
                return Err(refuse(format!(
                    "--mix {part}: there is no stage '{stage}'; the stages are {stages}"
                )));
            };
            shares[place] = Some(share);
        }
        // A stage of which no share is said counts for nothing.
        let shares = shares.into_iter().map(|share| share.unwrap_or(0.0)).collect();
        Ok(Some(Mix { shares, basis: MixBasis::Given }))
    }

    /// Everything that was waited for, where that was asked.
    pub fn waits(&self, columns: &Columns, until: Option<&str>) -> Result<Option<Waits>, Failure> {
        columns.took.as_ref().map(|took| Waits::of(&self.waits, took, self.latest, until)).transpose()
    }
}
