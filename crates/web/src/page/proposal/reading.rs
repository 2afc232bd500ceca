//! A proposal as it is read, by either side.

use crate::{
    face::{State as Sign, facts, tag},
    page::{about::About, job::spec_part},
    trouble::Trouble,
};
use ledger::{
    job::{Change, Spec, diff, diff::published},
    process::spec::SpecStand,
    proposal::{Kind, Proposal, State},
    side::{Person, Side},
    words::Words,
};
use maud::{Markup, html};
use speech::{Voice, say, wording};

/// A proposal, with the spec that it is about as its reader may see it.
pub(super) struct Reading<'a> {
    about: &'a About<'a>,
    pub(super) proposal: &'a Proposal,
    spec: Option<Spec>,
    changes: Vec<Change>,
}

impl<'a> Reading<'a> {
    /// Looks up what it is about.
    pub(super) fn of(about: &'a About<'a>, proposal: &'a Proposal) -> Result<Self, Trouble> {
        let workspace = about.seat.workspace_id();
        let ours = about.seat.side() == Side::Company;
        let seen = |spec: Spec| if ours { spec } else { published(&spec) };
        let process = &about.sight.process;
        let (spec, before) = about.ask.app.house.db.read(|conn| {
            if let Some(id) = proposal.terms.job {
                let job = store::jobs::load(conn, workspace, id)?;
                let spec = store::jobs::spec(conn, workspace, id, job.spec_version)?;
                return Ok((Some(seen(spec)), None));
            }
            // It may have moved to another job since, which has versions of its own.
            let job = process.job_at(proposal.written_at);
            let Some((job, version)) = job.zip(proposal.terms.spec_version) else {
                return Ok((None, None));
            };
            let then = |stand: &&SpecStand| stand.version == version && stand.at <= proposal.written_at;
            let follows = process.specs.iter().rev().find(then).and_then(|stand| stand.follows);
            let spec = store::jobs::spec(conn, workspace, job, version)?;
            let before =
                follows.map(|version| store::jobs::spec(conn, workspace, job, version)).transpose()?;
            Ok::<_, Trouble>((Some(seen(spec)), before.map(seen)))
        })?;
        let changes = spec.as_ref().zip(before.as_ref()).map(|(now, was)| diff(was, now)).unwrap_or_default();
        Ok(Self { about, proposal, spec, changes })
    }

    fn voice(&self) -> &Voice {
        &self.about.voice
    }

    /// Where it stands.
    pub(super) fn state(&self) -> Markup {
        state(self.voice(), self.proposal.state)
    }

    /// What is proposed, by whom, and why.
    pub(super) fn whole(&self) -> Markup {
        let (voice, proposal) = (self.voice(), self.proposal);
        let mut rows = vec![(voice.say("proposal-what"), html! { b { (self.what()) } })];
        if let Some(role) = &proposal.terms.role {
            rows.push((voice.say("proposal-role"), self.said(role)));
        }
        if let Some(pay) = &proposal.terms.pay {
            rows.push((voice.say("job-pay"), html! { b { (wording::pay(pay, voice)) } }));
        }
        rows.push((voice.say("proposal-reason"), self.said(&proposal.reason)));
        rows.push((
            voice.say("proposal-by"),
            html! { (self.who(proposal.by)) ", " (self.moment(proposal.written_at)) },
        ));
        html! {
            (facts(&rows))
            @if !self.changes.is_empty() {
                h2 { (voice.say("proposal-changes")) }
                ul class="list" { @for change in &self.changes { li { (speech::change(change, |id| self.name(id), voice)) } } }
            }
            @if let (Some(spec), Kind::Job) = (&self.spec, proposal.kind) {
                h2 { (voice.say("proposal-the-job")) }
                (spec_part::what(voice, spec))
                (spec_part::requirements(voice, spec, |id| self.name(id)))
            }
        }
    }

    /// What the other side said to it.
    pub(super) fn answer(&self) -> Markup {
        html! {
            @if let Some(answer) = &self.proposal.answer {
                div class="part stack" {
                    p class="soft" { (say!(self.voice(), "proposal-answer-by", side = self.other())) }
                    (self.said(answer))
                }
            }
        }
    }

    /// In one line: 'Another role', 'Another job: Guide'.
    pub(super) fn what(&self) -> String {
        what(self.voice(), self.proposal, self.spec.as_ref().map(|spec| spec.title.as_str()))
    }

    /// The side that it was put to.
    pub(super) fn other(&self) -> &str {
        match self.proposal.by.side() {
            Side::Company => &self.about.sight.candidate.name,
            Side::Candidate => &self.about.seat.workspace.name,
        }
    }

    pub(super) fn moment(&self, at: jiff::Timestamp) -> String {
        let zone = &self.about.sight.organisation.calendar.zone;
        self.voice().moment_in(at, zone, self.about.ask.now)
    }

    fn name(&self, id: ledger::ids::MemberId) -> String {
        self.about.sight.name(Person::Member(id)).to_owned()
    }

    fn who(&self, person: Person) -> String {
        let sight = &self.about.sight;
        match person.member().and_then(|id| sight.member(id)) {
            Some(member) => {
                let role = wording::role(member.role, self.voice()).to_lowercase();
                say!(self.voice(), "process-who", name = member.name.as_str(), role = role)
            }
            None => sight.name(person).to_owned(),
        }
    }

    fn said(&self, words: &Words) -> Markup {
        let text = self.about.sight.text(words).unwrap_or(self.voice().say("process-erased"));
        html! { div class="said" { p { (text) } } }
    }
}

/// What is proposed, in one line; `job` is the title of the other job.
pub(crate) fn what(voice: &Voice, proposal: &Proposal, job: Option<&str>) -> String {
    match (proposal.kind, proposal.by.side(), job) {
        (Kind::Job, Side::Company, Some(job)) => say!(voice, "proposal-is-job", job = job),
        (Kind::Job, Side::Candidate, Some(job)) => say!(voice, "proposal-is-consider-me", job = job),
        (Kind::Job, _, None) => voice.say("proposal-is-another-job").to_owned(),
        (Kind::Reshape, ..) => voice.say("proposal-is-reshape").to_owned(),
        (Kind::Role, ..) => voice
            .say(match (&proposal.terms.role, &proposal.terms.pay) {
                (Some(_), Some(_)) => "proposal-is-role-and-pay",
                (None, Some(_)) => "proposal-is-pay",
                _ => "proposal-is-role",
            })
            .to_owned(),
    }
}

/// The state of a proposal as its sign and word.
pub(crate) fn state(voice: &Voice, state: State) -> Markup {
    let (sign, word) = match state {
        State::Waiting => (Sign::Waiting, voice.say("proposal-state-waiting")),
        State::Open => (Sign::Waiting, voice.say("proposal-state-open")),
        State::Accepted => (Sign::Kept, voice.say("proposal-state-accepted")),
        State::Declined => (Sign::Plain, voice.say("proposal-state-declined")),
        State::Countered => (Sign::Plain, voice.say("proposal-state-countered")),
        State::TakenBack => (Sign::Void, voice.say("proposal-state-taken-back")),
        State::Lapsed => (Sign::Void, voice.say("proposal-state-lapsed")),
    };
    tag(sign, word)
}
