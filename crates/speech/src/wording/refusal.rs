//! Why something was not done, and how to mend it.

use ledger::refusal::{DoubleBooking, Field, Refusal};

use crate::{Voice, key, say};

/// What stands in the way, where, and what to do instead. The same words on the page, in the API and in mail.
#[must_use]
pub fn refusal(refusal: &Refusal, voice: &Voice) -> String {
    let words = match refusal {
        Refusal::Missing(field) => missing(*field),
        Refusal::TooLong(at) => return say!(voice, "refusal-too-long", field = field(*at, voice)),
        Refusal::TooMany(Field::Attendees) => key!("refusal-too-many-attendees"),
        Refusal::TooMany(Field::Agenda) => key!("refusal-too-many-agenda"),
        Refusal::TooMany(Field::Text) => key!("refusal-too-many-open"),
        Refusal::TooMany(at) => return say!(voice, "refusal-too-many", field = field(*at, voice)),
        Refusal::DoubleBooked(clash) => return double_booked(clash, voice),
        Refusal::NotYours => key!("refusal-not-yours"),
        Refusal::StartsInThePast => key!("refusal-starts-in-the-past"),
        Refusal::LengthOutOfBounds => key!("refusal-length-out-of-bounds"),
        Refusal::UnknownZone => key!("refusal-unknown-zone"),
        Refusal::DateInThePast => key!("refusal-date-in-the-past"),
        Refusal::DateNotLater => key!("refusal-date-not-later"),
        Refusal::ProcessEnded => key!("refusal-process-ended"),
        Refusal::NoSuchConversation => key!("refusal-no-such-conversation"),
        Refusal::NoSuchPromise => key!("refusal-no-such-promise"),
        Refusal::NoSuchQuestion => key!("refusal-no-such-question"),
        Refusal::NoSuchWish => key!("refusal-no-such-wish"),
        Refusal::NoSuchMessage => key!("refusal-no-such-message"),
        Refusal::NoSuchMakeGood => key!("refusal-no-such-make-good"),
        Refusal::NoSuchMember => key!("refusal-no-such-member"),
        Refusal::MemberLeft => key!("refusal-member-left"),
        Refusal::Cancelled => key!("refusal-cancelled"),
        Refusal::AlreadyStarted => key!("refusal-already-started"),
        Refusal::NotStarted => key!("refusal-not-started"),
        Refusal::TooEarly => key!("refusal-too-early"),
        Refusal::AttendanceSettled => key!("refusal-attendance-settled"),
        Refusal::NotAttending => key!("refusal-not-attending"),
        Refusal::AttendsAlready => key!("refusal-attends-already"),
        Refusal::NoTimeProposed => key!("refusal-no-time-proposed"),
        Refusal::NoStandIn => key!("refusal-no-stand-in"),
        Refusal::PromiseNotOpen => key!("refusal-promise-not-open"),
        Refusal::MovedAlready => key!("refusal-moved-already"),
        Refusal::DeliveryIsSeen => key!("refusal-delivery-is-seen"),
        Refusal::NothingToDispute => key!("refusal-nothing-to-dispute"),
        Refusal::QuestionAnswered => key!("refusal-question-answered"),
        Refusal::OnlyTheAsker => key!("refusal-only-the-asker"),
        Refusal::OwnQuestion => key!("refusal-own-question"),
        Refusal::WishAnswered => key!("refusal-wish-answered"),
        Refusal::SentAlready => key!("refusal-sent-already"),
        Refusal::ChoiceMade => key!("refusal-choice-made"),
        Refusal::NotAChoice => key!("refusal-not-a-choice"),
        Refusal::AsksPayHistory(at) => {
            return say!(voice, "refusal-asks-pay-history", field = field(*at, voice));
        }
        Refusal::NotConcrete(at) => return say!(voice, "refusal-not-concrete", field = field(*at, voice)),
        Refusal::NoSuchProposal => key!("refusal-no-such-proposal"),
        Refusal::NoSuchEvidence => key!("refusal-no-such-evidence"),
        Refusal::NoSuchDecline => key!("refusal-no-such-decline"),
        Refusal::NoSuchOffer => key!("refusal-no-such-offer"),
        Refusal::NoSuchReport => key!("refusal-no-such-report"),
        Refusal::NoSuchJob => key!("refusal-no-such-job"),
        Refusal::NoSuchStage => key!("refusal-no-such-stage"),
        Refusal::NoSuchRequirement => key!("refusal-no-such-requirement"),
        Refusal::NoJob => key!("refusal-no-job"),
        Refusal::SameJob => key!("refusal-same-job"),
        Refusal::JobNotOpen => key!("refusal-job-not-open"),
        Refusal::RangeMissing => key!("refusal-range-missing"),
        Refusal::RangeKnown => key!("refusal-range-known"),
        Refusal::SpecUnseen => key!("refusal-spec-unseen"),
        Refusal::SpecMovedOn => key!("refusal-spec-moved-on"),
        Refusal::ProposalPending => key!("refusal-proposal-pending"),
        Refusal::ProposalAnswered => key!("refusal-proposal-answered"),
        Refusal::PayOutOfBounds => key!("refusal-pay-out-of-bounds"),
        Refusal::OffTheRecord => key!("refusal-off-the-record"),
        Refusal::DeclineWaits => key!("refusal-decline-waits"),
        Refusal::ReasonsMissing => key!("refusal-reasons-missing"),
        Refusal::FeedbackGiven => key!("refusal-feedback-given"),
        Refusal::OfferTooShort => key!("refusal-offer-too-short"),
        Refusal::OfferWaits => key!("refusal-offer-waits"),
        Refusal::OfferNotOpen => key!("refusal-offer-not-open"),
        Refusal::NotIndependent => key!("refusal-not-independent"),
        Refusal::NobodyIndependent => key!("refusal-nobody-independent"),
        Refusal::ReportAnswered => key!("refusal-report-answered"),
        Refusal::InterestOpened => key!("refusal-interest-opened"),
        Refusal::SealUnreadable => key!("refusal-seal-unreadable"),
        Refusal::NotBothStop => key!("refusal-not-both-stop"),
        Refusal::OutcomeKnown => key!("refusal-outcome-known"),
        Refusal::ViewSent => key!("refusal-view-sent"),
        Refusal::AlreadyOver => key!("refusal-already-over"),
        Refusal::SameKind => key!("refusal-same-kind"),
        Refusal::KindPending => key!("refusal-kind-pending"),
        Refusal::NoKindProposed => key!("refusal-no-kind-proposed"),
        Refusal::SameMember => key!("refusal-same-member"),
        Refusal::NotSilent => key!("refusal-not-silent"),
        Refusal::TakesNoScorecard => key!("refusal-takes-no-scorecard"),
        Refusal::ScorecardSent => key!("refusal-scorecard-sent"),
        Refusal::NoSuchCriterion => key!("refusal-no-such-criterion"),
        Refusal::LevelOutOfBounds => key!("refusal-level-out-of-bounds"),
        Refusal::NoKit => key!("refusal-no-kit"),
        Refusal::MirrorSent => key!("refusal-mirror-sent"),
        Refusal::NotHeld => key!("refusal-not-held"),
        Refusal::SelfViewSent => key!("refusal-self-view-sent"),
        Refusal::ScorecardFirst => key!("refusal-scorecard-first"),
        Refusal::NoScorecards => key!("refusal-no-scorecards"),
        Refusal::NoFeedbackYet => key!("refusal-no-feedback-yet"),
        Refusal::FeedbackRated => key!("refusal-feedback-rated"),
    };
    voice.say(words).to_owned()
}

