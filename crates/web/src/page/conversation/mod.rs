//! Conversations: booking one, the page of one for both sides, and everything that can be done with it.

mod after;
mod agenda_part;
mod ahead;
mod alert;
mod booking;
mod brief_learned;
mod busy;
mod claims_part;
mod day;
mod exchange_part;
mod history;
mod kind_part;
mod levels;
mod new_time;
mod panel;
mod people;
mod scene;
mod scorecard_form;
mod scorecard_part;
pub(crate) mod scorecard_read;
mod thoughts;
mod thoughts_part;
mod yardstick;

pub mod agenda;
pub mod agree;
pub mod answer_time;
pub mod book;
pub mod brief;
pub mod calendar;
pub mod cancel;
pub mod claim;
pub mod confirm;
pub mod exchange;
pub mod hand_over;
pub mod here;
pub mod interest;
pub mod kind;
pub mod late;
pub mod mirror;
pub mod move_it;
pub mod propose_time;
pub mod scorecard;
pub mod self_view;
pub mod show;
pub mod stand_in;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};
use ledger::{
    conversation::Kind,
    ids::{ConversationId, ProcessId},
};
use speech::{Voice, say};

pub(crate) use claims_part::state_of;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/processes/{process}/conversations";
    let one = |action: &str| format!("{ALL}/{{conversation}}{action}");
    Router::new()
        .route(&format!("{ALL}/new"), get(handler!(book::show)).post(handler!(book::post)))
        .route(&one(""), get(handler!(show::show)))
        .route(&one("/calendar.ics"), get(handler!(calendar::show)))
        .route(&one("/brief"), get(handler!(brief::show)).post(handler!(brief::post)))
        .route(&one("/kind"), get(handler!(kind::show)).post(handler!(kind::post)))
        .route(&one("/kind/answer"), post(handler!(kind::answer)))
        .route(&one("/interest"), post(handler!(interest::note)))
        .route(&one("/end-together"), post(handler!(interest::end_together)))
        .route(&one("/scorecard"), get(handler!(scorecard::show)).post(handler!(scorecard::post)))
        .route(&one("/mirror"), get(handler!(mirror::show)).post(handler!(mirror::post)))
        .route(&one("/self-view"), get(handler!(self_view::show)).post(handler!(self_view::post)))
        .route(&one("/exchange"), get(handler!(exchange::show)).post(handler!(exchange::post)))
        .route(&one("/confirm"), post(handler!(confirm::post)))
        .route(&one("/agenda"), get(handler!(agenda::show)).post(handler!(agenda::post)))
        .route(&one("/hand-over"), get(handler!(hand_over::show)).post(handler!(hand_over::post)))
        .route(&one("/move"), get(handler!(move_it::show)).post(handler!(move_it::post)))
        .route(&one("/propose-time"), get(handler!(propose_time::show)).post(handler!(propose_time::post)))
        .route(&one("/answer-time"), post(handler!(answer_time::post)))
        .route(&one("/cancel"), get(handler!(cancel::show)).post(handler!(cancel::post)))
        .route(&one("/here"), post(handler!(here::post)))
        .route(&one("/late"), post(handler!(late::post)))
        .route(&one("/stand-in"), get(handler!(stand_in::show)).post(handler!(stand_in::post)))
        .route(&one("/stand-in/answer"), post(handler!(stand_in::answer)))
        .route(&one("/claim"), get(handler!(claim::show)).post(handler!(claim::post)))
        .route(&one("/agree"), post(handler!(agree::post)))
}

/// The address of a conversation.
#[must_use]
pub fn path(slug: &str, process: ProcessId, conversation: ConversationId) -> String {
    format!("/w/{slug}/processes/{process}/conversations/{conversation}")
}

/// What to call a conversation with somebody: 'Interview with Ana Prieto'.
#[must_use]
pub fn heading(voice: &Voice, kind: Kind, who: &str) -> String {
    let name = speech::conversation_kind(kind, voice);
    match kind {
        Kind::Peer | Kind::Offer => say!(voice, "conversation-heading-short", kind = name, who = who),
        _ => say!(voice, "conversation-heading", kind = name, who = who),
    }
}
