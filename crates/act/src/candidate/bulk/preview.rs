//! Looking before it is done: exactly who will be touched, and who not and why.

use super::{Became, Wanted, Why, one_in};
use crate::{error::Error, house::House, seat::Seat, secret};
use ledger::ids::{CandidateId, ProcessId};
use uuid::Uuid;

/// One of them, before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Previewed {
    /// Who; nobody where there is no such candidate or process for this member.
    pub candidate: Option<CandidateId>,
    /// In which process.
    pub process: Option<ProcessId>,
    /// What they are called.
    pub name: String,
    /// Why it will not be done to them; nothing where it will.
    pub why: Option<Why>,
}

/// A look, and the key by which it is carried out once, however often it is sent.
///
/// # Errors
/// [`Error::Invalid`] for what was typed or chosen, or what the store says.
pub fn preview(house: &House, seat: &Seat, wanted: Wanted) -> Result<(Uuid, Vec<Previewed>), Error> {
    let wanted = wanted.checked()?;
    let mut looked = Vec::new();
    for target in wanted.targets() {
        // Done and undone at once: what refuses now is what would refuse.
        let outcome: Result<(), Tried> = house.db.write(|conn| {
            Err(match one_in(conn, house, seat, &wanted, target) {
                Ok((subject, became)) => Tried::Looked(Box::new(Previewed {
                    candidate: subject.as_ref().map(|subject| subject.candidate),
                    process: subject.as_ref().and_then(|subject| subject.process),
                    name: subject.map(|subject| subject.name).unwrap_or_default(),
                    why: match became {
                        Became::Done { .. } => None,
                        Became::Left(why) => Some(why),
                    },
                })),
                Err(error) => Tried::Failed(error),
            })
        });
        match outcome {
            Err(Tried::Looked(one)) => looked.push(*one),
            Err(Tried::Failed(error)) => return Err(error),
            Ok(()) => {}
        }
    }
    Ok((secret::id(house.clock.now())?, looked))
}

/// How a try ends that keeps nothing.
enum Tried {
    Looked(Box<Previewed>),
    Failed(Error),
}

impl From<store::Error> for Tried {
    fn from(error: store::Error) -> Self {
        Self::Failed(error.into())
    }
}
