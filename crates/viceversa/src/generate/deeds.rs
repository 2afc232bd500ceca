//! The single things that people do in a made-up life.

use super::life::Living;
use ledger::{
    Command,
    conversation::{self, Closing, Kind, Presence, book::Book, claim::MakeClaim, reschedule},
    decline::{
        self, feedback,
        give::{Give, ReasonGiven},
    },
    evidence::{self, Bearing, Source},
    ids::{ConversationId, MemberId, QuestionId, RequirementId},
    message,
    process::{self, withdraw::Withdraw},
    promise, question,
    side::{Person, Side},
    wish,
};

const QUESTIONS: &[&str] = &[
    "Who decides in the season, when there is no time to meet?",
    "Why did the last person leave?",
    "¿Cómo es un martes cualquiera en este puesto?",
    "¿Qué pasa cuando alguien se equivoca?",
    "How do you tell that somebody does well here after half a year?",
];
const REPLIES: &[&str] = &[
    "Whoever is on the quay decides, and nobody is blamed for it the next day.",
    "They moved to another town; we are still in touch.",
    "It begins at eight with the weather, and ends when the last boat is in.",
];
const MESSAGES: &[&str] = &[
    "Thank you for the talk. I send you the papers tomorrow.",
    "Gracias por vuestro tiempo; quedo a la espera.",
    "We have read your letter with interest and would like to go on.",
];

