//! One promise: who owes what to whom by when, where it stands, and what may be done about it.

use super::{of, path, say};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Weight, Width, card, do_row, facts, link_button, post_button, tag, title, when},
    page::{about::About, short_form::Matter},
};
use act::{Seat, process::Sight};
use jiff::Timestamp;
use ledger::{
    policy::Action,
    process::Process,
    promise::{About as AboutWhat, Kind, Promise, State},
};
use maud::{Markup, html};
use speech::{Voice, say, sentence};

/// GET `/w/{workspace}/processes/{process}/promises/{promise}`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such promise for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let (promise, _) = of(&about)?;
    let (voice, seat, sight) = (&about.voice, &about.seat, &about.sight);
    let what = what(voice, sight, promise, ask.now);
    let view = View { voice, seat, sight, promise, now: ask.now };
    let content = html! {
        (title(&about.way_back(), &what, None, None))
        (card(&view.record()))
        (card(&view.ways()))
    };
    Ok(page(chrome::seated(ask, seat, &what, Width::Text, &content)))
}

/// The promise as a sentence, from a process in sight.
#[must_use]
pub fn what(voice: &Voice, sight: &Sight, promise: &Promise, now: Timestamp) -> String {
    let process = &sight.process;
    if is_word_after_withdrawal(process, promise) {
        return sentence(voice.say("process-word-after-withdrawal"));
    }
    let about = match promise.about {
        AboutWhat::Question(id) => process.question(id).ok().map(|question| &question.words),
        AboutWhat::Wish(id) => process.wish(id).ok().map(|wish| &wish.words),
        _ => None,
    };
    let conversation = match promise.about {
        AboutWhat::Conversation(id) => {
            process.conversation(id).ok().map(|conversation| (conversation.kind, conversation.starts_at))
        }
        _ => None,
    };
    let around = say::Around {
        promise,
        words: promise.words.as_ref().and_then(|words| sight.text(words)),
        about: about.and_then(|words| sight.text(words)),
        conversation,
    };
    say::what(voice, &around, now)
}

/// Whether it is the human word that a withdrawal is owed.
pub(crate) fn is_word_after_withdrawal(process: &Process, promise: &Promise) -> bool {
    (promise.kind, promise.about) == (Kind::Answer, AboutWhat::Process)
        && process.ended.as_ref().is_some_and(|ended| promise.made_at >= ended.at)
}

struct View<'a> {
    voice: &'a Voice,
    seat: &'a Seat,
    sight: &'a Sight,
    promise: &'a Promise,
    now: Timestamp,
}

impl View<'_> {
    fn record(&self) -> Markup {
        let (voice, promise) = (self.voice, self.promise);
        let (state, word) = say::state(voice, promise, self.now);
        let mut rows = vec![
            (voice.say("promise-state"), tag(state, &word)),
            (voice.say("promise-owner"), html! { (self.sight.name(promise.owed_by)) }),
            (voice.say("promise-made-at"), self.moment(promise.made_at)),
            (voice.say("promise-due-at"), self.moment(promise.due_at)),
        ];
        if promise.was_moved() {
            rows.push((voice.say("promise-first-due-at"), self.moment(promise.first_due_at)));
        }
        let more = [
            (voice.say("promise-expected-at"), promise.expected_at),
            (voice.say("promise-delivered-at"), promise.delivered_at),
            (voice.say("promise-reminded-at"), promise.reminded_at),
            (voice.say("promise-escalated-at"), promise.escalated_at),
        ];
        rows.extend(more.into_iter().filter_map(|(word, at)| Some((word, self.moment(at?)))));
        if let Some(to) = promise.escalated_to {
            let name = self.sight.member(to).map_or("", |member| member.name.as_str());
            rows.push((voice.say("promise-escalated-to"), html! { (name) }));
        }
        if let Some(dispute) = &promise.dispute {
            let text = dispute.words.as_ref().and_then(|words| self.sight.text(words));
            rows.push((
                voice.say("promise-disputed-at"),
                html! { (self.moment(dispute.at)) @if let Some(text) = text { p class="said" { (text) } } },
            ));
        }
        if let Some(reason) = promise.void_reason {
            rows.push((voice.say("promise-void-since"), html! { (speech::void_reason(reason, voice)) }));
        }
        facts(&rows)
    }

    fn moment(&self, at: Timestamp) -> Markup {
        let zone = &self.sight.organisation.calendar.zone;
        when(&at.to_string(), &self.voice.moment_in(at, zone, self.now))
    }

    fn ways(&self) -> Markup {
        let (voice, promise) = (self.voice, self.promise);
        let here = path(&self.seat.workspace.slug, self.sight.process.id, promise.id);
        let owing = promise.owing() == self.seat.side();
        let awaited = promise.is_awaited();
        let own = promise.owed_by == self.seat.person;
        // What somebody saw nobody else can write down; their side may let it go.
        let theirs = promise.kind == Kind::Scorecard && !own;
        let keep = owing && awaited && !theirs && self.sight.allows(Action::KeepPromise);
        let judge = promise.owed_to == self.seat.side() && !own && self.sight.allows(Action::JudgePromise);
        let (deliver, href) = say::deliver(voice, &self.seat.workspace.slug, self.sight.process.id, promise);
        html! {
            p { (self.advice()) }
            (do_row(&html! {
                @if keep && promise.kind.is_seen() { (link_button(Weight::Primary, deliver, &href)) }
                @if keep && !promise.kind.is_seen() {
                    (post_button(Weight::Primary, voice.say("promise-did-it"), &format!("{here}/kept"), &[]))
                }
                @if keep {
                    (link_button(Weight::Quiet, voice.say("promise-say-late"), &format!("{here}/date")))
                }
                @if owing && awaited && promise.kind != Kind::Scorecard && promise.owed_by.member().is_some()
                    && self.sight.allows(Action::HandOverPromise) {
                    (link_button(Weight::Quiet, voice.say("promise-hand-over"), &format!("{here}/hand-over")))
                }
                @if judge && matches!(promise.state, State::Open | State::Broken | State::Late) {
                    (post_button(Weight::Quiet, voice.say("promise-excuse"), &format!("{here}/excuse"), &[]))
                }
                @if judge && self.may_dispute() {
                    (link_button(Weight::Quiet, voice.say("promise-dispute"), &format!("{here}/dispute")))
                }
            }))
        }
    }

    fn may_dispute(&self) -> bool {
        let organisation = &self.sight.organisation;
        let until = organisation.calendar.after(self.promise.state_at, organisation.rules.dispute_days);
        self.promise.claimed && self.promise.dispute.is_none() && self.now <= until
    }

    /// What happens next by itself, so that nobody has to know the rules.
    fn advice(&self) -> String {
        let (voice, promise) = (self.voice, self.promise);
        let calendar = &self.sight.organisation.calendar;
        let moment = |at| voice.moment_in(at, &calendar.zone, self.now);
        match promise.state {
            State::Open if self.now <= promise.due_at => say!(
                voice,
                "promise-next-open",
                remind = moment(promise.remind_at(calendar)),
                broken = moment(promise.break_at(calendar))
            ),
            State::Open => say!(voice, "promise-next-overdue", broken = moment(promise.break_at(calendar))),
            State::Broken if promise.delivered_at.is_none() => voice.say("promise-next-broken").to_owned(),
            _ if promise.claimed && promise.dispute.is_none() => say!(
                voice,
                "promise-next-claimed",
                until = moment(calendar.after(promise.state_at, self.sight.organisation.rules.dispute_days))
            ),
            _ => voice.say("promise-next-nothing").to_owned(),
        }
    }
}
