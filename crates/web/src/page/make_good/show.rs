//! The page of a make-good, for both seats: what happened twice, who answers for it, how it goes on.

use super::view::View;
use crate::{
    ask::{Answer, Ask, page},
    chrome::{self, Typed},
    face::{
        self, BigChoice, Days, Field, Item, Owed, Weight, Width, area, big_choices, button, do_row,
        link_button, list, owed, part, person, post_form, tag, title, when,
    },
    page::{conversation, short_form},
};
use ledger::{
    conversation::Conversation,
    make_good::{Choice, Chosen},
    message::Message,
    policy::Action,
    promise::Promise,
    side::Side,
};
use maud::{Markup, html};
use speech::{Voice, say};

/// GET `/w/{workspace}/processes/{process}/make-goods/{make_good}`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such make-good for this visitor.
pub fn show(ask: &Ask) -> Answer {
    Ok(page(form(&View::of(ask)?, &Typed::default())))
}

/// The page, first or with a choice that was refused.
pub(super) fn form(view: &View<'_>, typed: &Typed) -> Markup {
    let (heading, lead) = head(view);
    let content = html! {
        (title(&view.back(), heading, Some(&html! { (lead) }), None))
        (short_form::wrong(&view.voice, typed, None))
        (apology(view))
        @match &view.made.chosen {
            Some(chosen) => (what_was_chosen(view, chosen)),
            None => (choices(view, typed)),
        }
        (twice(view))
    };
    chrome::seated(view.ask, &view.seat, heading, Width::Wide, &content)
}

fn head(view: &View<'_>) -> (&'static str, String) {
    let voice = &view.voice;
    let answered = view.made.chosen.is_some();
    match (view.made.missed_by, view.side()) {
        (Side::Company, Side::Candidate) if answered => {
            (voice.say("make-good-title-company"), voice.say("make-good-lead-chosen").to_owned())
        }
        (Side::Candidate, Side::Candidate) if answered => {
            (voice.say("make-good-still-answered"), voice.say("make-good-still-lead-answered").to_owned())
        }
        (Side::Candidate, Side::Company) if answered => {
            (voice.say("make-good-still-company"), voice.say("make-good-still-lead-answered").to_owned())
        }
        (Side::Company, Side::Candidate) => {
            (voice.say("make-good-title"), voice.say("make-good-lead").to_owned())
        }
        (Side::Company, Side::Company) => {
            (voice.say("make-good-title-company"), say!(voice, "make-good-lead-company", name = view.other()))
        }
        (Side::Candidate, Side::Candidate) => {
            (voice.say("make-good-still"), say!(voice, "make-good-still-lead", name = view.other()))
        }
        (Side::Candidate, Side::Company) => (
            voice.say("make-good-still-company"),
            say!(voice, "make-good-still-lead-company", name = view.other()),
        ),
    }
}

// --- The apology

fn apology(view: &View<'_>) -> Markup {
    if let Some(given) = view.apology() {
        return said(view, given);
    }
    view.apology_owed().map_or_else(|| html! {}, |promise| due(view, promise))
}

fn said(view: &View<'_>, given: &Message) -> Markup {
    let voice = &view.voice;
    let at = given.written_at;
    let second = html! { (when(&at.to_string(), &voice.moment(at, view.now))) };
    let state = view.apology_owed().map(|promise| {
        tag(conversation::state_of(promise.state), speech::promise_state(promise.state, voice))
    });
    part(
        "apology",
        voice.say("make-good-apology"),
        state.as_ref(),
        &face::card(&html! {
            div class="stack" {
                (person(Some(Side::Company), &view.who(given.by), Some(&second)))
                p class="said keep" { (view.sight.text(&given.words).unwrap_or_default()) }
            }
        }),
    )
}

fn due(view: &View<'_>, promise: &Promise) -> Markup {
    let voice = &view.voice;
    let who = view.who(promise.owed_by);
    let mine = view.owes_apology();
    let say = match (mine, view.side()) {
        (true, _) => say!(voice, "make-good-you-owe", name = view.other()),
        (false, Side::Candidate) => say!(voice, "make-good-owes-you", who = who),
        (false, Side::Company) => say!(voice, "make-good-owes-them", who = who, name = view.other()),
    };
    let detail = if mine {
        voice.say("make-good-you-owe-detail")
    } else {
        match view.side() {
            Side::Candidate => voice.say("make-good-owes-you-detail"),
            Side::Company => voice.say("make-good-owes-them-detail"),
        }
    };
    let due = speech::sentence(&voice.due(promise.due_at, view.now));
    owed(&Owed {
        side: Some(Side::Company),
        kicker: html! {
            (voice.say("make-good-apology")) " "
            (tag(conversation::state_of(promise.state), speech::promise_state(promise.state, voice)))
        },
        say,
        detail: html! { (when(&promise.due_at.to_string(), &due)) ". " (detail) },
        actions: mine.then(|| {
            let href = format!("{}/apologise", view.path());
            link_button(Weight::Primary, voice.say("make-good-apologise"), &href)
        }),
        days: days(view, promise),
    })
}

// The business days the one who answers for it has.
fn days(view: &View<'_>, promise: &Promise) -> Option<Days> {
    let calendar = &view.sight.organisation.calendar;
    let between = |to| u32::try_from(calendar.business_days_between(promise.made_at, to)).unwrap_or(0);
    let (total, used) = (between(promise.due_at), between(view.now));
    let left = total.saturating_sub(used);
    (promise.is_open() && view.now <= promise.due_at).then(|| Days {
        used,
        total,
        say: view.voice.business_days_left(left),
    })
}

