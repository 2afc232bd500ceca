//! Sums of money: which currencies there are, into how many minor units each is cut, and how people type them.

/// The currencies people are paid in: ISO 4217, list one of 2026, without funds, metals and those for tests.
const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD \
    HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD \
    MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG \
    QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD \
    TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// The most a range may name, in minor units: far beyond any pay, far below what a sum could overflow.
pub const MOST: i64 = 1_000_000_000_000_000;

/// The code of a currency as it is kept, from what was typed; nothing where there is no such currency.
#[must_use]
pub fn currency(typed: &str) -> Option<&'static str> {
    let typed = typed.trim();
    CURRENCIES.split(' ').find(|code| code.eq_ignore_ascii_case(typed))
}

/// All of them, in the order of their codes.
pub fn currencies() -> impl Iterator<Item = &'static str> {
    CURRENCIES.split(' ')
}

/// How many digits ISO 4217 gives the currency's minor unit: two for euros and their cents.
#[must_use]
pub fn minor_digits(currency: &str) -> u32 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND"
        | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

/// A sum as people type it, in minor units of the currency: `58000`, `58.000`, `58,000`, `58 000`, `12,50`.
///
/// One mark before exactly three digits groups thousands, unless the currency has three digits behind its
/// mark; of two different marks the last one is the decimal mark. Nothing where it is no such sum.
#[must_use]
pub fn minor(typed: &str, currency: &str) -> Option<i64> {
    let digits = minor_digits(currency);
    let typed: String =
        typed.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '\'' | '’')).collect();
    let (whole, fraction) = match decimal_mark(&typed, digits) {
        Some(place) => (&typed[..place], &typed[place + 1..]),
        None => (typed.as_str(), ""),
    };
    if !are_groups(whole) || fraction.len() > digits as usize || !fraction.bytes().all(|b| b.is_ascii_digit())
    {
        return None;
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let sum: i64 = format!("{whole}{fraction:0<width$}", width = digits as usize).parse().ok()?;
    (sum <= MOST).then_some(sum)
}

fn decimal_mark(typed: &str, digits: u32) -> Option<usize> {
    let last = typed.rfind(['.', ','])?;
    let mark = &typed[last..=last];
    let (before, behind) = (&typed[..last], typed.len() - last - 1);
    let is_grouping = if before.contains(mark) {
        true
    } else if before.contains(['.', ',']) {
        false
    } else {
        behind == 3 && digits != 3
    };
    (!is_grouping).then_some(last)
}

/// Digits, or groups of three of them behind a first one of up to three.
fn are_groups(whole: &str) -> bool {
    let mut groups = whole.split(['.', ',']);
    let is_digits = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    is_digits(first)
        && (rest.is_empty() || first.len() <= 3)
        && rest.iter().all(|group| group.len() == 3 && is_digits(group))
}

/// A sum as a form holds it, without grouping: `58000`, `12.50`.
#[must_use]
pub fn typed(minor: i64, currency: &str) -> String {
    let digits = minor_digits(currency);
    let unit = 10_i64.pow(digits);
    match minor % unit {
        0 => (minor / unit).to_string(),
        rest => format!("{}.{rest:0width$}", minor / unit, width = digits as usize),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_sum_is_read_as_either_language_writes_it() {
        for (text, currency, sum) in [
            ("58000", "EUR", Some(5_800_000)),
            ("58.000", "EUR", Some(5_800_000)),
            ("58,000", "EUR", Some(5_800_000)),
            ("58 000", "EUR", Some(5_800_000)),
            ("58’000", "CHF", Some(5_800_000)),
            ("1.234.567", "EUR", Some(123_456_700)),
            ("1.234,5", "EUR", Some(123_450)),
            ("1,234.50", "EUR", Some(123_450)),
            ("12,5", "EUR", Some(1_250)),
            ("0", "EUR", Some(0)),
            ("5000", "JPY", Some(5_000)),
            ("5.000", "JPY", Some(5_000)),
            ("1.500", "KWD", Some(1_500)),
            ("12,345", "EUR", Some(1_234_500)),
            ("12,3456", "EUR", None),
            ("5,5", "JPY", None),
            ("1.23.456", "EUR", None),
            ("-5", "EUR", None),
            ("", "EUR", None),
            (",5", "EUR", None),
            ("58k", "EUR", None),
            ("99999999999999999999", "EUR", None),
        ] {
            assert_eq!(minor(text, currency), sum, "{text} {currency}");
        }
    }

    #[test]
    fn a_currency_is_known_by_its_three_letters() {
        assert_eq!(currency(" eur "), Some("EUR"));
        assert_eq!(currency("XAU"), None, "nobody is paid in gold");
        assert_eq!(currency("EURO"), None);
        assert_eq!(currency(""), None);
        assert!(currencies().is_sorted());
    }

    proptest! {
        #[test]
        fn what_a_form_shows_is_read_back(sum in 0..=MOST, place in 0..3_usize) {
            let currency = ["EUR", "JPY", "USD"][place];
            prop_assert_eq!(minor(&typed(sum, currency), currency), Some(sum));
        }
    }
}
