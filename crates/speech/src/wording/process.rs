//! How a process goes on or ended.

use ledger::{make_good::Choice, process::Ending};

use crate::Voice;

/// A choice of a make-good, as the candidate reads it on a button: `Meet another person`.
#[must_use]
pub fn choice(choice: Choice, voice: &Voice) -> &'static str {
    voice.say(match choice {
        Choice::AnotherPerson => "choice-another-person",
        Choice::AnotherForm => "choice-another-form",
        Choice::End => "choice-end",
        Choice::GoOn => "choice-go-on",
    })
}

/// How a process ended: `the company said no`.
#[must_use]
pub fn ending(ending: Ending, voice: &Voice) -> &'static str {
    voice.say(match ending {
        Ending::Declined => "ending-declined",
        Ending::Withdrawn => "ending-withdrawn",
        Ending::MadeGood => "ending-made-good",
        Ending::Mutual => "ending-mutual",
        Ending::Hired => "ending-hired",
        Ending::OfferDeclined => "ending-offer-declined",
        Ending::OfferExpired => "ending-offer-expired",
        Ending::JobClosed => "ending-job-closed",
        Ending::Moved => "ending-moved",
        Ending::WentSilent => "ending-went-silent",
    })
}