// --- The choice

fn choices(view: &View<'_>, typed: &Typed) -> Markup {
    let voice = &view.voice;
    let offered = Choice::offered_after(view.made.missed_by);
    if view.side() == Side::Company {
        return part(
            "choose",
            voice.say("make-good-choice"),
            None,
            &html! {
                p { (say!(voice, "make-good-choice-theirs", name = view.other())) }
                ul class="list" {
                    @for choice in offered {
                        li { div class="item" { div { h3 { (speech::choice(*choice, voice)) } } } }
                    }
                }
            },
        );
    }
    if view.sight.process.ended.is_some() || !view.sight.allows(Action::Choose) {
        return html! {};
    }
    let big: Vec<BigChoice> = offered.iter().map(|choice| big(view, *choice, typed)).collect();
    part(
        "choose",
        voice.say("make-good-choose"),
        None,
        &html! {
            div class="stack" {
                (big_choices(&big))
                p class="soft" { (voice.say("make-good-wait")) }
            }
        },
    )
}

fn big(view: &View<'_>, choice: Choice, typed: &Typed) -> BigChoice {
    let voice = &view.voice;
    let twice_theirs = view.made.missed_by == Side::Company;
    let same = typed.form.text("choice") == choice.code();
    let field =
        Field::new("text", voice.say("make-good-words")).optional(voice.say("optional")).scope(choice.code());
    let form = post_form(
        &format!("{}/choose", view.path()),
        &[("choice", choice.code())],
        &html! {
            (area(&field, if same { typed.form.text("text") } else { "" }, Some(16_000)))
            (button(Weight::Quiet, button_words(choice, voice), None))
        },
    );
    let title = match (choice, twice_theirs) {
        (Choice::GoOn, _) => voice.say("make-good-yes"),
        (Choice::End, false) => voice.say("make-good-no"),
        _ => speech::choice(choice, voice),
    };
    BigChoice { title: title.to_owned(), say: means(choice, twice_theirs, voice).to_owned(), form }
}

fn means(choice: Choice, twice_theirs: bool, voice: &Voice) -> &'static str {
    match choice {
        Choice::AnotherPerson => voice.say("make-good-another-person"),
        Choice::AnotherForm => voice.say("make-good-another-form"),
        Choice::End if twice_theirs => voice.say("make-good-end"),
        Choice::End => voice.say("make-good-end-yours"),
        Choice::GoOn => voice.say("make-good-go-on"),
    }
}

fn button_words(choice: Choice, voice: &Voice) -> &'static str {
    voice.say(match choice {
        Choice::AnotherPerson => "make-good-do-another-person",
        Choice::AnotherForm => "make-good-do-another-form",
        Choice::End => "make-good-do-end",
        Choice::GoOn => "make-good-do-go-on",
    })
}

fn what_was_chosen(view: &View<'_>, chosen: &Chosen) -> Markup {
    let voice = &view.voice;
    let name = view.sight.candidate.name.as_str();
    let at = when(&chosen.at.to_string(), &voice.moment(chosen.at, view.now));
    let head = if view.side() == Side::Candidate {
        voice.say("make-good-you-chose").to_owned()
    } else {
        say!(voice, "make-good-they-chose", name = name)
    };
    part(
        "chosen",
        &head,
        None,
        &html! {
            div class="stack" {
                (face::card(&html! {
                    h3 { (speech::choice(chosen.choice, voice)) }
                    p class="soft" { (at) }
                    @if let Some(words) = chosen.words.as_ref().and_then(|words| view.sight.text(words)) {
                        p class="said keep" { (words) }
                    }
                }))
                @if let Some(promise) = view.owed_next() { (next(view, promise)) }
            }
        },
    )
}

fn next(view: &View<'_>, promise: &Promise) -> Markup {
    let voice = &view.voice;
    let item = Item {
        say: say!(voice, "make-good-next", who = view.who(promise.owed_by)),
        meta: vec![html! { (when(&promise.due_at.to_string(), &voice.due(promise.due_at, view.now))) }],
        tags: Some(tag(conversation::state_of(promise.state), speech::promise_state(promise.state, voice))),
        done: !promise.is_awaited(),
        ..Item::default()
    };
    let books =
        promise.is_awaited() && view.sight.process.ended.is_none() && view.sight.allows(Action::Arrange);
    html! {
        (list(&[item]))
        @if books {
            @let href = format!("{}/conversations/new", view.process_path());
            (do_row(&link_button(Weight::Primary, voice.say("make-good-book"), &href)))
        }
    }
}

// --- What happened

fn twice(view: &View<'_>) -> Markup {
    let items: Vec<Item> = view.misses().map(|talk| missed(view, talk)).collect();
    part("twice", view.voice.say("make-good-twice"), None, &list(&items))
}

fn missed(view: &View<'_>, talk: &Conversation) -> Item {
    let voice = &view.voice;
    let zone = act::house::zone_of(&talk.zone);
    let moment = voice.moment_in(talk.starts_at, &zone, view.now);
    let presence = talk.presence(view.made.missed_by);
    let said = presence.uncontradicted();
    Item {
        say: format!("{}: {moment}", speech::conversation_kind(talk.kind, voice)),
        href: Some(view.path_of(talk)),
        meta: said.map(|said| html! { (speech::presence(said, None, voice)) }).into_iter().collect(),
        tags: Some(tag(face::State::Plain, speech::standing(&presence, voice))),
        ..Item::default()
    }
}
