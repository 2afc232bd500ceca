//! What the interviewers saw, criterion by criterion: how far they lie apart, their words, and what else is on the
//! record for and against the requirements behind it.

use super::table::{Table, severity_of};
use crate::{
    face::{State, chart_words, figure, part, tag},
    page::{conversation::scorecard_read, kit::read},
};
use chart::{About as Titled, Criterion as Row, Flag, Ink, Mark, Scale, Spread, Tone};
use ledger::{
    debrief::Line,
    evidence::{Bearing, Evidence},
    ids::RequirementId,
    job::{Requirement, kit::Criterion},
    scorecard::Scorecard,
    side::Person,
};
use maud::{Markup, html};
use speech::{say, sentence, wording};

/// From so far apart on it is worth a talk.
const FAR: u8 = 2;

/// The drawing of all levels.
pub(super) fn spread(table: &Table<'_>) -> Markup {
    let voice = &table.about.voice;
    let far = |line: &Line| line.spread().is_some_and(|spread| spread >= FAR);
    let marks = |criterion: &Criterion| {
        let of = |scorecard: &Scorecard| {
            let who = table.name(scorecard.by);
            Mark {
                short: initials(who),
                who: who.to_owned(),
                score: scorecard.level(criterion.id).map(f64::from),
            }
        };
        table.scorecards().map(of).collect()
    };
    let criteria = table.lines().map(|(criterion, line)| Row {
        label: criterion.name.clone(),
        marks: marks(criterion),
        flag: far(line).then(|| Flag { tone: Tone::Care, word: voice.say("debrief-far").to_owned() }),
    });
    let spread = Spread { scale: Scale::points(0), ink: Ink::Company, criteria: criteria.collect() };
    let apart: Vec<&str> =
        table.lines().filter(|(_, line)| far(line)).map(|(criterion, _)| criterion.name.as_str()).collect();
    let caption = if apart.is_empty() {
        voice.say("debrief-near").to_owned()
    } else {
        say!(voice, "debrief-apart", criteria = voice.list(&apart))
    };
    let about = Titled {
        id: "spread".to_owned(),
        title: voice.say("debrief-spread").to_owned(),
        desc: caption.clone(),
        empty: voice.say("debrief-none").to_owned(),
    };
    figure(voice, &spread.draw(&about, &chart_words(voice)), &caption, None)
}

fn initials(name: &str) -> String {
    let letters = name.split_whitespace().filter_map(|word| word.chars().next());
    letters.take(2).collect()
}

/// Each criterion with everybody's words.
pub(super) fn criteria(table: &Table<'_>) -> Markup {
    html! { div class="stack" { @for (criterion, line) in table.lines() { (one(table, criterion, line)) } } }
}

fn one(table: &Table<'_>, criterion: &Criterion, line: &Line) -> Markup {
    let voice = &table.about.voice;
    html! {
        section class="card" {
            h3 { (criterion.name) }
            p class="tags" {
                (tag(if line.must { State::Open } else { State::Plain }, voice.say(if line.must { "debrief-must" } else { "debrief-nice" })))
                " " (apart(table, line))
            }
            ul class="seen-by" {
                @for scorecard in table.scorecards() { (of_member(table, criterion, scorecard)) }
            }
            @for asked in table.spec.requirements.iter().filter(|asked| criterion.requirements.contains(&asked.id)) {
                (requirement(table, asked))
            }
        }
    }
}

fn apart(table: &Table<'_>, line: &Line) -> Markup {
    let voice = &table.about.voice;
    match line.spread() {
        None => tag(State::Void, voice.say("debrief-unseen")),
        Some(0) if line.levels.len() < 2 => tag(State::Plain, voice.say("debrief-one-voice")),
        Some(0) => tag(State::Kept, voice.say("debrief-same")),
        Some(points) => {
            let state = if points >= FAR { State::Disputed } else { State::Plain };
            tag(state, &say!(voice, "debrief-points-apart", n = i64::from(points)))
        }
    }
}

