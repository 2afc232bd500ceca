//! What came due in a process, in counts and words.

use crate::{face::facts, page::figures::words};
use act::figures::Sign;
use ledger::kept::Component;
use maud::{Markup, html};
use measure::kept::Component as Habitual;
use speech::{Voice, key, say};

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
    let mut said = told(voice, std::slice::from_ref(sign));
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
    let said = told(voice, signs);
    (!said.is_empty()).then(|| said.join("; "))
}

// How many were kept, and what became of the others.
fn told(voice: &Voice, signs: &[Sign]) -> Vec<String> {
    let sum = |of: fn(&Sign) -> u64| signs.iter().map(of).sum::<u64>();
    let all = sum(Sign::of);
    if all == 0 {
        return vec![];
    }
    // Of a miss without a word both parts are broken.
    let wordless = sum(|sign| if sign.component == Component::WordGiven { sign.broken } else { 0 });
    let others = [
        (sum(|sign| sign.late), key!("sign-late")),
        (sum(|sign| sign.missed), key!("sign-missed")),
        (sum(|sign| sign.left_late), key!("sign-left-late")),
        (wordless, key!("sign-no-word")),
        (sum(|sign| sign.awaited), key!("sign-awaited")),
        (sum(|sign| sign.broken) - wordless, key!("sign-broken")),
    ];
    let mut said = vec![say!(voice, "sign-kept", kept = sum(|sign| sign.kept), of = all)];
    said.extend(others.into_iter().filter(|(n, _)| *n > 0).map(|(n, key)| say!(voice, key, n = n)));
    said
}
