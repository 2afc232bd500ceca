//! What every page about a conversation needs: who looks, the process as they may see it, the conversation.

use crate::{
    ask::{Answer, Ask, see},
    chrome::{self, Typed},
    face::{self, crumb},
    page::{
        process,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::{Seat, error::Error, process::Sight};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use ledger::{
    Command,
    conversation::{self, Conversation, arrive},
    ids::{ConversationId, MemberId, ProcessId},
    policy::Action,
    refusal,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::Voice;
use std::borrow::Cow;

/// A conversation, seen from one seat.
pub(super) struct Scene<'a> {
    pub(super) ask: &'a Ask,
    pub(super) seat: Seat,
    pub(super) sight: Sight,
    pub(super) voice: Voice,
    pub(super) now: Timestamp,
    talk: Conversation,
}

impl<'a> Scene<'a> {
    /// Looks at the conversation of the address.
    pub(super) fn of(ask: &'a Ask) -> Result<Self, Trouble> {
        let seat = ask.seat()?;
        let id: ConversationId = ask.id("conversation")?;
        let sight = act::process::see_with_people(&ask.app.house, &seat, ask.id("process")?)?;
        let talk = sight.process.conversation(id).map_err(|_| Trouble::NotFound)?.clone();
        let voice = chrome::voice_of(&seat);
        Ok(Self { ask, seat, sight, voice, now: ask.now, talk })
    }

    /// It.
    pub(super) const fn talk(&self) -> &Conversation {
        &self.talk
    }

    pub(super) fn process_path(&self) -> String {
        process::path(&self.seat.workspace.slug, self.sight.process.id)
    }

    pub(super) fn path(&self) -> String {
        super::path(&self.seat.workspace.slug, self.sight.process.id, self.talk.id)
    }

    pub(super) fn to(&self, action: &str) -> String {
        format!("{}/{action}", self.path())
    }

    pub(super) fn side(&self) -> Side {
        self.seat.side()
    }

    /// The reader, where they are a member.
    pub(super) fn member(&self) -> Option<MemberId> {
        self.seat.person.member()
    }

    /// What the reader calls that side: the organisation, or the candidate by name.
    pub(super) fn name_of(&self, side: Side) -> &str {
        match side {
            Side::Company => &self.seat.workspace.name,
            Side::Candidate => &self.sight.candidate.name,
        }
    }

    /// What the reader calls the other side.
    pub(super) fn other(&self) -> &str {
        self.name_of(self.side().other())
    }

    pub(super) fn is_me(&self, person: Person) -> bool {
        self.seat.person == person
    }

    /// Whether the reader is one of those who meet.
    pub(super) fn attends(&self) -> bool {
        self.member().is_none_or(|member| self.talk().attends(member))
    }

    /// Whether anything can be done about it besides saying what happened.
    pub(super) fn stands(&self) -> bool {
        self.talk().stands() && self.sight.process.ended.is_none()
    }

    pub(super) fn may(&self, action: Action) -> bool {
        self.sight.allows(action)
    }

    pub(super) fn has_started(&self) -> bool {
        self.now >= self.talk().starts_at
    }

    pub(super) fn is_over(&self) -> bool {
        self.now >= self.talk().ends_at()
    }

    /// Whether it has been held, as far as one knows: it is over, or somebody has said what happened.
    pub(super) fn is_behind(&self) -> bool {
        self.talk().stands() && self.has_started() && (self.is_over() || !self.talk().claims.is_empty())
    }

    /// From half an hour before the start until the end people say that they are here.
    pub(super) fn is_the_day(&self) -> bool {
        self.stands()
            && !self.is_over()
            && self.now.duration_since(self.talk().starts_at) >= -arrive::EARLIEST
    }

    /// The zone it was arranged in.
    pub(super) fn zone(&self) -> TimeZone {
        act::house::zone_of(&self.talk().zone)
    }

    /// A moment as a line of its own, where the conversation's clock counts and for the reader.
    pub(super) fn moment(&self, at: Timestamp) -> Markup {
        let said = self.voice.moment_in(at, &self.zone(), self.now);
        face::when(&at.to_string(), &speech::sentence(&said))
    }

    /// Whom one meets, from where the reader sits: 'Victor Salas', 'Lucía Marrero'.
    pub(super) fn who(&self) -> String {
        match self.side() {
            Side::Company => self.sight.candidate.name.clone(),
            Side::Candidate => {
                let attendees = &self.talk().attendees;
                let names: Vec<&str> =
                    attendees.iter().map(|one| self.sight.name(Person::Member(one.member))).collect();
                self.voice.list(&names)
            }
        }
    }

    pub(super) fn kind(&self) -> &'static str {
        speech::conversation_kind(self.talk().kind, &self.voice)
    }

    /// The way back to the conversation, above the forms about it.
    pub(super) fn back(&self) -> Markup {
        crumb(&html! {
            a href=(self.process_path()) { (self.job()) } " / "
            a href=(self.path()) { (self.kind()) ", " (self.who()) }
        })
    }

    /// What the process is called: the organisation and the job.
    pub(super) fn job(&self) -> String {
        name_of_process(&self.seat, &self.sight)
    }

    /// Does what the reader asks for.
    pub(super) fn act(&self, command: conversation::Command) -> Result<(), Error> {
        act_on(self.ask, &self.seat, self.sight.process.id, command)
    }

    /// Does it and goes back to the conversation; shows the form again where it is refused.
    pub(super) fn act_or_again(
        &self,
        command: Result<conversation::Command, refusal::Refusal>,
        form: impl FnOnce(&Self, &Typed) -> Result<ShortForm, Trouble>,
    ) -> Answer {
        let done = command.map_err(Error::Refused).and_then(|command| self.act(command));
        self.see_or_again(done.map(|()| self.path()), form)
    }

    /// Itself where the reader may do that. Who may not send a form is told so before they fill it in.
    pub(super) fn allowed(self, action: Action) -> Result<Self, Trouble> {
        if self.may(action) { Ok(self) } else { Err(Trouble::NotAllowed) }
    }

    /// A form about it, with the way out that nearly all of them have.
    pub(super) fn form(&self, title: impl Into<Cow<'static, str>>) -> ShortForm {
        ShortForm::new(title).back(self.voice.say("conversation-not-now"), &self.path())
    }
}

impl Matter for Scene<'_> {
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

/// Does a command about the conversation of the address, with one button, and goes back to it.
pub(super) fn one_button(
    ask: &Ask,
    command: impl FnOnce(ConversationId) -> Result<conversation::Command, refusal::Refusal>,
) -> Answer {
    let seat = ask.seat()?;
    let (process, id) = (ask.id("process")?, ask.id("conversation")?);
    let command = command(id).map_err(Error::Refused)?;
    act_on(ask, &seat, process, command)?;
    Ok(see(&super::path(&seat.workspace.slug, process, id)))
}

fn act_on(ask: &Ask, seat: &Seat, process: ProcessId, command: conversation::Command) -> Result<(), Error> {
    act::process::on(&ask.app.house, seat, process, &Command::Conversation(command)).map(drop)
}

/// What the reader calls a process.
pub(super) fn name_of_process(seat: &Seat, sight: &Sight) -> String {
    let whose = match seat.side() {
        Side::Company => &sight.candidate.name,
        Side::Candidate => &seat.workspace.name,
    };
    match &sight.job {
        Some(job) => format!("{whose} · {}", job.title),
        None => whose.clone(),
    }
}

/// Whole minutes from one instant to another.
pub(super) fn minutes_between(from: Timestamp, to: Timestamp) -> i64 {
    to.duration_since(from).as_secs().div_euclid(60)
}

/// The start of the minute after, so that a time offered is one people say.
pub(super) fn round_up(at: Timestamp, minutes: i64) -> Timestamp {
    let step = minutes * 60;
    let rest = at.as_second().rem_euclid(step);
    let missing = if rest == 0 && at.subsec_nanosecond() == 0 { 0 } else { step - rest };
    let whole = Timestamp::from_second(at.as_second()).unwrap_or(at);
    shifted(whole, SignedDuration::from_secs(missing))
}

/// An instant so much later.
pub(super) fn shifted(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(at)
}
