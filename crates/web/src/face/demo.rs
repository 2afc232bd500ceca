//! The demonstration's own parts: the bar with the simulated clock, and a mail as it came.

use maud::{Markup, html};

/// A seat one can take in the demonstration.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Who sits there.
    pub label: String,
    /// Where taking it posts to.
    pub action: String,
    /// Whether one sits there now.
    pub current: bool,
}

/// The strip above every page of the demonstration.
#[derive(Clone, Debug)]
pub struct DemoBar {
    /// The name of the strip for screen readers.
    pub label: String,
    /// 'Demo' and the simulated time, as people say it.
    pub clock: Markup,
    /// Ways to make time pass: words, and where they post to.
    pub jumps: Vec<(String, String)>,
    /// Who one can be.
    pub seats: Vec<Seat>,
    /// The mailbox: words and address.
    pub mailbox: (String, String),
    /// The page to come back to after a jump, sent as `back`.
    pub back: String,
}

/// The strip above every page of the demonstration.
#[must_use]
pub fn demo_bar(bar: &DemoBar) -> Markup {
    html! {
        aside class="demo" aria-label=(bar.label) {
            div {
                p class="clock" { (bar.clock) }
                ul { @for (say, action) in &bar.jumps { li { (plain_post(say, action, &bar.back, false)) } } }
                ul {
                    @for seat in &bar.seats { li { (plain_post(&seat.label, &seat.action, &bar.back, seat.current)) } }
                    li { a href=(bar.mailbox.1) { (bar.mailbox.0) } }
                }
            }
        }
    }
}

fn plain_post(say: &str, action: &str, back: &str, current: bool) -> Markup {
    html! {
        form method="post" action=(action) {
            input type="hidden" name="back" value=(back);
            button type="submit" aria-current=[current.then_some("true")] { (say) }
        }
    }
}

/// A mail as it came: its subject as a heading of the level it has on the page, its heads (from, to, when) and its
/// text.
#[must_use]
pub fn mail_paper(subject: &Markup, heads: &[(String, Markup)], body: &Markup) -> Markup {
    html! {
        article class="mail" {
            header {
                (subject)
                dl class="facts" { @for (word, value) in heads { dt { (word) } dd { (value) } } }
            }
            div class="body" { (body) }
        }
    }
}
