//! What may be done with a job as a whole, each with what it will do, and what was done before.

use super::path;
use crate::face::{Item, Weight, link_button, list};
use ledger::{
    ids::MemberId,
    job::{State, step},
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::jobs::{Job, Taken};

/// The steps that the job can take now.
pub(super) fn ways(voice: &Voice, slug: &str, job: &Job) -> Markup {
    let ways: Vec<step::Kind> =
        step::Kind::ALL.into_iter().filter(|step| step.can_follow(job.state)).collect();
    html! {
        ul class="list" {
            @for step in ways {
                li {
                    div class="item" {
                        div { p class="soft" { (voice.say(does(step, job.state))) } }
                        div class="end" {
                            (link_button(
                                Weight::Small,
                                voice.say(word(step, job.state)),
                                &format!("{}/{}", path(slug, job.id), step.code()),
                            ))
                        }
                    }
                }
            }
        }
    }
}

const fn word(step: step::Kind, state: State) -> &'static str {
    match (step, state) {
        (step::Kind::Open, _) => speech::key!("job-do-open"),
        (step::Kind::Pause, State::Paused) => speech::key!("job-do-pause-longer"),
        (step::Kind::Pause, _) => speech::key!("job-do-pause"),
        (step::Kind::Fill, _) => speech::key!("job-do-fill"),
        (step::Kind::Close, _) => speech::key!("job-do-close"),
        (step::Kind::Reopen, _) => speech::key!("job-do-reopen"),
    }
}

const fn does(step: step::Kind, state: State) -> &'static str {
    match (step, state) {
        (step::Kind::Open, _) => speech::key!("job-open-lead"),
        (step::Kind::Pause, _) => speech::key!("job-pause-lead"),
        (step::Kind::Fill, _) => speech::key!("job-fill-lead"),
        (step::Kind::Close, State::Draft) => speech::key!("job-close-draft"),
        (step::Kind::Close, _) => speech::key!("job-close-lead"),
        (step::Kind::Reopen, State::Paused) => speech::key!("job-reopen-paused"),
        (step::Kind::Reopen, _) => speech::key!("job-reopen-ended"),
    }
}

/// What was done with it, the newest first.
pub(super) fn taken(
    voice: &Voice,
    taken: &[Taken],
    name: impl Fn(MemberId) -> String,
    now: jiff::Timestamp,
) -> Markup {
    let items: Vec<Item> = taken
        .iter()
        .map(|taken| {
            let done = speech::job_step(taken.step, voice);
            let mut meta = vec![html! {
                (say!(voice, "job-by", name = name(taken.by), at = voice.short_moment(taken.at, now)))
            }];
            if let Some(until) = taken.until {
                meta.push(
                    html! { (say!(voice, "job-paused-until", day = voice.date(until, voice.date_of(now)))) },
                );
            }
            if !taken.reason.is_empty() {
                meta.push(html! { (taken.reason) });
            }
            Item { say: done.to_owned(), meta, ..Item::default() }
        })
        .collect();
    list(&items)
}
