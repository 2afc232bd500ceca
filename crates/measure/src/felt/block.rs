//! Blocks: the parts in which responses leave, and the book that holds them.

use super::{Attribute, Cell, PEOPLE, Policy, Refusal, Response, Statement, close};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a block says of one statement.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tally {
    /// Distinct people who answered it; five at least.
    pub people: u64,
    /// Answers.
    pub answers: u64,
    /// Sum of the answers, adjusted for leniency, in points of the scale.
    pub sum: f64,
    /// How many answers were 4 or 5, as they were given.
    pub favourable: u64,
}

/// What a block says of the recommendation question, as it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecommendationTally {
    /// Distinct people who answered it; five at least.
    pub people: u64,
    /// Answers.
    pub answers: u64,
    /// How many said 9 or 10.
    pub promoters: u64,
    /// How many said 0 to 6.
    pub detractors: u64,
}

/// One response of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Which response.
    pub response: u64,
    /// Who said it.
    pub person: u64,
}

/// Responses of five distinct people or more that are released together, once. `members` never leave the house;
/// the tallies are what figures are made of. Whoever is erased keeps their part in the tallies; their numbers may be
/// replaced by others that nobody has, the same one in all blocks, so that people are still counted once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Its place in the book, from 0.
    pub number: u64,
    /// The day on which it was closed, counted as in [`Response::arrived`].
    pub closed: i64,
    /// Who and what is in it, in order of arrival.
    pub members: Vec<Member>,
    /// What all its responses have in common: it counts for cells made of these, and for the organisation.
    pub common: Vec<Attribute>,
    /// By statement, in the order of [`Statement::ALL`]; none where fewer than five people answered.
    pub statements: [Option<Tally>; 5],
    /// The recommendation; none where fewer than five people answered.
    pub recommendation: Option<RecommendationTally>,
}

impl Block {
    /// Whether all its responses belong to the cell.
    #[must_use]
    pub fn is_within(&self, cell: &Cell) -> bool {
        cell.attributes().iter().all(|attribute| self.common.contains(attribute))
    }

    /// The distinct people in it.
    #[must_use]
    pub fn people(&self) -> BTreeSet<u64> {
        self.members.iter().map(|member| member.person).collect()
    }

    /// What it says of a statement.
    #[must_use]
    pub fn tally(&self, statement: Statement) -> Option<&Tally> {
        self.statements[statement.index()].as_ref()
    }
}

/// How much people differ in leniency: the variances of which the public share `s(m) = m R / (m R + E)` is made.
/// A constant of the house, or learnt from blocks; never from values that are not released, since it would carry them out.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Leniency {
    rater: f64,
    residual: f64,
}

impl Leniency {
    /// Nobody is adjusted.
    pub const NONE: Self = Self { rater: 0.0, residual: 1.0 };
    /// One to two, as in 8,000 two-sided conversations (rater 0.26 of the variance of a rating, residual 0.43 to 0.54).
    pub const PUBLIC: Self = Self { rater: 0.3, residual: 0.6 };

    /// Variance between people, and what remains of a single answer; only their ratio matters.
    ///
    /// # Errors
    /// Where the first is negative or the second is not above zero.
    pub fn new(rater: f64, residual: f64) -> Result<Self, Refusal> {
        if rater.is_finite() && residual.is_finite() && rater >= 0.0 && residual > 0.0 {
            Ok(Self { rater, residual })
        } else {
            Err(Refusal::Variance { rater, residual })
        }
    }

    /// How much of the mean of `count` residuals is held to be the person's own.
    #[must_use]
    pub fn share(&self, count: u64) -> f64 {
        let known = count as f64 * self.rater;
        known / (known + self.residual)
    }
}

/// A released sum and of how many it is, of one statement.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    count: u64,
    sum: f64,
}

/// All blocks of an organisation, in the order in which they were closed. It only grows: what is released can
/// neither be changed nor released again.
#[derive(Clone, Debug)]
pub struct Book {
    blocks: Vec<Block>,
    leniency: Leniency,
    released: BTreeSet<u64>,
    known: BTreeMap<u64, [Known; 5]>,
    /// Answers and sums of all blocks that have the same in common: what an answer is compared with.
    usual: BTreeMap<Vec<Attribute>, [Known; 5]>,
    /// People of whom responses in blocks were not handed in, with how many.
    missing: BTreeMap<u64, usize>,
}

impl Book {
    /// A book without blocks.
    #[must_use]
    pub fn new(leniency: Leniency) -> Self {
        Self {
            blocks: Vec::new(),
            leniency,
            released: BTreeSet::new(),
            known: BTreeMap::new(),
            usual: BTreeMap::new(),
            missing: BTreeMap::new(),
        }
    }

    /// A book as it was kept: its blocks in order, and the released responses of those people of whom more may
    /// come (their leniency is computed anew from them); those of others may be left out.
    ///
    /// # Errors
    /// Where a response stands in two blocks.
    pub fn restored(leniency: Leniency, blocks: Vec<Block>, released: &[Response]) -> Result<Self, Refusal> {
        let by_id: BTreeMap<u64, &Response> =
            released.iter().map(|response| (response.id, response)).collect();
        let mut book = Self::new(leniency);
        for block in blocks {
            let mut present = Vec::new();
            for member in &block.members {
                match by_id.get(&member.response) {
                    Some(response) => present.push(*response),
                    None => *book.missing.entry(member.person).or_default() += 1,
                }
                if !book.released.insert(member.response) {
                    return Err(Refusal::Twice { response: member.response });
                }
            }
            book.learn(&block, &present);
            book.blocks.push(block);
        }
        Ok(book)
    }

