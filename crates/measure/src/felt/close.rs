//! Which responses that wait become a block: as pure as possible, of five distinct people or more, and the same
//! ones whatever was said.
//!
//! The levels of a [`Policy`] are tried in order. At each, responses are grouped by what the level asks for; groups
//! with the most people go first (then those with the lower values), and each group of five people or more is cut,
//! in order of arrival, into blocks: a cut is made where five people stand before it and five remain after it, so
//! that no one to four are left over beside a block that could have taken them, and blocks have five to nine people.
//!
//! Less pure levels take only what has waited for their number of days: what may still become pure is given the time.

use super::{Attribute, Dimension, PEOPLE, Response};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// One way to be alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// Alike in these.
    pub by: Vec<Dimension>,
    /// Whether *all* values of those dimensions must be the same (the whole panel), also none; otherwise one
    /// common value of each is enough.
    pub whole: bool,
    /// How many days a response waits before this level may take it.
    pub waits: u32,
}

/// What is tried, in order; from the purest to the least pure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy(pub Vec<Level>);

impl Policy {
    /// The order of the house: the same interviewers, job and stage at once; with one interviewer in common after a
    /// third of the patience, the same job after two thirds; team, stage, and anybody of the organisation after all of it.
    #[must_use]
    pub fn with_patience(days: u32) -> Self {
        use Dimension::{Interviewer, Job, Stage, Team};
        let level =
            |by: &[Dimension], whole, thirds| Level { by: by.to_vec(), whole, waits: days * thirds / 3 };
        Self(vec![
            level(&[Interviewer, Job, Stage], true, 0),
            level(&[Interviewer, Job, Stage], false, 1),
            level(&[Interviewer, Job], false, 1),
            level(&[Interviewer], false, 1),
            level(&[Job, Stage], false, 2),
            level(&[Job], false, 2),
            level(&[Team, Stage], false, 3),
            level(&[Team], false, 3),
            level(&[Stage], false, 3),
            level(&[], false, 3),
        ])
    }
}

impl Default for Policy {
    /// Thirty days.
    fn default() -> Self {
        Self::with_patience(30)
    }
}

/// The groups of responses that become blocks today, each in order of arrival, the purest first.
/// It looks at attributes, people and arrival only. Responses that say nothing stay where they are.
#[must_use]
pub fn groups<'a>(waiting: &'a [Response], today: i64, policy: &Policy) -> Vec<Vec<&'a Response>> {
    let mut left: Vec<&Response> = waiting.iter().filter(|response| response.says_something()).collect();
    left.sort_unstable_by_key(|response| (response.arrived, response.id));
    let mut closed = Vec::new();
    for level in &policy.0 {
        let mut alike: BTreeMap<Vec<Attribute>, Vec<&Response>> = BTreeMap::new();
        for response in &left {
            if today.saturating_sub(response.arrived) >= i64::from(level.waits) {
                for key in keys(response, level) {
                    alike.entry(key).or_default().push(response);
                }
            }
        }
        let mut order: Vec<_> = alike.into_iter().filter(|(_, members)| people(members) >= PEOPLE).collect();
        // A stable sort: the map has put equally large groups into the order of their attributes.
        order.sort_by_key(|(_, members)| Reverse(people(members)));
        let mut taken = BTreeSet::new();
        for (_, mut members) in order {
            // A panel stands in the group of each of its members, and goes with the first.
            members.retain(|response| !taken.contains(&response.id));
            if people(&members) >= PEOPLE {
                taken.extend(members.iter().map(|response| response.id));
                closed.extend(cut(&members));
            }
        }
        left.retain(|response| !taken.contains(&response.id));
    }
    closed
}

/// Every way in which a response is alike to others at that level.
fn keys(response: &Response, level: &Level) -> Vec<Vec<Attribute>> {
    let of = |dimension: Dimension| {
        let mut values: Vec<Attribute> = response
            .attributes
            .iter()
            .filter(|attribute| attribute.dimension == dimension)
            .copied()
            .collect();
        values.sort_unstable();
        values.dedup();
        values
    };
    if level.whole {
        return vec![level.by.iter().flat_map(|dimension| of(*dimension)).collect()];
    }
    level.by.iter().fold(vec![Vec::new()], |keys, dimension| {
        let values = of(*dimension);
        let longer = |key: &Vec<Attribute>| {
            let key = key.clone();
            values.iter().map(move |value| key.iter().copied().chain([*value]).collect())
        };
        keys.iter().flat_map(longer).collect::<Vec<Vec<Attribute>>>()
    })
}

/// How many distinct people.
fn people(members: &[&Response]) -> usize {
    members.iter().map(|response| response.person).collect::<BTreeSet<_>>().len()
}

/// Cuts a group where five people stand before the cut and five remain after it.
fn cut<'a>(members: &[&'a Response]) -> Vec<Vec<&'a Response>> {
    let mut after = BTreeSet::new();
    let mut remaining = vec![0; members.len() + 1];
    for (at, response) in members.iter().enumerate().rev() {
        after.insert(response.person);
        remaining[at] = after.len();
    }
    let mut blocks = Vec::new();
    let (mut block, mut before) = (Vec::new(), BTreeSet::new());
    for (at, response) in members.iter().enumerate() {
        block.push(*response);
        before.insert(response.person);
        let ends = at + 1 == members.len();
        if ends || before.len() >= PEOPLE && remaining[at + 1] >= PEOPLE {
            blocks.push(std::mem::take(&mut block));
            before.clear();
        }
    }
    blocks
}
