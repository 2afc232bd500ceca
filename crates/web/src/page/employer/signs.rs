//! What came due in a process, in counts and words.

use crate::{face::facts, page::figures::words};
use act::figures::Sign;
use ledger::kept::Component;
use maud::{Markup, html};
use measure::kept::Component as Habitual;
use speech::{Voice, say};

/// Part by part; nothing where nothing has come due.
pub(super) fn signs(voice: &Voice, signs: &[Sign]) -> Option<Markup> {
    let rows: Vec<(&str, Markup)> =
        signs.iter().map(|sign| (component(voice, sign.component), html! { (said(voice, sign)) })).collect();
    (!rows.is_empty()).then(|| facts(&rows))
}

fn component(voice: &Voice, component: Component) -> &'static str {
    Habitual::from_code(component.code()).map_or("", |component| words::component(component, voice))
}

/// `2 of 3 kept; one missed`.
fn said(voice: &Voice, sign: &Sign) -> String {
    let mut said = Vec::new();
    if sign.of() > 0 {
        said.push(say!(voice, "sign-kept", kept = sign.kept, of = sign.of()));
    }
    if sign.late > 0 {
        said.push(say!(voice, "sign-late", n = sign.late));
    }
    if sign.missed > 0 {
        said.push(say!(voice, "sign-missed", n = sign.missed));
    }
    if sign.left_late > 0 {
        said.push(say!(voice, "sign-left-late", n = sign.left_late));
    }
    if sign.awaited > 0 {
        said.push(say!(voice, "sign-awaited", n = sign.awaited));
    }
    if sign.broken > 0 {
        said.push(say!(voice, "sign-broken", n = sign.broken));
    }
    if sign.disputed > 0 {
        said.push(say!(voice, "sign-disputed", n = sign.disputed));
    }
    if sign.unsaid > 0 {
        said.push(say!(voice, "sign-unsaid", n = sign.unsaid));
    }
    said.join("; ")
}

/// All of it in one line; nothing where nothing has come due.
pub(super) fn sum(voice: &Voice, signs: &[Sign]) -> Option<String> {
    let sum = |of: fn(&Sign) -> u64| signs.iter().map(of).sum::<u64>();
    let all = sum(Sign::of);
    if all == 0 {
        return None;
    }
    let mut said = vec![say!(voice, "sign-kept", kept = sum(|sign| sign.kept), of = all)];
    for (n, key) in [
        (sum(|sign| sign.late), speech::key!("sign-late")),
        (sum(|sign| sign.missed), speech::key!("sign-missed")),
        (sum(|sign| sign.awaited), speech::key!("sign-awaited")),
    ] {
        if n > 0 {
            said.push(say!(voice, key, n = n));
        }
    }
    Some(said.join("; "))
}