fn of_member(table: &Table<'_>, criterion: &Criterion, scorecard: &Scorecard) -> Markup {
    let voice = &table.about.voice;
    let rating = scorecard.ratings.iter().find(|rating| rating.criterion == criterion.id);
    let evidence = rating.and_then(|rating| rating.evidence.as_ref());
    let text = evidence.map(|words| table.about.sight.text(words).unwrap_or(voice.say("process-erased")));
    html! {
        li {
            p { b { (table.name(scorecard.by)) } " " (scorecard_read::level(voice, scorecard.level(criterion.id))) }
            @if let Some(text) = text { div class="said" { p { (text) } } }
        }
    }
}

/// What is on the record about a requirement beside the scorecards.
fn requirement(table: &Table<'_>, asked: &Requirement) -> Markup {
    let voice = &table.about.voice;
    let known: Vec<&Evidence> = evidence_of(table, asked.id).collect();
    html! {
        div class="on-record" {
            p class="soft" { (asked.text) " " (read::weight(voice, asked)) }
            @if !known.is_empty() { (evidence_list(table, &known)) }
        }
    }
}

fn evidence_of<'t>(table: &'t Table<'_>, id: RequirementId) -> impl Iterator<Item = &'t Evidence> {
    let process = &table.about.sight.process;
    process.evidence.iter().filter(move |one| one.requirement == id && one.withdrawn_at.is_none())
}

fn evidence_list(table: &Table<'_>, known: &[&Evidence]) -> Markup {
    let voice = &table.about.voice;
    html! {
        ul class="seen-by" {
            @for one in known {
                li {
                    p {
                        (tag(
                            if one.bearing == Bearing::For { State::Kept } else { State::Disputed },
                            voice.say(if one.bearing == Bearing::For { "debrief-for" } else { "debrief-against" }),
                        )) " "
                        span class="soft" { (say!(voice, "debrief-said-by", name = said_by(table, one.by))) }
                    }
                    div class="said" { p { (table.about.sight.text(&one.words).unwrap_or(voice.say("process-erased"))) } }
                }
            }
        }
    }
}

fn said_by<'t>(table: &'t Table<'_>, person: Person) -> &'t str {
    table.about.sight.name(person)
}

/// What is on the record about requirements that no criterion stands for.
pub(super) fn besides(table: &Table<'_>) -> Markup {
    let stands =
        |asked: &&Requirement| table.kit.criteria.iter().any(|one| one.requirements.contains(&asked.id));
    let left = table.spec.requirements.iter().filter(|asked| !stands(asked));
    let left: Vec<&Requirement> =
        left.filter(|asked| evidence_of(table, asked.id).next().is_some()).collect();
    if left.is_empty() {
        return html! {};
    }
    let body = html! { div class="card" { @for asked in left { (requirement(table, asked)) } } };
    part("besides", table.about.voice.say("debrief-besides"), None, &body)
}

/// Who would do what, in short; and how severe each is, where figures say so.
pub(super) fn leans(table: &Table<'_>) -> Markup {
    let voice = &table.about.voice;
    html! {
        ul class="seen-by" {
            @for scorecard in table.scorecards() {
                li {
                    p {
                        b { (table.name(scorecard.by)) } " "
                        (tag(State::Plain, &sentence(wording::lean(scorecard.lean, voice))))
                        @if let Some(points) = severity_of(table.about, scorecard.by) {
                            " " span class="soft" { (severity(table, points)) }
                        }
                    }
                    div class="said" { p { (table.about.sight.text(&scorecard.summary).unwrap_or(voice.say("process-erased"))) } }
                }
            }
        }
    }
}

fn severity(table: &Table<'_>, points: f64) -> String {
    let voice = &table.about.voice;
    // A tenth of a point is as much as anybody can say.
    let by = (points.abs() * 10.0).round() / 10.0;
    if points < 0.0 {
        say!(voice, "debrief-stricter", points = by)
    } else {
        say!(voice, "debrief-milder", points = by)
    }
}
