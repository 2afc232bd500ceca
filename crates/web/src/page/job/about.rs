//! A job that something is to be done with, in a form of its own.

use super::{all, path};
use crate::{
    ask::Ask,
    chrome,
    face::crumb,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use act::Seat;
use ledger::{
    ids::JobId,
    job::{Field, Flaw, Wrong, step},
    policy::HouseAction,
};
use maud::{Markup, html};
use speech::{Voice, say};
use std::borrow::Cow;
use store::jobs::Job;

/// The job of the address, seen by somebody who may manage jobs.
pub(crate) struct AboutJob<'a> {
    pub(crate) ask: &'a Ask,
    pub(crate) seat: Seat,
    pub(crate) voice: Voice,
    pub(crate) job: Job,
    /// How many people are in process for it.
    pub(crate) running: usize,
}

impl<'a> AboutJob<'a> {
    pub(crate) fn of(ask: &'a Ask) -> Result<Self, Trouble> {
        let seat = ask.seat()?;
        seat.must(HouseAction::ManageJobs)?;
        let id: JobId = ask.id("job")?;
        let (job, running) = ask.app.house.db.read(|conn| {
            let job = store::jobs::load(conn, seat.workspace_id(), id)?;
            Ok::<_, Trouble>((job, store::process::running_of_job(conn, seat.workspace_id(), id)?.len()))
        })?;
        let voice = chrome::voice_of(&seat);
        Ok(Self { ask, seat, voice, job, running })
    }

    /// Itself where the job can take that step now. Who cannot take it is told so before they fill it in.
    pub(crate) fn ready_for(self, step: step::Kind) -> Result<Self, Trouble> {
        if step.can_follow(self.job.state) {
            Ok(self)
        } else {
            Err(Trouble::Flawed(Flaw::of(Field::State, Wrong::NotNow)))
        }
    }

    /// The address of the job.
    pub(crate) fn path(&self) -> String {
        path(&self.seat.workspace.slug, self.job.id)
    }

    /// The version of the job that the form was filled from.
    pub(crate) fn version(&self) -> i64 {
        self.ask.form.parse("version").unwrap_or(0)
    }

    /// How many people will be told.
    pub(crate) fn told(&self) -> String {
        let voice = &self.voice;
        match u32::try_from(self.running).unwrap_or(u32::MAX) {
            0 => voice.say("job-tells-nobody").to_owned(),
            1 => voice.say("job-tells-one").to_owned(),
            n => say!(voice, "job-tells", n = voice.in_words(n)),
        }
    }

    /// A form about it.
    pub(crate) fn form(&self, title: impl Into<Cow<'static, str>>) -> ShortForm {
        ShortForm::new(title)
            .hidden("version", self.job.version)
            .back(self.voice.say("not-now"), &self.path())
    }
}

impl Matter for AboutJob<'_> {
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
        crumb(&html! {
            a href=(all(&self.seat.workspace.slug)) { (self.voice.say("job-list-title")) }
            " / " a href=(self.path()) { (self.job.title) }
        })
    }
}
