//! What the two sides' claims amount to: agreed, disputed, one-sided; and whether somebody missed it
//! (PROMISES.md, Conversations and attendance).

use super::{Closing, Conversation, Presence, StandIn};
use crate::{ids::MemberId, process::Process, side::Side};

/// Two claims of being late are the same where they differ by no more than this: people's watches and
/// memories do.
pub const SAME_LATENESS_MINUTES: u32 = 5;

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing<T> {
    /// Nobody said anything.
    Unknown,
    /// One side said so; the other has not answered yet.
    Waiting(T, Side),
    /// Both sides say the same.
    Agreed(T),
    /// One side said so, and the other kept silent after a reminder. Counts.
    OneSided(T, Side),
    /// The two sides say different things. Shown, not counted.
    Disputed(T, T),
}

impl<T: Copy> Standing<T> {
    /// The fact, where it counts.
    pub const fn counted(&self) -> Option<T> {
        match self {
            Self::Agreed(fact) | Self::OneSided(fact, _) => Some(*fact),
            _ => None,
        }
    }

    /// The fact, where it counts or nobody has spoken against it yet.
    pub const fn uncontradicted(&self) -> Option<T> {
        match self {
            Self::Agreed(fact) | Self::OneSided(fact, _) | Self::Waiting(fact, _) => Some(*fact),
            _ => None,
        }
    }

    /// The word used in pages and the API.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Waiting(..) => "waiting",
            Self::Agreed(_) => "agreed",
            Self::OneSided(..) => "one_sided",
            Self::Disputed(..) => "disputed",
        }
    }
}

impl Presence {
    /// Whether two claims say the same.
    #[must_use]
    pub const fn same_as(self, other: Self) -> bool {
        match (self, other) {
            (Self::OnTime, Self::OnTime)
            | (Self::Absent, Self::Absent)
            | (Self::StoodIn(_), Self::StoodIn(_))
            | (Self::CalledOff, Self::CalledOff) => true,
            (Self::Late(one), Self::Late(two)) => one.abs_diff(two) <= SAME_LATENESS_MINUTES,
            _ => false,
        }
    }

    /// Whether somebody of that side was there.
    #[must_use]
    pub const fn is_there(self) -> bool {
        matches!(self, Self::OnTime | Self::Late(_) | Self::StoodIn(_))
    }
}

impl Conversation {
    /// Who was to attend, by booking or hand-over: all but a stand-in, who owed nothing.
    pub fn expected(&self) -> impl Iterator<Item = MemberId> {
        let accepted = |stand_in: &&StandIn| stand_in.answer.as_ref().is_some_and(|answer| answer.accepted);
        let stood_in = self.stand_in.as_ref().filter(accepted).map(|stand_in| stand_in.member);
        let members = self.attendees.iter().map(|attendee| attendee.member);
        members.filter(move |member| stood_in != Some(*member))
    }

    /// How sure it is whether that side was there.
    #[must_use]
    pub fn presence(&self, of: Side) -> Standing<Presence> {
        let company = self.claim_of(Side::Company).map(|claim| claim.of(of));
        let candidate = self.claim_of(Side::Candidate).map(|claim| claim.of(of));
        // 'The line was dead' is another claim than 'nobody came': they do not agree on a miss.
        let same_trouble = self.claims.iter().all(|claim| claim.trouble) || !self.is_trouble_claimed();
        self.weigh(company, candidate, |one, two| {
            one.same_as(two) && (same_trouble || one != Presence::Absent)
        })
    }

    /// How sure it is how it ended.
    #[must_use]
    pub fn closing(&self) -> Standing<Closing> {
        let company = self.claim_of(Side::Company).map(|claim| claim.closing);
        let candidate = self.claim_of(Side::Candidate).map(|claim| claim.closing);
        self.weigh(company, candidate, |one, two| one == two)
    }

    fn is_spoken_of(&self) -> bool {
        let both_came = self.arrived(Side::Company).is_some() && self.arrived(Side::Candidate).is_some();
        both_came || !self.claims.is_empty()
    }

    /// Whether both sides have spoken, or the only claim was accepted.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        let (company, candidate) = (self.presence(Side::Company), self.presence(Side::Candidate));
        company.counted().is_some() && candidate.counted().is_some() && self.closing().counted().is_some()
    }

    /// Whether technical trouble kept somebody away, as nobody denies.
    #[must_use]
    pub fn was_troubled(&self) -> bool {
        !self.claims.is_empty() && self.claims.iter().all(|claim| claim.trouble)
    }

    fn is_trouble_claimed(&self) -> bool {
        self.claims.iter().any(|claim| claim.trouble)
    }

    /// Whether that side gave word before the start that it would be late or not come.
    #[must_use]
    pub fn gave_word(&self, side: Side) -> bool {
        self.notices.iter().any(|notice| notice.by.side() == side && notice.at < self.starts_at)
    }

    /// Whether that side missed it without a word, as far as nobody contradicts: neither a claim, nor its
    /// own 'I am here'. A word that one comes late is no word that one stays away: that one calls off.
    #[must_use]
    pub fn is_missed_by(&self, side: Side) -> bool {
        self.stands()
            && !self.was_troubled()
            && self.presence(side).uncontradicted() == Some(Presence::Absent)
            && (self.arrived(side).is_none() || self.presence(side).counted().is_some())
    }

    /// Whether it counts as missed by that side: agreed, or accepted as one-sided.
    #[must_use]
    pub fn counts_as_missed_by(&self, side: Side) -> bool {
        self.is_missed_by(side) && self.presence(side).counted().is_some()
    }

    /// Whether it was held, as far as nobody contradicts: no side says that anybody was absent.
    #[must_use]
    pub fn was_held(&self) -> bool {
        !self.claims.is_empty()
            && self.claims.iter().all(|claim| claim.company.is_there() && claim.candidate.is_there())
    }

    fn weigh<T: Copy>(
        &self,
        company: Option<T>,
        candidate: Option<T>,
        same: impl Fn(T, T) -> bool,
    ) -> Standing<T> {
        match (company, candidate) {
            (None, None) => Standing::Unknown,
            (Some(one), Some(two)) if same(one, two) => Standing::Agreed(two),
            (Some(one), Some(two)) => Standing::Disputed(one, two),
            (Some(only), None) => self.alone(only, Side::Company),
            (None, Some(only)) => self.alone(only, Side::Candidate),
        }
    }

    fn alone<T>(&self, fact: T, by: Side) -> Standing<T> {
        if self.accepted_at.is_some() { Standing::OneSided(fact, by) } else { Standing::Waiting(fact, by) }
    }
}

impl Process {
    /// The last two conversations in a row that side missed, where there are two: the ones that stand,
    /// by their start, up to the last about which anybody said anything. One to which both sides came is
    /// in the row too, although nobody said more about it.
    #[must_use]
    pub fn last_two_misses(&self, side: Side) -> Option<[&Conversation; 2]> {
        let mut due: Vec<&Conversation> = self
            .conversations
            .iter()
            .filter(|conversation| conversation.stands() && conversation.is_spoken_of())
            .collect();
        due.sort_by_key(|conversation| conversation.starts_at);
        let [.., before, last] = due.as_slice() else { return None };
        (before.is_missed_by(side) && last.is_missed_by(side)).then_some([*before, *last])
    }
}
