//! A word of one side in its lane: what was said, done or is still owed.

mod around;
mod decided;
mod message;
mod moved;
mod promise;
mod thought;

use self::{
    around::around_word,
    decided::decided_word,
    message::message_word,
    moved::moved_word as role_word,
    promise::{owed_word, promised_word},
    thought::thought_word,
};
use super::{
    timeline::{Line, What},
    view::View,
};
use crate::{
    face::{Manner, State, Weight, Word, link_button, tag, when},
    page::promise::show as promise_show,
};
use ledger::{
    conversation::{Conversation, Move, Notice, StandIn},
    ids::ConversationId,
    make_good::MakeGood,
    policy::Action,
    question::{self, Question},
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// What goes into a word besides its side.
struct Parts {
    who: Option<String>,
    manner: Manner,
    body: Markup,
    tags: Option<Markup>,
    actions: Option<Markup>,
    anchor: Option<String>,
}

impl Parts {
    fn did(text: &str) -> Self {
        Self {
            who: None,
            manner: Manner::Did,
            body: html! { p { (text) } },
            tags: None,
            actions: None,
            anchor: None,
        }
    }

    fn said(view: &View<'_>, who: Person, body: Markup) -> Self {
        Self { who: Some(view.who(who)), manner: Manner::Said, body, tags: None, actions: None, anchor: None }
    }

    fn by(mut self, view: &View<'_>, who: Person) -> Self {
        self.who = Some(view.who(who));
        self
    }

    fn tags(mut self, tags: Markup) -> Self {
        self.tags = (!tags.0.is_empty()).then_some(tags);
        self
    }

    fn actions(mut self, actions: Markup) -> Self {
        self.actions = (!actions.0.is_empty()).then_some(actions);
        self
    }

    fn more(mut self, more: &Markup) -> Self {
        self.body = html! { (self.body) (more) };
        self
    }
}

/// A line as a word of its side.
pub(super) fn word_of(view: &View<'_>, line: &Line<'_>) -> Word {
    let (side, parts) = parts(view, line);
    let at = line.at;
    let said_at = if line.ahead { view.voice.short_moment(at, view.now) } else { view.voice.clock(at) };
    Word {
        side,
        manner: parts.manner,
        side_name: view.side(side).to_owned(),
        who: parts.who,
        when: when(&at.to_string(), &said_at),
        body: parts.body,
        tags: parts.tags,
        actions: parts.actions,
        anchor: parts.anchor,
    }
}

fn parts(view: &View<'_>, line: &Line<'_>) -> (Side, Parts) {
    let voice = &view.voice;
    match &line.what {
        What::Opened if view.sight.process.was_applied_for() => (Side::Candidate, opened(view)),
        What::Opened => (Side::Company, opened(view)),
        What::Ended(ended) => {
            let text = say!(voice, "process-ended", how = speech::ending(ended.how, voice));
            let reason = html! { @if let Some(reason) = &ended.reason { (view.said(reason)) } };
            (ended.by, Parts::did(&text).more(&reason).tags(tag(State::Plain, view.say("process-ended-tag"))))
        }
        // Conversations stand across both lanes; whoever asks for one as a word gets its name.
        What::Talk(conversation) => {
            (Side::Company, Parts::did(&meeting(view, conversation, conversation.starts_at)))
        }
        What::Booked(conversation, delivered) => {
            let text =
                say!(voice, "process-booked", what = meeting(view, conversation, conversation.starts_at));
            (Side::Company, Parts::did(&text).tags(view.delivered(delivered)))
        }
        What::Moved(conversation, moved) => (moved.by, moved_word(view, conversation, moved)),
        What::Late(conversation, notice) => (notice.by.side(), late_word(view, conversation, notice)),
        What::StandIn(conversation, stand_in) => (Side::Company, stand_in_word(view, conversation, stand_in)),
        What::CalledOff(conversation, off) => {
            let lead = voice.lead_time(conversation.starts_at.duration_since(off.at).as_mins());
            let what = meeting(view, conversation, conversation.starts_at);
            let reason = html! { @if let Some(reason) = &off.reason { (view.said(reason)) } };
            let text = say!(voice, "process-called-off", what = what, lead = lead);
            (off.by, Parts::did(&text).more(&reason))
        }
        What::Question(question) => (question.asked_by.side(), question_word(view, question)),
        What::Reply(question, reply, delivered) => {
            let heading = about(view, voice.say("process-reply-to"), view.text(&question.words));
            let body = html! { (heading) (view.said(&reply.words)) };
            let last = question.replies.last().is_some_and(|last| last.id == reply.id);
            let answers = last && question.state == question::State::Answered;
            let tags = html! {
                (view.delivered(delivered))
                @if answers { (tag(State::Kept, voice.say("process-reply-answers"))) }
            };
            (reply.by.side(), Parts::said(view, reply.by, body).tags(tags))
        }
        What::Answered(question, delivered) => {
            let heading = about(view, voice.say("process-answered"), view.text(&question.words));
            let mut parts = Parts::did("").by(view, question.asked_by).tags(view.delivered(delivered));
            parts.body = heading;
            (question.asked_by.side(), parts)
        }
        What::Wish(wish) => {
            let who = Person::Candidate(view.sight.candidate.id);
            let label = speech::wish_kind(wish.kind, voice);
            let body = html! { p class="soft" { (label) } (view.said(&wish.words)) };
            let waits = wish.answer.is_none() && view.sight.process.ended.is_none();
            let tags = html! { @if waits { (tag(State::Waiting, voice.say("process-wish-waits"))) } };
            let answer = format!("{}/wishes/{}/answer", view.home, wish.id);
            let may = waits && view.sight.allows(Action::Answer);
            let actions = html! {
                @if may { (link_button(Weight::Small, voice.say("process-wish-do"), &answer)) }
            };
            (Side::Candidate, Parts::said(view, who, body).tags(tags).actions(actions))
        }
        What::WishAnswer(wish, answer, delivered) => {
            let yes =
                if answer.granted { voice.say("process-wish-yes") } else { voice.say("process-wish-no") };
            let heading = about(view, yes, view.text(&wish.words));
            let body = html! { (heading) (view.said(&answer.reason)) };
            let who = Person::Member(answer.by);
            (Side::Company, Parts::said(view, who, body).tags(view.delivered(delivered)))
        }
        What::Around(around) => around_word(view, around),
        What::Decided(decided) => decided_word(view, decided),
        What::Role(moved) => role_word(view, moved),
        What::Thought(thought) => thought_word(view, thought),
        What::Message(message, delivered) => (message.by.side(), message_word(view, message, delivered)),
        What::MakeGood(make_good) => (make_good.missed_by, make_good_word(view, make_good)),
        What::Chosen(_, chosen) => {
            let who = Person::Candidate(view.sight.candidate.id);
            let text = say!(voice, "process-chosen", choice = speech::choice(chosen.choice, voice));
            let words = html! { @if let Some(words) = &chosen.words { (view.said(words)) } };
            (Side::Candidate, Parts::did(&text).by(view, who).more(&words))
        }
        What::Promised(promise) => (promise.owing(), promised_word(view, promise)),
        What::Owed(promise) => (promise.owing(), owed_word(view, promise, line.ahead)),
        What::Excused(promise) => {
            let what = promise_show::what(voice, view.sight, promise, view.now);
            let text = say!(voice, "process-excused", what = what);
            (promise.owed_to, Parts::did(&text).tags(view.promise_tag(promise)))
        }
        What::Disputed(promise, dispute) => {
            let what = promise_show::what(voice, view.sight, promise, view.now);
            let text = say!(voice, "process-disputed", what = what);
            let words = html! { @if let Some(words) = &dispute.words { (view.said(words)) } };
            (promise.owed_to, Parts::did(&text).more(&words).tags(view.promise_tag(promise)))
        }
    }
}

fn about(view: &View<'_>, heading: &str, text: &str) -> Markup {
    html! { p class="soft" { (heading) " " (say!(view.voice, "quoted", text = text)) } }
}

/// The way to a conversation that something is about.
fn link(view: &View<'_>, id: ConversationId) -> Markup {
    html! {
        @if let Ok(talk) = view.sight.process.conversation(id) {
            p class="soft" { a href=(view.conversation(id)) { (meeting(view, talk, talk.starts_at)) } }
        }
    }
}

fn opened(view: &View<'_>) -> Parts {
    let process = &view.sight.process;
    // It may have moved to another job since.
    let job = process.job_at(process.opened_at).and_then(|id| view.sight.job_named(id));
    let text = match job {
        Some(job) if process.was_applied_for() => {
            say!(view.voice, "process-applied", job = job.title.as_str())
        }
        Some(job) => say!(view.voice, "process-opened", job = job.title.as_str()),
        None => view.say("process-opened-without-job").to_owned(),
    };
    Parts::did(&text)
}

/// 'the interview of Tue 10 Nov, 09:00' within a sentence.
fn meeting(view: &View<'_>, conversation: &Conversation, at: jiff::Timestamp) -> String {
    let kind = speech::conversation_kind(conversation.kind, &view.voice);
    say!(view.voice, "process-meeting", kind = kind, at = view.voice.short_moment(at, view.now))
}

fn moved_word(view: &View<'_>, conversation: &Conversation, moved: &Move) -> Parts {
    let text = say!(
        view.voice,
        "process-moved",
        what = meeting(view, conversation, moved.from),
        to = view.voice.short_moment(moved.to, view.now),
        lead = view.voice.lead_time(moved.lead().as_mins())
    );
    Parts::did(&text).more(&html! { @if let Some(reason) = &moved.reason { (view.said(reason)) } })
}

fn late_word(view: &View<'_>, conversation: &Conversation, notice: &Notice) -> Parts {
    let minutes = conversation.starts_at.duration_since(notice.at).as_mins();
    let text = say!(
        view.voice,
        "process-late",
        length = view.voice.duration(u64::from(notice.minutes)),
        lead = view.voice.lead_time(minutes)
    );
    Parts::did(&text).by(view, notice.by)
}

fn stand_in_word(view: &View<'_>, conversation: &Conversation, stand_in: &StandIn) -> Parts {
    let text = say!(
        view.voice,
        "process-stand-in",
        name = view.sight.name(Person::Member(stand_in.member)),
        clock = view.voice.clock(stand_in.starts_at)
    );
    let (state, word) = match &stand_in.answer {
        None => (State::Waiting, view.say("process-stand-in-waits")),
        Some(answer) if answer.accepted => (State::Kept, view.say("process-stand-in-accepted")),
        Some(_) => (State::Void, view.say("process-stand-in-declined")),
    };
    let may = stand_in.answer.is_none()
        && view.sight.allows(Action::AnswerStandIn)
        && conversation.ends_at() > view.now;
    Parts::did(&text).tags(tag(state, word)).actions(html! {
        @if may {
            (link_button(
                Weight::Small,
                view.say("process-stand-in-do"),
                &view.conversation(conversation.id),
            ))
        }
    })
}

fn question_word(view: &View<'_>, question: &Question) -> Parts {
    let (state, word) = match question.state {
        question::State::Answered => (State::Kept, speech::question_state(question.state, &view.voice)),
        question::State::Replied => (State::Waiting, speech::question_state(question.state, &view.voice)),
        _ => (State::Open, speech::question_state(question.state, &view.voice)),
    };
    let where_to = question.conversation.and_then(|id| view.sight.process.conversation(id).ok());
    let tags = html! {
        (tag(state, word))
        @if let Some(conversation) = where_to.filter(|conversation| conversation.stands()) {
            span class="soft" {
                a href=(view.conversation(conversation.id)) {
                    (say!(
                        view.voice,
                        "process-question-agenda",
                        what = meeting(view, conversation, conversation.starts_at)
                    ))
                }
            }
        }
    };
    let may = question.asked_of() == view.seat.side()
        && matches!(question.state, question::State::Asked | question::State::StillOpen)
        && view.sight.process.ended.is_none()
        && view.sight.allows(Action::Speak);
    let reply = format!("{}/questions/{}/reply", view.home, question.id);
    let body = html! {
        p class="soft" { (view.say("process-question")) }
        (view.said(&question.words))
    };
    Parts::said(view, question.asked_by, body).tags(tags).actions(html! {
        @if may { (link_button(Weight::Small, view.say("process-question-reply"), &reply)) }
    })
}

fn make_good_word(view: &View<'_>, make_good: &MakeGood) -> Parts {
    let text = match (make_good.missed_by, make_good.owner) {
        (Side::Company, Some(owner)) => {
            say!(view.voice, "process-make-good-company", name = view.sight.name(Person::Member(owner)))
        }
        (Side::Company, None) => view.say("process-make-good-company-nobody").to_owned(),
        (Side::Candidate, _) => view.say("process-make-good-candidate").to_owned(),
    };
    Parts::did(&text)
}
