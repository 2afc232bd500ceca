//! Roles, specs, decisions and views: what is stored is what the entries fold to, all along.

use super::kit::{Cast, Story, cast, when};
use crate::{process, testing};
use jiff::civil::date;
use ledger::conversation::{self, Kind, kind};
use ledger::evidence::{self, Bearing, Source};
use ledger::ids::{ConversationId, JobId, RequirementId};
use ledger::interest::{self, Level};
use ledger::job::{JobFacts, PayRange};
use ledger::process::{Command as ProcessCommand, Process, job::News};
use ledger::side::Actor;
use ledger::{decline, exchange, offer, proposal, question, report};
use std::collections::BTreeSet;

const EVERYTHING: [&str; 36] = [
    "spec_changed",
    "spec_acknowledged",
    "job_changed",
    "job_paused",
    "job_resumed",
    "job_filled",
    "kind_proposed",
    "kind_answered",
    "brief_read",
    "interest_noted",
    "interests_opened",
    "view_sent",
    "exchange_opened",
    "exchange_closed",
    "question_passed_on",
    "proposal_put",
    "proposal_sent",
    "proposal_taken_back",
    "proposal_answered",
    "evidence_added",
    "evidence_withdrawn",
    "decline_reasoned",
    "feedback_given",
    "offer_made",
    "offer_sent",
    "offer_taken_back",
    "offer_reminded",
    "offer_accepted",
    "offer_declined",
    "offer_countered",
    "offer_upheld",
    "offer_expired",
    "conduct_reported",
    "report_answered",
    "report_reassigned",
    "process_ended",
];

#[test]
fn decisions_and_views_are_stored_as_they_fold() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let mut happened: BTreeSet<&'static str> = BTreeSet::new();
        let tales: [fn(&mut Story<'_>, &Cast); 5] =
            [a_talk, a_move_to_another_job, an_offer_accepted, an_offer_declined, an_offer_that_ends];
        for tale in tales {
            let mut story = Story::open(db, &cast, cast.candidate);
            tale(&mut story, &cast);
            let entries =
                db.read(|conn| process::entries(conn, story.process.workspace, story.id())).unwrap();
            let (entries, links): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
            assert_eq!(ledger::chain::verify(&links), Ok(()));
            assert_eq!(Process::folded(&entries), Some(story.process.clone()));
            happened.extend(entries.iter().map(|entry| entry.event.code()));
        }
        let missing: Vec<&&str> = EVERYTHING.iter().filter(|code| !happened.contains(**code)).collect();
        assert!(missing.is_empty(), "the tales leave out {missing:?}");
    });
}

fn news(story: &mut Story<'_>, news: News) {
    story.does(Actor::Clock, ProcessCommand::JobNews(news)).unwrap();
}

fn feel(level: Level, conversation: ConversationId) -> interest::Command {
    interest::Command::Note(interest::note::NoteInterest { conversation, level })
}

fn view(conversation: ConversationId) -> exchange::Command {
    let (talk, own) = ("A good talk".to_owned(), "I spoke too much".to_owned());
    exchange::Command::Send(exchange::send::SendView { conversation, talk, own })
}

fn a_talk(story: &mut Story<'_>, cast: &Cast) {
    let first = story.book(when("24", "09:00"), &[cast.interviewer]).unwrap();
    let second = story.book(when("26", "09:00"), &[cast.executive]).unwrap();
    let to_informal = kind::ProposeKind { conversation: second, to: Kind::Informal, reason: "a chat".into() };
    story.candidate(conversation::Command::ProposeKind(to_informal));
    let answer = kind::AnswerKind { conversation: second, accepted: true };
    story.member(cast.recruiter, conversation::Command::AnswerKind(answer));
    assert_eq!(story.process.conversation(second).unwrap().kind, Kind::Informal);

    story.jobs[0].version += 1;
    news(story, News::SpecChanged { version: story.jobs[0].version });
    story.candidate(ProcessCommand::AcknowledgeSpec(story.jobs[0].version));
    story.member(cast.interviewer, conversation::Command::ReadBrief(first));
    let ask = question::ask::Ask { text: "Who decides?".into(), conversation: Some(first) };
    story.candidate(question::Command::Ask(ask));
    let asked = story.process.questions[0].id;
    story.tick(when("24", "10:00"));
    let pass_on = question::route::PassOn {
        question: asked,
        to: cast.executive,
        conversation: Some(second),
        reason: "I have never met the owners".into(),
    };
    story.member(cast.interviewer, question::Command::PassOn(pass_on));
    story.candidate(feel(Level::GoOn, first));
    story.candidate(feel(Level::Stop, first));
    story.member(cast.interviewer, feel(Level::Unsure, first));
    story.candidate(view(first));
    story.member(cast.interviewer, view(first));
    evidence(story, cast, first);

    let make = report::make::Make {
        kind: report::Kind::Conduct,
        about: cast.interviewer,
        conversation: Some(first),
        to: Some(cast.executive),
        text: "A remark about my age".into(),
    };
    story.candidate(report::Command::Make(make));
    let promise = story.process.reports[0].promise;
    let hand_over = ledger::promise::hand_over::HandOver { promise, to: cast.recruiter };
    story.member(cast.executive, ledger::promise::Command::HandOver(hand_over));
    let answer = report::answer::GiveAnswer { report: story.process.reports[0].id, text: "We spoke".into() };
    story.member(cast.recruiter, report::Command::Answer(answer));

    news(story, News::Paused { until: when("30", "09:00"), reason: "The budget".into() });
    news(story, News::Resumed);
    story.tick(when("26", "10:00"));
    story.candidate(view(second));
    story.tick("2026-12-15T12:00:00Z".parse().unwrap());
    news(story, News::Filled);
    news(story, News::Closed { reason: "The budget".into() });
}

