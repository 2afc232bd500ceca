//! How a process looks in JSON, to the person who asks: their texts said, their names given.

mod around;
mod conversation;
mod decision;
pub mod job;
mod role;
mod thought;

pub use around::{AroundView, ReportView, RouteView};
pub use conversation::ConversationView;
pub use decision::{DeclineView, OfferView};
pub use role::{EvidenceView, PastJobView, ProposalView, SpecStandView};
pub use thought::{LevelView, MirrorView, OwnLevelView, SelfViewView};

use act::process::Sight;
use jiff::Timestamp;
use ledger::{promise::About, side::Person, words::Words};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A person of either side.
#[derive(Debug, Serialize, ToSchema)]
pub struct PersonView {
    /// `company` or `candidate`.
    pub side: &'static str,
    /// Their id in the workspace.
    pub id: Uuid,
    /// What to call them; empty where they were erased.
    pub name: String,
}

/// A process, whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProcessView {
    /// Its id.
    pub id: Uuid,
    /// Counts its events.
    pub version: i64,
    /// The head of its hash chain.
    pub head: String,
    /// Who.
    pub candidate: PersonView,
    /// For what: the job's id.
    pub job: Option<Uuid>,
    /// The job's title.
    pub job_title: Option<String>,
    /// Where in the plan: the stage's id.
    pub stage: Option<Uuid>,
    /// Who runs it.
    pub recruiter: PersonView,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub opened_at: Timestamp,
    /// How it ended: `declined`, `withdrawn`, `made_good`, `mutual`, `hired`, `offer_declined`, `offer_expired`,
    /// `job_closed`, `moved` or `went_silent`; none while it runs.
    pub ended: Option<&'static str>,
    /// Its conversations.
    pub conversations: Vec<ConversationView>,
    /// Its promises.
    pub promises: Vec<PromiseView>,
    /// Its questions.
    pub questions: Vec<QuestionView>,
    /// Its wishes.
    pub wishes: Vec<WishView>,
    /// Its messages, as far as they are for you.
    pub messages: Vec<MessageView>,
    /// What followed second misses in a row.
    pub make_goods: Vec<MakeGoodView>,
    /// The versions of the spec that it is or was measured by, the present one last.
    pub specs: Vec<SpecStandView>,
    /// The jobs it was about before.
    pub past_jobs: Vec<PastJobView>,
    /// Other roles, pay and jobs, as far as they are for you.
    pub proposals: Vec<ProposalView>,
    /// What was seen or shown, for and against requirements.
    pub evidence: Vec<EvidenceView>,
    /// The company's declines, as far as they are for you.
    pub declines: Vec<DeclineView>,
    /// Offers, as far as they are for you.
    pub offers: Vec<OfferView>,
    /// Conduct reports, those that you made or were named to read.
    pub reports: Vec<ReportView>,
}

/// A promise.
#[derive(Debug, Serialize, ToSchema)]
pub struct PromiseView {
    /// Its id.
    pub id: Uuid,
    /// `answer`, `reply`, `wish_answer`, `arrange`, `apology`, `range`, `feedback`, `report_answer`, `scorecard` or
    /// `other`.
    pub kind: &'static str,
    /// Who owes it.
    pub owed_by: PersonView,
    /// To which side.
    pub owed_to: &'static str,
    /// What it is about: `process`, `conversation`, `question`, `wish`, `make_good`, `proposal`, `offer`, `decline`,
    /// `report`, or `scorecard` (with the id of its conversation).
    pub about: &'static str,
    /// The id of that.
    pub about_id: Option<Uuid>,
    /// In words, for what was promised by hand.
    pub text: Option<String>,
    /// By when.
    #[schema(value_type = String, format = DateTime)]
    pub due_at: Timestamp,
    /// A later date that is only shown.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub expected_at: Option<Timestamp>,
    /// `open`, `kept`, `late`, `broken`, `excused` or `void`.
    pub state: &'static str,
    /// When it was delivered.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub delivered_at: Option<Timestamp>,
    /// Whether the other side disputes that.
    pub disputed: bool,
}

/// A question.
#[derive(Debug, Serialize, ToSchema)]
pub struct QuestionView {
    /// Its id.
    pub id: Uuid,
    /// Who asked.
    pub asked_by: PersonView,
    /// The conversation on whose agenda it is.
    pub conversation: Option<Uuid>,
    /// The question.
    pub text: Option<String>,
    /// `asked`, `replied`, `answered` or `still_open`.
    pub state: &'static str,
    /// What was said to it.
    pub replies: Vec<ReplyView>,
    /// Who could not answer it and passed it on to whom, in order.
    pub routes: Vec<RouteView>,
}

/// A reply.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReplyView {
    /// Who.
    pub by: PersonView,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// What.
    pub text: Option<String>,
}

/// A wish to meet somebody.
#[derive(Debug, Serialize, ToSchema)]
pub struct WishView {
    /// Its id.
    pub id: Uuid,
    /// `meet_colleagues` or `meet_senior`.
    pub kind: &'static str,
    /// In the candidate's words.
    pub text: Option<String>,
    /// Yes or no, once answered.
    pub granted: Option<bool>,
    /// Why.
    pub reason: Option<String>,
}

/// A message.
#[derive(Debug, Serialize, ToSchema)]
pub struct MessageView {
    /// Its id.
    pub id: Uuid,
    /// `plain`, `answer`, `decline` or `apology`.
    pub kind: &'static str,
    /// Who wrote it.
    pub by: PersonView,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub written_at: Timestamp,
    /// `waiting`, `sent` or `taken_back`.
    pub state: &'static str,
    /// What it says.
    pub text: Option<String>,
    /// The message it corrects.
    pub corrects: Option<Uuid>,
}

