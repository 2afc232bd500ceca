//! Conversations: their kinds, and what is said to have happened.

use std::borrow::Cow;

use ledger::{
    conversation::{Closing, Kind, Presence, attendance::Standing},
    side::Side,
};

use crate::{Voice, say};

/// A kind as a heading: `Interview`.
#[must_use]
pub fn conversation_kind(kind: Kind, voice: &Voice) -> &'static str {
    voice.say(match kind {
        Kind::Informal => "kind-informal",
        Kind::Screening => "kind-screening",
        Kind::Interview => "kind-interview",
        Kind::Peer => "kind-peer",
        Kind::Offer => "kind-offer",
        Kind::Feedback => "kind-feedback",
    })
}

/// A conversation of that kind within a sentence: `an interview`.
#[must_use]
pub fn a_conversation(kind: Kind, voice: &Voice) -> &'static str {
    voice.say(match kind {
        Kind::Informal => "kind-an-informal",
        Kind::Screening => "kind-a-screening",
        Kind::Interview => "kind-an-interview",
        Kind::Peer => "kind-a-peer",
        Kind::Offer => "kind-an-offer",
        Kind::Feedback => "kind-a-feedback",
    })
}

/// What is said of a side's being there: `there on time`, `15 minutes late`, `Ana Ruiz stood in`. The caller
/// knows the name of the member who stood in.
#[must_use]
pub fn presence(presence: Presence, stand_in: Option<&str>, voice: &Voice) -> Cow<'static, str> {
    match (presence, stand_in) {
        (Presence::OnTime, _) => voice.say("presence-on-time").into(),
        (Presence::Late(minutes), _) => voice.late_by(u64::from(minutes)).into(),
        (Presence::Absent, _) => voice.say("presence-absent").into(),
        (Presence::StoodIn(_), Some(name)) => say!(voice, "presence-stood-in-by", name = name).into(),
        (Presence::StoodIn(_), None) => voice.say("presence-stood-in").into(),
        (Presence::CalledOff, _) => voice.say("presence-called-off").into(),
    }
}

/// How it ended: `ended as planned`, `the company ended it early`.
#[must_use]
pub fn closing(closing: Closing, voice: &Voice) -> &'static str {
    voice.say(match closing {
        Closing::AsPlanned => "closing-as-planned",
        Closing::EarlyBy(Side::Company) => "closing-early-by-company",
        Closing::EarlyBy(Side::Candidate) => "closing-early-by-candidate",
    })
}

/// How sure what is said to have happened is: `both agree`, `disputed, not counted`.
#[must_use]
pub fn standing<T>(standing: &Standing<T>, voice: &Voice) -> &'static str {
    voice.say(match standing {
        Standing::Unknown => "standing-unknown",
        Standing::Waiting(_, Side::Company) => "standing-waiting-company",
        Standing::Waiting(_, Side::Candidate) => "standing-waiting-candidate",
        Standing::Agreed(_) => "standing-agreed",
        Standing::OneSided(_, Side::Company) => "standing-one-sided-company",
        Standing::OneSided(_, Side::Candidate) => "standing-one-sided-candidate",
        Standing::Disputed(..) => "standing-disputed",
    })
}
