//! Who may do what: every rule is one line here, tested as a table.
//!
//! Policy says who may ask for something at all; `decide` says whether it can be done. Both refuse with
//! the same [`Refusal`](crate::refusal::Refusal).

use crate::{
    Command, conversation, decline, evidence,
    frame::{PersonalFigures, Role},
    ids::MemberId,
    interest, make_good, message, offer, process,
    process::Process,
    promise, proposal, question, report,
    side::{Person, Side},
    wish,
};

/// Something that may be done in a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Read it.
    See,
    /// Book, move or call off conversations; name other attendees.
    Arrange,
    /// Propose another time, answer one.
    ProposeTime,
    /// Confirm to be there.
    Confirm,
    /// Put something on an agenda, ask, reply, write.
    Speak,
    /// Let somebody else attend in one's place.
    HandOverSeat,
    /// 'I am here', 'I will be late'.
    Attend,
    /// Offer a stand-in.
    OfferStandIn,
    /// Take a stand-in or not.
    AnswerStandIn,
    /// Say what happened.
    Claim,
    /// Promise something.
    Promise,
    /// Say that one's own promise is kept, or will be late.
    KeepPromise,
    /// Dispute or excuse what one is owed.
    JudgePromise,
    /// Give a promise to a colleague.
    HandOverPromise,
    /// Say whether a question is answered.
    JudgeAnswer,
    /// Ask to meet somebody.
    Wish,
    /// Say yes or no to a wish; give the answer after a conversation; go to another stage.
    Answer,
    /// Apologise for a second miss in a row.
    Apologise,
    /// Choose how to go on after it.
    Choose,
    /// Withdraw; record that the company went silent; ask for the range.
    Withdraw,
    /// Put or answer another role, pay or job.
    Negotiate,
    /// Put or answer another kind of a conversation.
    ChangeKind,
    /// End what neither side wants to go on with.
    EndTogether,
    /// Write down evidence.
    Witness,
    /// Decline with reasons, give feedback, make an offer.
    Decide,
    /// Answer an offer.
    AnswerOffer,
    /// Say whether one wants to go on, and how one thinks it went.
    GiveView,
    /// Send a scorecard; of which conversation, the ledger says.
    Score,
    /// Say, as the candidate, what one thought of a conversation or of feedback.
    Mirror,
    /// Report somebody's conduct.
    Report,
    /// Answer a conduct report; which one, the ledger says.
    AnswerReport,
    /// Pass a question on.
    PassOn,
    /// Hand over everything somebody has open, since they leave.
    HandOverAll,
    /// What only the clock does.
    Clock,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 34] = [
        Self::See,
        Self::Arrange,
        Self::ProposeTime,
        Self::Confirm,
        Self::Speak,
        Self::HandOverSeat,
        Self::Attend,
        Self::OfferStandIn,
        Self::AnswerStandIn,
        Self::Claim,
        Self::Promise,
        Self::KeepPromise,
        Self::JudgePromise,
        Self::HandOverPromise,
        Self::JudgeAnswer,
        Self::Wish,
        Self::Answer,
        Self::Apologise,
        Self::Choose,
        Self::Withdraw,
        Self::Negotiate,
        Self::ChangeKind,
        Self::EndTogether,
        Self::Witness,
        Self::Decide,
        Self::AnswerOffer,
        Self::GiveView,
        Self::Score,
        Self::Mirror,
        Self::Report,
        Self::AnswerReport,
        Self::PassOn,
        Self::HandOverAll,
        Self::Clock,
    ];
}

/// What somebody is to a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its candidate.
    Candidate,
    /// A member of the organisation.
    Member {
        /// Their role.
        role: Role,
        /// Whether they have a part in it: recruiter, hiring manager, attendee, owner of a promise,
        /// somebody it went up to.
        involved: bool,
    },
    /// Nobody to it.
    Stranger,
}

impl Standing {
    /// What that person is to that process. A member who is its candidate is its candidate, and sees
    /// nothing from the company's seat.
    #[must_use]
    pub fn of(process: &Process, person: Person, role: Option<Role>) -> Self {
        match (person, role) {
            (Person::Candidate(id), _) if id == process.candidate => Self::Candidate,
            (Person::Member(id), Some(role)) => Self::Member { role, involved: is_involved(process, id) },
            _ => Self::Stranger,
        }
    }
}

fn is_involved(process: &Process, member: MemberId) -> bool {
    process.members().contains(&member)
}

