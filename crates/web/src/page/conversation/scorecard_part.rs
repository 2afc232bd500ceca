//! On the page of a conversation, for members: who has written a scorecard of it and who has not, and what stands in
//! them once one's own is sent.

use super::{scene::Scene, scorecard_read, yardstick};
use crate::{
    face::{Item, State, Weight, do_row, link_button, list, lock, part, tag},
    page::{debrief, kit, promise::say as promise_say},
    trouble::Trouble,
};
use ledger::{
    ids::MemberId,
    policy::{Action, HouseAction},
    promise::About,
    scorecard::send::open_to,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// The part of the page; nothing for candidates, nor where nobody is measured.
pub(super) fn scorecards(scene: &Scene<'_>) -> Result<Markup, Trouble> {
    let talk = scene.talk();
    if scene.side() != Side::Company || !talk.kind.measures() || !talk.stands() || !scene.has_started() {
        return Ok(html! {});
    }
    let voice = &scene.voice;
    let process = &scene.sight.process;
    let Some((kit, _)) = yardstick::of(scene)? else { return Ok(nothing_to_measure_by(scene)) };
    let member = scene.member();
    let open = member.is_some_and(|own| open_to(process, own, talk.id, scene.now).is_ok());
    let owes = open && scene.may(Action::Score);
    let items: Vec<Item> = measuring(scene).into_iter().map(|member| item(scene, member)).collect();
    let written = process.scorecards.iter().filter(|one| one.conversation == talk.id);
    let sealed = !process.reads_scorecards(scene.seat.person);
    let to_debrief =
        html! { a href=(debrief::path(&scene.process_path())) { (voice.say("scorecard-to-debrief")) } };
    let body = html! {
        div class="stack" {
            @if owes {
                p { (say!(voice, "scorecard-ask", name = scene.other())) }
                (do_row(&link_button(Weight::Quiet, voice.say("promise-do-scorecard"), &scene.to("scorecard"))))
            }
            (list(&items))
            @if sealed { p class="soft" { (lock(voice.say("scorecard-sealed-from-you"))) } }
            @for one in written {
                details class="more-info" {
                    summary { (say!(voice, "scorecard-of", name = scene.sight.name(Person::Member(one.by)))) }
                    (scorecard_read::whole(voice, &scene.sight, one, Some(&kit)))
                }
            }
        }
    };
    Ok(part("scorecards", voice.say("scorecard-part"), Some(&to_debrief), &body))
}

fn nothing_to_measure_by(scene: &Scene<'_>) -> Markup {
    let Some(job) = scene.sight.process.job else { return html! {} };
    let manages = scene.seat.may(HouseAction::ManageJobs);
    let slug = &scene.seat.workspace.slug;
    html! { @if scene.stands() { (kit::part::missing(&scene.voice, slug, job, manages)) } }
}

/// Everybody who was to measure, or did.
fn measuring(scene: &Scene<'_>) -> Vec<MemberId> {
    let talk = scene.talk();
    let mut members: Vec<MemberId> = talk.attendees.iter().map(|attendee| attendee.member).collect();
    members.extend(
        talk.stand_in.as_ref().map(|stand_in| stand_in.member).filter(|member| talk.stood_in(*member)),
    );
    let written = scene.sight.written.iter().filter(|(of, _)| *of == talk.id);
    members.extend(written.map(|(_, member)| *member));
    members.sort_unstable();
    members.dedup();
    members
}

fn item(scene: &Scene<'_>, member: MemberId) -> Item {
    let (voice, talk) = (&scene.voice, scene.talk());
    let written = scene.sight.written.contains(&(talk.id, member));
    let owed = scene.sight.process.promises.iter().find(|promise| {
        promise.about == About::Scorecard(talk.id) && promise.owed_by == Person::Member(member)
    });
    let (state, word) = match owed {
        _ if written => (State::Kept, voice.say("scorecard-written").to_owned()),
        Some(promise) => promise_say::state(voice, promise, scene.now),
        None => (State::Waiting, voice.say("scorecard-not-written").to_owned()),
    };
    let due = owed.filter(|promise| promise.is_open() && !written);
    Item {
        say: if scene.is_me(Person::Member(member)) {
            voice.say("process-you").to_owned()
        } else {
            scene.sight.name(Person::Member(member)).to_owned()
        },
        meta: due.map(|promise| html! { (voice.due(promise.due_at, scene.now)) }).into_iter().collect(),
        tags: Some(tag(state, &word)),
        ..Item::default()
    }
}
