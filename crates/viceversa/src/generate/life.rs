//! The life of one process, decided step by step by the ledger on a made-up clock.

use super::{
    chance::Chance,
    people::{Cast, Job},
    slots::Slots,
};
use crate::failure::Failure;
use act::Organisation;
use jiff::{SignedDuration, Timestamp};
use ledger::{
    Command,
    conversation::{self, Kind, Presence},
    event::Entry,
    frame::Frame,
    ids::{ConversationId, MemberId},
    make_good::{self, Choice},
    message,
    process::{Process, open::Open},
    refusal::Refusal,
    side::{Actor, Person},
    words::NewText,
};

/// A process that was lived.
#[derive(Debug)]
pub struct Life {
    /// What it has come to.
    pub process: Process,
    /// Its ledger.
    pub entries: Vec<Entry>,
    /// Its texts.
    pub texts: Vec<NewText>,
}

/// Lives one from its opening until `until`, for that job or any.
#[allow(clippy::too_many_arguments, reason = "what a life is made of, named at its only caller")]
pub fn live(
    organisation: &Organisation,
    cast: &Cast,
    number: u32,
    job: Option<&Job>,
    opened: Timestamp,
    until: Timestamp,
    slots: &mut Slots,
    chance: &mut Chance,
) -> Result<Life, Failure> {
    let nobody = || Failure::new("there is nobody to hire");
    let n = usize::try_from(number).unwrap_or(0);
    let candidate = *cast.candidates.get(n % cast.candidates.len().max(1)).ok_or_else(nobody)?;
    let drawn = chance.one_of(&cast.jobs).ok_or_else(nobody)?;
    let job = job.unwrap_or(drawn);
    let open = Open {
        workspace: cast.workspace.id,
        candidate,
        job: Some(job.id),
        stage: job.stages.first().map(|stage| stage.id),
        recruiter: job.recruiter,
        hiring_manager: Some(job.manager),
        spec_version: Some(job.facts[0].version),
        applied: false,
    };
    let by = Actor::Person(Person::Member(job.recruiter));
    let frame = frame(organisation, opened, by, chance).about(&job.facts);
    let decided = ledger::open(&frame, open).map_err(|refusal| Failure::new(refusal.to_string()))?;
    let life = Life { process: decided.after, entries: decided.entries, texts: frame.into_texts() };
    let mut living = Living { life, organisation, job, cast, now: opened, until, slots, chance };
    living.go_on();
    living.rest_until(until);
    Ok(living.life)
}

fn frame<'o>(organisation: &'o Organisation, now: Timestamp, by: Actor, chance: &mut Chance) -> Frame<'o> {
    Frame::new(now, by, &organisation.rules, &organisation.calendar, &organisation.team, chance.seed())
}

/// A process while it is lived.
pub(super) struct Living<'l> {
    pub(super) life: Life,
    pub(super) organisation: &'l Organisation,
    pub(super) job: &'l Job,
    pub(super) cast: &'l Cast,
    pub(super) now: Timestamp,
    until: Timestamp,
    pub(super) slots: &'l mut Slots,
    pub(super) chance: &'l mut Chance,
}

