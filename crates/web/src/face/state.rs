//! States, seals and claims: a sign and a word before any colour.

use ledger::side::Side;
use maud::{Markup, html};

/// A state that can be shown. The word beside it comes from the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not due yet.
    Open,
    /// Done in time, held, confirmed, agreed.
    Kept,
    /// Done, but late.
    Late,
    /// Not done; missed.
    Broken,
    /// Forgiven by the one it was owed to.
    Excused,
    /// Its reason ended.
    Void,
    /// The two sides say different things.
    Disputed,
    /// Only one side has said something.
    OneSided,
    /// Waits for somebody's answer.
    Waiting,
    /// Neither good nor bad: a kind, a role, a number.
    Plain,
}

impl State {
    const fn sign(self) -> &'static str {
        match self {
            Self::Open => "○",
            Self::Kept => "✓",
            Self::Late => "◔",
            Self::Broken => "✕",
            Self::Excused => "≈",
            Self::Void => "–",
            Self::Disputed => "≠",
            Self::OneSided => "½",
            Self::Waiting => "…",
            Self::Plain => "·",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Kept => "tag good",
            Self::Late | Self::Disputed => "tag care",
            // What is still open is drawn hollow, what is settled is filled.
            Self::Open | Self::Waiting => "tag wait",
            Self::Broken => "tag bad",
            Self::Excused | Self::Void | Self::OneSided | Self::Plain => "tag",
        }
    }
}

/// A state's sign and word.
#[must_use]
pub fn tag(state: State, word: &str) -> Markup {
    html! { span class=(state.class()) data-sign=(state.sign()) { (word) } }
}

/// The lock and the word beside what only one side can see ('Only you see this').
#[must_use]
pub fn lock(word: &str) -> Markup {
    html! { span class="lock" { (word) } }
}

/// What one side says happened.
#[derive(Clone, Debug)]
pub struct ClaimSide {
    /// 'Harbour Tours says'.
    pub head: String,
    /// What they say; `None` when they have said nothing, and `silence` is shown.
    pub says: Option<Markup>,
    /// The words for having said nothing ('nothing yet').
    pub silence: String,
}

/// What both sides say happened, side by side, and whether they agree.
#[derive(Clone, Debug)]
pub struct Claims {
    /// The company's.
    pub company: ClaimSide,
    /// The candidate's.
    pub candidate: ClaimSide,
    /// How the two compare, on the line between them.
    pub verdict: Option<(State, String)>,
}

/// The two claims side by side, each in its lane.
#[must_use]
pub fn claims(claims: &Claims) -> Markup {
    html! {
        dl class="claims" {
            @if let Some((state, word)) = &claims.verdict {
                div class="verdict" { dt class="vh" { "=" } dd { (tag(*state, word)) } }
            }
            (claim_of(Side::Company, &claims.company))
            (claim_of(Side::Candidate, &claims.candidate))
        }
    }
}

/// The same in a card of its own, outside the lanes.
#[must_use]
pub fn claims_card(both: &Claims) -> Markup {
    html! { div class="claims-card" { (claims(both)) } }
}

fn claim_of(side: Side, claim: &ClaimSide) -> Markup {
    html! {
        div class=(side.code()) {
            dt { (claim.head) }
            @match &claim.says {
                Some(says) => dd { (says) },
                None => dd class="none" { (claim.silence) },
            }
        }
    }
}
