//! The two lanes: the lines of a process as each side reads them, folded by month where they are old.

use super::{
    talk::talk_of,
    timeline::{self, Line, What},
    view::View,
    word::word_of,
};
use crate::face::{Day, Entry, LaneHeads, lanes as face_lanes};
use jiff::{Timestamp, civil::Date};
use ledger::side::Side;
use maud::{Markup, html};
use speech::{Voice, say, sentence};

/// The record of both sides.
pub(super) fn lanes(view: &View<'_>) -> Markup {
    let lines = timeline::lines(&view.sight.process, view.now);
    let folded_before = timeline::folded_before(&lines, view.now);
    let heads = LaneHeads {
        label: view.say("process-lanes").to_owned(),
        company: head(view, Side::Company),
        candidate: head(view, Side::Candidate),
    };
    face_lanes(&heads, &entries(view, &lines, folded_before))
}

fn head(view: &View<'_>, side: Side) -> Markup {
    html! {
        (view.side_name(side))
        @if view.is_mine(side) { " " small { (view.say("process-you-small")) } }
    }
}

fn entries(view: &View<'_>, lines: &[Line<'_>], folded_before: Timestamp) -> Vec<Entry> {
    let past = lines.partition_point(|line| !line.ahead);
    let (past, ahead) = lines.split_at(past);
    let (old, recent) = past.split_at(past.partition_point(|line| line.at < folded_before));
    let mut entries = folds(view, old);
    let days = Days::new(view);
    let today = view.voice.date_of(view.now);
    let before_today = recent.partition_point(|line| view.voice.date_of(line.at) < today);
    entries.extend(days.of(view, &recent[..before_today]));
    entries.push(days.today());
    entries.extend(recent[before_today..].iter().map(|line| entry(view, line)));
    entries.extend(ahead.iter().map(|line| entry(view, line)));
    entries
}

fn folds(view: &View<'_>, old: &[Line<'_>]) -> Vec<Entry> {
    let days = Days::new(view);
    let month = |line: &Line<'_>| view.voice.date_of(line.at).first_of_month();
    old.chunk_by(|one, two| month(one) == month(two))
        .map(|lines| {
            let label = say!(
                view.voice,
                "process-fold",
                month = sentence(&view.voice.month(lines[0].at)),
                n = lines.len()
            );
            Entry::Fold(label, days.of(view, lines))
        })
        .collect()
}

fn entry(view: &View<'_>, line: &Line<'_>) -> Entry {
    match line.what {
        What::Talk(conversation) => Entry::Talk(Box::new(talk_of(view, conversation))),
        _ => Entry::Word(Box::new(word_of(view, line))),
    }
}

/// The marks of days on the spine.
struct Days<'v> {
    voice: &'v Voice,
    today: Date,
}

impl<'v> Days<'v> {
    fn new(view: &'v View<'_>) -> Self {
        Self { voice: &view.voice, today: view.voice.date_of(view.now) }
    }

    /// Lines under the marks of their days.
    fn of(&self, view: &View<'_>, lines: &[Line<'_>]) -> Vec<Entry> {
        let mut entries = Vec::with_capacity(lines.len() * 2);
        let mut last = None;
        for line in lines {
            let day = self.voice.date_of(line.at);
            if last != Some(day) {
                last = Some(day);
                let say = sentence(&self.voice.date(day, self.today));
                entries.push(Entry::Day(Day { iso: day.to_string(), say, today: false }));
            }
            entries.push(entry(view, line));
        }
        entries
    }

    fn today(&self) -> Entry {
        let say = say!(self.voice, "process-today", day = self.voice.date(self.today, self.today));
        Entry::Day(Day { iso: self.today.to_string(), say, today: true })
    }
}