    /// What is released.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Closes what can be closed today of the responses that wait, and gives the new blocks.
    /// The order of `waiting` does not matter.
    ///
    /// # Errors
    /// Where an answer is off its scale, a response is released already or comes twice, or the book was restored
    /// without the released responses of somebody who waits. Then nothing is closed.
    pub fn close(&mut self, waiting: &[Response], today: i64, policy: &Policy) -> Result<&[Block], Refusal> {
        let mut ids = BTreeSet::new();
        for response in waiting {
            response.check()?;
            if self.released.contains(&response.id) {
                return Err(Refusal::Released { response: response.id });
            }
            if !ids.insert(response.id) {
                return Err(Refusal::Twice { response: response.id });
            }
            if let Some(missing) = self.missing.get(&response.person) {
                return Err(Refusal::Unremembered { person: response.person, missing: *missing });
            }
        }
        let before = self.blocks.len();
        for group in close::groups(waiting, today, policy) {
            let block = self.release(&group, today);
            self.learn(&block, &group);
            self.released.extend(group.iter().map(|response| response.id));
            self.blocks.push(block);
        }
        Ok(&self.blocks[before..])
    }

    /// What is taken off an answer of that person: s(m) times the mean of their residuals so far.
    fn lenience(&self, person: u64, statement: Statement) -> f64 {
        match self.known.get(&person).map(|known| known[statement.index()]) {
            Some(Known { count, sum }) if count > 0 => self.leniency.share(count) * sum / count as f64,
            _ => 0.0,
        }
    }

    fn release(&self, group: &[&Response], today: i64) -> Block {
        let mut common = group.first().map(|first| first.attributes.clone()).unwrap_or_default();
        common.retain(|attribute| group.iter().all(|response| response.attributes.contains(attribute)));
        common.sort_unstable();
        common.dedup();
        Block {
            number: self.blocks.len() as u64,
            closed: today,
            members: group
                .iter()
                .map(|response| Member { response: response.id, person: response.person })
                .collect(),
            common,
            statements: Statement::ALL.map(|statement| self.tally(group, statement)),
            recommendation: recommendation(group),
        }
    }

    fn tally(&self, group: &[&Response], statement: Statement) -> Option<Tally> {
        let mut people = BTreeSet::new();
        let mut tally = Tally { people: 0, answers: 0, sum: 0.0, favourable: 0 };
        for response in group {
            if let Some(value) = response.values[statement.index()] {
                people.insert(response.person);
                tally.answers += 1;
                tally.sum += f64::from(value) - self.lenience(response.person, statement);
                tally.favourable += u64::from(value >= Statement::FAVOURABLE);
            }
        }
        tally.people = people.len() as u64;
        (people.len() >= PEOPLE).then_some(tally)
    }

    /// Remembers how the people of a block differ from the others in it and in earlier blocks of the same kind, for
    /// their later responses. (Against their own block alone, five lenient people in one block would look like five
    /// usual ones.) What has no tally is not remembered: it is not released, and must not come out through another block.
    fn learn(&mut self, block: &Block, group: &[&Response]) {
        // Sorted here too: a kept block may hold them in another order.
        let mut kind = block.common.clone();
        kind.sort_unstable();
        for statement in Statement::ALL {
            let Some(tally) = block.tally(statement) else { continue };
            let usual = &mut self.usual.entry(kind.clone()).or_default()[statement.index()];
            usual.count += tally.answers;
            usual.sum += tally.sum;
            let usual = *usual;
            let mut own: BTreeMap<u64, Vec<f64>> = BTreeMap::new();
            for response in group {
                if let Some(value) = response.values[statement.index()] {
                    own.entry(response.person).or_default().push(f64::from(value));
                }
            }
            for (person, values) in own {
                let lenience = self.lenience(person, statement);
                let adjusted: f64 = values.iter().map(|value| value - lenience).sum();
                let others = (usual.sum - adjusted) / (usual.count - values.len() as u64) as f64;
                let known = &mut self.known.entry(person).or_default()[statement.index()];
                known.count += values.len() as u64;
                known.sum += values.iter().map(|value| value - others).sum::<f64>();
            }
        }
    }
}

fn recommendation(group: &[&Response]) -> Option<RecommendationTally> {
    let given: Vec<(u64, u8)> =
        group.iter().filter_map(|response| Some((response.person, response.recommendation?))).collect();
    let people = given.iter().map(|(person, _)| person).collect::<BTreeSet<_>>().len();
    (people >= PEOPLE).then(|| RecommendationTally {
        people: people as u64,
        answers: given.len() as u64,
        promoters: given.iter().filter(|(_, value)| *value >= 9).count() as u64,
        detractors: given.iter().filter(|(_, value)| *value <= 6).count() as u64,
    })
}
