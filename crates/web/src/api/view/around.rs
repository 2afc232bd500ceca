//! How what surrounds a conversation looks in JSON, and a conduct report to its two people.

use super::{
    PersonView, person,
    thought::{self, MirrorView, SelfViewView},
};
use act::process::Sight;
use jiff::Timestamp;
use ledger::{
    conversation::Conversation, ids::QuestionId, interest::Level, report::Report, side::Person, words::Words,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// What surrounds a conversation, as far as it is for you.
#[derive(Debug, Serialize, ToSchema)]
pub struct AroundView {
    /// Whether it takes no scorecard and no evidence, also not afterwards.
    pub off_the_record: bool,
    /// Who read their brief.
    pub briefs_read: Vec<ReadView>,
    /// Other kinds that were put to the other side; without an `accepted`, the old kind still holds.
    pub kind_changes: Vec<KindChangeView>,
    /// Whether both sides want to go on.
    pub interest: InterestView,
    /// How each thinks it went: your own view, and the others' once both sides have sent one.
    pub views: Vec<ViewView>,
    /// What you thought of it, as the candidate; nobody else is given it.
    pub mirror: Option<MirrorView>,
    /// How you think you did; nobody else is given it.
    pub self_view: Option<SelfViewView>,
}

/// Somebody who read their brief.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReadView {
    /// Who.
    pub by: PersonView,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
}

/// Another kind, put to the other side.
#[derive(Debug, Serialize, ToSchema)]
pub struct KindChangeView {
    /// Who proposed it.
    pub by: PersonView,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// What it was.
    pub from: &'static str,
    /// What it would be.
    pub to: &'static str,
    /// Why.
    pub reason: Option<String>,
    /// What the other side said; none while it waits.
    pub accepted: Option<bool>,
}

/// Whether both sides want to go on: `go_on`, `unsure` or `stop`.
#[derive(Debug, Serialize, ToSchema)]
pub struct InterestView {
    /// What your side said; nobody else sees it before both have spoken.
    pub yours: Option<&'static str>,
    /// The company's, once both have spoken.
    pub company: Option<&'static str>,
    /// The candidate's, once both have spoken.
    pub candidate: Option<&'static str>,
}

/// How somebody thinks it went.
#[derive(Debug, Serialize, ToSchema)]
pub struct ViewView {
    /// Who.
    pub by: PersonView,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// Of the conversation.
    pub text: Option<String>,
    /// Of their own part in it.
    pub own: Option<String>,
}

/// That a question was passed on.
#[derive(Debug, Serialize, ToSchema)]
pub struct RouteView {
    /// Who could not answer it.
    pub by: PersonView,
    /// Who is to.
    pub to: PersonView,
    /// Why.
    pub reason: Option<String>,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
}

/// A conduct report, for who made it and who reads it; nobody else is told that it is there.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReportView {
    /// Its id.
    pub id: Uuid,
    /// `conduct` or `outside_spec`.
    pub kind: &'static str,
    /// Whose conduct.
    pub about: PersonView,
    /// In which conversation.
    pub conversation: Option<Uuid>,
    /// Who reads and answers it.
    pub to: PersonView,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// What happened.
    pub text: Option<String>,
    /// The promise of an answer.
    pub promise: Uuid,
    /// The answer.
    pub answer: Option<String>,
    /// When it was given.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub answered_at: Option<Timestamp>,
}

pub(super) fn around(sight: &Sight, talk: &Conversation) -> AroundView {
    let process = &sight.process;
    let of_it = |id| id == talk.id;
    AroundView {
        off_the_record: !talk.kind.is_on_record(),
        briefs_read: process
            .briefs
            .iter()
            .filter(|brief| of_it(brief.conversation))
            .map(|brief| ReadView { by: person(sight, Person::Member(brief.member)), at: brief.at })
            .collect(),
        kind_changes: process
            .kind_changes
            .iter()
            .filter(|change| of_it(change.conversation))
            .map(|change| KindChangeView {
                by: person(sight, change.by),
                at: change.at,
                from: change.from.code(),
                to: change.to.code(),
                reason: said(sight, &change.reason),
                accepted: change.answer.as_ref().map(|answer| answer.accepted),
            })
            .collect(),
        interest: interest(sight, talk),
        views: process
            .exchange(talk.id)
            .map(|exchange| exchange.views.as_slice())
            .unwrap_or_default()
            .iter()
            .map(|view| ViewView {
                by: person(sight, view.by),
                at: view.at,
                text: said(sight, &view.talk),
                own: said(sight, &view.own),
            })
            .collect(),
        mirror: thought::mirror(sight, talk),
        self_view: thought::self_view(sight, talk),
    }
}

// Of notes only those of the reader's own side are there.
fn interest(sight: &Sight, talk: &Conversation) -> InterestView {
    let known = sight.process.interest(talk.id);
    let own = known.and_then(|interest| interest.notes.first());
    let opened = known.and_then(|interest| interest.opened);
    InterestView {
        yours: own.and_then(|note| sight.text(&note.level)).and_then(Level::from_code).map(Level::code),
        company: opened.map(|opened| opened.company.code()),
        candidate: opened.map(|opened| opened.candidate.code()),
    }
}

pub(super) fn routes(sight: &Sight, question: QuestionId) -> Vec<RouteView> {
    let routes = sight.process.routes_of(question).map(|route| RouteView {
        by: person(sight, Person::Member(route.by)),
        to: person(sight, Person::Member(route.to)),
        reason: said(sight, &route.reason),
        at: route.at,
    });
    routes.collect()
}

pub(super) fn report(sight: &Sight, report: &Report) -> ReportView {
    ReportView {
        id: report.id.uuid(),
        kind: report.kind.code(),
        about: person(sight, Person::Member(report.about)),
        conversation: report.conversation.map(Into::into),
        to: person(sight, Person::Member(report.to)),
        at: report.at,
        text: said(sight, &report.words),
        promise: report.promise.uuid(),
        answer: report.answer.as_ref().and_then(|answer| said(sight, &answer.words)),
        answered_at: report.answer.as_ref().map(|answer| answer.at),
    }
}

fn said(sight: &Sight, words: &Words) -> Option<String> {
    sight.text(words).map(str::to_owned)
}
