//! What every part of the process page knows: who looks, at what, when, and how things are called from there.

use crate::{
    ask::Ask,
    chrome,
    face::tag,
    page::{
        process::path,
        promise::{say as promise_say, show::is_word_after_withdrawal},
    },
};
use act::{Seat, process::Sight};
use jiff::{Timestamp, tz::TimeZone};
use ledger::{
    ids::ConversationId,
    promise::{About, Kind, Promise},
    side::{Person, Side},
    words::Words,
};
use maud::{Markup, html};
use speech::{Voice, say};

/// One process from one seat.
pub(crate) struct View<'a> {
    pub(crate) seat: &'a Seat,
    pub(crate) sight: &'a Sight,
    pub(crate) voice: Voice,
    pub(crate) now: Timestamp,
    /// The address of the process.
    pub(crate) home: String,
}

impl<'a> View<'a> {
    pub(crate) fn new(ask: &Ask, seat: &'a Seat, sight: &'a Sight) -> Self {
        let home = path(&seat.workspace.slug, sight.process.id);
        Self { seat, sight, voice: chrome::voice_of(seat), now: ask.now, home }
    }

    pub(crate) fn say(&self, key: &'static str) -> &'static str {
        self.voice.say(key)
    }

    pub(crate) fn conversation(&self, id: ConversationId) -> String {
        format!("{}/conversations/{id}", self.home)
    }

    pub(crate) fn zone(&self) -> &'a TimeZone {
        &self.sight.organisation.calendar.zone
    }

    /// A moment in full, on the organisation's clock and the reader's.
    pub(crate) fn moment(&self, at: Timestamp) -> String {
        self.voice.moment_in(at, self.zone(), self.now)
    }

    pub(crate) fn is_mine(&self, side: Side) -> bool {
        self.seat.side() == side
    }

    /// What a side is called by whoever looks: 'You', or its name.
    pub(crate) fn side(&self, side: Side) -> &str {
        if self.is_mine(side) { self.voice.say("process-you") } else { self.side_name(side) }
    }

    /// What a side is called, whoever looks.
    pub(crate) fn side_name(&self, side: Side) -> &'a str {
        match side {
            Side::Company => &self.seat.workspace.name,
            Side::Candidate => &self.sight.candidate.name,
        }
    }

    pub(crate) fn other_name(&self) -> &'a str {
        self.side_name(self.seat.side().other())
    }

    /// Who said it: 'You', 'Ana Prieto', 'Marta Ruiz, recruiter'.
    pub(crate) fn who(&self, person: Person) -> String {
        if person == self.seat.person {
            return self.say("process-you").to_owned();
        }
        match person.member().and_then(|id| self.sight.member(id)) {
            Some(member) => {
                let role = speech::role(member.role, &self.voice).to_lowercase();
                say!(self.voice, "process-who", name = member.name.as_str(), role = role)
            }
            None => self.sight.name(person).to_owned(),
        }
    }

    /// The text of a person, or that it was erased.
    pub(crate) fn text(&self, words: &Words) -> &str {
        self.sight.text(words).unwrap_or_else(|| self.voice.say("process-erased"))
    }

    /// What a person said, as such.
    pub(crate) fn said(&self, words: &Words) -> Markup {
        html! { div class="said" { p { (self.text(words)) } } }
    }

    /// The states of the promises that something delivered: 'kept', 'broken, given later'.
    pub(crate) fn delivered(&self, promises: &[&Promise]) -> Markup {
        html! { @for promise in promises { (self.promise_tag(promise)) } }
    }

    /// What is owed, within a sentence: 'a reply to a question'.
    pub(crate) fn promised(&self, promise: &Promise) -> &'static str {
        match (promise.kind, promise.about) {
            (Kind::Answer, About::Offer(_)) => self.say("decision-answer-to-terms"),
            (Kind::Answer, About::Process) if is_word_after_withdrawal(&self.sight.process, promise) => {
                self.say("process-word-after-withdrawal")
            }
            // To an application, or since the job is filled.
            (Kind::Answer, About::Process) => self.say("decision-an-answer"),
            (kind, _) => speech::promise_kind(kind, &self.voice),
        }
    }

    /// A promise's state with what it was: 'a reply to a question: kept'.
    pub(crate) fn promise_tag(&self, promise: &Promise) -> Markup {
        let (state, word) = promise_say::state(&self.voice, promise, self.now);
        let what = self.promised(promise);
        tag(state, &say!(self.voice, "process-promise-tag", what = what, state = word))
    }
}
