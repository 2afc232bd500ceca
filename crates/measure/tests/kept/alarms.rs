//! Whom to look at.

use crate::support::unit;
use measure::kept::{Prior, alarms};

#[test]
fn alarms_are_sure_have_eight_matured_and_come_by_what_is_at_stake() {
    let units = [
        unit(2, 20),  // surely below
        unit(0, 7),   // surely below, but seven only
        unit(20, 60), // surely below, and more at stake
        unit(9, 20),  // not sure
        unit(19, 20), // above
        unit(0, 8),   // surely below, eight
    ];
    let alarms = alarms(&Prior::public(), &units, 0.6);
    assert_eq!(alarms.iter().map(|alarm| alarm.unit).collect::<Vec<_>>(), [2, 0, 5]);
    for alarm in &alarms {
        assert!(alarm.below > 0.95);
        assert!(alarm.estimate.interval.high < 0.6);
    }
    // 60 (1 - (20 + 5.6) / 68)
    assert!((alarms[0].expected_broken - 60.0 * (1.0 - 25.6 / 68.0)).abs() < 1e-9);
}

#[test]
fn what_is_just_not_sure_enough_raises_no_alarm() {
    let prior = Prior::public();
    let judged = unit(6, 14);
    let sure_below = prior.estimate(judged).interval.high;
    assert!(alarms(&prior, &[judged], sure_below - 1e-4).is_empty());
    assert_eq!(alarms(&prior, &[judged], sure_below + 1e-4).len(), 1);
}
