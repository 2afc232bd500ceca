//! The two lanes: the company on one hand, the candidate on the other, the conversation between them.

use crate::face::talk::{Talk, talk};
use ledger::side::Side;
use maud::{Markup, html};

/// How a word of one side stands in its lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Somebody said or promised it: shown in a box.
    Said,
    /// Something was done ('moved the time'): a plain line.
    Did,
    /// It lies ahead ('an answer is due'): a dashed box.
    Ahead,
    /// Only this reader's side sees it; give it a [`crate::face::lock`] among the tags.
    Private,
}

/// A word of one side.
#[derive(Clone, Debug)]
pub struct Word {
    /// Whose lane.
    pub side: Side,
    /// How it stands there.
    pub manner: Manner,
    /// The side's name as this reader sees it ('You', 'Harbour Tours'): read by screen readers, shown where lanes fold.
    pub side_name: String,
    /// Who said it, with their role, where a person did.
    pub who: Option<String>,
    /// When, as [`crate::face::when`]: the hour is enough under a day's mark.
    pub when: Markup,
    /// What: wrap a person's own words in `.said`.
    pub body: Markup,
    /// States of what is in it, as [`crate::face::tag`]s.
    pub tags: Option<Markup>,
    /// What this reader can do about it, as small buttons.
    pub actions: Option<Markup>,
    /// An id to lead to, without '#'.
    pub anchor: Option<String>,
}

/// The mark of a day on the spine.
#[derive(Clone, Debug)]
pub struct Day {
    /// `2026-11-24`.
    pub iso: String,
    /// 'Tuesday 24 November'.
    pub say: String,
    /// It is today.
    pub today: bool,
}

/// What stands in the lanes, in the order of time.
#[derive(Clone, Debug)]
pub enum Entry {
    /// A day begins.
    Day(Day),
    /// A word of one side.
    Word(Box<Word>),
    /// A conversation, across both.
    Talk(Box<Talk>),
    /// Older entries, folded: 'October 2026, 14 entries'.
    Fold(String, Vec<Entry>),
}

/// The heads of the two lanes: the names of the two sides, each with 'you' where it is the reader.
#[derive(Clone, Debug)]
pub struct LaneHeads {
    /// The name of this list for screen readers.
    pub label: String,
    /// 'Harbour Tours'.
    pub company: Markup,
    /// 'Ana Prieto'.
    pub candidate: Markup,
}

/// The two lanes.
#[must_use]
pub fn lanes(heads: &LaneHeads, entries: &[Entry]) -> Markup {
    html! {
        div class="lanes-all" {
            ol class="lanes" aria-label=(heads.label) {
                li class="lane company" aria-hidden="true" { (heads.company) }
                li class="lane candidate" aria-hidden="true" { (heads.candidate) }
                @for entry in entries { (entry_of(entry)) }
            }
        }
    }
}

fn entry_of(entry: &Entry) -> Markup {
    match entry {
        Entry::Day(day) => html! {
            li class={ "day" @if day.today { " now" } } { time datetime=(day.iso) { (day.say) } }
        },
        Entry::Word(word) => word_of(word),
        Entry::Talk(of) => html! { li class="across" { (talk(of)) } },
        Entry::Fold(say, entries) => html! {
            li class="fold" {
                details {
                    summary { (say) }
                    ol class="lanes" { @for entry in entries { (entry_of(entry)) } }
                }
            }
        },
    }
}

fn word_of(word: &Word) -> Markup {
    let manner = match word.manner {
        Manner::Said => "",
        Manner::Did => " did",
        Manner::Ahead => " ahead",
        Manner::Private => " private",
    };
    html! {
        li class={ "word " (word.side.code()) (manner) } id=[word.anchor.as_deref()] {
            div {
                p class="meta" {
                    // Said once: a candidate's name is also the name of their side.
                    @if word.who.as_deref() != Some(word.side_name.as_str()) { b class="side vh" { (word.side_name) } }
                    @if let Some(who) = &word.who { b { (who) } }
                    span { (word.when) }
                }
                (word.body)
                @if let Some(tags) = &word.tags { div class="tags" { (tags) } }
                @if let Some(actions) = &word.actions { div class="row no-print" { (actions) } }
            }
        }
    }
}

/// Where one side writes its next word: a form in its own lane, below the others.
#[must_use]
pub fn compose(side: Side, form: &Markup) -> Markup {
    html! { div class={ "compose " (side.code()) } { (form) } }
}
