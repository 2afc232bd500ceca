//! Points of the scale as people say them: to a quarter, which is as fine as anybody rates.

use speech::{Voice, say};

/// An amount, to the nearest quarter, and never none where there is some.
pub(super) fn about(points: f64, voice: &Voice) -> String {
    word((points.abs() * 4.0).round().max(1.0), voice)
}

/// The lower end of what it may be: rounded down, so that no more is said than is known.
pub(super) fn at_least(points: f64, voice: &Voice) -> String {
    word((points.abs() * 4.0).floor(), voice)
}

/// The upper end, rounded up.
pub(super) fn at_most(points: f64, voice: &Voice) -> String {
    word((points.abs() * 4.0).ceil(), voice)
}

// A scale of five has sixteen quarters.
fn word(quarters: f64, voice: &Voice) -> String {
    match quarters.clamp(0.0, 16.0) as u8 {
        0 => voice.say("points-none").to_owned(),
        1 => voice.say("points-quarter").to_owned(),
        2 => voice.say("points-half").to_owned(),
        3 => voice.say("points-three-quarters").to_owned(),
        4 => voice.say("points-one").to_owned(),
        more => say!(voice, "points-many", n = f64::from(more) / 4.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use speech::Lang;

    #[test]
    fn points_are_said_to_a_quarter_and_ranges_outwards() {
        let voice = Voice::utc(Lang::En);
        assert_eq!(about(0.47, &voice), "half a point");
        assert_eq!(about(-0.05, &voice), "a quarter of a point");
        assert_eq!(
            (at_least(0.3, &voice), at_most(0.7, &voice)),
            ("a quarter of a point".to_owned(), "three quarters of a point".to_owned())
        );
        assert_eq!(at_least(0.1, &voice), "nothing");
        assert_eq!(about(1.3, &voice), "1.25 points");
        assert_eq!(at_most(f64::INFINITY, &voice), "4 points");
        assert_eq!(about(1.3, &Voice::utc(Lang::Es)), "1,25 puntos");
    }
}
