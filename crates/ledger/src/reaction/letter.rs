//! The kinds of letters there are.

use serde::{Deserialize, Serialize};

/// What a letter says. The words live in the mail templates; what it is about is read from the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Letter {
    /// To the candidate: a process was opened; here is your page.
    Welcome,
    /// A conversation was booked (with a calendar file).
    Booked,
    /// It was moved (with a calendar file).
    Moved,
    /// It was called off (with a calendar file).
    Cancelled,
    /// To the one who is to attend instead (with a calendar file).
    SeatHandedOver,
    /// To the candidate: somebody else will attend.
    AttendeeChanged,
    /// Another time is proposed.
    TimeProposed,
    /// The proposed time does not suit.
    TimeDeclined,
    /// A conversation comes near.
    Approaching,
    /// To the recruiter: attendees have not confirmed.
    Unconfirmed,
    /// The other side will be late.
    WillBeLate,
    /// To the missing: somebody waits for you now.
    YouAreMissed,
    /// To the recruiter and possible stand-ins: somebody waits and nobody came.
    NobodyCame,
    /// To the candidate who waits: we have told them.
    WeToldThem,
    /// To the candidate: somebody could step in.
    StandInOffered,
    /// To the stand-in and the recruiter: what the candidate said.
    StandInAnswered,
    /// What happened?
    WhatHappened,
    /// The other side says this happened: is that right?
    TheySay,
    /// You have not said what happened.
    PleaseSay,
    /// To the candidate: an apology is owed, and you choose how to go on.
    MakeGood,
    /// To the one who answers for it.
    MakeGoodYours,
    /// To the candidate who missed twice: do you still want to go on?
    StillWantTo,
    /// What the candidate chose.
    Chosen,
    /// To the owner of a new promise.
    PromiseYours,
    /// To the side it is owed to.
    PromiseMade,
    /// To its owner: due soon.
    PromiseDueSoon,
    /// To its owner: its date passed.
    PromiseOverdue,
    /// To the side it is owed to: it is late, and what happens next.
    PromiseIsLate,
    /// To the next level.
    PromiseEscalated,
    /// To both: it is broken.
    PromiseBroken,
    /// To the side it is owed to: a new date.
    PromiseNewDate,
    /// To its owner: the other side says it was not kept.
    PromiseDisputed,
    /// To its owner: let off.
    PromiseExcused,
    /// To its new owner.
    PromiseHandedOver,
    /// To its owner: the mail that delivered it came back.
    PromiseReopened,
    /// A question for you.
    QuestionAsked,
    /// A reply to your question.
    QuestionReplied,
    /// Does the reply answer it?
    QuestionReminder,
    /// Your reply did not answer it.
    QuestionStillOpen,
    /// To the recruiter: the candidate wants to meet somebody.
    WishMade,
    /// To the candidate: yes or no.
    WishAnswered,
    /// A message for you.
    Message,
    /// To the candidate: the company's answer.
    Answer,
    /// To the candidate: an apology.
    Apology,
    /// To the candidate: your withdrawal was received.
    WithdrawalReceived,
    /// To the company: the candidate ended it.
    CandidateEnded,
    /// To the recruiter: somebody applied.
    Applied,
    /// The process moved to another job.
    JobChanged,
    /// The spec has another version: see what changed.
    SpecChanged,
    /// The job waits; promises move by the announced date.
    JobPaused,
    /// The job goes on.
    JobResumed,
    /// Every opening has somebody; an answer follows.
    JobFilled,
    /// To the candidate: the job closed, and what happens to your data.
    JobClosed,
    /// Another kind of conversation is proposed.
    KindProposed,
    /// What the other side said to another kind.
    KindAnswered,
    /// Both sides have said whether they want to go on.
    InterestsOpened,
    /// Both sides have said how they think it went.
    ExchangeOpened,
    /// No view of the other side came.
    ExchangeClosed,
    /// A question was passed on to you.
    QuestionPassedOn,
    /// Your question was passed on to somebody who can answer it.
    QuestionMoved,
    /// Another role, pay or job is put to you.
    ProposalPut,
    /// What the other side said to it.
    ProposalAnswered,
    /// To the candidate: the feedback that was promised.
    FeedbackGiven,
    /// To the candidate: an offer.
    OfferMade,
    /// To the candidate: the offer ends soon.
    OfferEndsSoon,
    /// To the candidate: the offer stands as it is.
    OfferUpheld,
    /// To the company: accepted, declined or countered.
    OfferAnswered,
    /// The offer ended without an answer.
    OfferExpired,
    /// To the one who reads and answers a conduct report; to whoever made it, where that is now somebody else.
    ReportYours,
    /// To the one who reported.
    ReportAnswered,
    /// To the candidate: how was it for you?
    MirrorInvited,
    /// To an interviewer: your scorecard is due.
    ScorecardYours,
    /// To the company: what the candidate said of the feedback.
    FeedbackRated,
    /// Neither side wanted to go on, and the other one ended it.
    EndedTogether,
    /// To the company: the candidate recorded that you went silent.
    WentSilent,
}
