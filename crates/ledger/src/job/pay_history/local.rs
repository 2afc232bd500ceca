//! Demands for experience in the country itself, which Ontario forbids. They are read with the same means as
//! questions about pay.

use super::{
    pattern::{Classes, Table},
    text,
};
use std::sync::LazyLock;

const CLASSES: &Classes =
    &[("kind", "work working job workplace professional employment industry local market")];

static DEMANDS: LazyLock<Table> = LazyLock::new(|| {
    Table::new(
        CLASSES,
        &[
            "canadian <kind>* experience|background",
            "experience|worked|working <kind>? in|within canada",
            "experiencia|experience laboral|profesional|professionnelle? canadiense|canadienne",
            "experiencia|experience laboral|profesional|professionnelle|de|trabajo* en|au canada",
        ],
    )
});

/// The words of a text that ask for experience in Canada.
pub(in crate::job) fn local_experience(text: &str) -> Option<String> {
    let words = text::read(text);
    let hit = (0..words.len()).find_map(|from| DEMANDS.at(&words, from).next().map(|to| from..to))?;
    let mut said = words.get(hit)?.iter().filter(|word| !word.is_mark());
    let start = said.next()?;
    text.get(start.at.start..said.next_back().unwrap_or(start).at.end).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demand_is_found_and_other_experience_is_not() {
        assert!(DEMANDS.faults().next().is_none());
        for (text, words) in [
            ("At least two years of Canadian work experience.", Some("Canadian work experience")),
            ("Experience in Canada", Some("Experience in Canada")),
            ("Experiencia laboral en Canadá", Some("Experiencia laboral en Canadá")),
            ("Expérience canadienne exigée", Some("Expérience canadienne")),
            ("Experience with Canadian customers", None),
            ("Two years of experience in tourism", None),
            ("The right to work in Canada", None),
        ] {
            assert_eq!(local_experience(text).as_deref(), words, "{text}");
        }
    }
}
