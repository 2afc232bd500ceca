//! The time plan of a kit: what comes when, and how long it takes.

use ledger::job::kit::{Draft, Kit};
use maud::{Markup, html};
use speech::{Voice, say};

/// A part of an interview.
struct Slot {
    what: String,
    class: &'static str,
    minutes: u32,
}

/// The plan of a kit.
pub(crate) fn of_kit(voice: &Voice, kit: &Kit) -> Markup {
    of_draft(voice, &kit.draft())
}

/// The plan as it is written so far.
pub(crate) fn of_draft(voice: &Voice, draft: &Draft) -> Markup {
    let slot = |what: &str, class, minutes| Slot { what: what.to_owned(), class, minutes };
    let mut slots = vec![slot(voice.say("kit-opening"), "frame", draft.opening)];
    slots.extend(draft.criteria.iter().enumerate().map(|(index, one)| Slot {
        what: if one.name.trim().is_empty() {
            say!(voice, "kit-criterion", n = number(index + 1))
        } else {
            one.name.clone()
        },
        class: "seen",
        minutes: one.minutes,
    }));
    slots.push(slot(voice.say("kit-closing"), "theirs", draft.closing));
    slots.retain(|slot| slot.minutes > 0);
    let total: u32 = slots.iter().map(|slot| slot.minutes).fold(0, u32::saturating_add);
    html! {
        div class="time-plan" {
            p { b { (say!(voice, "kit-takes", length = voice.duration(u64::from(total)))) } }
            (strip(&slots, total))
            ol { @for (from, slot) in begins(&slots) {
                li class=(slot.class) {
                    span class="soft" { (say!(voice, "kit-slot", from = i64::from(from), to = i64::from(from + slot.minutes))) }
                    " " (slot.what)
                }
            } }
        }
    }
}

fn begins(slots: &[Slot]) -> impl Iterator<Item = (u32, &Slot)> {
    let mut from = 0_u32;
    slots.iter().map(move |slot| {
        let begins = from;
        from = from.saturating_add(slot.minutes);
        (begins, slot)
    })
}

// The same once more as a line: the list below says it in words.
fn strip(slots: &[Slot], total: u32) -> Markup {
    html! {
        svg class="strip" viewBox=(format!("0 0 {} 10", total.max(1))) preserveAspectRatio="none" aria-hidden="true" {
            @for (from, slot) in begins(slots) {
                rect class=(slot.class) x=(from) y="0" width=(slot.minutes) height="10" {}
            }
        }
    }
}

pub(crate) fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
