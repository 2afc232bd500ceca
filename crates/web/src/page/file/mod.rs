//! Files of a process: uploaded, read, downloaded, removed.
//!
//! | address, below `/w/{workspace}/processes/{process}/files` | file |
//! |---|---|
//! | `` | [`list`], and [`upload`] |
//! | `/{file}` | [`show`] |
//! | `/{file}/download` | [`download`] |
//! | `/{file}/remove` | [`remove`] |

pub mod download;
pub mod list;
pub mod remove;
pub mod show;
pub mod upload;

use crate::{
    app::App,
    door::{handler, handler_with_files},
    face::{Item, State, tag},
};
use axum::{
    Router,
    routing::{get, post},
};
use jiff::Timestamp;
use maud::{Markup, html};
use speech::{Voice, say};
use store::files::{File, Kind, Purpose, Reading};

/// What a browser offers first.
const ACCEPT: &str = ".pdf,.docx,.txt,.png,.jpg,.jpeg";

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/processes/{process}/files";
    const ONE: &str = "/w/{workspace}/processes/{process}/files/{file}";
    let one = |tail: &str| format!("{ONE}/{tail}");
    let all = get(handler!(list::show)).post(handler_with_files!(upload::post, crate::trouble::tell));
    Router::new()
        .route(ALL, all)
        .route(ONE, get(handler!(show::show)))
        .route(&one("download"), get(handler!(download::show)))
        .route(&one("remove"), post(handler!(remove::post)))
}

/// A line about a file: what it is, who brought it, how far its text was read. `home` is the process's address.
pub(crate) fn item(voice: &Voice, home: &str, file: &File, who: &str, now: Timestamp) -> Item {
    if let Some(removed) = file.removed_at {
        let when = voice.short_day(removed, now);
        return Item {
            say: say!(voice, "file-removed", what = purpose(file.purpose, voice), when = when),
            done: true,
            ..Item::default()
        };
    }
    Item {
        say: file.name.clone(),
        href: Some(format!("{home}/files/{}", file.id)),
        meta: vec![
            html! { (purpose(file.purpose, voice)) },
            html! { (size(file.size, voice)) },
            html! { (say!(voice, "file-by", who = who, when = voice.short_day(file.at, now))) },
        ],
        tags: reading(file, voice),
        end: Some(html! {
            a class="button quiet small" href=(format!("{home}/files/{}/download", file.id)) download {
                (voice.say("file-download")) span class="vh" { " " (file.name) }
            }
        }),
        ..Item::default()
    }
}

/// What a file is for: `CV`.
pub(crate) fn purpose(purpose: Purpose, voice: &Voice) -> &'static str {
    voice.say(match purpose {
        Purpose::Cv => "file-purpose-cv",
        Purpose::WorkSample => "file-purpose-work-sample",
        Purpose::Other => "file-purpose-other",
    })
}

/// How large: `1.2 MB`, in the steps that people know files by.
pub(crate) fn size(bytes: i64, voice: &Voice) -> String {
    match bytes {
        0..1_000 => say!(voice, "file-bytes", n = bytes),
        1_000..1_000_000 => say!(voice, "file-kilobytes", n = (bytes + 500) / 1_000),
        _ => {
            // Ten megabytes at most: a number this small is itself as a fraction, too.
            let tenths = f64::from(i32::try_from((bytes + 50_000) / 100_000).unwrap_or(i32::MAX));
            say!(voice, "file-megabytes", n = tenths / 10.0)
        }
    }
}

/// How far its text was read, where that is worth a word in a list.
fn reading(file: &File, voice: &Voice) -> Option<Markup> {
    match file.reading {
        Reading::Waiting => Some(tag(State::Waiting, voice.say("file-being-read"))),
        Reading::Broken | Reading::Locked | Reading::Empty | Reading::TooMuch => {
            Some(tag(State::Plain, voice.say("file-not-read")))
        }
        Reading::Read | Reading::Nothing => None,
    }
}

/// Whether a picture is what it is.
const fn is_picture(kind: Kind) -> bool {
    matches!(kind, Kind::Png | Kind::Jpeg)
}
