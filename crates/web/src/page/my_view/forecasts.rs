//! What came of one's forecasts, from five known ones on.

use crate::{
    ask::{Answer, Ask, file},
    chrome,
    face::{chart_words, empty, figure, part},
    trouble::Trouble,
};
use act::{
    Seat,
    selfview::{Foretells, KNOWN, mine, ours},
};
use chart::{About, Bin, Calibration, Chart, Ink, Interval};
use ledger::side::Side;
use maud::{Markup, html};
use measure::forecast::{Refusal, Score};
use speech::{Voice, key, say};

/// The part of the page.
pub(super) fn forecasts(voice: &Voice, seat: &Seat, foretells: &Foretells) -> Markup {
    let body = match &foretells.score {
        None if foretells.all.is_empty() => empty(voice.say("my-view-no-forecasts"), None),
        None => html! {
            p { (say!(voice, "my-view-forecasts-few", n = foretells.all.len(), known = foretells.known(), least = KNOWN)) }
        },
        Some(Err(Refusal::NoVariation { came, .. })) => html! {
            p { (voice.say(if *came { key!("my-view-always-came") } else { key!("my-view-never-came") })) }
        },
        Some(Err(_)) => empty(voice.say("my-view-no-forecasts"), None),
        Some(Ok(score)) => {
            let csv = format!("{}/forecasts.csv", super::path(&seat.workspace.slug));
            html! {
                (figure(voice, &drawn(voice, seat, score), said(voice, score), Some(&csv)))
                p class="soft" { (say!(voice, "my-view-forecasts-behind", n = score.forecasts)) }
            }
        }
    };
    let question = match seat.side() {
        Side::Candidate => voice.say("my-view-forecasts"),
        Side::Company => voice.say("my-view-forecasts-company"),
    };
    part("forecasts", question, None, &body)
}

/// GET `/w/{workspace}/my-view/forecasts.csv`: the figures of the chart.
///
/// # Errors
/// [`Trouble::NotFound`] before five forecasts can be held against what came.
pub fn csv(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let voice = chrome::voice_of(&seat);
    let house = &ask.app.house;
    let foretells = match seat.side() {
        Side::Candidate => mine(house, &seat)?.forecasts,
        Side::Company => ours(house, &seat)?.forecasts,
    };
    match &foretells.score {
        Some(Ok(score)) => {
            let csv = drawn(&voice, &seat, score).csv();
            Ok(file("text/csv; charset=utf-8", "forecasts.csv", csv.into_bytes()))
        }
        _ => Err(Trouble::NotFound),
    }
}

fn said(voice: &Voice, score: &Score) -> &'static str {
    let bias = score.bias_interval;
    voice.say(if bias.low > 0.0 {
        key!("my-view-hoped")
    } else if bias.high < 0.0 {
        key!("my-view-doubted")
    } else {
        key!("my-view-as-said")
    })
}

fn drawn(voice: &Voice, seat: &Seat, score: &Score) -> Chart {
    let word = |text: &str| text.to_owned();
    let bin = |bin: &measure::forecast::Bin| Bin {
        forecast: bin.mean_forecast,
        happened: Some(Interval::new(bin.interval.low, bin.share, bin.interval.high)),
        count: bin.forecasts,
    };
    let calibration = Calibration {
        ink: match seat.side() {
            Side::Company => Ink::Company,
            Side::Candidate => Ink::Candidate,
        },
        forecast: word(voice.say("my-view-axis-said")),
        happened: word(voice.say("my-view-axis-came")),
        diagonal: word(voice.say("my-view-as-forecast")),
        corners: (word(voice.say("my-view-more-often")), word(voice.say("my-view-less-often"))),
        counted: word(voice.say("my-view-counted")),
        bins: score.curve.iter().map(bin).collect(),
    };
    let about = About {
        id: word("forecasts"),
        title: word(voice.say("my-view-forecasts-chart")),
        desc: word(said(voice, score)),
        empty: word(voice.say("my-view-no-forecasts")),
    };
    calibration.draw(&about, &chart_words(voice))
}
