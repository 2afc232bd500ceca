//! A word of one side in its lane: what was said, done or is still owed.

use super::{
    timeline::{Line, What},
    view::View,
};
use crate::{
    face::{Manner, State, Weight, Word, link_button, lock, post_button, tag, when},
    page::promise::{say as promise_say, show as promise_show},
};
use ledger::{
    conversation::{Conversation, Move, Notice, StandIn},
    make_good::MakeGood,
    message::{self, Message},
    policy::Action,
    promise::{self, About, Promise},
    question::{self, Question},
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::{Voice, say};

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
        What::Opened => (Side::Company, opened(view)),
        What::Ended(ended) => {
            let text = say!(voice, "process-ended", how = speech::ending(ended.how, voice));
            let reason = html! { @if let Some(reason) = &ended.reason { (view.said(reason)) } };
            (ended.by, Parts::did(&text).more(&reason).tags(tag(State::Plain, view.say("process-ended-tag"))))
        }
        What::Talk(_) => (Side::Company, Parts::did("")),
        What::Booked(conversation, delivered) => {
            let text = say!(voice, "process-booked", what = meeting(view, conversation, conversation.starts_at));
            (Side::Company, Parts::did(&text).tags(view.delivered(delivered)))
        }
        What::Moved(conversation, moved) => (moved.by, moved_word(view, conversation, moved)),
        What::Late(conversation, notice) => (notice.by.side(), late_word(view, conversation, notice)),
        What::StandIn(conversation, stand_in) => (Side::Company, stand_in_word(view, conversation, stand_in)),
        What::CalledOff(conversation, off) => {
            let lead = lead(voice, conversation.starts_at.duration_since(off.at).as_mins());
            let what = meeting(view, conversation, conversation.starts_at);
            let reason = html! { @if let Some(reason) = &off.reason { (view.said(reason)) } };
            let text = say!(voice, "process-called-off", what = what, lead = lead);
            (off.by, Parts::did(&text).more(&reason))
        }
        What::Question(question) => (question.asked_by.side(), question_word(view, question)),
        What::Reply(question, reply, delivered) => {
            let heading = about(voice.say("process-reply-to"), view.text(&question.words));
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
            let heading = about(voice.say("process-answered"), view.text(&question.words));
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
            let yes = if answer.granted { voice.say("process-wish-yes") } else { voice.say("process-wish-no") };
            let heading = about(yes, view.text(&wish.words));
            let body = html! { (heading) (view.said(&answer.reason)) };
            let who = Person::Member(answer.by);
            (Side::Company, Parts::said(view, who, body).tags(view.delivered(delivered)))
        }
        What::Message(message, delivered) => (message.by.side(), message_word(view, message, delivered)),
        What::MakeGood(make_good) => (make_good.missed_by, make_good_word(view, make_good)),
        What::Chosen(_, chosen) => {
            let who = Person::Candidate(view.sight.candidate.id);
            let text = say!(voice, "process-chosen", choice = speech::choice(chosen.choice, voice));
            let words = html! { @if let Some(words) = &chosen.words { (view.said(words)) } };
            (Side::Candidate, Parts::did(&text).by(view, who).more(&words))
        }
        What::Promised(promise) => (promise.owing(), promised_word(view, promise)),
        What::Owed(promise) => (promise.owing(), owed_word(view, promise)),
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

fn about(heading: &str, text: &str) -> Markup {
    html! { p class="soft" { (heading) " “" (text) "”" } }
}

fn opened(view: &View<'_>) -> Parts {
    let text = match &view.sight.job {
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

fn lead(voice: &Voice, minutes: i64) -> String {
    voice.lead_time(minutes)
}

fn moved_word(view: &View<'_>, conversation: &Conversation, moved: &Move) -> Parts {
    let text = say!(
        view.voice,
        "process-moved",
        what = meeting(view, conversation, moved.from),
        to = view.voice.short_moment(moved.to, view.now),
        lead = lead(&view.voice, moved.lead().as_mins())
    );
    Parts::did(&text).more(&html! { @if let Some(reason) = &moved.reason { (view.said(reason)) } })
}

fn late_word(view: &View<'_>, conversation: &Conversation, notice: &Notice) -> Parts {
    let minutes = conversation.starts_at.duration_since(notice.at).as_mins();
    let text = say!(
        view.voice,
        "process-late",
        length = view.voice.duration(u64::from(notice.minutes)),
        lead = lead(&view.voice, minutes)
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
            a class="soft" href=(view.conversation(conversation.id)) {
                (say!(
                    view.voice,
                    "process-question-agenda",
                    what = meeting(view, conversation, conversation.starts_at)
                ))
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

fn message_word(view: &View<'_>, message: &Message, delivered: &[&Promise]) -> Parts {
    let voice = &view.voice;
    let path = |action: &str| format!("{}/messages/{}/{action}", view.home, message.id);
    let corrected = view.sight.process.messages.iter().any(|other| other.corrects == Some(message.id));
    let mine = view.is_mine(message.by.side());
    let body = html! {
        @if message.kind != message::Kind::Plain {
            p class="soft" { (speech::message_kind(message.kind, voice)) }
        }
        @if let Some(before) = message.corrects.and_then(|id| view.sight.process.message(id).ok()) {
            p class="soft" {
                a href={ "#m-" (before.id) } {
                    (say!(
                        voice,
                        "process-message-corrects",
                        at = voice.short_moment(before.written_at, view.now)
                    ))
                }
            }
        }
        (view.said(&message.words))
    };
    let private = !matches!(message.state, message::State::Sent(_));
    let tags = html! {
        (view.delivered(delivered))
        @if corrected { (tag(State::Plain, voice.say("process-message-corrected"))) }
        @match message.state {
            message::State::Sent(_) => {},
            message::State::Waiting(_) => (tag(State::Waiting, &speech::message_state(message.state, voice))),
            message::State::TakenBack(_) => (tag(State::Void, &speech::message_state(message.state, voice))),
        }
        @if private { (lock(voice.say(match message.by.side() {
            Side::Company => "process-only-company",
            Side::Candidate => "process-only-you",
        }))) }
    };
    let waits = matches!(message.state, message::State::Waiting(until) if until > view.now);
    let actions = html! {
        @if waits && mine && view.sight.allows(Action::Answer) {
            (post_button(Weight::Small, voice.say("process-message-take-back"), &path("take-back"), &[]))
        }
        @if !private && message.by == view.seat.person && view.sight.allows(Action::Speak) {
            a class="soft" href=(path("correct")) { (voice.say("process-message-correct")) }
        }
    };
    let mut parts = Parts::said(view, message.by, body).tags(tags).actions(actions);
    parts.anchor = Some(format!("m-{}", message.id));
    if private {
        parts.manner = Manner::Private;
    }
    parts
}

fn make_good_word(view: &View<'_>, make_good: &MakeGood) -> Parts {
    let text = match (make_good.missed_by, make_good.owner) {
        (Side::Company, Some(owner)) => say!(
            view.voice,
            "process-make-good-company",
            name = view.sight.name(Person::Member(owner))
        ),
        (Side::Company, None) => view.say("process-make-good-company-nobody").to_owned(),
        (Side::Candidate, _) => view.say("process-make-good-candidate").to_owned(),
    };
    Parts::did(&text)
}

fn promised_word(view: &View<'_>, promise: &Promise) -> Parts {
    let href = format!("{}/promises/{}", view.home, promise.id);
    let (state, word) = promise_say::state(&view.voice, promise, view.now);
    let mut parts = Parts::said(view, promise.owed_by, html! {});
    parts.body = html! {
        p class="soft" {
            a href=(href) { (say!(view.voice, "process-promised", due = view.voice.short_moment(promise.due_at, view.now))) }
        }
        @if let Some(words) = &promise.words { (view.said(words)) }
    };
    parts.tags(html! {
        (tag(state, &word))
        @if let Some(at) = promise.delivered_at {
            @let at = view.voice.short_day(at, view.now);
            span class="soft" {
                @if promise.claimed { (say!(view.voice, "process-promised-said", day = at)) }
                @else { (say!(view.voice, "process-promised-seen", day = at)) }
            }
        }
    })
}

fn owed_word(view: &View<'_>, promise: &Promise) -> Parts {
    let voice = &view.voice;
    let what = promise_show::what(voice, view.sight, promise, view.now);
    let href = format!("{}/promises/{}", view.home, promise.id);
    let broken = promise.state == promise::State::Broken;
    let (state, word) = if broken || view.now > promise.due_at {
        promise_say::state(voice, promise, view.now)
    } else {
        let days = view.sight.organisation.calendar.business_days_between(view.now, promise.due_at);
        (State::Open, voice.business_days_left(days.unsigned_abs()))
    };
    let up = promise.escalated_to.map(|to| view.sight.name(Person::Member(to)));
    let tags = html! {
        (tag(state, &word))
        @if promise.was_moved() {
            (tag(State::Plain, &say!(voice, "process-owed-moved", day = voice.short_day(promise.first_due_at, view.now))))
        }
        @if let Some(at) = promise.expected_at {
            (tag(State::Plain, &say!(voice, "process-owed-expected", day = voice.short_day(at, view.now))))
        }
        @if let Some(name) = up { (tag(State::Plain, &say!(voice, "process-owed-up", name = name))) }
    };
    let mine = view.is_mine(promise.owing()) && view.sight.allows(Action::KeepPromise);
    let mut parts = Parts::did("").by(view, promise.owed_by).tags(tags).actions(html! {
        @if mine && promise.kind.is_seen() && !matches!(promise.about, About::Process) {
            @let (label, to) = promise_say::deliver(voice, &view.seat.workspace.slug, view.sight.process.id, promise);
            (link_button(Weight::Small, label, &to))
        }
    });
    parts.manner = Manner::Ahead;
    parts.body = html! { p { a href=(href) { (what) } } };
    parts
}
