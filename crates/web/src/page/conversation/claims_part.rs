//! What both sides say happened, side by side, and what follows from it.

use super::{claim, scene::Scene};
use crate::{
    face::{
        self, ClaimSide, Claims, Item, State, Weight, claims_card, do_row, link_button, list, part,
        post_button, tag,
    },
    page::make_good,
};
use ledger::{
    conversation::{Claim, Closing, Presence, attendance::Standing},
    policy::Action,
    promise::{self, About},
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::{say, sentence};

/// The part of the page that says what happened, and asks for the reader's word.
pub(super) fn what_happened(scene: &Scene<'_>) -> Markup {
    let talk = scene.talk();
    if !talk.stands() || !scene.has_started() {
        return html! {};
    }
    let voice = &scene.voice;
    let own = talk.claim_of(scene.side()).is_some();
    let theirs = talk.claim_of(scene.side().other());
    let may = scene.may(Action::Claim) && !talk.is_settled();
    part(
        "happened",
        voice.say("conversation-happened"),
        None,
        &html! {
            div class="stack" {
                @if !talk.claims.is_empty() {
                    (card(scene))
                    p class="soft" { (meaning(scene)) }
                }
                @if may {
                    @match (own, theirs) {
                        (false, None) if scene.is_over() => (face::card(&claim::in_place(scene))),
                        (false, None) => (say_it(scene, voice.say("conversation-claim-title"))),
                        (false, Some(theirs)) => (answer(scene, theirs)),
                        (true, _) => (say_it(scene, voice.say("conversation-claim-change"))),
                    }
                }
                (follows(scene))
            }
        },
    )
}

// While it lasts the day's panel comes first; what happened can be said already.
fn say_it(scene: &Scene<'_>, words: &str) -> Markup {
    do_row(&link_button(Weight::Quiet, words, &scene.to("claim")))
}

fn answer(scene: &Scene<'_>, theirs: &Claim) -> Markup {
    let voice = &scene.voice;
    let said = theirs.at.to_string();
    do_row(&html! {
        (post_button(Weight::Primary, voice.say("conversation-agree"), &scene.to("agree"), &[("said", &said)]))
        (link_button(Weight::Quiet, voice.say("conversation-disagree"), &scene.to("claim")))
    })
}

/// The two words side by side.
pub(super) fn card(scene: &Scene<'_>) -> Markup {
    claims_card(&Claims {
        company: side(scene, Side::Company),
        candidate: side(scene, Side::Candidate),
        verdict: Some(verdict(scene)),
    })
}

fn side(scene: &Scene<'_>, side: Side) -> ClaimSide {
    let voice = &scene.voice;
    let mine = side == scene.side();
    let head = match (mine, side) {
        (true, Side::Company) => voice.say("conversation-we-say").to_owned(),
        (true, Side::Candidate) => voice.say("conversation-i-say").to_owned(),
        (false, _) => say!(voice, "conversation-they-say", name = scene.name_of(side)),
    };
    ClaimSide {
        head,
        says: scene.talk().claim_of(side).map(|claim| says(scene, claim)),
        silence: if mine {
            voice.say("conversation-silence-you").to_owned()
        } else {
            voice.say("conversation-silence-them").to_owned()
        },
    }
}

fn says(scene: &Scene<'_>, claim: &Claim) -> Markup {
    let voice = &scene.voice;
    let line = |side: Side| {
        let presence = claim.of(side);
        let stand_in = match presence {
            Presence::StoodIn(Some(member)) => Some(scene.sight.name(Person::Member(member))),
            _ => None,
        };
        let words = speech::presence(presence, stand_in, voice);
        say!(voice, "conversation-claim-line", name = scene.name_of(side), words = words)
    };
    let held = claim.company.is_there() && claim.candidate.is_there();
    html! {
        p { (line(Side::Company)) }
        p { (line(Side::Candidate)) }
        @if held || claim.closing != Closing::AsPlanned {
            p { (sentence(speech::closing(claim.closing, voice))) "." }
        }
        @if claim.trouble { p { (voice.say("conversation-trouble-said")) } }
        @if let Some(note) = claim.note.as_ref().and_then(|note| scene.sight.text(note)) {
            p class="said keep" { (note) }
        }
        p class="soft" { (scene.sight.name(claim.by)) ", " (face::when(&claim.at.to_string(), &voice.short_moment(claim.at, scene.now))) }
    }
}

fn verdict(scene: &Scene<'_>) -> (State, String) {
    let standing = whole(scene);
    let state = match standing {
        Standing::Unknown | Standing::Waiting(..) => State::Waiting,
        Standing::Agreed(()) => State::Kept,
        Standing::OneSided(..) => State::OneSided,
        Standing::Disputed(..) => State::Disputed,
    };
    // Short, since it stands on the line between the two; the sentence below says the rest.
    let words = match standing {
        Standing::Unknown | Standing::Waiting(..) => scene.voice.say("conversation-one-word"),
        Standing::OneSided(..) => scene.voice.say("conversation-one-side"),
        Standing::Agreed(()) | Standing::Disputed(..) => speech::standing(&standing, &scene.voice),
    };
    (state, words.to_owned())
}

// One word for the whole: disputed where any part of it is.
fn whole(scene: &Scene<'_>) -> Standing<()> {
    let talk = scene.talk();
    let company = plain(&talk.presence(Side::Company));
    let others = [plain(&talk.presence(Side::Candidate)), plain(&talk.closing())];
    others.into_iter().find(|part| matches!(part, Standing::Disputed(..))).unwrap_or(company)
}

fn plain<T>(standing: &Standing<T>) -> Standing<()> {
    match standing {
        Standing::Unknown => Standing::Unknown,
        Standing::Waiting(_, side) => Standing::Waiting((), *side),
        Standing::Agreed(_) => Standing::Agreed(()),
        Standing::OneSided(_, side) => Standing::OneSided((), *side),
        Standing::Disputed(..) => Standing::Disputed((), ()),
    }
}

// What that standing means, and what to do.
fn meaning(scene: &Scene<'_>) -> String {
    let voice = &scene.voice;
    match whole(scene) {
        Standing::Agreed(()) => voice.say("conversation-verdict-agreed").to_owned(),
        Standing::OneSided(..) => voice.say("conversation-verdict-one-sided").to_owned(),
        Standing::Disputed(..) => voice.say("conversation-verdict-disputed").to_owned(),
        Standing::Waiting((), by) if by == scene.side() => {
            say!(voice, "conversation-verdict-waits-for-them", other = scene.other())
        }
        Standing::Waiting(..) | Standing::Unknown => {
            voice.say("conversation-verdict-waits-for-you").to_owned()
        }
    }
}

// Promises that came of it, and what is made good.
fn follows(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    let id = scene.talk().id;
    let process = &scene.sight.process;
    let mut items: Vec<Item> = process
        .promises
        .iter()
        .filter(|promise| promise.about == About::Conversation(id) && promise.state != promise::State::Void)
        .map(|promise| promised(scene, promise))
        .collect();
    for made in process.make_goods.iter().filter(|made| made.misses.contains(&id)) {
        items.push(Item {
            say: voice.say("make-good-crumb").to_owned(),
            href: Some(make_good::path(&scene.seat.workspace.slug, process.id, made.id)),
            ..Item::default()
        });
    }
    if items.is_empty() {
        return html! {};
    }
    html! {
        h3 { (voice.say("conversation-follows")) }
        (list(&items))
    }
}

fn promised(scene: &Scene<'_>, promise: &promise::Promise) -> Item {
    let voice = &scene.voice;
    let by = scene.sight.name(promise.owed_by);
    let due = voice.due(promise.due_at, scene.now);
    // What is to be arranged after a miss, or a conversation called off, is another time for it.
    let own = promise.words.as_ref().and_then(|words| scene.sight.text(words));
    let what = match (own, promise.kind) {
        (Some(own), _) => own.to_owned(),
        (None, promise::Kind::Arrange) => voice.say("conversation-new-time").to_owned(),
        (None, kind) => sentence(speech::promise_kind(kind, voice)),
    };
    let mut meta = vec![html! { (say!(voice, "conversation-owed-by", name = by)) }];
    if promise.is_awaited() {
        meta.push(html! { (face::when(&promise.due_at.to_string(), &due)) });
    }
    Item {
        say: what,
        meta,
        tags: Some(tag(state_of(promise.state), speech::promise_state(promise.state, voice))),
        done: !promise.is_awaited(),
        ..Item::default()
    }
}

/// A promise's state as it is drawn.
pub(crate) const fn state_of(state: promise::State) -> State {
    match state {
        promise::State::Open => State::Open,
        promise::State::Kept => State::Kept,
        promise::State::Late => State::Late,
        promise::State::Broken => State::Broken,
        promise::State::Excused => State::Excused,
        promise::State::Void => State::Void,
    }
}