/// Whether somebody of that standing may ask for that action.
#[must_use]
pub fn allows(standing: Standing, action: Action) -> bool {
    use Action::{
        AnswerOffer, AnswerReport, AnswerStandIn, Apologise, Arrange, Attend, ChangeKind, Choose, Claim,
        Clock, Confirm, Decide, EndTogether, GiveView, HandOverAll, HandOverPromise, HandOverSeat,
        JudgeAnswer, JudgePromise, KeepPromise, Mirror, Negotiate, OfferStandIn, PassOn, ProposeTime, Report,
        Score, See, Speak, Wish, Withdraw, Witness,
    };
    match standing {
        Standing::Stranger => false,
        Standing::Candidate => matches!(
            action,
            See | ProposeTime
                | Confirm
                | Speak
                | Attend
                | AnswerStandIn
                | Claim
                | Action::Promise
                | KeepPromise
                | JudgePromise
                | JudgeAnswer
                | Wish
                | Choose
                | Withdraw
                | Negotiate
                | ChangeKind
                | EndTogether
                | Witness
                | AnswerOffer
                | GiveView
                | Mirror
                | Report
        ),
        Standing::Member { role, involved } => {
            let runs = match role {
                Role::Owner | Role::Recruiter => true,
                Role::HiringManager | Role::Executive => involved,
                Role::Interviewer => false,
            };
            match action {
                See => sees_all(role) || involved,
                Confirm
                | Attend
                | Speak
                | Claim
                | HandOverSeat
                | KeepPromise
                | HandOverPromise
                | JudgePromise
                | JudgeAnswer
                | Action::Promise
                | Witness
                | GiveView
                | PassOn
                | ChangeKind
                | Apologise => involved || matches!(role, Role::Owner | Role::Recruiter),
                AnswerReport | Score => involved,
                // Whoever sees a candidate wait may offer to step in.
                OfferStandIn => sees_all(role) || involved,
                Arrange | ProposeTime | Action::Answer | Negotiate | Decide | EndTogether => runs,
                HandOverAll => role == Role::Owner,
                AnswerStandIn | Wish | Choose | Withdraw | AnswerOffer | Mirror | Report | Clock => false,
            }
        }
    }
}

/// Whether that role sees every process of the workspace, or only those they have a part in.
#[must_use]
pub const fn sees_all(role: Role) -> bool {
    matches!(role, Role::Owner | Role::Recruiter | Role::Executive)
}

/// Something that may be done in an organisation's workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HouseAction {
    /// Open a process, add a candidate.
    OpenProcess,
    /// Make and change jobs and their plans.
    ManageJobs,
    /// Invite, change roles, deactivate.
    ManageMembers,
    /// Change the workspace's settings and holidays, see what the worker could not do.
    ManageSettings,
    /// See the people of the organisation.
    SeeMembers,
    /// See candidates, tag them and write notes: all of them, or those of one's own processes, as
    /// [`sees_all`] says.
    SeeCandidates,
    /// Say that two candidates are one person, or that they are not; correct a name or a phone.
    MergeCandidates,
    /// See what was kept and felt in the organisation, its teams, jobs and stages. Of single people [`sees_personal`]
    /// says it.
    SeeFigures,
}

/// Whether that role may do that in its organisation.
#[must_use]
pub const fn allows_in_house(role: Role, action: HouseAction) -> bool {
    match action {
        HouseAction::SeeMembers => true,
        HouseAction::OpenProcess | HouseAction::ManageJobs => {
            matches!(role, Role::Owner | Role::Recruiter | Role::HiringManager)
        }
        HouseAction::SeeCandidates | HouseAction::SeeFigures => !matches!(role, Role::Interviewer),
        HouseAction::MergeCandidates => matches!(role, Role::Owner | Role::Recruiter),
        HouseAction::ManageMembers | HouseAction::ManageSettings => matches!(role, Role::Owner),
    }
}

/// What somebody is to the person whom a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beholder {
    /// That person.
    Themself,
    /// Whom that person reports to.
    Lead,
    /// Another member, by their role.
    Colleague(Role),
}

/// Whether somebody may see the figures of a single member; `shown` says whether that member has seen them, or had the
/// time to.
#[must_use]
pub const fn sees_personal(setting: PersonalFigures, beholder: Beholder, shown: bool) -> bool {
    match (setting, beholder) {
        (PersonalFigures::Off, _) | (PersonalFigures::Own, Beholder::Lead | Beholder::Colleague(_)) => false,
        (PersonalFigures::Own | PersonalFigures::Shared, Beholder::Themself) => true,
        (PersonalFigures::Shared, Beholder::Lead | Beholder::Colleague(Role::Owner | Role::Executive)) => {
            shown
        }
        (PersonalFigures::Shared, Beholder::Colleague(_)) => false,
    }
}

