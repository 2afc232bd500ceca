//! What every page about a make-good needs: who looks, the process as they may see it, the make-good.

use crate::{
    ask::Ask,
    chrome,
    face::crumb,
    page::{conversation, process, short_form::Matter},
    trouble::Trouble,
};
use act::{
    Seat,
    error::Error,
    process::{Acted, Sight},
};
use jiff::Timestamp;
use ledger::{
    Command,
    conversation::Conversation,
    ids::MakeGoodId,
    make_good::MakeGood,
    message::{Kind as MessageKind, Message},
    promise::{About, Kind, Promise},
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::Voice;

/// A make-good, seen from one seat.
pub(super) struct View<'a> {
    pub(super) ask: &'a Ask,
    pub(super) seat: Seat,
    pub(super) sight: Sight,
    pub(super) voice: Voice,
    pub(super) now: Timestamp,
    pub(super) made: MakeGood,
}

impl<'a> View<'a> {
    /// Looks at the make-good of the address.
    pub(super) fn of(ask: &'a Ask) -> Result<Self, Trouble> {
        let seat = ask.seat()?;
        let id: MakeGoodId = ask.id("make_good")?;
        let sight = act::process::see(&ask.app.house, &seat, ask.id("process")?)?;
        let made = sight.process.make_good(id).map_err(|_| Trouble::NotFound)?.clone();
        let voice = chrome::voice_of(&seat);
        Ok(Self { ask, seat, sight, voice, now: ask.now, made })
    }

    pub(super) fn path(&self) -> String {
        super::path(&self.seat.workspace.slug, self.sight.process.id, self.made.id)
    }

    pub(super) fn process_path(&self) -> String {
        process::path(&self.seat.workspace.slug, self.sight.process.id)
    }

    pub(super) fn path_of(&self, talk: &Conversation) -> String {
        conversation::path(&self.seat.workspace.slug, self.sight.process.id, talk.id)
    }

    /// Does something in the process.
    pub(super) fn on(&self, command: &Command) -> Result<Acted, Error> {
        act::process::on(&self.ask.app.house, &self.seat, self.sight.process.id, command)
    }

    pub(super) fn side(&self) -> Side {
        self.seat.side()
    }

    /// What the reader calls the other side.
    pub(super) fn other(&self) -> &str {
        match self.side() {
            Side::Company => &self.sight.candidate.name,
            Side::Candidate => &self.seat.workspace.name,
        }
    }

    /// The two conversations that were missed, in order.
    pub(super) fn misses(&self) -> impl Iterator<Item = &Conversation> {
        self.made.misses.iter().filter_map(|id| self.sight.process.conversation(*id).ok())
    }

    /// The promise to apologise.
    pub(super) fn apology_owed(&self) -> Option<&Promise> {
        self.made.apology.and_then(|id| self.sight.process.promise(id).ok())
    }

    /// The apology, once given.
    pub(super) fn apology(&self) -> Option<&Message> {
        let of_this = |message: &&Message| {
            message.kind == MessageKind::Apology && message.make_good == Some(self.made.id)
        };
        self.sight.process.messages.iter().find(of_this)
    }

    /// What is owed since the choice.
    pub(super) fn owed_next(&self) -> Option<&Promise> {
        let about = About::MakeGood(self.made.id);
        let mut promises = self.sight.process.promises.iter();
        promises.find(|promise| promise.kind == Kind::Arrange && promise.about == about)
    }

    /// Whether the reader is the one who owes the apology, and still does.
    pub(super) fn owes_apology(&self) -> bool {
        self.apology().is_none()
            && self.apology_owed().is_some_and(|promise| promise.owed_by == self.seat.person)
    }

    /// Who it is, with their role: 'Clara Benet, Owner'.
    pub(super) fn who(&self, person: Person) -> String {
        let name = self.sight.name(person);
        match person.member().and_then(|id| self.sight.member(id)) {
            Some(member) => format!("{name}, {}", speech::role(member.role, &self.voice)),
            None => name.to_owned(),
        }
    }

    /// The way back to the process.
    pub(super) fn back(&self) -> Markup {
        let job = self.sight.job.as_ref().map(|job| job.title.as_str());
        crumb(&html! {
            a href=(self.process_path()) { (self.other()) @if let Some(job) = job { " · " (job) } }
            " / " (self.voice.say("make-good-crumb"))
        })
    }
}

impl Matter for View<'_> {
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
        self.back()
    }
}
