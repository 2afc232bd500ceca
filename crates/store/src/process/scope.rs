//! Whose lists these are. Every list takes a scope; there is none without.

use ledger::ids::{CandidateId, MemberId, WorkspaceId};
use ledger::side::Side;

/// What part of a workspace somebody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All of it: who runs it.
    Workspace(WorkspaceId),
    /// What a member has a part in, as [`Process::members`](ledger::process::Process::members) says: as
    /// recruiter, hiring manager, attendee or stand-in, by owing or having written something.
    Part(WorkspaceId, MemberId),
    /// What is a candidate's own.
    Own(WorkspaceId, CandidateId),
}

impl Scope {
    /// The workspace, whose border no list crosses.
    #[must_use]
    pub const fn workspace(self) -> WorkspaceId {
        match self {
            Self::Workspace(id) | Self::Part(id, _) | Self::Own(id, _) => id,
        }
    }

    /// The side that looks.
    #[must_use]
    pub const fn side(self) -> Side {
        match self {
            Self::Workspace(_) | Self::Part(..) => Side::Company,
            Self::Own(..) => Side::Candidate,
        }
    }
}