/// The label of a field in forms and in refusals: `Start`.
#[must_use]
pub fn field(field: Field, voice: &Voice) -> &'static str {
    voice.say(match field {
        Field::StartsAt => "field-starts-at",
        Field::Minutes => "field-minutes",
        Field::Attendees => "field-attendees",
        Field::Purpose => "field-purpose",
        Field::Place => "field-place",
        Field::Agenda => "field-agenda",
        Field::Reason => "field-reason",
        Field::Text => "field-text",
        Field::DueAt => "field-due-at",
        Field::Promise => "field-promise",
        Field::Note => "field-note",
        Field::Member => "field-member",
        Field::Kind => "field-kind",
        Field::Zone => "field-zone",
        Field::Role => "field-role",
        Field::Job => "field-job",
        Field::Conversation => "field-conversation",
        Field::Seen => "field-seen",
        Field::Change => "field-change",
        Field::Outside => "field-outside",
        Field::Conditions => "field-conditions",
        Field::Pay => "field-pay",
        Field::Requirement => "field-requirement",
        Field::Interest => "field-interest",
        Field::Own => "field-own",
        Field::To => "field-to",
        Field::Level => "field-level",
        Field::Summary => "field-summary",
        Field::Lean => "field-lean",
        Field::Decided => "field-decided",
        Field::Evidence => "field-evidence",
        Field::Comment => "field-comment",
        Field::Use => "field-use",
    })
}

