//! What came of what a webhook was told: each try with its time, its answer, and how long it took.

use super::path_of;
use crate::face::{Cell, Weight, empty, pages, part, post_button, table, when};
use jiff::Timestamp;
use ledger::ids::WebhookId;
use maud::{Markup, html};
use speech::{Voice, say};
use store::webhooks::{
    calls::State,
    tries::{Outcome, Try},
};

/// So many tries stand on a page.
pub(super) const ON_A_PAGE: u32 = 50;

pub(super) struct Log<'l> {
    pub(super) voice: &'l Voice,
    pub(super) now: Timestamp,
    pub(super) slug: &'l str,
    pub(super) webhook: WebhookId,
    /// Whether something can be sent again.
    pub(super) is_active: bool,
    pub(super) tries: &'l [Try],
}

impl Log<'_> {
    pub(super) fn part(&self) -> Markup {
        let voice = self.voice;
        let body = html! {
            div class="stack" {
                p class="soft" { (voice.say("webhook-log-lead")) }
                @if self.tries.is_empty() { (empty(voice.say("webhook-log-none"), None)) }
                @else {
                    (table(voice.say("webhook-log"), &self.heads(), &self.rows()))
                    (self.older())
                }
            }
        };
        part("log", voice.say("webhook-log"), None, &body)
    }

    fn heads(&self) -> [&'static str; 5] {
        let voice = self.voice;
        [
            voice.say("webhook-log-when"),
            voice.say("webhook-log-what"),
            voice.say("webhook-log-came"),
            voice.say("webhook-log-took"),
            "",
        ]
    }

    fn rows(&self) -> Vec<Vec<Cell>> {
        let mut shown = Vec::new();
        self.tries.iter().map(|one| self.row(one, &mut shown)).collect()
    }

    // Each call is offered once, with its last try; what still waits is tried by itself.
    fn row(&self, one: &Try, shown: &mut Vec<uuid::Uuid>) -> Vec<Cell> {
        let voice = self.voice;
        let is_last = !shown.contains(&one.call_id);
        shown.push(one.call_id);
        let again = (self.is_active && is_last && one.call_state != State::Waiting).then(|| {
            let action = format!("{}/calls/{}/again", path_of(self.slug, self.webhook), one.call_id);
            post_button(Weight::Small, voice.say("webhook-again"), &action, &[])
        });
        let took = one.millis.map_or_else(String::new, |millis| say!(voice, "webhook-millis", n = millis));
        vec![
            Cell::of(when(&one.at.to_string(), &voice.short_moment(one.at, self.now))),
            Cell::of(html! {
                code { (one.kind) }
                @if one.attempt > 1 { " " span class="soft" { (say!(voice, "webhook-attempt", n = one.attempt)) } }
            }),
            Cell::of(html! { (self.came(one)) }),
            Cell::number(html! { (took) }),
            Cell::number(html! { @if let Some(again) = again { (again) } }),
        ]
    }

    fn came(&self, one: &Try) -> String {
        let word = outcome(self.voice, one.outcome);
        match one.status {
            Some(status) => say!(self.voice, "webhook-came-with", what = word, status = i64::from(status)),
            None => word.to_owned(),
        }
    }

    fn older(&self) -> Markup {
        let full = u32::try_from(self.tries.len()).is_ok_and(|n| n == ON_A_PAGE);
        let Some(last) = self.tries.last().filter(|_| full) else { return html! {} };
        let path = path_of(self.slug, self.webhook);
        let href = format!("{path}?at={}&id={}#log", last.at.as_microsecond(), last.id);
        pages(self.voice.say("webhook-log"), None, Some((self.voice.say("webhook-log-older"), &href)))
    }
}

fn outcome(voice: &Voice, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Unknown => voice.say("webhook-outcome-unknown"),
        Outcome::Delivered => voice.say("webhook-outcome-delivered"),
        Outcome::Refused => voice.say("webhook-outcome-refused"),
        Outcome::Redirected => voice.say("webhook-outcome-redirected"),
        Outcome::Gone => voice.say("webhook-outcome-gone"),
        Outcome::TimedOut => voice.say("webhook-outcome-timed-out"),
        Outcome::NoSuchHost => voice.say("webhook-outcome-no-such-host"),
        Outcome::Private => voice.say("webhook-outcome-private"),
        Outcome::NotReached => voice.say("webhook-outcome-not-reached"),
        Outcome::NoTrust => voice.say("webhook-outcome-no-trust"),
        Outcome::Garbled => voice.say("webhook-outcome-garbled"),
        Outcome::BadAddress => voice.say("webhook-outcome-bad-address"),
    }
}