impl Command {
    /// The action that policy asks about.
    #[must_use]
    pub const fn action(&self) -> Action {
        use conversation::Command as C;
        match self {
            Self::Process(command) => match command {
                process::Command::Withdraw(_)
                | process::Command::WentSilent(_)
                | process::Command::AskRange => Action::Withdraw,
                process::Command::EnterStage(_) | process::Command::Advance(_) => Action::Answer,
                process::Command::HandOver(_) => Action::HandOverAll,
                process::Command::AcknowledgeSpec(_) => Action::Confirm,
                process::Command::JobNews(_) => Action::Clock,
            },
            Self::Conversation(command) => match command {
                C::Book(_) | C::Move(_) => Action::Arrange,
                C::Cancel(_) | C::ProposeTime(_) | C::AnswerTime(_) => Action::ProposeTime,
                C::Confirm(_) => Action::Confirm,
                C::AddToAgenda(_) => Action::Speak,
                C::HandOver(_) => Action::HandOverSeat,
                C::Here(_) | C::SayLate(_) => Action::Attend,
                C::OfferStandIn(_) => Action::OfferStandIn,
                C::AnswerStandIn(_) => Action::AnswerStandIn,
                C::Claim(_) => Action::Claim,
                C::ReadBrief(_) => Action::Confirm,
                C::ProposeKind(_) | C::AnswerKind(_) => Action::ChangeKind,
            },
            Self::Promise(command) => match command {
                promise::Command::Make(_) => Action::Promise,
                promise::Command::ClaimKept(_) | promise::Command::MoveDate(_) => Action::KeepPromise,
                promise::Command::Dispute(_) | promise::Command::Excuse(_) => Action::JudgePromise,
                promise::Command::HandOver(_) => Action::HandOverPromise,
                promise::Command::Reopen(_) => Action::Clock,
            },
            Self::Question(command) => match command {
                question::Command::Ask(_) | question::Command::Reply(_) => Action::Speak,
                question::Command::Answered(_) | question::Command::StillOpen(_) => Action::JudgeAnswer,
                question::Command::PassOn(_) => Action::PassOn,
            },
            Self::Wish(wish::Command::Make(_)) => Action::Wish,
            Self::Wish(wish::Command::Answer(_)) => Action::Answer,
            Self::Message(command) => match command {
                message::Command::Send(_) => Action::Speak,
                message::Command::Answer(_) | message::Command::TakeBack(_) => Action::Answer,
                message::Command::Apologise(_) => Action::Apologise,
            },
            Self::MakeGood(make_good::Command::Choose(_)) => Action::Choose,
            Self::Proposal(
                proposal::Command::Put(_) | proposal::Command::Answer(_) | proposal::Command::TakeBack(_),
            ) => Action::Negotiate,
            Self::Evidence(evidence::Command::Add(_) | evidence::Command::Withdraw(_)) => Action::Witness,
            Self::Decline(decline::Command::Give(_) | decline::Command::Feedback(_)) => Action::Decide,
            Self::Decline(decline::Command::Rate(_)) => Action::Mirror,
            Self::Offer(command) => match command {
                offer::Command::Make(_) | offer::Command::TakeBack(_) | offer::Command::Uphold(_) => {
                    Action::Decide
                }
                offer::Command::Answer(_) => Action::AnswerOffer,
            },
            Self::Report(report::Command::Make(_)) => Action::Report,
            Self::Report(report::Command::Answer(_)) => Action::AnswerReport,
            Self::Interest(interest::Command::Note(_)) | Self::Exchange(_) | Self::SelfView(_) => {
                Action::GiveView
            }
            Self::Scorecard(_) => Action::Score,
            Self::Mirror(_) => Action::Mirror,
            Self::Debrief(_) => Action::Decide,
            Self::Interest(interest::Command::EndTogether(_)) => Action::EndTogether,
            Self::Tick => Action::Clock,
        }
    }
}

/// The side somebody of that standing sees a process from.
#[must_use]
pub const fn seat(standing: Standing) -> Option<Side> {
    match standing {
        Standing::Candidate => Some(Side::Candidate),
        Standing::Member { .. } => Some(Side::Company),
        Standing::Stranger => None,
    }
}

/// Whether somebody reads what the candidate needs for conversations to work well: they themself, who runs the
/// process, and who owns the workspace. Never an interviewer, whatever part they have.
#[must_use]
pub fn reads_needs(process: &Process, person: Person, role: Option<Role>) -> bool {
    match (Standing::of(process, person, role), person) {
        (Standing::Candidate, _) => true,
        (Standing::Member { role: Role::Owner, .. }, _) => true,
        (Standing::Member { .. }, Person::Member(id)) => id == process.recruiter,
        _ => false,
    }
}