impl Living<'_> {
    pub(super) fn book(&mut self, kind: Kind, lead: MemberId) -> Option<ConversationId> {
        let pause = 20 + i64::from(self.chance.below(600));
        if !self.later(pause) {
            return None;
        }
        let wish = self.chance.below(16);
        let starts_at = self.slots.take(self.both(lead), self.now, wish);
        let book = Book {
            kind,
            stage: None,
            starts_at,
            minutes: 30,
            zone: self.cast.workspace.zone.clone(),
            attendees: vec![lead],
            purpose: "Go through the work itself, and what both sides want to know.".to_owned(),
            place: "We call you".to_owned(),
            agenda: vec!["A day in August, hour by hour".to_owned()],
        };
        let command = Command::Conversation(conversation::Command::Book(book));
        self.does(Person::Member(self.job.recruiter), command)?;
        self.life.process.conversations.last().map(|booked| booked.id)
    }

    pub(super) fn move_it(&mut self, id: ConversationId) {
        let Some(lead) = self.lead(id) else { return };
        let wish = self.chance.below(16);
        let starts_at = self.slots.take(self.both(lead), self.now, wish);
        let reason = "The port authority has announced its inspection for that hour.".to_owned();
        let command = reschedule::Move { conversation: id, starts_at, reason };
        self.does(
            Person::Member(self.job.recruiter),
            Command::Conversation(conversation::Command::Move(command)),
        );
    }

    pub(super) fn confirm(&mut self, id: ConversationId, lead: MemberId) {
        for who in [Person::Member(lead), self.candidate()] {
            self.does(who, Command::Conversation(conversation::Command::Confirm(id)));
        }
    }

    pub(super) fn lead(&self, id: ConversationId) -> Option<MemberId> {
        let conversation = self.life.process.conversation(id).ok()?;
        conversation.attendees.first().map(|attendee| attendee.member)
    }

    pub(super) fn claim(&mut self, id: ConversationId, who: Person, company: Presence) {
        let claim = MakeClaim {
            conversation: id,
            company,
            candidate: Presence::OnTime,
            closing: Closing::AsPlanned,
            trouble: false,
            note: String::new(),
        };
        self.does(who, Command::Conversation(conversation::Command::Claim(claim)));
    }

    pub(super) fn ask(&mut self, conversation: Option<ConversationId>) {
        let text = self.one_of(QUESTIONS);
        let ask = question::ask::Ask { text, conversation };
        self.does(self.candidate(), Command::Question(question::Command::Ask(ask)));
    }

    pub(super) fn reply_to_open_questions(&mut self) {
        let open: Vec<QuestionId> = self
            .life
            .process
            .questions
            .iter()
            .filter(|question| question.is_open() && question.asked_by.side() == Side::Candidate)
            .map(|question| question.id)
            .collect();
        for question in open {
            if !self.chance.happens(95) {
                continue;
            }
            let text = self.one_of(REPLIES);
            let reply = question::reply::GiveReply { question, text };
            let recruiter = Person::Member(self.job.recruiter);
            self.does(recruiter, Command::Question(question::Command::Reply(reply)));
            if self.chance.happens(75) {
                self.does(self.candidate(), Command::Question(question::Command::Answered(question)));
            }
        }
    }

    pub(super) fn wish(&mut self) {
        let text = "¿Podría hablar con alguien del equipo?".to_owned();
        let make = wish::make::Make { kind: wish::Kind::MeetColleagues, text };
        self.does(self.candidate(), Command::Wish(wish::Command::Make(make)));
        let Some(wish) = self.life.process.wishes.last().map(|wish| wish.id) else { return };
        if self.chance.happens(90) && self.later(1440) {
            let reason = "Gladly: you would work with them every day.".to_owned();
            let answer = wish::answer::GiveAnswer { wish, granted: true, reason };
            let recruiter = Person::Member(self.job.recruiter);
            self.does(recruiter, Command::Wish(wish::Command::Answer(answer)));
            if let Some(colleague) = self.chance.one_of(&self.cast.interviewers).copied() {
                self.book(Kind::Peer, colleague);
            }
        }
    }

    pub(super) fn pledge(&mut self, who: Person, text: &str) {
        let due_at = self.organisation.calendar.due_after(self.now, 3);
        let make = promise::make::Make { owed_by: who, text: text.to_owned(), due_at, conversation: None };
        self.does(who, Command::Promise(promise::Command::Make(make)));
        let Some(promise) = self.life.process.promises.last().map(|promise| promise.id) else { return };
        if self.chance.happens(85) && self.later(900) {
            self.does(who, Command::Promise(promise::Command::ClaimKept(promise)));
        }
    }

    pub(super) fn message(&mut self, who: Person) {
        let text = self.one_of(MESSAGES);
        let send = message::send::Send { text, corrects: None };
        self.does(who, Command::Message(message::Command::Send(send)));
    }

    pub(super) fn stage(&mut self, number: usize) {
        let Some(stage) = self.job.stages.get(number) else { return };
        let command = process::Command::EnterStage(stage.id);
        self.does(Person::Member(self.job.recruiter), Command::Process(command));
    }

    pub(super) fn answer(&mut self, text: &str) {
        let pause = 60 + i64::from(self.chance.below(4000));
        if !self.later(pause) {
            return;
        }
        let answer = message::answer::GiveAnswer { text: text.to_owned() };
        let recruiter = Person::Member(self.job.recruiter);
        self.does(recruiter, Command::Message(message::Command::Answer(answer)));
    }

    /// A no that points at a requirement, half of the time with its feedback.
    pub(super) fn decline(&mut self) {
        let pause = 60 + i64::from(self.chance.below(4000));
        if !self.later(pause) {
            return;
        }
        let requirement = self.chance.one_of(&self.job.facts[0].requirements).copied();
        let now = self.chance.happens(50);
        let given = |text: &str| if now { text.to_owned() } else { String::new() };
        let reason = ReasonGiven {
            requirement,
            seen: given("You told us of one season, on the lake and in calm weather"),
            change: given("A season at sea, with a crew of your own"),
        };
        let text = "We will not go on. What we saw and what would change it stands below.".to_owned();
        let give = decline::Command::Give(Give { text, reasons: vec![reason] });
        self.does(Person::Member(self.job.recruiter), Command::Decline(give));
        if self.cast.think && !now {
            self.feedback(requirement);
        }
    }

    /// The feedback that was promised with a no; some days later, mostly by its date.
    fn feedback(&mut self, requirement: Option<RequirementId>) {
        let pause = 1_000 + i64::from(self.chance.below(9_000));
        let Some(decline) = self.life.process.declines.last().map(|decline| decline.id) else { return };
        if !self.later(pause) {
            return;
        }
        let reason = ReasonGiven {
            requirement,
            seen: "You told us of one season, on the lake and in calm weather".to_owned(),
            change: "A season at sea, with a crew of your own".to_owned(),
        };
        let give = feedback::GiveFeedback { decline, reasons: vec![reason] };
        self.does(Person::Member(self.job.recruiter), Command::Decline(decline::Command::Feedback(give)));
    }

    /// What somebody saw, for or against a requirement.
    pub(super) fn evidence(&mut self, seen_by: MemberId, conversation: ConversationId) {
        let Some(requirement) = self.chance.one_of(&self.job.facts[0].requirements).copied() else { return };
        let add = evidence::add::Add {
            requirement,
            bearing: if self.chance.happens(70) { Bearing::For } else { Bearing::Against },
            source: Source::Conversation,
            conversation: Some(conversation),
            text: "Told us how the crew was found in a spring without applicants.".to_owned(),
        };
        self.does(Person::Member(seen_by), Command::Evidence(evidence::Command::Add(add)));
    }

    pub(super) fn withdraw(&mut self) {
        if !self.later(300) {
            return;
        }
        let reason = "I have found something nearer to home.".to_owned();
        let withdraw = process::Command::Withdraw(Withdraw { reason });
        self.does(self.candidate(), Command::Process(withdraw));
    }
}
