//! Numbers and money with the grouping of the language.

use crate::{Lang, Voice, say};
use ledger::job::{Period, money::minor_digits};

impl Voice {
    /// A whole number: `58,000` / `58.000`.
    #[must_use]
    pub fn number(&self, n: i64) -> String {
        whole(n, self.lang)
    }

    /// A number with up to two decimals: `3.67` / `3,67`.
    #[must_use]
    pub fn decimal(&self, n: f64) -> String {
        decimal(n, self.lang)
    }

    /// A number of things, in words up to ten: `two`, `dos`; `11`.
    #[must_use]
    pub fn in_words(&self, n: u32) -> String {
        match WORDS.get(n as usize) {
            Some(key) => self.say(key).to_owned(),
            None => whole(i64::from(n), self.lang),
        }
    }

    /// A sum of money from its minor units (cents) and ISO currency: `58,000 EUR`, `12.50 EUR`.
    #[must_use]
    pub fn money(&self, minor: i64, currency: &str) -> String {
        format!("{} {currency}", amount(minor, currency, self.lang))
    }

    /// Pay: `58,000 EUR a year` / `58.000 EUR al año`.
    #[must_use]
    pub fn pay(&self, minor: i64, currency: &str, per: Period) -> String {
        let money = self.money(minor, currency);
        match per {
            Period::Year => say!(self, "pay-a-year", money = money),
            Period::Month => say!(self, "pay-a-month", money = money),
            Period::Week => say!(self, "pay-a-week", money = money),
            Period::Day => say!(self, "pay-a-day", money = money),
            Period::Hour => say!(self, "pay-an-hour", money = money),
        }
    }

    /// A range of pay: `58,000 to 66,000 EUR a year` / `de 58.000 a 66.000 EUR al año`.
    #[must_use]
    pub fn pay_range(&self, from: i64, to: i64, currency: &str, per: Period) -> String {
        if from == to {
            return self.pay(from, currency, per);
        }
        let from = amount(from, currency, self.lang);
        let to = self.pay(to, currency, per);
        say!(self, "pay-range", from = from, to = to)
    }
}

const WORDS: [&str; 11] = [
    crate::key!("number-0"),
    crate::key!("number-1"),
    crate::key!("number-2"),
    crate::key!("number-3"),
    crate::key!("number-4"),
    crate::key!("number-5"),
    crate::key!("number-6"),
    crate::key!("number-7"),
    crate::key!("number-8"),
    crate::key!("number-9"),
    crate::key!("number-10"),
];

/// Groups of three: from four digits on in English, from five on in Spanish (as its academy writes them).
pub(crate) fn whole(n: i64, lang: Lang) -> String {
    let digits = n.unsigned_abs().to_string();
    let (mark, least) = match lang {
        Lang::En => (',', 4),
        Lang::Es => ('.', 5),
    };
    let mut out = String::with_capacity(digits.len() + 4);
    if n < 0 {
        out.push('-');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && digits.len() >= least && (digits.len() - i).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

/// Up to two decimals, none where they are zero.
#[expect(clippy::cast_possible_truncation, reason = "a figure for people; what is beyond i64 saturates")]
pub(crate) fn decimal(n: f64, lang: Lang) -> String {
    let hundredths = (n * 100.0).round() as i64;
    let sign = if hundredths < 0 && hundredths > -100 { "-" } else { "" };
    let rest = (hundredths % 100).abs();
    let whole = whole(hundredths / 100, lang);
    match rest {
        0 => whole,
        rest if rest % 10 == 0 => format!("{sign}{whole}{}{}", point(lang), rest / 10),
        rest => format!("{sign}{whole}{}{rest:02}", point(lang)),
    }
}

fn point(lang: Lang) -> char {
    match lang {
        Lang::En => '.',
        Lang::Es => ',',
    }
}

/// The amount without its currency; minor units only where there are any.
fn amount(minor: i64, currency: &str, lang: Lang) -> String {
    let digits = minor_digits(currency);
    let unit = 10_i64.pow(digits);
    let rest = (minor % unit).abs();
    let sign = if minor < 0 && minor > -unit { "-" } else { "" };
    let whole = whole(minor / unit, lang);
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}{}{rest:0width$}", point(lang), width = digits as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        for (n, en, es) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (1500, "1,500", "1500"),
            (58_000, "58,000", "58.000"),
            (-1_234_567, "-1,234,567", "-1.234.567"),
        ] {
            assert_eq!(whole(n, Lang::En), en);
            assert_eq!(whole(n, Lang::Es), es);
        }
        for (n, en, es) in
            [(0.5, "0.5", "0,5"), (-0.25, "-0.25", "-0,25"), (12.004, "12", "12"), (-1.5, "-1.5", "-1,5")]
        {
            assert_eq!(decimal(n, Lang::En), en);
            assert_eq!(decimal(n, Lang::Es), es);
        }
    }

    #[test]
    fn pay_is_said_with_its_period() {
        let (en, es) = (Voice::utc(Lang::En), Voice::utc(Lang::Es));
        assert_eq!(en.pay(5_800_000, "EUR", Period::Year), "58,000 EUR a year");
        assert_eq!(es.pay(5_800_000, "EUR", Period::Year), "58.000 EUR al año");
        assert_eq!(en.pay_range(5_800_000, 6_600_000, "EUR", Period::Year), "58,000 to 66,000 EUR a year");
        assert_eq!(es.pay_range(5_800_000, 6_600_000, "EUR", Period::Year), "de 58.000 a 66.000 EUR al año");
        assert_eq!(en.pay_range(100, 100, "EUR", Period::Hour), "1 EUR an hour");
        assert_eq!(es.money(1250, "EUR"), "12,50 EUR");
        assert_eq!(en.money(-5, "EUR"), "-0.05 EUR");
        assert_eq!(en.money(5000, "JPY"), "5,000 JPY");
        assert_eq!(en.money(1500, "KWD"), "1.500 KWD");
    }

    #[test]
    fn small_numbers_are_words() {
        assert_eq!(Voice::utc(Lang::En).in_words(2), "two");
        assert_eq!(Voice::utc(Lang::Es).in_words(10), "diez");
        assert_eq!(Voice::utc(Lang::Es).in_words(11), "11");
    }
}
