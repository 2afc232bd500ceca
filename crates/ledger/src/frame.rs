//! What a decision may know besides the process: the time, who acts, the house's rules, the people.
//!
//! Nothing here reads a clock or draws at random: `now` and the seed are arguments, so that the same
//! command on the same state always gives the same events.

use crate::{
    calendar::Calendar,
    codes::codes,
    ids::{JobId, MemberId, TextId},
    job::{JobFacts, pay_history},
    refusal::{Field, Refusal},
    side::{Actor, Person, Side},
    words::{self, NewText, Words},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
};
use uuid::Uuid;

/// The longest text of a person, in bytes. A message of some pages fits; a pasted book does not.
pub const LONGEST_TEXT: usize = 16 * 1024;

/// Who sees the figures of single members of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonalFigures {
    /// Nobody: none are counted.
    Off,
    /// Everybody their own.
    Own,
    /// Also owners, executives and whom they report to, once they have seen them or had the time to.
    Shared,
}

codes!(PersonalFigures {
    Off => "off",
    Own => "own",
    Shared => "shared",
});

/// The numbers an organisation may set; the defaults are PROMISES.md's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rules {
    /// Minutes after 'I am here' before the alert.
    pub grace_minutes: u32,
    /// Minutes an outgoing answer waits and can be taken back.
    pub undo_minutes: u32,
    /// Business days to reply to a question.
    pub reply_days: u32,
    /// Business days to say yes or no to a wish.
    pub wish_days: u32,
    /// Business days to an answer after a conversation.
    pub answer_days: u32,
    /// Business days to an apology after a second miss.
    pub apology_days: u32,
    /// Business days to book what was promised (a meeting with a colleague, another interviewer).
    pub arrange_days: u32,
    /// Hours before the start at which an unconfirmed conversation is flagged.
    pub confirm_hours: u32,
    /// Business days of silence, after a reminder, before a claim is accepted as one-sided.
    pub claim_silence_days: u32,
    /// Business days in which a 'kept' that nobody saw may be disputed.
    pub dispute_days: u32,
    /// Business days to the pay range, once asked for.
    pub range_days: u32,
    /// Business days to the feedback on a decline that came without.
    pub feedback_days: u32,
    /// Business days to the answer to a conduct report.
    pub report_days: u32,
    /// What share of what is owed the organisation wants to keep, in per cent: below it, almost certainly, is an alarm.
    pub kept_target: u32,
    /// Who sees the figures of single members.
    pub personal_figures: PersonalFigures,
    /// Whether candidates are shown what others felt here, of the organisation as a whole, once it was released.
    pub felt_public: bool,
    /// Business days to an interviewer's scorecard.
    pub scorecard_days: u32,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            grace_minutes: 5,
            undo_minutes: 5,
            reply_days: 2,
            wish_days: 2,
            answer_days: 5,
            apology_days: 1,
            arrange_days: 3,
            confirm_hours: 24,
            claim_silence_days: 3,
            dispute_days: 5,
            range_days: 2,
            feedback_days: 5,
            report_days: 5,
            kept_target: 80,
            personal_figures: PersonalFigures::Own,
            felt_public: false,
            scorecard_days: 1,
        }
    }
}

/// What a member does in the organisation, and so what they may do here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Answers for the workspace: members, settings and everything else.
    Owner,
    /// Runs processes.
    Recruiter,
    /// Answers for jobs and decides on them.
    HiringManager,
    /// Meets candidates.
    Interviewer,
    /// A more senior person: meets candidates, steps in, apologises.
    Executive,
}

codes!(Role {
    Owner => "owner",
    Recruiter => "recruiter",
    HiringManager => "hiring_manager",
    Interviewer => "interviewer",
    Executive => "executive",
});

/// One person of the organisation, as decisions see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub id: MemberId,
    /// What they do.
    pub role: Role,
    /// Whom they report to.
    pub reports_to: Option<MemberId>,
    /// Whether they still work here.
    pub active: bool,
}

/// The people of the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team(pub Vec<Colleague>);

