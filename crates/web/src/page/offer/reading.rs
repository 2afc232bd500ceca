//! An offer as it is read, by either side, and before it is sent.

use crate::face::{State as Sign, facts, tag};
use act::process::Sight;
use jiff::{Timestamp, civil::Date};
use ledger::{
    job::PayRange,
    offer::{Offer, State, make::is_inside},
    side::Person,
    words::Words,
};
use maud::{Markup, html};
use speech::{Voice, say, wording};

/// An offer and who reads it.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    /// In whose words.
    pub(crate) voice: &'a Voice,
    /// Where it stands.
    pub(crate) sight: &'a Sight,
    /// What is read.
    pub(crate) offer: &'a Offer,
    /// What the job pays, as it was disclosed.
    pub(crate) range: Option<&'a PayRange>,
    /// When it is read.
    pub(crate) now: Timestamp,
}

impl Reading<'_> {
    /// The terms, and by whom.
    pub(crate) fn terms(&self) -> Markup {
        let (voice, terms) = (self.voice, &self.offer.terms);
        let mut rows = vec![
            (voice.say("offer-role"), self.said(&terms.role)),
            (voice.say("offer-pay"), self.pay()),
            (voice.say("offer-starts"), html! { (self.day(terms.starts_on)) }),
        ];
        if let Some(conditions) = &terms.conditions {
            rows.push((voice.say("offer-conditions"), self.said(conditions)));
        }
        rows.push((voice.say("offer-until"), html! { (self.moment(self.offer.expires_at)) }));
        rows.push((voice.say("offer-by"), html! { (self.author()) }));
        facts(&rows)
    }

    /// Where it stands: its sign and word.
    pub(crate) fn state(&self) -> Markup {
        let voice = self.voice;
        let (sign, word) = match self.offer.state {
            State::Waiting => (Sign::Waiting, voice.say("offer-state-waiting")),
            State::Open => (Sign::Open, voice.say("offer-state-open")),
            State::Accepted => (Sign::Kept, voice.say("offer-state-accepted")),
            State::Declined => (Sign::Plain, voice.say("offer-state-declined")),
            State::Countered => (Sign::Waiting, voice.say("offer-state-countered")),
            State::Replaced => (Sign::Void, voice.say("offer-state-replaced")),
            State::Expired => (Sign::Void, voice.say("offer-state-expired")),
            State::TakenBack => (Sign::Void, voice.say("offer-state-taken-back")),
            State::Lapsed => (Sign::Void, voice.say("offer-state-lapsed")),
        };
        tag(sign, word)
    }

    /// What the candidate asked for instead, and what the company said to it.
    pub(crate) fn counters(&self) -> Markup {
        let voice = self.voice;
        html! {
            @for counter in &self.offer.counters {
                div class="card stack" {
                    p class="soft" {
                        (say!(
                            voice,
                            "offer-countered-by",
                            name = self.sight.candidate.name.as_str(),
                            at = self.moment(counter.at)
                        ))
                    }
                    @if let Some(pay) = &counter.pay { p { b { (wording::pay(pay, voice)) } } }
                    (self.said(&counter.words))
                    @if let Some(upheld) = &counter.upheld {
                        p class="soft" {
                            (say!(
                                voice,
                                "offer-upheld-by",
                                name = self.sight.name(Person::Member(upheld.by)),
                                at = self.moment(upheld.at)
                            ))
                        }
                        (self.said(&upheld.words))
                    }
                }
            }
        }
    }

    /// A moment on the organisation's clock and the reader's.
    pub(crate) fn moment(&self, at: Timestamp) -> String {
        self.voice.moment_in(at, &self.sight.organisation.calendar.zone, self.now)
    }

    /// The text of a person, as such.
    pub(crate) fn said(&self, words: &Words) -> Markup {
        let text = self.sight.text(words).unwrap_or(self.voice.say("process-erased"));
        html! { div class="said" { p { (text) } } }
    }

    fn pay(&self) -> Markup {
        let (voice, terms) = (self.voice, &self.offer.terms);
        html! {
            p { b { (wording::pay(&terms.pay, voice)) } }
            @if let Some(range) = self.range {
                p class="soft" {
                    (say!(voice, "offer-range", range = wording::pay(range, voice))) " "
                    @if is_inside(&terms.pay, range) { (tag(Sign::Kept, voice.say("offer-inside"))) }
                    @else { (tag(Sign::Plain, voice.say("offer-outside"))) }
                }
            }
            @if let Some(outside) = &terms.outside { (self.said(outside)) }
        }
    }

    fn day(&self, day: Date) -> String {
        self.voice.date(day, self.voice.date_of(self.now))
    }

    fn author(&self) -> String {
        match self.sight.member(self.offer.by) {
            Some(member) => {
                let role = wording::role(member.role, self.voice).to_lowercase();
                say!(self.voice, "process-who", name = member.name.as_str(), role = role)
            }
            None => self.sight.name(Person::Member(self.offer.by)).to_owned(),
        }
    }
}
