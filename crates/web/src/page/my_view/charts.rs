//! Two views side by side as ranges, with the sentence that the figures allow, and no more.

use crate::face::{chart_words, figure};
use chart::{About, Ink, Interval, Range, Ranges, Scale};
use maud::{Markup, html};
use measure::selfview::{Apart, Comparison};
use speech::{Voice, key, say};

/// Whose words a comparison is in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sides {
    /// Of whoever reads.
    pub(super) own: Ink,
    /// Of those who saw them.
    pub(super) others: Ink,
}

/// The ranges, and what can be said of them.
pub(super) fn compared(voice: &Voice, sides: Sides, id: &str, what: &str, views: &Comparison) -> Markup {
    let said = voice.say(match views.apart {
        Apart::Higher => key!("my-view-apart-higher"),
        Apart::Lower => key!("my-view-apart-lower"),
        Apart::Near => key!("my-view-apart-near"),
        Apart::NoTelling => key!("my-view-apart-unclear"),
    });
    let range = |ink, word: &str, of: measure::Interval, counts: String| Range {
        ink,
        word: word.to_owned(),
        interval: Interval::new(of.low, f64::midpoint(of.low, of.high), of.high),
        counts,
    };
    let people = say!(voice, "my-view-people", n = views.people);
    let drawn = Ranges {
        what: voice.say("my-view-whose").to_owned(),
        scale: Scale::points(1),
        ends: (speech::own_level(1, voice).to_owned(), speech::own_level(5, voice).to_owned()),
        ranges: vec![
            range(sides.own, voice.say("my-view-own"), views.own_range, String::new()),
            range(sides.others, voice.say("my-view-others"), views.seen_range, people),
            range(Ink::Plain, voice.say("my-view-most"), views.most_people, String::new()),
        ],
    };
    let about = About {
        id: id.to_owned(),
        title: what.to_owned(),
        desc: said.to_owned(),
        empty: voice.say("my-view-nothing-told").to_owned(),
    };
    html! {
        (figure(voice, &drawn.draw(&about, &chart_words(voice)), said, None))
        p class="soft" { (voice.say("my-view-most-people")) " " (voice.say("my-view-assumed")) }
    }
}
