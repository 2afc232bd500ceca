//! Sides and roles.

use ledger::{frame::Role, side::Side};

use crate::Voice;

/// A side's name over its lane: `Company`, `Candidate`.
#[must_use]
pub fn side(side: Side, voice: &Voice) -> &'static str {
    voice.say(match side {
        Side::Company => "side-company",
        Side::Candidate => "side-candidate",
    })
}

/// A side within a sentence: `the company`.
#[must_use]
pub fn the_side(side: Side, voice: &Voice) -> &'static str {
    voice.say(match side {
        Side::Company => "side-the-company",
        Side::Candidate => "side-the-candidate",
    })
}

/// What a member does: `Hiring manager`.
#[must_use]
pub fn role(role: Role, voice: &Voice) -> &'static str {
    voice.say(match role {
        Role::Owner => "role-owner",
        Role::Recruiter => "role-recruiter",
        Role::HiringManager => "role-hiring-manager",
        Role::Interviewer => "role-interviewer",
        Role::Executive => "role-executive",
    })
}
