//! Releasing: what waits is closed into blocks, and the blocks are all that figures are made of.

use super::refresh;
use crate::{error::Error, house::House};
use jiff::{Timestamp, tz::TimeZone};
use ledger::ids::{ConversationId, MemberId, ProcessId, WorkspaceId};
use measure::felt::{
    Attribute, Block, Dimension, Leniency, Policy, RecommendationTally, Response as Said, Tally,
    block::Member,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{
    Conn,
    felt::{self, Common, Released, Response},
};

/// With fewer answers waiting nothing can be closed.
const FEWEST: usize = measure::felt::PEOPLE;

/// The blocks of a workspace as figures read them, with the names of what they are about.
#[derive(Clone, Debug)]
pub struct Book {
    /// In their order.
    pub blocks: Vec<Block>,
    /// What the numbers of [`Attribute`] stand for: dimension and id.
    pub names: Vec<(Dimension, String)>,
    /// Of each response in them, the kind of its conversation and how its process ended.
    pub strata: Vec<(String, String)>,
}

impl Book {
    /// Everything of that dimension of which there is a block, with its attribute.
    pub fn units(&self, dimension: Dimension) -> impl Iterator<Item = (Attribute, &str)> {
        self.names
            .iter()
            .enumerate()
            .filter(move |(_, (other, _))| *other == dimension)
            .map(move |(index, (_, id))| (Attribute::new(dimension, index as u64), id.as_str()))
            .filter(|(attribute, _)| self.blocks.iter().any(|block| block.common.contains(attribute)))
    }
}

/// What is stored of a block's sums.
#[derive(Debug, Serialize, Deserialize)]
struct Tallies {
    statements: [Option<Tally>; 5],
    recommendation: Option<RecommendationTally>,
}

/// Closes what can be closed in every workspace, makes the figures anew where something was, and says how many
/// blocks that gave.
///
/// # Errors
/// What the store says; a workspace in which another worker was first is left for the next round.
pub fn release_due(house: &House, now: Timestamp) -> Result<u32, Error> {
    let mut closed = 0;
    for workspace in house.db.read(felt::due)? {
        match release(house, workspace, now) {
            Ok(0) => {}
            Ok(blocks) => {
                closed += blocks;
                refresh::refresh(house, workspace, now)?;
            }
            Err(Error::Stale) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(closed)
}

/// Closes what can be closed in a workspace.
///
/// # Errors
/// [`Error::Stale`] where another worker was first; then nothing is closed.
pub fn release(house: &House, workspace: WorkspaceId, now: Timestamp) -> Result<u32, Error> {
    let waiting = house.db.read(|conn| Ok::<_, Error>(felt::waiting(conn, workspace)?.len()))?;
    if waiting < FEWEST { Ok(0) } else { house.db.write(|conn| release_in(conn, workspace, now)) }
}

fn release_in(conn: &mut Conn, workspace: WorkspaceId, now: Timestamp) -> Result<u32, Error> {
    let waiting = felt::waiting(conn, workspace)?;
    let before = felt::released(conn, workspace)?;
    let leads = leads(conn, workspace)?;
    let mut numbers = Numbers::default();
    let known = restored(conn, workspace, &before, &mut numbers)?;
    let said_before: Vec<Said> = before
        .iter()
        .enumerate()
        .map(|(index, response)| said(response, index, &leads, &mut numbers))
        .collect();
    let waiting_said: Vec<Said> = waiting
        .iter()
        .enumerate()
        .map(|(index, response)| said(response, before.len() + index, &leads, &mut numbers))
        .collect();
    let mut book = measure::felt::Book::restored(Leniency::PUBLIC, known, &said_before)
        .map_err(|_| Error::Store(UNREADABLE))?;
    let closed = book
        .close(&waiting_said, day(now), &Policy::default())
        .map_err(|_| Error::Store(UNREADABLE))?
        .to_vec();
    for block in &closed {
        let members: Vec<(ProcessId, ConversationId)> = block
            .members
            .iter()
            .filter_map(|member| {
                waiting.get(usize::try_from(member.response).ok()?.checked_sub(before.len())?)
            })
            .map(|response| (response.process, response.conversation))
            .collect();
        let stored = Released {
            number: i64::try_from(block.number).unwrap_or(i64::MAX),
            closed_at: now,
            common: block.common.iter().filter_map(|attribute| numbers.common(*attribute)).collect(),
            tallies: serde_json::to_string(&Tallies {
                statements: block.statements,
                recommendation: block.recommendation,
            })?,
        };
        felt::add_block(conn, workspace, &stored, &members)?;
    }
    Ok(u32::try_from(closed.len()).unwrap_or(u32::MAX))
}

/// The blocks of a workspace, for figures.
///
/// # Errors
/// What the store says.
pub fn book(conn: &mut Conn, workspace: WorkspaceId) -> Result<Book, Error> {
    let responses = felt::released(conn, workspace)?;
    let mut numbers = Numbers::default();
    let mut blocks = restored(conn, workspace, &responses, &mut numbers)?;
    // Where two people turned out to be one since, fewer than five may stand behind it.
    blocks.retain(|block| block.people().len() >= FEWEST);
    let strata = responses.into_iter().map(|response| (response.kind, response.ending)).collect();
    Ok(Book { blocks, names: numbers.names, strata })
}

const UNREADABLE: store::Error = store::Error::Unstorable("the blocks of a workspace do not fit together");

// A number for everything that a response or a block has: the room `measure` knows numbers only.
#[derive(Debug, Default)]
struct Numbers {
    names: Vec<(Dimension, String)>,
    found: BTreeMap<(Dimension, String), u64>,
    people: BTreeMap<uuid::Uuid, u64>,
}

impl Numbers {
    fn attribute(&mut self, dimension: Dimension, id: String) -> Attribute {
        let next = self.names.len() as u64;
        let number = *self.found.entry((dimension, id.clone())).or_insert(next);
        if number == next {
            self.names.push((dimension, id));
        }
        Attribute::new(dimension, number)
    }

    fn person(&mut self, id: uuid::Uuid) -> u64 {
        let next = self.people.len() as u64;
        *self.people.entry(id).or_insert(next)
    }

    fn common(&self, attribute: Attribute) -> Option<Common> {
        let (dimension, id) = self.names.get(usize::try_from(attribute.value).ok()?)?;
        Some(Common { dimension: code(*dimension).to_owned(), id: id.clone() })
    }
}

fn restored(
    conn: &mut Conn,
    workspace: WorkspaceId,
    responses: &[Response],
    numbers: &mut Numbers,
) -> Result<Vec<Block>, Error> {
    let mut members: BTreeMap<i64, Vec<Member>> = BTreeMap::new();
    for (index, response) in responses.iter().enumerate() {
        let person = numbers.person(response.person.uuid());
        let member = Member { response: index as u64, person };
        members.entry(response.block.unwrap_or_default()).or_default().push(member);
    }
    let mut blocks = Vec::new();
    for stored in felt::blocks(conn, workspace)? {
        let tallies: Tallies = serde_json::from_str(&stored.tallies)?;
        let mut common: Vec<Attribute> = stored
            .common
            .into_iter()
            .filter_map(|common| Some(numbers.attribute(dimension(&common.dimension)?, common.id)))
            .collect();
        common.sort_unstable();
        blocks.push(Block {
            number: u64::try_from(stored.number).unwrap_or_default(),
            closed: day(stored.closed_at),
            members: members.remove(&stored.number).unwrap_or_default(),
            common,
            statements: tallies.statements,
            recommendation: tallies.recommendation,
        });
    }
    Ok(blocks)
}

fn said(
    response: &Response,
    index: usize,
    leads: &BTreeMap<MemberId, MemberId>,
    numbers: &mut Numbers,
) -> Said {
    let mut attributes: Vec<Attribute> = Vec::new();
    for member in &response.members {
        attributes.push(numbers.attribute(Dimension::Interviewer, member.to_string()));
        attributes.extend(leads.get(member).map(|lead| numbers.attribute(Dimension::Team, lead.to_string())));
    }
    attributes.extend(response.job.map(|job| numbers.attribute(Dimension::Job, job.to_string())));
    attributes.extend(response.stage.map(|stage| numbers.attribute(Dimension::Stage, stage.to_string())));
    attributes.sort_unstable();
    attributes.dedup();
    Said {
        id: index as u64,
        person: numbers.person(response.person.uuid()),
        arrived: day(response.sent_at),
        attributes,
        values: response.answer.statements,
        recommendation: response.answer.recommend,
    }
}

// A team is a lead and who reports to them; the lead belongs to it.
fn leads(conn: &mut Conn, workspace: WorkspaceId) -> Result<BTreeMap<MemberId, MemberId>, Error> {
    let team = store::members::team(conn, workspace)?;
    let leads = |id: MemberId| team.0.iter().any(|other| other.reports_to == Some(id));
    let of = |id: MemberId, above: Option<MemberId>| if leads(id) { Some(id) } else { above };
    Ok(team
        .0
        .iter()
        .filter_map(|colleague| Some((colleague.id, of(colleague.id, colleague.reports_to)?)))
        .collect())
}

fn day(at: Timestamp) -> i64 {
    let date = at.to_zoned(TimeZone::UTC).date();
    date.duration_since(jiff::civil::date(1970, 1, 1)).as_hours() / 24
}

const fn code(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Interviewer => "member",
        Dimension::Team => "team",
        Dimension::Job => "job",
        Dimension::Stage => "stage",
        Dimension::Outcome => "outcome",
        Dimension::Month => "month",
    }
}

fn dimension(code: &str) -> Option<Dimension> {
    Some(match code {
        "member" => Dimension::Interviewer,
        "team" => Dimension::Team,
        "job" => Dimension::Job,
        "stage" => Dimension::Stage,
        "outcome" => Dimension::Outcome,
        "month" => Dimension::Month,
        _ => return None,
    })
}
