//! Every moment part there is, in the order of the stories, as PROMISES.md's last table has them.

use super::{Part, alert, colleagues, double_booking, make_good, notice, questions};
use speech::key;

const fn later(moment: &'static str, part: Option<&'static str>) -> Part {
    Part { moment, part, look: None }
}

const fn two(moment: &'static str, part: Option<&'static str>, look: super::Look) -> Part {
    Part { moment, part, look: Some((2, look)) }
}

/// All of them.
pub(super) const PARTS: &[Part] = &[
    later("0.1", None),
    later("0.2", None),
    later("0.2", Some(key!("stories-part-from-mail"))),
    later("0.3", Some(key!("stories-part-report"))),
    later("0.3", Some(key!("stories-part-scorecard"))),
    later("0.4", None),
    later("0.5", None),
    later("0.6", None),
    later("0.7", None),
    later("0.8", None),
    later("0.9", None),
    later("1.1", None),
    later("1.1", Some(key!("stories-part-personal"))),
    later("1.2", None),
    later("1.3", None),
    later("1.4", None),
    later("1.5", None),
    later("1.6", None),
    later("1.6", Some(key!("stories-part-personal"))),
    later("1.7", None),
    two("2.1", Some(key!("stories-part-within")), double_booking::look),
    later("2.1", Some(key!("stories-part-calendars"))),
    two("2.2", None, alert::look),
    later("2.2", Some(key!("stories-part-on-the-day"))),
    later("2.2", Some(key!("stories-part-personal"))),
    two("2.3", None, notice::look),
    later("2.3", Some(key!("stories-part-on-the-day"))),
    two("2.4", None, make_good::look),
    later("2.5", None),
    two("2.6", None, questions::look),
    later("2.6", Some(key!("stories-part-personal"))),
    two("2.7", None, colleagues::look),
    later("2.8", None),
    later("3.1", None),
    later("3.2", None),
    later("3.3", None),
    later("3.4", Some(key!("stories-part-reasons"))),
    later("3.4", Some(key!("stories-part-signal"))),
    later("3.5", None),
    later("3.6", Some(key!("stories-part-offer"))),
    later("3.6", Some(key!("stories-part-compared"))),
    later("3.7", Some(key!("stories-part-sent"))),
    later("3.7", Some(key!("stories-part-rated"))),
    later("3.8", None),
    later("3.9", None),
    later("4.1", Some(key!("stories-part-difference"))),
    later("4.1", Some(key!("stories-part-resurfaced"))),
    later("4.2", None),
    later("4.3", None),
    later("4.4", None),
    later("4.5", None),
    later("4.6", None),
    later("4.7", None),
    later("4.8", None),
    later("4.9", None),
    later("4.10", None),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_moment_part_is_there_twice() {
        for (at, part) in PARTS.iter().enumerate() {
            let twice =
                PARTS[at + 1..].iter().any(|other| (other.moment, other.part) == (part.moment, part.part));
            assert!(!twice, "{} {:?}", part.moment, part.part);
        }
    }

    #[test]
    fn the_house_and_story_2_show_six_moment_parts() {
        let shown: Vec<&str> =
            PARTS.iter().filter(|part| part.look.is_some()).map(|part| part.moment).collect();
        assert_eq!(shown, ["2.1", "2.2", "2.3", "2.4", "2.6", "2.7"]);
    }
}
