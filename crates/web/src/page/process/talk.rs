//! A conversation across both lanes: what it is, where it stands, what both sides say happened.

use super::view::View;
use crate::face::{ClaimSide, Claims, State, Talk, Weight, link_button, tag};
use ledger::{
    conversation::{Claim, Closing, Conversation, Kind, Presence, attendance::Standing},
    policy::Action,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

pub(super) fn talk_of(view: &View<'_>, conversation: &Conversation) -> Talk {
    let ahead = conversation.starts_at > view.now;
    Talk {
        kind: kicker(view, conversation, ahead),
        title: whom(view, conversation),
        href: view.conversation(conversation.id),
        about: about(view, conversation, ahead),
        tags: if ahead { confirmed(view, conversation) } else { outcome(view, conversation) },
        claims: (!ahead).then(|| claims(view, conversation)).flatten(),
        more: more(view, conversation, ahead),
        ahead,
    }
}

fn kicker(view: &View<'_>, conversation: &Conversation, ahead: bool) -> String {
    let at = conversation.starts_at;
    let zone = act::house::zone_of(&conversation.zone);
    say!(
        view.voice,
        "process-talk-kicker",
        kind = speech::conversation_kind(conversation.kind, &view.voice),
        at = if ahead { view.voice.moment_in(at, &zone, view.now) } else { view.voice.clock(at) },
        length = view.voice.duration(u64::from(conversation.minutes))
    )
}

/// Who meets the candidate; from the company's seat the candidate is known.
pub(super) fn whom(view: &View<'_>, conversation: &Conversation) -> String {
    let name = |member| view.sight.name(Person::Member(member));
    let names: Vec<&str> = conversation.attendees.iter().map(|one| name(one.member)).collect();
    view.voice.list(&names)
}

fn about(view: &View<'_>, conversation: &Conversation, ahead: bool) -> Markup {
    html! {
        (view.text(&conversation.purpose))
        @if ahead && let Some(place) = &conversation.place { " · " (view.text(place)) }
        @if let Some(at) = conversation.moves.last().map(|moved| moved.from) {
            " · " (say!(view.voice, "process-talk-moved", day = view.voice.short_moment(at, view.now)))
        }
        @for attendee in &conversation.attendees {
            @if let Some(before) = attendee.instead_of {
                " · " (say!(
                    view.voice,
                    "process-talk-instead",
                    name = view.sight.name(Person::Member(attendee.member)),
                    other = view.sight.name(Person::Member(before))
                ))
            }
        }
    }
}

fn confirmed(view: &View<'_>, conversation: &Conversation) -> Markup {
    let candidate = conversation.candidate_confirmed_at.is_none().then_some(view.side_name(Side::Candidate));
    let members = conversation.unconfirmed();
    let members = members.iter().map(|id| view.sight.name(Person::Member(*id)));
    let missing: Vec<&str> = members.chain(candidate).collect();
    html! {
        @if missing.is_empty() { (tag(State::Kept, view.say("process-talk-confirmed"))) }
        @else {
            (tag(State::Waiting, &say!(view.voice, "process-talk-unconfirmed", names = view.voice.list(&missing))))
        }
        (off_the_record(view, conversation))
    }
}

fn off_the_record(view: &View<'_>, conversation: &Conversation) -> Markup {
    html! { @if conversation.kind == Kind::Peer { (tag(State::Plain, view.say("process-talk-peer"))) } }
}

fn outcome(view: &View<'_>, conversation: &Conversation) -> Markup {
    let second = view.sight.process.make_goods.iter().any(|one| one.misses[1] == conversation.id);
    html! {
        @if let Some(side) = missed_by(conversation) {
            (tag(State::Broken, view.voice.say(match side {
                Side::Company => "process-talk-missed-company",
                Side::Candidate => "process-talk-missed-candidate",
            })))
        } @else if is_disputed(conversation) {
            (tag(State::Disputed, view.say("process-talk-disputed")))
        } @else if conversation.was_troubled() {
            (tag(State::Void, view.say("process-talk-trouble")))
        } @else if conversation.was_held() {
            (held(view, conversation))
        } @else if conversation.claims.is_empty() {
            @if conversation.ends_at() > view.now { (tag(State::Open, view.say("process-talk-now"))) }
            @else { (tag(State::Waiting, view.say("process-talk-unknown"))) }
        } @else {
            (tag(State::Void, view.say("process-talk-not-held")))
        }
        @if second { (tag(State::Broken, view.say("process-talk-second-miss"))) }
        (off_the_record(view, conversation))
    }
}

fn held(view: &View<'_>, conversation: &Conversation) -> Markup {
    let late = [Side::Company, Side::Candidate].into_iter().find_map(|side| {
        match conversation.presence(side).uncontradicted() {
            Some(Presence::Late(minutes)) => Some((side, minutes)),
            _ => None,
        }
    });
    html! {
        (tag(State::Kept, view.say("process-talk-held")))
        @if let Some((side, minutes)) = late {
            @let by = view.voice.late_by(u64::from(minutes));
            (tag(State::Late, &say!(view.voice, "process-talk-late", side = view.side_name(side), late = by)))
        }
        @if let Some(Closing::EarlyBy(side)) = conversation.closing().uncontradicted() {
            (tag(State::Open, &say!(view.voice, "process-talk-early", side = view.side_name(side))))
        }
    }
}

fn missed_by(conversation: &Conversation) -> Option<Side> {
    [Side::Company, Side::Candidate].into_iter().find(|side| conversation.is_missed_by(*side))
}

fn is_disputed(conversation: &Conversation) -> bool {
    [Side::Company, Side::Candidate]
        .into_iter()
        .any(|side| matches!(conversation.presence(side), Standing::Disputed(..)))
}

fn more(view: &View<'_>, conversation: &Conversation, ahead: bool) -> Option<Markup> {
    let questions = view.sight.process.questions.iter();
    let on_agenda = questions.filter(|q| q.conversation == Some(conversation.id) && q.is_open()).count();
    let href = view.conversation(conversation.id);
    let proposal = conversation.proposal.as_ref().filter(|_| ahead);
    let alerted = conversation.alerted_at.filter(|_| !ahead);
    let asked = !ahead && conversation.claim_of(view.seat.side()).is_none() && !conversation.is_settled();
    let asked = asked && conversation.accepted_at.is_none() && view.sight.allows(Action::Claim);
    if proposal.is_none() && alerted.is_none() && !asked && (on_agenda == 0 || !ahead) {
        return None;
    }
    Some(html! {
        div class="stack" {
            @if let Some(proposal) = proposal {
                p {
                    (say!(
                        view.voice,
                        "process-talk-proposal",
                        side = view.side(proposal.by),
                        at = view.moment(proposal.starts_at)
                    )) " "
                    @if !view.is_mine(proposal.by) { a href=(href) { (view.say("process-talk-answer-time")) } }
                }
                @if let Some(reason) = &proposal.reason { (view.said(reason)) }
            }
            @if let Some(at) = alerted {
                p class="soft" { (say!(view.voice, "process-talk-alerted", clock = view.voice.clock(at))) }
            }
            @if ahead && on_agenda > 0 {
                p class="soft" { (say!(view.voice, "process-talk-agenda", n = on_agenda)) }
            }
            @if asked {
                div class="row no-print" {
                    (link_button(Weight::Small, view.say("process-talk-say"), &format!("{href}/claim")))
                }
            }
        }
    })
}

fn claims(view: &View<'_>, conversation: &Conversation) -> Option<Claims> {
    if conversation.claims.is_empty() && conversation.arrivals.is_empty() {
        return None;
    }
    Some(Claims {
        company: claim_side(view, conversation, Side::Company),
        candidate: claim_side(view, conversation, Side::Candidate),
        verdict: verdict(view, conversation),
    })
}

fn claim_side(view: &View<'_>, conversation: &Conversation, side: Side) -> ClaimSide {
    let claim = conversation.claim_of(side);
    // A colleague's claim is the company's, not the reader's own.
    let own = side == Side::Candidate || claim.is_some_and(|claim| claim.by == view.seat.person);
    let head = if own && view.is_mine(side) {
        view.say("process-you-say").to_owned()
    } else {
        say!(view.voice, "process-side-says", side = view.side_name(side))
    };
    let arrived = conversation.arrived(side);
    let says = (claim.is_some() || arrived.is_some()).then(|| {
        html! {
            @if let Some(at) = arrived {
                p { (say!(view.voice, "process-here-since", clock = view.voice.clock(at))) }
            }
            @match claim {
                Some(claim) => (claim_words(view, claim)),
                None => p class="soft" { (silence(view, conversation)) },
            }
        }
    });
    ClaimSide { head, says, silence: silence(view, conversation) }
}

fn claim_words(view: &View<'_>, claim: &Claim) -> Markup {
    let plain = claim.company == Presence::OnTime && claim.candidate == Presence::OnTime;
    let of = |side: Side| {
        let presence = claim.of(side);
        let stood_in = match presence {
            Presence::StoodIn(Some(member)) => Some(view.sight.name(Person::Member(member))),
            _ => None,
        };
        let what = speech::presence(presence, stood_in, &view.voice);
        say!(view.voice, "process-claim-of", side = view.side_name(side), what = what)
    };
    html! {
        @if plain { p { (view.say("process-claim-held")) } }
        @else { p { (of(Side::Company)) br; (of(Side::Candidate)) } }
        @if claim.closing != Closing::AsPlanned { p { (speech::closing(claim.closing, &view.voice)) } }
        @if claim.trouble { p { (view.say("process-claim-trouble")) } }
        @if let Some(note) = &claim.note { (view.said(note)) }
    }
}

// Silence has an end, and both sides should know it.
fn silence(view: &View<'_>, conversation: &Conversation) -> String {
    let waits = conversation.claims.len() == 1 && conversation.accepted_at.is_none();
    match conversation.claim_reminded_at.filter(|_| waits) {
        Some(reminded) => {
            let organisation = &view.sight.organisation;
            let until = organisation.calendar.after(reminded, organisation.rules.claim_silence_days);
            say!(view.voice, "process-claim-silence-until", moment = view.voice.moment(until, view.now))
        }
        None => view.say("process-claim-silence").to_owned(),
    }
}

fn verdict(view: &View<'_>, conversation: &Conversation) -> Option<(State, String)> {
    let differ = matches!(conversation.closing(), Standing::Disputed(..)) || is_disputed(conversation);
    let (state, word) = match conversation.claims.len() {
        0 => return None,
        _ if differ => (State::Disputed, view.say("process-verdict-differ")),
        1 if conversation.accepted_at.is_some() => {
            (State::OneSided, view.say("process-verdict-one-accepted"))
        }
        1 => (State::OneSided, view.say("process-verdict-one")),
        _ => (State::Kept, view.say("process-verdict-agree")),
    };
    Some((state, word.to_owned()))
}