impl Team {
    /// The colleague of that id, active or not.
    #[must_use]
    pub fn get(&self, id: MemberId) -> Option<&Colleague> {
        self.0.iter().find(|colleague| colleague.id == id)
    }

    /// The colleague of that id, or a refusal where there is none or they left.
    pub fn active(&self, id: MemberId) -> Result<&Colleague, Refusal> {
        let colleague = self.get(id).ok_or(Refusal::NoSuchMember)?;
        if colleague.active { Ok(colleague) } else { Err(Refusal::MemberLeft) }
    }

    /// Who answers for what this member did not do: the next in the line they report to who still works
    /// here, else an executive, else an owner, else a recruiter. Never the member, unless there is nobody
    /// else.
    #[must_use]
    pub fn next_level(&self, of: MemberId) -> MemberId {
        let mut above = self.above(of).filter(|id| *id != of);
        let by_line = above.find(|id| self.active(*id).is_ok());
        let by_role = [Role::Executive, Role::Owner, Role::Recruiter, Role::HiringManager]
            .into_iter()
            .find_map(|role| self.others(of).find(|colleague| colleague.role == role));
        by_line.or(by_role.map(|colleague| colleague.id)).unwrap_or(of)
    }

    /// Whether somebody reports to that colleague, or to somebody who does.
    #[must_use]
    pub fn is_below(&self, id: MemberId, of: MemberId) -> bool {
        id != of && self.above(id).any(|above| above == of)
    }

    // No line is longer than the team; one that goes round in a circle ends there too.
    fn above(&self, of: MemberId) -> impl Iterator<Item = MemberId> {
        let superior = |id: &MemberId| self.get(*id).and_then(|colleague| colleague.reports_to);
        std::iter::successors(superior(&of), superior).take(self.0.len())
    }

    /// Who could step in for the missing: everybody active who is not one of them, the recruiters last,
    /// since they are alerted anyway.
    #[must_use]
    pub fn stand_ins(&self, missing: &[MemberId]) -> Vec<MemberId> {
        let mut free: Vec<&Colleague> =
            self.0.iter().filter(|colleague| colleague.active && !missing.contains(&colleague.id)).collect();
        free.sort_by_key(|colleague| match colleague.role {
            Role::HiringManager => 0,
            Role::Executive => 1,
            Role::Interviewer => 2,
            Role::Owner => 3,
            Role::Recruiter => 4,
        });
        free.into_iter().map(|colleague| colleague.id).collect()
    }

    fn others(&self, than: MemberId) -> impl Iterator<Item = &Colleague> {
        self.0.iter().filter(move |colleague| colleague.active && colleague.id != than)
    }
}

/// Ids and salts for one decision, all drawn from one seed.
#[derive(Debug)]
pub struct Fresh {
    seed: [u8; 32],
    drawn: Cell<u64>,
}

impl Fresh {
    /// Starts from 32 bytes that nobody can guess.
    #[must_use]
    pub const fn new(seed: [u8; 32]) -> Self {
        Self { seed, drawn: Cell::new(0) }
    }

    /// The next id: a UUID of version 7 (RFC 9562, section 5.7), ordered by `now`.
    #[must_use]
    pub fn id(&self, now: Timestamp) -> Uuid {
        let bytes = self.draw();
        let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
        let mut random = [0_u8; 10];
        random.copy_from_slice(&bytes[..10]);
        // The drawing order keeps the ids of one decision in order.
        let order = u16::try_from(self.drawn.get() & 0x0fff).unwrap_or(0).to_be_bytes();
        random[0] = order[0];
        random[1] = order[1];
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// The next salt.
    #[must_use]
    pub fn salt(&self) -> [u8; 32] {
        self.draw()
    }

    fn draw(&self) -> [u8; 32] {
        let count = self.drawn.get();
        self.drawn.set(count + 1);
        let mut hash = Sha256::new();
        hash.update(self.seed);
        hash.update(count.to_be_bytes());
        hash.finalize().into()
    }
}

/// Everything a decision may know besides the process.
#[derive(Debug)]
pub struct Frame<'a> {
    /// The instant of the decision.
    pub now: Timestamp,
    /// Who acts.
    pub by: Actor,
    /// The organisation's numbers.
    pub rules: &'a Rules,
    /// The organisation's business days.
    pub calendar: &'a Calendar,
    /// The organisation's people.
    pub team: &'a Team,
    jobs: &'a [JobFacts],
    sealed: HashMap<TextId, String>,
    fresh: Fresh,
    texts: RefCell<Vec<NewText>>,
}

