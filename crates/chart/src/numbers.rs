//! Numbers as the reader's language writes them.

/// How a language writes numbers. Plain data, so that a chart needs to know no language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// What parts the whole from its decimals.
    pub point: char,
    /// What parts thousands.
    pub thousands: char,
    /// From how many digits on thousands are parted.
    pub grouped_from: usize,
    /// What follows a percentage, with the space before it where there is one.
    pub percent: &'static str,
    /// What stands between the ends of a range where a dash would be taken for a sign.
    pub to: &'static str,
}

/// What stands where there is no number.
pub(crate) const NOTHING: &str = "–";

/// What stands before a number below nought.
pub(crate) const SIGN: char = '−';

impl Numbers {
    /// `1,250` and `3.5` and `72%`.
    pub const ENGLISH: Self = Self { point: '.', thousands: ',', grouped_from: 4, percent: "%", to: " to " };
    /// `1250`, `12.500`, `3,5` and `72 %`.
    pub const SPANISH: Self =
        Self { point: ',', thousands: '.', grouped_from: 5, percent: "\u{a0}%", to: " a " };

    /// A number of things.
    #[must_use]
    pub fn count(&self, n: u64) -> String {
        self.grouped(&n.to_string())
    }

    /// A number with this many decimals. What is no number is a dash.
    #[must_use]
    pub fn decimal(&self, value: f64, places: usize) -> String {
        if !value.is_finite() {
            return NOTHING.to_owned();
        }
        let written = format!("{:.places$}", value.abs());
        let (whole, rest) = written.split_once('.').unwrap_or((&written, ""));
        // What rounds to nothing has no sign.
        let below = value < 0.0 && written.contains(|c: char| ('1'..='9').contains(&c));
        let sign = below.then_some(SIGN).map(String::from).unwrap_or_default();
        let whole = self.grouped(whole);
        if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}{}{rest}", self.point) }
    }

    /// A share of one as a whole percentage.
    #[must_use]
    pub fn share(&self, share: f64) -> String {
        if !share.is_finite() {
            return NOTHING.to_owned();
        }
        format!("{}{}", self.decimal(share * 100.0, 0), self.percent)
    }

    fn grouped(&self, digits: &str) -> String {
        let mut out = String::with_capacity(digits.len() + 4);
        for (place, digit) in digits.chars().enumerate() {
            let left = digits.len() - place;
            if place > 0 && digits.len() >= self.grouped_from && left.is_multiple_of(3) {
                out.push(self.thousands);
            }
            out.push(digit);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_its_own_way() {
        let (en, es) = (Numbers::ENGLISH, Numbers::SPANISH);
        assert_eq!((en.count(1250), es.count(1250)), ("1,250".into(), "1250".into()));
        assert_eq!((en.count(12_500), es.count(12_500)), ("12,500".into(), "12.500".into()));
        assert_eq!((en.decimal(3.46, 1), es.decimal(3.46, 1)), ("3.5".into(), "3,5".into()));
        assert_eq!((en.share(0.724), es.share(0.724)), ("72%".into(), "72\u{a0}%".into()));
        assert_eq!(en.decimal(-0.04, 1), "0.0");
        assert_eq!(en.decimal(-0.36, 1), "−0.4");
    }

    #[test]
    fn what_is_no_number_is_a_dash() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(Numbers::ENGLISH.decimal(value, 1), "–");
            assert_eq!(Numbers::SPANISH.share(value), "–");
        }
    }
}
