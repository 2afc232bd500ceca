//! A decline as it is read, by either side, and before it is sent.

use crate::face::{State, facts, tag};
use act::process::Sight;
use jiff::Timestamp;
use ledger::{
    decline::{Decline, Reason, rate::Use},
    job::{Requirement, Spec},
    promise::{About, Kind, Promise},
    side::Person,
    words::Words,
};
use maud::{Markup, html};
use speech::{Voice, say, wording};

/// A decline and who reads it.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    /// In whose words.
    pub(crate) voice: &'a Voice,
    /// Where it stands.
    pub(crate) sight: &'a Sight,
    /// What is read.
    pub(crate) decline: &'a Decline,
    /// The spec the candidate was measured by.
    pub(crate) spec: Option<&'a Spec>,
    /// When it is read.
    pub(crate) now: Timestamp,
}

impl<'a> Reading<'a> {
    /// The message, by whom it is, and each reason with its feedback.
    pub(crate) fn whole(&self) -> Markup {
        let voice = self.voice;
        let message = self.sight.process.message(self.decline.message).ok();
        html! {
            div class="stack" {
                p class="soft" { (say!(voice, "decline-by", who = self.author())) }
                @if let Some(message) = message { (self.said(&message.words)) }
                h2 { (voice.say("decline-why")) }
                ol class="reasons" {
                    @for (place, reason) in self.decline.reasons.iter().enumerate() {
                        li { (self.reason(reason)) (self.rated(place)) }
                    }
                }
                (self.comment())
                p class="soft" {
                    @if let Some(version) = self.decline.spec_version {
                        (say!(voice, "decline-measured", version = version)) " "
                    }
                    (self.feedback())
                }
            }
        }
    }

    /// Who decided: 'Pau Ferrer, hiring manager'.
    pub(crate) fn author(&self) -> String {
        match self.sight.member(self.decline.by) {
            Some(member) => {
                let role = wording::role(member.role, self.voice).to_lowercase();
                say!(self.voice, "process-who", name = member.name.as_str(), role = role)
            }
            None => self.sight.name(Person::Member(self.decline.by)).to_owned(),
        }
    }

    /// What a reason points at, in words.
    pub(crate) fn heading(&self, reason: &Reason) -> &'a str {
        match (reason.requirement, self.requirement(reason)) {
            (_, Some(requirement)) => &requirement.text,
            (Some(_), None) => self.voice.say("decline-requirement-of-before"),
            (None, None) => self.voice.say("decline-unwritten"),
        }
    }

    /// The promise of the feedback that did not come with it.
    pub(crate) fn owed(&self) -> Option<&'a Promise> {
        let promises = self.sight.process.promises.iter();
        let about = About::Decline(self.decline.id);
        promises.rev().find(|promise| promise.kind == Kind::Feedback && promise.about == about)
    }

    fn requirement(&self, reason: &Reason) -> Option<&'a Requirement> {
        let requirements = &self.spec?.requirements;
        requirements.iter().find(|requirement| Some(requirement.id) == reason.requirement)
    }

    fn reason(&self, reason: &Reason) -> Markup {
        let voice = self.voice;
        let requirement = self.requirement(reason);
        let published = requirement.is_some_and(|requirement| requirement.published)
            || (requirement.is_none() && reason.requirement.is_some());
        let later = self.later();
        let part = |words: Option<&Words>| match words {
            Some(words) => self.said(words),
            None => html! { span class="soft" { (later) } },
        };
        html! {
            h3 { (self.heading(reason)) }
            div class="tags" {
                @if let Some(requirement) = requirement {
                    (tag(State::Plain, wording::weight(requirement.weight, voice)))
                }
                @if !published { (tag(State::Plain, voice.say("decline-not-in-spec"))) }
            }
            @if reason.seen.is_none() && reason.change.is_none() {
                p class="soft" { (say!(voice, "decline-later-both", at = self.moment(self.due_at()))) }
            } @else {
                (facts(&[
                    (voice.say("decline-seen"), part(reason.seen.as_ref())),
                    (voice.say("decline-change"), part(reason.change.as_ref())),
                ]))
            }
        }
    }

    // What the candidate says of it: could they use it?
    fn rated(&self, place: usize) -> Markup {
        let mark = self.decline.rated.as_ref().and_then(|rated| rated.marks.get(place)).copied();
        html! {
            @if let Some(mark) = mark { p { (tag(sign(mark), wording::feedback_use(mark, self.voice))) } }
        }
    }

    fn comment(&self) -> Markup {
        let Some(rated) = &self.decline.rated else { return html! {} };
        let name = self.sight.candidate.name.as_str();
        html! {
            p class="soft" { (say!(self.voice, "feedback-rated-by", name = name, at = self.moment(rated.at))) }
            @if let Some(words) = &rated.words { (self.said(words)) }
        }
    }

    fn said(&self, words: &Words) -> Markup {
        let text = self.sight.text(words).unwrap_or(self.voice.say("process-erased"));
        html! { div class="said" { p { (text) } } }
    }

    // Where a part of the feedback is not there yet.
    fn later(&self) -> String {
        say!(self.voice, "decline-later", at = self.moment(self.due_at()))
    }

    fn feedback(&self) -> Markup {
        let voice = self.voice;
        let who = self.owed().map_or_else(
            || self.sight.name(Person::Member(self.decline.by)),
            |promise| self.sight.name(promise.owed_by),
        );
        html! {
            @match self.decline.feedback_at {
                Some(at) => (say!(voice, "decline-feedback-given", at = self.moment(at))),
                None if self.decline.has_feedback() => (voice.say("decline-feedback-whole")),
                None if self.now > self.due_at() => {
                    (say!(voice, "decline-feedback-late", who = who, at = self.moment(self.due_at())))
                },
                None => (say!(voice, "decline-feedback-owed", who = who, at = self.moment(self.due_at()))),
            }
        }
    }

    // Until it is sent nothing is promised yet; it will be by then.
    fn due_at(&self) -> Timestamp {
        let organisation = &self.sight.organisation;
        self.owed().map_or_else(
            || organisation.calendar.due_after(self.now, organisation.rules.feedback_days),
            |promise| promise.expected_at.unwrap_or(promise.due_at),
        )
    }

    fn moment(&self, at: Timestamp) -> String {
        self.voice.moment_in(at, &self.sight.organisation.calendar.zone, self.now)
    }
}

const fn sign(mark: Use) -> State {
    match mark {
        Use::Yes => State::Kept,
        Use::Partly => State::Open,
        Use::No => State::Plain,
    }
}
