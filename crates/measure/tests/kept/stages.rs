//! The same mix for all.

use crate::data::expected;
use crate::support::unit;
use measure::kept::{Flip, PUBLIC_MIX, Refusal, Unit, flips, standardise};

#[test]
fn the_example_of_the_check_values_turns_round() {
    let Some(expected) = expected("stage_mix") else { return };
    let stage = |name: &str, stage: &str| {
        unit(expected[name][stage][0].as_u64().unwrap(), expected[name][stage][1].as_u64().unwrap())
    };
    let units: Vec<Vec<Unit>> =
        ["A", "B"].iter().map(|name| vec![stage(name, "screen"), stage(name, "final")]).collect();
    for (stages, name) in units.iter().zip(["A", "B"]) {
        let raw = stages[0].with(stages[1]).raw().unwrap();
        assert!((raw - expected["raw"][name].as_f64().unwrap()).abs() < 1e-12);
        let same_mix = standardise(stages, &[0.5, 0.5]).unwrap().unwrap();
        assert!((same_mix.rate - expected["standardised_half_half"][name].as_f64().unwrap()).abs() < 1e-12);
        assert!(same_mix.interval.holds(same_mix.rate) && same_mix.interval.width() < 0.25);
        assert!(same_mix.missing.is_empty());
    }
    assert_eq!(flips(&units, &[0.5, 0.5]).unwrap(), [Flip { ahead_raw: 0, ahead_standardised: 1 }]);
}

#[test]
fn a_missing_stage_is_named_and_the_others_weigh_more() {
    let stages = [unit(8, 10), unit(0, 0), unit(3, 10)];
    let some = standardise(&stages, &[0.2, 0.5, 0.3]).unwrap().unwrap();
    assert!((some.rate - (0.2 * 0.8 + 0.3 * 0.3) / 0.5).abs() < 1e-12);
    assert_eq!(some.missing, [1]);
    // A stage that the mix does not ask for is not missed.
    assert!(standardise(&stages, &[0.5, 0.0, 0.5]).unwrap().unwrap().missing.is_empty());
    assert_eq!(standardise(&[unit(0, 0); 3], &[0.2, 0.5, 0.3]), Ok(None));
    assert_eq!(standardise(&[unit(0, 0), unit(1, 2)], &[1.0, 0.0]), Ok(None));
}

#[test]
fn the_interval_of_one_stage_is_jeffreys_and_holds_everything_kept() {
    let some = standardise(&[unit(8, 10)], &[1.0]).unwrap().unwrap();
    // scipy.stats.beta.ppf([.05, .95], 8.5, 2.5)
    assert!((some.interval.low - 0.547_504).abs() < 1e-5, "{some:?}");
    assert!((some.interval.high - 0.939_786).abs() < 1e-5, "{some:?}");
    let all = standardise(&[unit(5, 5)], &[1.0]).unwrap().unwrap();
    assert_eq!((all.rate, all.interval.high), (1.0, 1.0));
}

#[test]
fn a_wrong_mix_is_refused_with_the_place() {
    let stages = [unit(1, 2), unit(1, 2)];
    assert_eq!(standardise(&stages, &[0.5, -0.1]), Err(Refusal::MixOfStages { stage: 1, share: -0.1 }));
    assert_eq!(standardise(&stages, &[0.0, 0.0]), Err(Refusal::MixOfStages { stage: 0, share: 0.0 }));
    assert_eq!(standardise(&stages, &[]), Err(Refusal::MixOfStages { stage: 0, share: 0.0 }));
    assert_eq!(
        flips(&[stages.to_vec(), vec![unit(1, 1)]], &[0.5, 0.5]),
        Err(Refusal::StagesOfUnit { unit: 1, stages: 1, mix: 2 })
    );
}

#[test]
fn units_that_keep_their_order_or_tie_are_no_flip() {
    let units =
        [vec![unit(9, 10), unit(9, 10)], vec![unit(5, 10), unit(5, 10)], vec![unit(1, 2), unit(1, 2)]];
    assert_eq!(flips(&units, &[0.3, 0.7]), Ok(vec![]));
    assert_eq!(flips(&[vec![unit(0, 0), unit(0, 0)], units[0].clone()], &[0.3, 0.7]), Ok(vec![]));
}

#[test]
fn the_public_mix_has_a_share_for_each_kind_and_makes_one() {
    assert_eq!(PUBLIC_MIX.len(), 6);
    assert!((PUBLIC_MIX.iter().sum::<f64>() - 1.0).abs() < 1e-12);
}