/// An empty field asks for its content in its own words.
const fn missing(field: Field) -> &'static str {
    match field {
        Field::StartsAt => key!("refusal-missing-starts-at"),
        Field::Minutes => key!("refusal-missing-minutes"),
        Field::Attendees => key!("refusal-missing-attendees"),
        Field::Purpose => key!("refusal-missing-purpose"),
        Field::Place => key!("refusal-missing-place"),
        Field::Agenda => key!("refusal-missing-agenda"),
        Field::Reason => key!("refusal-missing-reason"),
        Field::Text => key!("refusal-missing-text"),
        Field::DueAt => key!("refusal-missing-due-at"),
        Field::Promise => key!("refusal-missing-promise"),
        Field::Note => key!("refusal-missing-note"),
        Field::Member => key!("refusal-missing-member"),
        Field::Kind => key!("refusal-missing-kind"),
        Field::Zone => key!("refusal-missing-zone"),
        Field::Role => key!("refusal-missing-role"),
        Field::Job => key!("refusal-missing-job"),
        Field::Conversation => key!("refusal-missing-conversation"),
        Field::Seen => key!("refusal-missing-seen"),
        Field::Change => key!("refusal-missing-change"),
        Field::Outside => key!("refusal-missing-outside"),
        Field::Conditions => key!("refusal-missing-conditions"),
        Field::Pay => key!("refusal-missing-pay"),
        Field::Requirement => key!("refusal-missing-requirement"),
        Field::Interest => key!("refusal-missing-interest"),
        Field::Own => key!("refusal-missing-own"),
        Field::To => key!("refusal-missing-to"),
        Field::Level => key!("refusal-missing-level"),
        Field::Summary => key!("refusal-missing-summary"),
        Field::Lean => key!("refusal-missing-lean"),
        Field::Decided => key!("refusal-missing-decided"),
        Field::Evidence => key!("refusal-missing-evidence"),
        Field::Comment => key!("refusal-missing-comment"),
        Field::Use => key!("refusal-missing-use"),
    }
}

/// Says no more than one may know: that somebody is busy, never with whom.
fn double_booked(clash: &DoubleBooking, voice: &Voice) -> String {
    // No 'now' is at hand here; the clash is near the time just asked for, so its year needs no word.
    let moment = clash.busy_from.map(|from| voice.moment(from, from));
    match moment {
        Some(moment) if clash.conversation.is_some() => {
            say!(voice, "refusal-double-booked-here", moment = moment)
        }
        Some(moment) => say!(voice, "refusal-double-booked-from", moment = moment),
        None => voice.say("refusal-double-booked").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::testing::{at, en, es};

    #[test]
    fn a_refusal_says_where_and_how_to_mend_it() {
        let missing = Refusal::Missing(Field::Purpose);
        assert_eq!(
            refusal(&missing, &en()),
            "Say what the conversation is for. Everyone who attends reads it beforehand."
        );
        let long = Refusal::TooLong(Field::Reason);
        assert!(refusal(&long, &es()).contains("«Motivo»"));
        let clash = Refusal::DoubleBooked(DoubleBooking {
            conversation: None,
            busy_from: Some(at("2026-11-26T16:00:00Z")),
        });
        assert_eq!(
            refusal(&clash, &es()),
            "Alguien que tiene que asistir está ocupado desde el jueves 26 de noviembre, 17:00. \
             Elige otra hora u otra persona."
        );
    }
}
