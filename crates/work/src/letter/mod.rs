//! Letters: what the ledger's reactions say to one person about one entry, in their language and zone, and
//! only what they may see. Where state has moved on, a letter says what is true now, or is not sent.

mod alert;
mod claim;
mod conversation;
mod decline;
mod desk;
mod job;
mod kind;
mod make_good;
mod message;
mod mirror;
mod offer;
mod process;
mod promise;
mod proposal;
mod question;
mod report;
mod send;
mod view;
mod wish;

pub use desk::Desk;
pub(crate) use send::send;

use crate::mail::Draft;
use ledger::reaction::Letter;

/// What a letter came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// It says this.
    Draft(Box<Draft>),
    /// It would say what is no longer so; why.
    Needless(&'static str),
}

impl From<Draft> for Written {
    fn from(draft: Draft) -> Self {
        Self::Draft(Box::new(draft))
    }
}

/// Writes a letter.
#[must_use]
pub fn write(desk: &Desk<'_>, letter: Letter) -> Written {
    match letter {
        Letter::Welcome => process::welcome(desk),
        Letter::WithdrawalReceived => process::withdrawal_received(desk),
        Letter::CandidateEnded => process::candidate_ended(desk),
        Letter::Booked => conversation::booked(desk),
        Letter::Moved => conversation::moved(desk),
        Letter::Cancelled => conversation::cancelled(desk),
        Letter::SeatHandedOver => conversation::seat_handed_over(desk),
        Letter::AttendeeChanged => conversation::attendee_changed(desk),
        Letter::TimeProposed => conversation::time_proposed(desk),
        Letter::TimeDeclined => conversation::time_declined(desk),
        Letter::Approaching => conversation::approaching(desk),
        Letter::Unconfirmed => conversation::unconfirmed(desk),
        Letter::WillBeLate => alert::will_be_late(desk),
        Letter::YouAreMissed => alert::you_are_missed(desk),
        Letter::NobodyCame => alert::nobody_came(desk),
        Letter::WeToldThem => alert::we_told_them(desk),
        Letter::StandInOffered => alert::stand_in_offered(desk),
        Letter::StandInAnswered => alert::stand_in_answered(desk),
        Letter::WhatHappened => claim::what_happened(desk),
        Letter::TheySay => claim::they_say(desk),
        Letter::PleaseSay => claim::please_say(desk),
        Letter::MakeGood => make_good::make_good(desk),
        Letter::MakeGoodYours => make_good::make_good_yours(desk),
        Letter::StillWantTo => make_good::still_want_to(desk),
        Letter::Chosen => make_good::chosen(desk),
        Letter::PromiseYours => promise::yours(desk),
        Letter::PromiseMade => promise::made(desk),
        Letter::PromiseDueSoon => promise::due_soon(desk),
        Letter::PromiseOverdue => promise::overdue(desk),
        Letter::PromiseIsLate => promise::is_late(desk),
        Letter::PromiseEscalated => promise::escalated(desk),
        Letter::PromiseBroken => promise::broken(desk),
        Letter::PromiseNewDate => promise::new_date(desk),
        Letter::PromiseDisputed => promise::disputed(desk),
        Letter::PromiseExcused => promise::excused(desk),
        Letter::PromiseHandedOver => promise::handed_over(desk),
        Letter::PromiseReopened => promise::reopened(desk),
        Letter::QuestionAsked => question::asked(desk),
        Letter::QuestionReplied => question::replied(desk),
        Letter::QuestionReminder => question::reminder(desk),
        Letter::QuestionStillOpen => question::still_open(desk),
        Letter::WishMade => wish::made(desk),
        Letter::WishAnswered => wish::answered(desk),
        Letter::Message => message::message(desk),
        Letter::Answer => message::answer(desk),
        Letter::Apology => message::apology(desk),
        Letter::KindProposed => kind::proposed(desk),
        Letter::KindAnswered => kind::answered(desk),
        Letter::InterestsOpened => view::interests_opened(desk),
        Letter::ExchangeOpened => view::exchange_opened(desk),
        Letter::ExchangeClosed => view::exchange_closed(desk),
        Letter::QuestionPassedOn => view::passed_on(desk),
        Letter::QuestionMoved => view::moved(desk),
        Letter::FeedbackGiven => decline::feedback(desk),
        Letter::OfferMade => offer::made(desk),
        Letter::OfferEndsSoon => offer::ends_soon(desk),
        Letter::OfferUpheld => offer::upheld(desk),
        Letter::OfferAnswered => offer::answered(desk),
        Letter::OfferExpired => offer::expired(desk),
        Letter::WentSilent => decline::went_silent(desk),
        Letter::MirrorInvited => mirror::invited(desk),
        Letter::ScorecardYours => mirror::scorecard_yours(desk),
        Letter::FeedbackRated => mirror::feedback_rated(desk),
        Letter::EndedTogether => view::ended_together(desk),
        Letter::ReportYours => report::yours(desk),
        Letter::ReportAnswered => report::answered(desk),
        Letter::Applied => job::applied(desk),
        Letter::JobChanged => job::changed(desk),
        Letter::SpecChanged => job::spec_changed(desk),
        Letter::JobPaused => job::paused(desk),
        Letter::JobResumed => job::resumed(desk),
        Letter::JobFilled => job::filled(desk),
        Letter::JobClosed => job::closed(desk),
        Letter::ProposalPut => proposal::put(desk),
        Letter::ProposalAnswered => proposal::answered(desk),
    }
}
