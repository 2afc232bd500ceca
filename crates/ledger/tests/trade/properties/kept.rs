//! What always holds of kept facts, whatever people did.

use super::{play, steps};
use crate::support::Stage;
use jiff::SignedDuration;
use ledger::{
    kept::{self, Disclosed, Fact, Verdict},
    process::Process,
    promise::VoidReason,
};
use proptest::prelude::*;

const SOME: Disclosed = Disclosed { range: true, stages: true, whom: false, criteria: true, dates: true };

fn facts(stage: &Stage) -> Vec<Fact> {
    kept::facts(&stage.process, &stage.calendar, Some(&SOME), stage.now)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn time_alone_mends_nothing(steps in steps(60), days in 1..90_i64) {
        let mut stage = play(&steps);
        let before = facts(&stage);
        stage.advance(stage.now + SignedDuration::from_hours(24 * days));
        let after = facts(&stage);
        for broken in before.iter().filter(|fact| fact.verdict == Verdict::Broken) {
            let now = after.iter().find(|fact| fact.key() == broken.key()).map(|fact| fact.verdict);
            // An answer after a talk that, as nobody denied in time, nobody held: it had never been owed.
            let never_was = stage.process.promises.iter().any(|promise| {
                promise.id.uuid() == broken.subject
                    && promise.void_reason == Some(VoidReason::ConversationNotHeld)
            });
            prop_assert_eq!(now, (!never_was).then_some(Verdict::Broken), "{:?}", broken);
        }
    }

    #[test]
    fn facts_follow_from_the_state_alone(steps in steps(60)) {
        let stage = play(&steps);
        let folded = Process::folded(&stage.entries).unwrap();
        prop_assert_eq!(kept::facts(&folded, &stage.calendar, Some(&SOME), stage.now), facts(&stage));
    }

    #[test]
    fn the_order_of_what_a_process_holds_counts_for_nothing(steps in steps(60)) {
        let stage = play(&steps);
        let mut turned = stage.process.clone();
        turned.conversations.reverse();
        turned.promises.reverse();
        turned.questions.reverse();
        turned.declines.reverse();
        turned.messages.reverse();
        let of = |process: &Process| kept::facts(process, &stage.calendar, Some(&SOME), stage.now);
        prop_assert_eq!(of(&turned), of(&stage.process));
    }

    #[test]
    fn nothing_counts_before_its_time_and_each_thing_once(steps in steps(60)) {
        let stage = play(&steps);
        let all = kept::commitments(&stage.process, &stage.calendar, Some(&SOME));
        for pair in all.windows(2) {
            prop_assert!(pair[0].key() < pair[1].key(), "{:?}", pair);
        }
        for fact in facts(&stage) {
            prop_assert!(fact.matures_at <= stage.now && fact.verdict != Verdict::Left);
            prop_assert!(fact.side == ledger::side::Side::Company || fact.member.is_none());
        }
    }
}