fn evidence(story: &mut Story<'_>, cast: &Cast, conversation: ConversationId) {
    let requirement: RequirementId = story.jobs[0].requirements[0];
    let add = evidence::add::Add {
        requirement,
        bearing: Bearing::For,
        source: Source::Conversation,
        conversation: Some(conversation),
        text: "Planned four seasons".into(),
    };
    story.member(cast.interviewer, evidence::Command::Add(add));
    let id = story.process.evidence[0].id;
    story.member(cast.interviewer, evidence::Command::Withdraw(id));
}

fn a_move_to_another_job(story: &mut Story<'_>, cast: &Cast) {
    let requirement = story.jobs[0].requirements[0];
    let reason = decline::give::ReasonGiven {
        requirement: Some(requirement),
        ..decline::give::ReasonGiven::default()
    };
    let give = decline::give::Give { text: "We will not go on".into(), reasons: vec![reason.clone()] };
    story.member(cast.recruiter, decline::Command::Give(give));
    story.tick(when("23", "09:00"));
    let text = "What you showed of the last season was thin";
    let reason = decline::give::ReasonGiven { seen: text.into(), change: text.into(), ..reason };
    let decline = story.process.declines[0].id;
    let feedback = decline::feedback::GiveFeedback { decline, reasons: vec![reason] };
    story.member(cast.recruiter, decline::Command::Feedback(feedback));

    // The process keeps a foreign key to its job: the other job is this very one, as if seen anew.
    let put = |job: JobId| proposal::put::Put {
        kind: proposal::Kind::Job,
        role: String::new(),
        pay: None,
        job: Some(job),
        reason: "It would suit you".into(),
        counters: None,
    };
    let job = cast.house.job.id;
    story.member(cast.recruiter, proposal::Command::Put(put(job)));
    let first = story.process.proposals[0].id;
    story.member(cast.recruiter, proposal::Command::TakeBack(first));
    story.member(cast.recruiter, proposal::Command::Put(put(job)));
    story.tick(when("23", "10:00"));
    let proposal = story.process.proposals[1].id;
    let yes = proposal::answer::GiveAnswer { proposal, accepted: true, text: "Gladly".into() };
    story.candidate(proposal::Command::Answer(yes));
    assert_eq!(story.process.past_jobs.len(), 1);
}

fn offers(story: &mut Story<'_>, cast: &Cast, taken_back: bool) {
    let facts: &JobFacts = &story.jobs[0];
    let make = offer::make::Make {
        role: "Manager".into(),
        pay: PayRange { least: facts.pay.as_ref().unwrap().least, ..facts.pay.clone().unwrap() },
        outside: String::new(),
        starts_on: date(2027, 2, 1),
        conditions: String::new(),
        expires_at: when("30", "16:00"),
    };
    story.member(cast.recruiter, offer::Command::Make(make.clone()));
    if taken_back {
        let id = story.process.offers[0].id;
        story.member(cast.recruiter, offer::Command::TakeBack(id));
        story.member(cast.recruiter, offer::Command::Make(make));
    }
    story.tick(when("23", "09:00"));
}

fn say(story: &mut Story<'_>, word: offer::answer::Word) {
    let offer = story.process.offers.last().unwrap().id;
    let answer = offer::answer::GiveAnswer { offer, word, text: "As we said".into() };
    story.candidate(offer::Command::Answer(answer));
}

fn an_offer_accepted(story: &mut Story<'_>, cast: &Cast) {
    offers(story, cast, true);
    say(story, offer::answer::Word::Counter { pay: None });
    let offer = story.process.offers.last().unwrap().id;
    let uphold = offer::answer::Uphold { offer, text: "It is what we can pay".into() };
    story.member(cast.recruiter, offer::Command::Uphold(uphold));
    say(story, offer::answer::Word::Accept);
}

fn an_offer_declined(story: &mut Story<'_>, cast: &Cast) {
    offers(story, cast, false);
    say(story, offer::answer::Word::Decline);
}

fn an_offer_that_ends(story: &mut Story<'_>, cast: &Cast) {
    offers(story, cast, false);
    story.tick(when("30", "17:00"));
    assert_eq!(story.process.offers[0].state, offer::State::Expired);
}
