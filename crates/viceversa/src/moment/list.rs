//! Every moment part there is, in the order of the stories, as PROMISES.md's last table has them.

use super::{
    Look, Part, Showing, alert, colleagues, double_booking, four, make_good, notice, one, questions, three,
    two, zero,
};
use speech::key;

const fn later(moment: &'static str, part: Option<&'static str>) -> Part {
    Part { moment, part, look: None, before: None }
}

/// Shown at the end of that story.
const fn by(story: u32, moment: &'static str, part: Option<&'static str>, look: Look) -> Part {
    Part { moment, part, look: Some(Showing { story, stop: None, look }), before: None }
}

/// Shown at a stop of that story.
const fn at(
    story: u32,
    stop: &'static str,
    moment: &'static str,
    part: Option<&'static str>,
    look: Look,
) -> Part {
    Part { moment, part, look: Some(Showing { story, stop: Some(stop), look }), before: None }
}

/// Shown at the end of that story, after a look at a stop of it.
const fn after(
    (story, stop): (u32, &'static str),
    moment: &'static str,
    part: Option<&'static str>,
    before: Look,
    look: Look,
) -> Part {
    Part {
        moment,
        part,
        look: Some(Showing { story, stop: None, look }),
        before: Some(Showing { story, stop: Some(stop), look: before }),
    }
}

/// Shown at a stop of that story, after a look at an earlier one.
const fn between(
    (story, first, then): (u32, &'static str, &'static str),
    moment: &'static str,
    part: Option<&'static str>,
    before: Look,
    look: Look,
) -> Part {
    Part {
        moment,
        part,
        look: Some(Showing { story, stop: Some(then), look }),
        before: Some(Showing { story, stop: Some(first), look: before }),
    }
}

/// Shown at the end of two stories.
const fn both(
    (first, before): (u32, Look),
    (story, look): (u32, Look),
    moment: &'static str,
    part: Option<&'static str>,
) -> Part {
    Part {
        moment,
        part,
        look: Some(Showing { story, stop: None, look }),
        before: Some(Showing { story: first, stop: None, look: before }),
    }
}

/// All of them.
pub(super) const PARTS: &[Part] = &[
    by(0, "0.1", None, zero::brief::look),
    by(0, "0.2", None, zero::in_time::look),
    later("0.2", Some(key!("stories-part-from-mail"))),
    at(0, "before he leaves", "0.3", Some(key!("stories-part-report")), zero::remark::look),
    after(
        (0, "the scorecard"),
        "0.3",
        Some(key!("stories-part-scorecard")),
        zero::scorecard::asked,
        zero::scorecard::look,
    ),
    by(0, "0.4", None, zero::ended_early::look),
    at(0, "before he leaves", "0.5", None, zero::report::look),
    by(0, "0.6", None, zero::withdrawal::look),
    by(0, "0.7", None, zero::stays::look),
    after((0, "what is counted"), "0.8", None, zero::figures::own_first, zero::figures::look),
    by(0, "0.9", None, zero::own_story::look),
    by(1, "1.1", None, one::informal::look),
    later("1.1", Some(key!("stories-part-personal"))),
    by(1, "1.2", None, one::kind::look),
    by(1, "1.3", None, one::role::look),
    after((1, "one side has spoken"), "1.4", None, one::range::on_the_form, one::range::look),
    after((1, "one side has spoken"), "1.5", None, one::interest::sealed, one::interest::look),
    by(1, "1.6", None, one::answer::look),
    later("1.6", Some(key!("stories-part-personal"))),
    later("1.7", None),
    by(2, "2.1", Some(key!("stories-part-within")), double_booking::look),
    later("2.1", Some(key!("stories-part-calendars"))),
    by(2, "2.2", None, alert::look),
    later("2.2", Some(key!("stories-part-on-the-day"))),
    later("2.2", Some(key!("stories-part-personal"))),
    by(2, "2.3", None, notice::look),
    later("2.3", Some(key!("stories-part-on-the-day"))),
    by(2, "2.4", None, make_good::look),
    by(2, "2.5", None, two::signs::look),
    by(2, "2.6", None, questions::look),
    later("2.6", Some(key!("stories-part-personal"))),
    by(2, "2.7", None, colleagues::look),
    by(2, "2.8", None, two::meetings::look),
    after((3, "one side has spoken"), "3.1", None, three::both_say::sealed, three::both_say::look),
    by(3, "3.2", None, three::self_view::look),
    by(3, "3.3", None, three::interviewer::look),
    by(3, "3.4", Some(key!("stories-part-reasons")), three::reasons::look),
    later("3.4", Some(key!("stories-part-signal"))),
    later("3.5", None),
    after(
        (3, "before she answers"),
        "3.6",
        Some(key!("stories-part-offer")),
        three::another_job::untouched,
        three::another_job::look,
    ),
    later("3.6", Some(key!("stories-part-compared"))),
    by(3, "3.7", Some(key!("stories-part-sent")), three::feedback::look),
    by(3, "3.7", Some(key!("stories-part-rated")), three::rated::look),
    both((0, three::asked::withdrawn), (3, three::asked::look), "3.8", None),
    later("3.9", None),
    between(
        (4, "the spec has changed", "both have seen it"),
        "4.1",
        Some(key!("stories-part-difference")),
        four::difference::told,
        four::difference::look,
    ),
    later("4.1", Some(key!("stories-part-resurfaced"))),
    at(4, "the spec has changed", "4.2", None, four::stages::look),
    later("4.3", None),
    by(4, "4.4", None, four::routes::look),
    by(4, "4.5", None, four::senior::look),
    after((4, "it is put to her"), "4.6", None, four::reshape::put, four::reshape::look),
    at(4, "what was seen", "4.7", None, four::evidence::look),
    by(4, "4.8", None, four::hired::look),
    later("4.9", None),
    by(4, "4.10", None, four::apply::look),
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
    fn every_story_shows_the_moment_parts_that_are_its_own() {
        let shown = |story: u32| -> Vec<&str> {
            let of_it = |part: &&Part| part.look.is_some_and(|showing| showing.story == story);
            PARTS.iter().filter(of_it).map(|part| part.moment).collect()
        };
        assert_eq!(shown(0), ["0.1", "0.2", "0.3", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9"]);
        assert_eq!(shown(1), ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"]);
        assert_eq!(shown(2), ["2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8"]);
        assert_eq!(shown(3), ["3.1", "3.2", "3.3", "3.4", "3.6", "3.7", "3.7", "3.8"]);
        assert_eq!(shown(4), ["4.1", "4.2", "4.4", "4.5", "4.6", "4.7", "4.8", "4.10"]);
    }
}