impl Living<'_> {
    fn go_on(&mut self) {
        let recruiter = Person::Member(self.job.recruiter);
        let Some(first) = self.book(Kind::Screening, self.job.recruiter) else { return };
        if self.chance.happens(60) {
            self.ask(Some(first));
        }
        if self.chance.happens(20) {
            self.move_it(first);
        }
        if !self.hold(first, self.job.recruiter) && !self.make_good(self.job.recruiter) {
            return self.end();
        }
        if self.chance.happens(60) {
            self.evidence(self.job.recruiter, first);
        }
        if self.chance.happens(50) {
            self.message(recruiter);
        }
        // Half end here, one way or another.
        match self.chance.below(20) {
            0..=7 => return self.decline(),
            8 | 9 => return self.withdraw(),
            _ => {}
        }
        let lead = self.chance.one_of(&self.cast.interviewers).copied();
        let lead =
            if self.chance.happens(15) { self.chance.one_of(&self.cast.executives).copied() } else { lead };
        let Some(lead) = lead else { return };
        self.stage(1);
        let Some(second) = self.book(Kind::Interview, lead) else { return };
        self.ask(Some(second));
        if self.chance.happens(70) {
            self.confirm(second, lead);
        }
        if !self.hold(second, lead) && !self.make_good(lead) {
            return self.end();
        }
        if self.chance.happens(40) {
            self.wish();
        }
        if self.chance.happens(35) {
            self.pledge(recruiter, "The rota of last summer");
        }
        if self.chance.happens(30) {
            self.answer("We would like to go on, and will name a day for the next talk.");
        }
        self.end();
    }

    // Hardly anything stays open for ever; where it does, the clock says what became of it.
    fn end(&mut self) {
        match self.chance.below(20) {
            0 => {}
            1 | 2 => self.withdraw(),
            _ => self.decline(),
        }
    }

    // Somebody does something; what the ledger refuses just does not happen.
    pub(super) fn does(&mut self, who: Person, command: Command) -> Option<Vec<Entry>> {
        self.decide(Actor::Person(who), command).ok()
    }

    fn decide(&mut self, by: Actor, command: Command) -> Result<Vec<Entry>, Refusal> {
        let frame = frame(self.organisation, self.now, by, self.chance).about(&self.job.facts);
        let decided = ledger::decide(&self.life.process, &frame, command)?;
        self.life.process = decided.after;
        self.life.entries.extend(decided.entries.iter().cloned());
        self.life.texts.extend(frame.into_texts());
        Ok(decided.entries)
    }

    // Time goes on to that instant, ringing what falls due; false where the story is over before.
    fn rest_until(&mut self, at: Timestamp) -> bool {
        let to = at.min(self.until);
        loop {
            let rules = &self.organisation.rules;
            let wake = ledger::clock::wake_at(&self.life.process, rules, &self.organisation.calendar);
            let Some(wake) = wake.filter(|wake| *wake <= to) else { break };
            self.now = self.now.max(wake);
            if !self.decide(Actor::Clock, Command::Tick).is_ok_and(|entries| !entries.is_empty()) {
                break;
            }
        }
        self.now = self.now.max(to);
        at <= self.until
    }

    pub(super) fn later(&mut self, minutes: i64) -> bool {
        self.rest_until(self.now + SignedDuration::from_mins(minutes))
    }

    pub(super) fn candidate(&self) -> Person {
        self.life.process.candidate_person()
    }

    pub(super) fn both(&self, lead: MemberId) -> [uuid::Uuid; 2] {
        [lead.uuid(), self.life.process.candidate.uuid()]
    }

    pub(super) fn one_of(&mut self, texts: &[&'static str]) -> String {
        self.chance.one_of(texts).copied().unwrap_or("").to_owned()
    }

    // The conversation comes, and both say what happened; false where it still lies ahead or nobody came.
    fn hold(&mut self, id: ConversationId, lead: MemberId) -> bool {
        self.hold_with(id, lead, 5)
    }

    fn hold_with(&mut self, id: ConversationId, lead: MemberId, missed_percent: u32) -> bool {
        let Ok(conversation) = self.life.process.conversation(id).cloned() else { return false };
        if !self.rest_until(conversation.starts_at) {
            return false;
        }
        let company = if self.chance.happens(missed_percent) {
            Presence::Absent
        } else if self.chance.happens(10) {
            Presence::Late(10)
        } else {
            Presence::OnTime
        };
        self.does(self.candidate(), Command::Conversation(conversation::Command::Here(id)));
        if company == Presence::OnTime {
            self.does(Person::Member(lead), Command::Conversation(conversation::Command::Here(id)));
        }
        if !self.rest_until(conversation.ends_at() + SignedDuration::from_mins(5)) {
            return false;
        }
        self.claim(id, self.candidate(), company);
        self.reply_to_open_questions();
        // Some forget: then the clock reminds them, and at last takes the one claim there is.
        if self.chance.happens(85) {
            self.later(25);
            self.claim(id, Person::Member(lead), company);
        }
        if self.cast.think {
            self.think(id, lead, company);
        }
        company.is_there()
    }

    // After a miss a new time; after a second one the way up.
    fn make_good(&mut self, lead: MemberId) -> bool {
        if self.life.process.ended.is_some() || self.now >= self.until {
            return false;
        }
        let Some(again) = self.book(Kind::Interview, lead) else { return false };
        let held = self.hold_with(again, lead, 50);
        let opened =
            self.life.process.make_goods.last().filter(|open| open.chosen.is_none()).map(|open| open.id);
        let Some(make_good) = opened else { return held };
        let owner = self.life.process.make_goods.last().and_then(|open| open.owner);
        if let Some(owner) = owner
            && self.later(180)
        {
            let text = "We let you wait twice, and I am sorry.".to_owned();
            let apology = message::apologise::Apologise { make_good, text };
            self.does(Person::Member(owner), Command::Message(message::Command::Apologise(apology)));
        }
        let choice =
            make_good::choose::Choose { make_good, choice: Choice::AnotherPerson, text: String::new() };
        self.does(self.candidate(), Command::MakeGood(make_good::Command::Choose(choice)));
        false
    }
}
