//! Made-up CVs: a few kB each, of words of which some are in nearly every CV and most in hardly any, as in real
//! ones.

use super::chance::Chance;

/// The words that are met most, in the order of how often.
const FREQUENT: &[&str] = &[
    "experiencia",
    "experience",
    "years",
    "años",
    "team",
    "equipo",
    "work",
    "trabajo",
    "clientes",
    "customers",
    "gestión",
    "management",
    "barcos",
    "boats",
    "turismo",
    "tourism",
    "ventas",
    "sales",
    "inglés",
    "español",
    "formación",
    "training",
    "seguridad",
    "safety",
    "proyectos",
    "projects",
    "servicio",
    "service",
    "calidad",
    "quality",
    "puerto",
    "harbour",
    "navegación",
    "sailing",
    "reservas",
    "bookings",
    "cocina",
    "kitchen",
    "motor",
    "engine",
    "datos",
    "data",
    "contabilidad",
    "accounting",
    "excel",
    "python",
    "marketing",
    "redes",
    "mantenimiento",
    "maintenance",
    "compras",
    "purchasing",
    "soldadura",
    "welding",
    "buceo",
    "diving",
    "guía",
    "guide",
    "alemán",
    "german",
    "francés",
    "french",
    "universidad",
    "university",
    "máster",
    "degree",
    "patrón",
    "skipper",
];
/// How many different words there are.
const WORDS: u32 = 40_000;
const BEGINS: &[&str] = &[
    "al", "bar", "cor", "den", "el", "far", "gal", "hor", "in", "jun", "lor", "mar", "nor", "or", "pal",
    "quin", "ros", "sal", "tor", "val",
];
const MIDDLES: &[&str] =
    &["a", "be", "ci", "do", "es", "fi", "gu", "la", "mi", "no", "pe", "ra", "si", "to", "ve", "zu"];
const ENDS: &[&str] =
    &["ción", "dad", "dor", "ista", "ing", "ment", "ness", "or", "al", "ero", "ez", "ia", "um", "on"];

/// The word of that place among them, the most frequent first.
pub fn word(place: u32) -> String {
    let at = |from: u32, words: &[&'static str]| {
        let length = u32::try_from(words.len()).unwrap_or(1);
        words.get(usize::try_from(from % length).unwrap_or(0)).copied().unwrap_or_default()
    };
    if let Some(word) = FREQUENT.get(usize::try_from(place).unwrap_or(usize::MAX)) {
        return (*word).to_owned();
    }
    let rest = place / 20;
    format!("{}{}{}{}", at(place, BEGINS), at(rest, MIDDLES), at(rest / 16, MIDDLES), at(rest / 256, ENDS))
}

/// A CV of some hundred words.
pub fn cv(chance: &mut Chance) -> String {
    let length = 250 + chance.below(300);
    let mut text = String::with_capacity(4096);
    for n in 0..length {
        if n > 0 {
            text.push_str(if n.is_multiple_of(14) { ".\n" } else { " " });
        }
        // Even over the powers: each word is met about as often as its place says (Zipf).
        let power = f64::from(chance.below(1 << 20)) / f64::from(1 << 20);
        let place = f64::from(WORDS).powf(power) - 1.0;
        text.push_str(&word(place as u32));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_cv_has_some_kilobytes_and_frequent_words_beside_rare_ones() {
        let mut chance = Chance::new(3);
        let cvs: Vec<String> = (0..50).map(|_| cv(&mut chance)).collect();
        assert!(cvs.iter().all(|cv| (1_000..8_000).contains(&cv.len())));
        let with = |word: &str| cvs.iter().filter(|cv| cv.contains(word)).count();
        assert!(with(&word(0)) > 45);
        assert!(with(&word(30_000)) < 5);
        let different: BTreeSet<&str> = cvs.iter().flat_map(|cv| cv.split_whitespace()).collect();
        assert!(different.len() > 2_000, "{}", different.len());
    }
}
