//! The best fit, and where there is none.

use crate::support::{drawn, unit};
use measure::kept::{Refusal, Unit, best_fit};
use rand_pcg::Pcg64;
use statrs::function::beta::ln_beta;

fn log_likelihood(units: &[Unit], mean: f64, strength: f64) -> f64 {
    let (a, b) = (mean * strength, (1.0 - mean) * strength);
    units.iter().map(|unit| ln_beta(unit.kept() as f64 + a, unit.broken() as f64 + b) - ln_beta(a, b)).sum()
}

#[test]
fn no_neighbour_fits_better() {
    let mut chance = Pcg64::new(77, 1);
    for (many, mean, strength, sizes) in [
        (15, 0.7, 8.0, (1, 60)),
        (400, 0.9, 40.0, (1, 30)),
        (50, 0.1, 1.5, (3, 300)),
        (3_000, 0.6, 5.0, (1, 200)),
    ] {
        let units: Vec<Unit> =
            drawn(many, mean, strength, sizes, &mut chance).into_iter().map(|(_, unit)| unit).collect();
        let fit = best_fit(&units).unwrap();
        let best = log_likelihood(&units, fit.mean, fit.strength);
        assert!((fit.log_likelihood - best).abs() < 1e-6, "{fit:?} {best}");
        for (mean, strength) in [(1.002, 1.0), (0.998, 1.0), (1.0, 1.01), (1.0, 0.99), (1.001, 1.005)] {
            assert!(log_likelihood(&units, fit.mean * mean, fit.strength * strength) < best, "{fit:?}");
        }
    }
}

#[test]
fn where_there_is_no_best_fit_it_says_why() {
    assert_eq!(best_fit(&[]), Err(Refusal::NothingMatured { units: 0 }));
    assert_eq!(best_fit(&[unit(0, 0); 3]), Err(Refusal::NothingMatured { units: 3 }));
    // Six of ten each: less different than chance would make them.
    assert_eq!(best_fit(&[unit(6, 10); 9]), Err(Refusal::NoSpread { units: 9 }));
    assert_eq!(best_fit(&[unit(4, 4), unit(7, 7)]), Err(Refusal::AllOrNothing { units: 2 }));
    assert_eq!(best_fit(&[unit(9, 9), unit(0, 9), unit(8, 8)]), Err(Refusal::AllOrNothing { units: 3 }));
}
