//! Quantiles of the F distribution, to the last digits: the library's own inverse stops at about eight.

use statrs::function::beta::beta_reg;

/// The value that an F with these degrees of freedom (above 0, not necessarily whole) stays below with chance p.
pub(super) fn f_quantile(p: f64, df1: f64, df2: f64) -> f64 {
    // F = (x df2) / ((1 - x) df1) where x is Beta(df1 / 2, df2 / 2); halving is sure, and 200 halvings of the
    // logarithm of the odds end below the last digit.
    let below = |ln_odds: f64| {
        let x = if ln_odds < 0.0 {
            ln_odds.exp() / (1.0 + ln_odds.exp())
        } else {
            1.0 / (1.0 + (-ln_odds).exp())
        };
        if x < 0.5 {
            beta_reg(df1 / 2.0, df2 / 2.0, x)
        } else {
            1.0 - beta_reg(df2 / 2.0, df1 / 2.0, 1.0 - x)
        }
    };
    let (mut low, mut high) = (-700.0_f64, 700.0_f64);
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if below(middle) < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high).exp() * df2 / df1
}

#[cfg(test)]
mod tests {
    use super::f_quantile;

    #[test]
    fn quantiles_are_those_of_the_printed_tables() {
        // qf(.95, 5, 15), qf(.95, 5, 18), qf(.95, 18, 5), qf(.05, 3, 10), qf(.95, 1, 1) of R 4.2.
        let table = [
            (0.95, 5.0, 15.0, 2.901294536),
            (0.95, 5.0, 18.0, 2.772853153),
            (0.95, 18.0, 5.0, 4.578534157),
            (0.05, 3.0, 10.0, 0.113823594),
            (0.95, 1.0, 1.0, 161.447638797),
        ];
        for (p, df1, df2, expected) in table {
            let found = f_quantile(p, df1, df2);
            assert!((found / expected - 1.0).abs() < 1e-8, "F({df1}, {df2}) at {p}: {found}, not {expected}");
        }
    }
}
