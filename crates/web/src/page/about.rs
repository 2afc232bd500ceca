//! A process that something is to be said about, in a short form of its own.

use crate::{
    ask::Ask,
    chrome::{self, Typed},
    face::{Choice, Kind, crumb},
    form,
    page::{
        process::path,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::{
    House, Seat,
    error::Error,
    process::{self, Acted, Sight},
};
use jiff::Timestamp;
use ledger::{Command, ids::ProcessId, policy::Action, side::Side};
use maud::{Markup, html};
use speech::{Voice, place, say};
use std::borrow::Cow;
use store::members::State;

/// The process of the address, seen from one seat.
pub(crate) struct About<'a> {
    pub(crate) ask: &'a Ask,
    pub(crate) seat: Seat,
    pub(crate) sight: Sight,
    pub(crate) voice: Voice,
}

impl<'a> About<'a> {
    /// The process of the address, with those who take part in it.
    pub(crate) fn process(ask: &'a Ask) -> Result<Self, Trouble> {
        Self::seen(ask, process::see)
    }

    /// The same with everybody of the organisation, for choosing among them.
    pub(crate) fn process_with_people(ask: &'a Ask) -> Result<Self, Trouble> {
        Self::seen(ask, process::see_with_people)
    }

    fn seen(
        ask: &'a Ask,
        see: fn(&House, &Seat, ProcessId) -> Result<Sight, Error>,
    ) -> Result<Self, Trouble> {
        let seat = ask.seat()?;
        let sight = see(&ask.app.house, &seat, ask.id("process")?)?;
        let voice = chrome::voice_of(&seat);
        Ok(Self { ask, seat, sight, voice })
    }

    /// Itself where the visitor may do that. Who may not send a form is told so before they fill it in.
    pub(crate) fn allowed(self, action: Action) -> Result<Self, Trouble> {
        if self.sight.allows(action) { Ok(self) } else { Err(Trouble::NotAllowed) }
    }

    /// The address of the process.
    pub(crate) fn path(&self) -> String {
        path(&self.seat.workspace.slug, self.sight.process.id)
    }

    /// Does something in it.
    pub(crate) fn on(&self, command: &Command) -> Result<Acted, Error> {
        process::on(&self.ask.app.house, &self.seat, self.sight.process.id, command)
    }

    /// A form about it, with the way out that nearly all of them have: back to there.
    pub(crate) fn form(&self, title: impl Into<Cow<'static, str>>, back: &str) -> ShortForm {
        ShortForm::new(title).back(self.voice.say("go-back"), back)
    }

    /// The two fields of a date: the day (`due_at`), and an hour (`due_hour`) that may be left open.
    pub(crate) fn due_fields(&self, typed: &Typed) -> Markup {
        let voice = &self.voice;
        let town = place(&self.sight.organisation.calendar.zone, self.seat.lang);
        let day = typed.blank(voice, "due_at", voice.say("promise-due-day")).hint(say!(
            voice,
            "promise-due-hint",
            place = town
        ));
        let hour = typed
            .blank(voice, "due_hour", voice.say("promise-due-hour"))
            .hint(voice.say("promise-due-hour-hint"))
            .optional();
        html! {
            div class="pair" { (day.line(Kind::Date)) (hour.line(Kind::Time)) }
        }
    }

    /// The day that was chosen, at the hour that was named, else at the close: in the organisation's zone.
    pub(crate) fn due(&self) -> Option<Timestamp> {
        let form = &self.ask.form;
        let hour = match form.text("due_hour").trim() {
            "" => "17:00",
            hour => hour,
        };
        let zone = &self.sight.organisation.calendar.zone;
        form::moment(&format!("{}T{hour}", form.text("due_at").trim()), zone)
    }

    /// Who of the organisation (`member`): a choice of its people, oneself first. For a process seen with people.
    pub(crate) fn whom(&self, label: &'static str, typed: &Typed) -> Markup {
        let people = self.sight.people().into_iter().filter(|member| member.state != State::Deactivated);
        let choices: Vec<Choice> =
            people.map(|member| Choice::new(member.id.to_string(), member.name.as_str())).collect();
        let own = self.seat.person.member().map(|id| id.to_string()).unwrap_or_default();
        typed.blank(&self.voice, "member", label).or(own).select(&choices, None)
    }
}

impl Matter for About<'_> {
    fn ask(&self) -> &Ask {
        self.ask
    }

    fn seat(&self) -> &Seat {
        &self.seat
    }

    fn voice(&self) -> &Voice {
        &self.voice
    }

    fn way_back(&self) -> Markup {
        let (seat, sight) = (&self.seat, &self.sight);
        let other = match seat.side() {
            Side::Company => sight.candidate.name.as_str(),
            Side::Candidate => seat.workspace.name.as_str(),
        };
        crumb(&html! {
            a href=(self.path()) { (other) @if let Some(job) = &sight.job { " · " (job.title) } }
        })
    }
}