impl<'a> Frame<'a> {
    /// A frame for one decision.
    #[must_use]
    pub fn new(
        now: Timestamp,
        by: Actor,
        rules: &'a Rules,
        calendar: &'a Calendar,
        team: &'a Team,
        seed: [u8; 32],
    ) -> Self {
        Self {
            now,
            by,
            rules,
            calendar,
            team,
            jobs: &[],
            sealed: HashMap::new(),
            fresh: Fresh::new(seed),
            texts: RefCell::new(Vec::new()),
        }
    }

    /// The same, knowing jobs: the process's own and one that the command names.
    #[must_use]
    pub const fn about(mut self, jobs: &'a [JobFacts]) -> Self {
        self.jobs = jobs;
        self
    }

    /// The same, knowing sealed texts that the decision must open.
    #[must_use]
    pub fn knowing(mut self, sealed: HashMap<TextId, String>) -> Self {
        self.sealed = sealed;
        self
    }

    /// A job the decision knows.
    pub fn job(&self, id: JobId) -> Result<&'a JobFacts, Refusal> {
        self.jobs.iter().find(|job| job.id == id).ok_or(Refusal::NoSuchJob)
    }

    /// What a seal holds, where the decision was handed it.
    #[must_use]
    pub fn sealed(&self, words: &Words) -> Option<&str> {
        self.sealed.get(&words.id).map(String::as_str)
    }

    /// A fresh id of any kind.
    #[must_use]
    pub fn id<T: From<Uuid>>(&self) -> T {
        T::from(self.fresh.id(self.now))
    }

    /// Who acts, where a person must.
    pub fn person(&self) -> Result<Person, Refusal> {
        self.by.person().ok_or(Refusal::NotYours)
    }

    /// The acting member, where only the company may.
    pub fn member(&self) -> Result<MemberId, Refusal> {
        self.person()?.member().ok_or(Refusal::NotYours)
    }

    /// The acting person's side.
    pub fn side(&self) -> Result<Side, Refusal> {
        Ok(self.person()?.side())
    }

    /// Takes values that are to be sealed: as JSON, a text of which state and events hold the commitment only.
    pub fn seal(&self, values: &impl Serialize) -> Result<Words, Refusal> {
        let text = serde_json::to_string(values).map_err(|_| Refusal::SealUnreadable)?;
        self.words(Field::Level, &text)
    }

    /// Takes a text that must be there.
    pub fn words(&self, field: Field, text: &str) -> Result<Words, Refusal> {
        self.optional_words(field, text)?.ok_or(Refusal::Missing(field))
    }

    /// Takes a text that must be there and puts something to the other side: no word of the company asks what
    /// somebody earns or earned (1.4).
    pub fn words_put(&self, field: Field, text: &str) -> Result<Words, Refusal> {
        if self.side()? == Side::Company && pay_history::found(text).is_some() {
            return Err(Refusal::AsksPayHistory(field));
        }
        self.words(field, text)
    }

    /// Takes a text that may be empty.
    pub fn optional_words(&self, field: Field, text: &str) -> Result<Option<Words>, Refusal> {
        let body = words::canonical(text);
        if body.is_empty() {
            return Ok(None);
        }
        if body.len() > LONGEST_TEXT {
            return Err(Refusal::TooLong(field));
        }
        let text = NewText { id: TextId::new(self.fresh.id(self.now)), salt: self.fresh.salt(), body };
        let words = Words { id: text.id, commitment: words::commitment(&text.salt, &text.body) };
        self.texts.borrow_mut().push(text);
        Ok(Some(words))
    }

    /// The texts this decision took, for the store.
    #[must_use]
    pub fn into_texts(self) -> Vec<NewText> {
        self.texts.into_inner()
    }
}
