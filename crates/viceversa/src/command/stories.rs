//! `viceversa stories`.

use crate::{
    console,
    failure::Failure,
    moment::{self, Row, Scene},
    settings::{Given, Settings},
    story::{self, Played, Story},
};
use act::{Clock, House};
use clap::Args;
use speech::{Voice, say};
use std::process::ExitCode;
use store::{Database, Location};
use work::{Post, Worker};

/// Play the stories in a scratch database and say which of their moments are won.
///
/// Each story is played by the same commands as people's clicks, with the worker's rounds in between, on a clock
/// that stands until it is moved. What is printed is read back from the records and from the pages of both
/// sides: moment, what the product did, when, on which page each side sees it, and whether it is won. Ends with 1
/// where a moment is not won. With --database, one story is played there; the database must be empty.
#[derive(Args, Debug)]
pub struct Stories {
    /// Print a list of objects instead of a table
    #[arg(long)]
    json: bool,
    /// The stories to play; all there are where none is named
    #[arg(value_name = "STORY")]
    stories: Vec<u32>,
}

impl Stories {
    /// Plays them and prints a row for each moment part.
    pub fn run(&self, given: &Given) -> Result<ExitCode, Failure> {
        let settings = Settings::read(given)?;
        console::log(&settings, "warn");
        let voice = console::voice(settings.language.as_deref());
        let named = !self.stories.is_empty();
        let numbers: Vec<u32> = if named { self.stories.clone() } else { story::numbers().collect() };
        let location = match (&given.database, numbers.as_slice()) {
            (None, _) => Location::Memory,
            (Some(_), [_]) => settings.database.clone(),
            (Some(_), _) => {
                return Err(Failure::new(
                    "each story needs an empty database: name one story with --database",
                ));
            }
        };
        let mut rows = Vec::new();
        let mut titles = Vec::new();
        for number in &numbers {
            let story = story::read(*number)?;
            rows.extend(play(*number, &story, &location, &voice)?);
            let title = story.title.in_lang(voice.lang);
            titles.push(say!(voice, "stories-title", number = *number, title = title));
        }
        // What two stories show is won where both show it.
        let mut rows = moment::together(rows);
        rows.extend(moment::later(&voice, |moment| {
            let story = moment.split('.').next().and_then(|story| story.parse().ok());
            !named || story.is_some_and(|story| numbers.contains(&story))
        }));
        moment::in_order(&mut rows);
        if self.json {
            console::print(&serde_json::to_string_pretty(&rows)?);
        } else {
            console::print(&titles.join("\n"));
            console::print(&told(&rows, &voice));
        }
        let lost = rows.iter().any(|row| row.won == Some(false));
        Ok(if lost { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

fn play(number: u32, story: &Story, location: &Location, voice: &Voice) -> Result<Vec<Row>, Failure> {
    let house = House::new(Database::open(location)?, Clock::standing(story.begins));
    let letters = work::Settings {
        public_address: "https://viceversa.example".to_owned(),
        from: "viceversa@viceversa.example".to_owned(),
        reply_domain: None,
        reader: work::Reader::Here,
    };
    let worker = Worker::new(house.clone(), Post::Mailbox, letters);
    let voice = Voice::new(voice.lang, story.zone.clone());
    let mut rows = Vec::new();
    let mut look = |house: &House, played: &Played, stop: Option<&str>| {
        let mut scene = Scene::open(house, played, voice.clone())?;
        rows.extend(moment::of_story(number, stop, &mut scene)?);
        Ok::<_, Failure>(())
    };
    let played = story::play_and_look(
        &house,
        story,
        &mut |_, to| work::advance(&worker, to).map(drop).map_err(|error| error.to_string()),
        &mut |house, played, stop| look(house, played, Some(stop)).map_err(|failure| failure.to_string()),
    )?;
    look(&house, &played, None)?;
    Ok(rows)
}

// Rows of a table would be too wide for a console: each moment is a paragraph.
fn told(rows: &[Row], voice: &Voice) -> String {
    let mut out = String::new();
    for row in rows.iter().filter(|row| row.won.is_some()) {
        let won =
            if row.won == Some(true) { speech::key!("stories-won") } else { speech::key!("stories-not-won") };
        let mark = if row.won == Some(true) { '✓' } else { '✕' };
        out.push_str(&format!("{mark} {}  {}\n", name(row, voice), voice.say(won)));
        out.push_str(&format!("    {}\n", row.what));
        for (key, value) in [
            (speech::key!("stories-head-when"), Some(&row.when)),
            (speech::key!("stories-head-company"), row.company_page.as_ref()),
            (speech::key!("stories-head-candidate"), row.candidate_page.as_ref()),
        ] {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                out.push_str(&format!("    {}: {value}\n", voice.say(key)));
            }
        }
        out.push('\n');
    }
    let later: Vec<String> =
        rows.iter().filter(|row| row.won.is_none()).map(|row| name(row, voice)).collect();
    if !later.is_empty() {
        out.push_str(&format!("– {}: {}\n\n", voice.say("stories-later"), later.join(" · ")));
    }
    let count = |won: Option<bool>| rows.iter().filter(|row| row.won == won).count();
    out.push_str(&say!(
        voice,
        "stories-count",
        won = count(Some(true)),
        lost = count(Some(false)),
        later = count(None)
    ));
    out
}

fn name(row: &Row, voice: &Voice) -> String {
    let part = row.part_key.map_or("", |key| voice.say(key));
    format!("{} {part}", row.moment).trim_end().to_owned()
}
