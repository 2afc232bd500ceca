//! Letters about roles, specs, decisions and views.

use super::{Letter, Letters, attendees, everybody};
use crate::{
    conversation::Conversation,
    event::{Entry, Event},
    ids::ConversationId,
    interest,
    process::{Ending, Process},
    side::{Person, Side},
};

pub(super) fn letters(process: &Process, entry: &Entry) -> Letters {
    match &entry.event {
        Event::JobChanged { .. } => {
            vec![(Letter::JobChanged, process.candidate_person()), (Letter::JobChanged, recruiter(process))]
        }
        Event::SpecChanged { .. } => everyone(process, Letter::SpecChanged),
        Event::JobPaused { .. } => everyone(process, Letter::JobPaused),
        Event::JobResumed => everyone(process, Letter::JobResumed),
        Event::JobFilled => everyone(process, Letter::JobFilled),
        Event::KindProposed { conversation, person, .. } => {
            side_of(process, *conversation, person.side().other(), Letter::KindProposed)
        }
        Event::KindAnswered { conversation, .. } => everybody(process, *conversation, Letter::KindAnswered),
        Event::InterestsOpened { conversation, .. } => interests(process, *conversation),
        Event::ExchangeOpened { conversation } => exchanged(process, *conversation, Letter::ExchangeOpened),
        Event::ExchangeClosed { conversation } => exchanged(process, *conversation, Letter::ExchangeClosed),
        Event::QuestionPassedOn { question, to, .. } => {
            let asker =
                process.question(*question).map(|question| (Letter::QuestionMoved, question.asked_by));
            std::iter::once((Letter::QuestionPassedOn, Person::Member(*to))).chain(asker).collect()
        }
        Event::ProposalSent { proposal } => {
            let sent = process.proposal(*proposal).map(|proposal| proposal.by.side().other());
            sent.map_or_else(|_| vec![], |side| vec![(Letter::ProposalPut, one_of(process, side))])
        }
        Event::ProposalAnswered { proposal, .. } => process
            .proposal(*proposal)
            .map_or_else(|_| vec![], |put| vec![(Letter::ProposalAnswered, put.by)]),
        Event::FeedbackGiven { .. } => vec![(Letter::FeedbackGiven, process.candidate_person())],
        Event::OfferSent { .. } => vec![(Letter::OfferMade, process.candidate_person())],
        Event::OfferReminded { .. } => vec![(Letter::OfferEndsSoon, process.candidate_person())],
        Event::OfferUpheld { .. } => vec![(Letter::OfferUpheld, process.candidate_person())],
        Event::OfferAccepted { .. } | Event::OfferDeclined { .. } | Event::OfferCountered { .. } => {
            both_deciders(process, Letter::OfferAnswered)
        }
        Event::OfferExpired { .. } => {
            let mut letters = both_deciders(process, Letter::OfferExpired);
            letters.push((Letter::OfferExpired, process.candidate_person()));
            letters
        }
        Event::ConductReported { to, .. } => vec![(Letter::ReportYours, Person::Member(*to))],
        Event::ReportReassigned { to, .. } => {
            vec![
                (Letter::ReportYours, Person::Member(*to)),
                (Letter::ReportYours, process.candidate_person()),
            ]
        }
        Event::ReportAnswered { report, .. } => process
            .report(*report)
            .map_or_else(|_| vec![], |report| vec![(Letter::ReportAnswered, report.by)]),
        _ => vec![],
    }
}

/// Who is written to about the end of a process.
pub(super) fn ended(process: &Process, how: Ending, by: Side) -> Letters {
    let candidate = process.candidate_person();
    match how {
        // The decline, the offer and the move each have letters of their own.
        Ending::Declined | Ending::Hired | Ending::OfferDeclined | Ending::OfferExpired | Ending::Moved => {
            vec![]
        }
        Ending::JobClosed => vec![(Letter::JobClosed, candidate)],
        Ending::Mutual => match by {
            Side::Company => vec![(Letter::EndedTogether, candidate)],
            Side::Candidate => both_deciders(process, Letter::EndedTogether),
        },
        Ending::WentSilent => both_deciders(process, Letter::WentSilent),
        Ending::Withdrawn | Ending::MadeGood => {
            let mut letters = vec![(Letter::WithdrawalReceived, candidate)];
            letters.extend(both_deciders(process, Letter::CandidateEnded));
            letters
        }
    }
}

fn recruiter(process: &Process) -> Person {
    process.recruiter_person()
}

fn one_of(process: &Process, side: Side) -> Person {
    match side {
        Side::Candidate => process.candidate_person(),
        Side::Company => recruiter(process),
    }
}

fn both_deciders(process: &Process, letter: Letter) -> Letters {
    let mut letters = vec![(letter, recruiter(process))];
    letters.extend(process.hiring_manager.map(|id| (letter, Person::Member(id))));
    letters
}

// The candidate, and those of the company who are still to meet them.
fn everyone(process: &Process, letter: Letter) -> Letters {
    let mut letters = vec![(letter, process.candidate_person())];
    letters.extend(both_deciders(process, letter));
    let ahead = process.conversations.iter().filter(|talk| talk.stands() && talk.claims.is_empty());
    letters.extend(ahead.flat_map(attendees).map(|id| (letter, Person::Member(id))));
    letters
}

fn side_of(process: &Process, id: ConversationId, side: Side, letter: Letter) -> Letters {
    match (side, process.conversation(id)) {
        (Side::Candidate, _) => vec![(letter, process.candidate_person())],
        (Side::Company, Ok(conversation)) => company(process, conversation, letter),
        (Side::Company, Err(_)) => vec![],
    }
}

fn company(process: &Process, conversation: &Conversation, letter: Letter) -> Letters {
    let members = attendees(conversation).map(Person::Member);
    std::iter::once(recruiter(process)).chain(members).map(|person| (letter, person)).collect()
}

fn interests(process: &Process, id: ConversationId) -> Letters {
    let notes = process.interest(id).map(|interest| interest.notes.as_slice()).unwrap_or_default();
    notes.iter().map(|note: &interest::Note| (Letter::InterestsOpened, note.by)).collect()
}

fn exchanged(process: &Process, id: ConversationId, letter: Letter) -> Letters {
    let views = process.exchange(id).map(|exchange| exchange.views.as_slice()).unwrap_or_default();
    views.iter().map(|view| (letter, view.by)).collect()
}
