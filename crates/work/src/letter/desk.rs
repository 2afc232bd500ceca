//! Where a letter is written: the process as its reader may see it, the entry it is about, the reader's voice.

use crate::{
    address,
    mail::{Button, Part},
};
use act::{Seat, house::zone_of, process::Sight};
use jiff::{Timestamp, tz::TimeZone};
use ledger::{
    conversation::Conversation,
    event::Entry,
    ids::ConversationId,
    job::Spec,
    promise::{About, Kind as PromiseKind, Promise},
    side::{Person, Side},
    words::Words,
};
use speech::{Voice, say};

/// Everything a letter is written from.
#[derive(Debug)]
pub struct Desk<'d> {
    /// The process as the reader may see it.
    pub sight: &'d Sight,
    /// The reader.
    pub seat: &'d Seat,
    /// What it is about.
    pub entry: &'d Entry,
    /// The version of the spec that the entry's decision was made by, where it is about one.
    pub spec: Option<&'d Spec>,
    /// The reader's language and zone.
    pub voice: Voice,
    /// The instant of writing.
    pub now: Timestamp,
    /// The address people type.
    pub public_address: &'d str,
}

impl<'d> Desk<'d> {
    pub(super) fn me(&self) -> Person {
        self.seat.person
    }

    pub(super) fn side(&self) -> Side {
        self.seat.side()
    }

    pub(super) fn for_candidate(&self) -> bool {
        self.side() == Side::Candidate
    }

    pub(super) fn company(&self) -> &str {
        &self.seat.workspace.name
    }

    pub(super) fn candidate(&self) -> &str {
        self.known(&self.sight.candidate.name)
    }

    /// A person's name; 'somebody' where it was erased.
    pub(super) fn name(&self, person: Person) -> &str {
        self.known(self.sight.name(person))
    }

    /// Who did it; the organisation where nobody did.
    pub(super) fn author(&self) -> &str {
        self.entry.by.person().map_or(self.company(), |person| self.name(person))
    }

    /// The other side, as the reader calls it: the organisation, or the candidate by name.
    pub(super) fn other(&self) -> &str {
        if self.for_candidate() { self.company() } else { self.candidate() }
    }

    /// Whom the reader meets there.
    pub(super) fn met(&self, conversation: &Conversation) -> String {
        let mut names: Vec<&str> = conversation
            .attendees
            .iter()
            .map(|attendee| Person::Member(attendee.member))
            .filter(|person| *person != self.me())
            .map(|person| self.name(person))
            .collect();
        if !self.for_candidate() {
            names.insert(0, self.candidate());
        }
        self.voice.list(&names)
    }

    pub(super) fn text(&self, words: &Words) -> Option<&'d str> {
        self.sight.text(words)
    }

    /// Somebody's words, where they are still there.
    pub(super) fn quote(&self, of: &str, words: Option<&Words>) -> Option<Part> {
        let words = self.text(words?)?;
        Some(Part::Quote { of: of.to_owned(), words: words.to_owned() })
    }

    /// An instant, where the organisation's clock counts.
    pub(super) fn moment(&self, at: Timestamp) -> String {
        let zone = &self.sight.organisation.calendar.zone;
        self.voice.moment_in(at, zone, self.now)
    }

    /// An instant of a conversation, in the zone it was arranged in.
    pub(super) fn moment_of(&self, conversation: &Conversation, at: Timestamp) -> String {
        self.voice.moment_in(at, &zone(conversation), self.now)
    }

    /// The clock alone, likewise.
    pub(super) fn clock_of(&self, conversation: &Conversation, at: Timestamp) -> String {
        self.voice.clock_in(at, &zone(conversation))
    }

    /// An instant for a subject line, in the reader's own zone.
    pub(super) fn short(&self, at: Timestamp) -> String {
        self.voice.short_moment(at, self.now)
    }

    /// The conversation, where it is in the process.
    pub(super) fn conversation(&self, id: ConversationId) -> Option<&'d Conversation> {
        self.sight.process.conversation(id).ok()
    }

    /// The open promise of that kind about that.
    pub(super) fn awaited(&self, kind: PromiseKind, about: About) -> Option<&'d Promise> {
        let mut promises = self.sight.process.promises.iter();
        promises.find(|promise| promise.kind == kind && promise.about == about && promise.is_awaited())
    }

    pub(super) fn to_process(&self, label: &str) -> Option<Button> {
        let path = address::process(&self.seat.workspace.slug, self.sight.process.id);
        Some(Button { label: label.to_owned(), path })
    }

    pub(super) fn to_conversation(&self, label: &str, id: ConversationId) -> Option<Button> {
        let path = address::conversation(&self.seat.workspace.slug, self.sight.process.id, id);
        Some(Button { label: label.to_owned(), path })
    }

    pub(super) fn to_brief(&self, label: &str, id: ConversationId) -> Option<Button> {
        let path = address::conversation(&self.seat.workspace.slug, self.sight.process.id, id);
        Some(Button { label: label.to_owned(), path: format!("{path}/brief") })
    }

    /// The page of a conversation on which one says what one thought of it, or what one saw.
    pub(super) fn to_view(&self, label: &str, id: ConversationId, page: &str) -> Option<Button> {
        let path = address::conversation(&self.seat.workspace.slug, self.sight.process.id, id);
        Some(Button { label: label.to_owned(), path: format!("{path}/{page}") })
    }

    /// When, with whom, where, what for, what about: a line each.
    pub(super) fn details(&self, conversation: &Conversation) -> Vec<Part> {
        let voice = &self.voice;
        let mut lines = vec![
            say!(
                voice,
                "mail-detail-when",
                moment = self.moment_of(conversation, conversation.starts_at),
                duration = voice.duration(u64::from(conversation.minutes))
            ),
            say!(voice, "mail-detail-who", names = self.met(conversation)),
        ];
        if let Some(place) = conversation.place.as_ref().and_then(|words| self.text(words)) {
            lines.push(say!(voice, "mail-detail-where", place = place));
        }
        if let Some(purpose) = self.text(&conversation.purpose) {
            lines.push(say!(voice, "mail-detail-purpose", text = purpose));
        }
        let mut parts = vec![Part::List(lines)];
        let agenda = self.agenda(conversation);
        if !agenda.is_empty() {
            parts.push(Part::Say(voice.say("mail-detail-agenda").to_owned()));
            parts.push(Part::List(agenda));
        }
        parts
    }

    /// What is to be spoken about: the agenda and the questions both sides hope to have answered there.
    pub(super) fn agenda(&self, conversation: &Conversation) -> Vec<String> {
        let questions = self.sight.process.questions.iter();
        let asked = questions
            .filter(|question| question.conversation == Some(conversation.id) && question.is_open())
            .map(|question| &question.words);
        let items = conversation.agenda.iter().map(|item| &item.words);
        items.chain(asked).filter_map(|words| self.text(words)).map(str::to_owned).collect()
    }

    fn known<'n>(&self, name: &'n str) -> &'n str {
        if name.is_empty() { self.voice.say("mail-somebody") } else { name }
    }
}

/// The zone a conversation was arranged in.
pub(super) fn zone(conversation: &Conversation) -> TimeZone {
    zone_of(&conversation.zone)
}
