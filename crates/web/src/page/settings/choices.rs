//! Time zones and languages to choose from.

use crate::face::Choice;
use speech::Lang;
use std::sync::LazyLock;

/// The continents and oceans of the time zone database. Its other names are older ones for the same zones.
const REGIONS: [&str; 10] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

static ZONES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut names: Vec<String> = jiff::tz::db()
        .available()
        .map(|name| name.as_str().to_owned())
        .filter(|name| name.split_once('/').is_some_and(|(region, _)| REGIONS.contains(&region)))
        .collect();
    names.sort();
    names.dedup();
    names.push("UTC".to_owned());
    names
});

/// The time zones, by name; the one that is set, whatever it is called, is among them.
pub(crate) fn zones(current: &str) -> Vec<Choice> {
    let known = current.is_empty() || ZONES.iter().any(|name| name == current);
    let other = (!known).then(|| Choice::new(current, current));
    let all = ZONES.iter().map(|name| Choice::new(name, name.replace('_', " ")));
    other.into_iter().chain(all).collect()
}

/// Our languages, each by its own name.
pub(crate) fn languages() -> Vec<Choice> {
    Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_can_be_kept() {
        for zone in ["Europe/Madrid", "Etc/GMT+3", "UTC", "America/Argentina/Ushuaia"] {
            assert_eq!(zones(zone).iter().filter(|choice| choice.value == zone).count(), 1, "{zone}");
        }
        assert!(zones("").len() > 300);
    }
}