/// What followed a second miss in a row.
#[derive(Debug, Serialize, ToSchema)]
pub struct MakeGoodView {
    /// Its id.
    pub id: Uuid,
    /// `company` or `candidate`.
    pub missed_by: &'static str,
    /// Who answers for it.
    pub owner: Option<PersonView>,
    /// The promise of an apology.
    pub apology: Option<Uuid>,
    /// `another_person`, `another_form`, `end` or `go_on`, once chosen.
    pub choice: Option<&'static str>,
}

/// The process as the one who asks may see it.
#[must_use]
pub fn process(sight: &Sight) -> ProcessView {
    let process = &sight.process;
    let text = |words: &Words| sight.text(words).map(str::to_owned);
    ProcessView {
        id: process.id.uuid(),
        version: process.version,
        head: sight.head.clone(),
        candidate: person(sight, process.candidate_person()),
        job: process.job.map(Into::into),
        job_title: sight.job.as_ref().map(|job| job.title.clone()),
        stage: process.stage.map(Into::into),
        recruiter: person(sight, process.recruiter_person()),
        opened_at: process.opened_at,
        ended: process.ended.as_ref().map(|ended| ended.how.code()),
        conversations: process
            .conversations
            .iter()
            .map(|one| conversation::conversation(sight, one))
            .collect(),
        promises: process.promises.iter().map(|one| promise(sight, one)).collect(),
        questions: process
            .questions
            .iter()
            .map(|one| QuestionView {
                id: one.id.uuid(),
                asked_by: person(sight, one.asked_by),
                conversation: one.conversation.map(Into::into),
                text: text(&one.words),
                state: one.state.code(),
                routes: around::routes(sight, one.id),
                replies: one
                    .replies
                    .iter()
                    .map(|reply| ReplyView {
                        by: person(sight, reply.by),
                        at: reply.at,
                        text: text(&reply.words),
                    })
                    .collect(),
            })
            .collect(),
        wishes: process
            .wishes
            .iter()
            .map(|one| WishView {
                id: one.id.uuid(),
                kind: one.kind.code(),
                text: text(&one.words),
                granted: one.answer.as_ref().map(|answer| answer.granted),
                reason: one.answer.as_ref().and_then(|answer| text(&answer.reason)),
            })
            .collect(),
        messages: process
            .messages
            .iter()
            .map(|one| MessageView {
                id: one.id.uuid(),
                kind: one.kind.code(),
                by: person(sight, one.by),
                written_at: one.written_at,
                state: one.state.code(),
                text: text(&one.words),
                corrects: one.corrects.map(Into::into),
            })
            .collect(),
        specs: process.specs.iter().map(|one| role::spec(sight, one)).collect(),
        past_jobs: process.past_jobs.iter().map(|one| role::past_job(sight, one)).collect(),
        proposals: process.proposals.iter().map(|one| role::proposal(sight, one)).collect(),
        evidence: process.evidence.iter().map(|one| role::evidence(sight, one)).collect(),
        declines: process.declines.iter().map(|one| decision::decline(sight, one)).collect(),
        offers: process.offers.iter().map(|one| decision::offer(sight, one)).collect(),
        reports: process.reports.iter().map(|one| around::report(sight, one)).collect(),
        make_goods: process
            .make_goods
            .iter()
            .map(|one| MakeGoodView {
                id: one.id.uuid(),
                missed_by: one.missed_by.code(),
                owner: one.owner.map(|id| person(sight, Person::Member(id))),
                apology: one.apology.map(Into::into),
                choice: one.chosen.as_ref().map(|chosen| chosen.choice.code()),
            })
            .collect(),
    }
}

/// A promise as the one who asks may see it.
#[must_use]
pub fn promise(sight: &Sight, one: &ledger::promise::Promise) -> PromiseView {
    let (about, about_id) = about(one.about);
    PromiseView {
        id: one.id.uuid(),
        kind: one.kind.code(),
        owed_by: person(sight, one.owed_by),
        owed_to: one.owed_to.code(),
        about,
        about_id,
        text: one.words.as_ref().and_then(|words| sight.text(words)).map(str::to_owned),
        due_at: one.due_at,
        expected_at: one.expected_at,
        state: one.state.code(),
        delivered_at: one.delivered_at,
        disputed: one.dispute.is_some(),
    }
}

/// What a promise is about: its noun and its id.
#[must_use]
pub fn about(about: About) -> (&'static str, Option<Uuid>) {
    match about {
        About::Process => ("process", None),
        About::Conversation(id) => ("conversation", Some(id.uuid())),
        About::Question(id) => ("question", Some(id.uuid())),
        About::Wish(id) => ("wish", Some(id.uuid())),
        About::MakeGood(id) => ("make_good", Some(id.uuid())),
        About::Proposal(id) => ("proposal", Some(id.uuid())),
        About::Offer(id) => ("offer", Some(id.uuid())),
        About::Decline(id) => ("decline", Some(id.uuid())),
        About::Report(id) => ("report", Some(id.uuid())),
        About::Scorecard(id) => ("scorecard", Some(id.uuid())),
    }
}

pub(super) fn person(sight: &Sight, who: Person) -> PersonView {
    let id = match who {
        Person::Member(id) => id.uuid(),
        Person::Candidate(id) => id.uuid(),
    };
    PersonView { side: who.side().code(), id, name: sight.name(who).to_owned() }
}
