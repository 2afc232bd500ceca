//! 2.5: what do these signs say? The candidate reads it on a page of their own: counts of their process, two misses in a
//! row, and the employer's habits beside a yardstick, in words, with what cannot be told.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use act::figures::{Against, Habit};
use ledger::{
    kept::Component,
    side::{Person, Side},
};
use measure::kept::Component as Habitual;
use speech::{Voice, say};

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let candidate = scene.process().candidate_person();
    let seat = scene.played.seat(scene.house, candidate)?;
    let sight = scene.sight_as(candidate, scene.process().id)?;
    let found = act::figures::employer(scene.house, &seat, &sight)?;
    let nothing = || Failure::new(scene.voice.say("stories-2-5-none"));
    let chance = found.missed_twice.ok_or_else(nothing)?;
    let punctual = found.signs.company.iter().find(|sign| sign.component == Component::Punctuality);
    let punctual = *punctual.ok_or_else(nothing)?;
    let habit = found.habits.iter().find(|habit| habit.component == Habitual::Punctuality);
    let habit = *habit.ok_or_else(nothing)?;
    let told = |habit: &Habit| {
        let interval = habit.estimate.interval;
        interval.low < habit.estimate.mean
            && habit.estimate.mean < interval.high
            && habit.yardstick.rate > 0.0
    };
    let page = format!("{}/employer", scene.process_page());
    let read = scene.reads(candidate, &page)?.unwrap_or_default();
    let recruiter = scene.process().recruiter_person();
    // The page is about the organisation: nobody of it is told apart. The recruiter has none of it.
    let mut nobody = scene.reads(recruiter, &page)?.is_none();
    for is in ["executive", "recruiter", "hiring manager"] {
        let name = scene.name(Person::Member(scene.played.cast.member(is)?));
        nobody &= !read.contains(name.as_str());
    }
    let holds = punctual.missed == 2
        && (0.0..1.0).contains(&chance)
        && found.habits.iter().all(told)
        && found.habits.len() >= 3
        && nobody;
    let what = say!(
        scene.voice,
        "stories-2-5",
        kept = punctual.kept,
        of = punctual.of(),
        missed = punctual.missed,
        chance = (chance * 100.0).round()
    );
    let voice = scene.voice_of(Side::Candidate);
    let facts = vec![
        say!(voice, "sign-kept", kept = punctual.kept, of = punctual.of()),
        say!(voice, "sign-missed", n = punctual.missed),
        voice.say("employer-missed-twice").to_owned(),
        say!(voice, "employer-missed-twice-chance", n = (chance * 100.0).round()),
        said(&habit, &voice),
        voice.say("employer-how-nobody").to_owned(),
    ];
    let company = scene.voice_of(Side::Company);
    let theirs = vec![
        company.say("employer-part-company").to_owned(),
        say!(company, "sign-kept", kept = punctual.kept, of = punctual.of()),
    ];
    let at = found.counted_at.unwrap_or_else(|| scene.house.clock.now());
    Ok(Finding {
        holds,
        what,
        at,
        company: Seen { page: scene.process_page(), facts: theirs },
        candidate: Seen { page, facts },
    })
}

// The sentence about being on time.
fn said(habit: &Habit, voice: &Voice) -> String {
    if habit.against == Against::TooEarly {
        return say!(voice, "early-punctuality", n = habit.estimate.of);
    }
    let tenths = |share: f64| (share * 10.0).clamp(0.0, 10.0);
    say!(
        voice,
        "habit-punctuality",
        about = tenths(habit.estimate.mean).round(),
        low = tenths(habit.estimate.interval.low).floor(),
        high = tenths(habit.estimate.interval.high).ceil()
    )
}
