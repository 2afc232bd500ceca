//! Conversations: booked, confirmed, moved, called off, held, and what happened.

use super::{answer, body, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use axum::{Router, routing::post};
use jiff::Timestamp;
use ledger::{
    Command as Any,
    conversation::{
        Closing, Command, Kind, Presence, agenda::AddToAgenda, book::Book, cancel::Cancel, claim::MakeClaim,
        hand_over::HandOver, late::SayLate, reschedule, stand_in,
    },
    ids::{MemberId, StageId},
    side::Side,
};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/processes/{process}/conversations/{conversation}";
    let one = |tail: &str| format!("{ONE}/{tail}");
    Router::new()
        .route("/api/v1/processes/{process}/conversations", post(answer!(book)))
        .route(&one("confirm"), post(answer!(confirm)))
        .route(&one("agenda"), post(answer!(add_to_agenda)))
        .route(&one("hand-over"), post(answer!(hand_over)))
        .route(&one("move"), post(answer!(move_it)))
        .route(&one("propose-time"), post(answer!(propose_time)))
        .route(&one("answer-time"), post(answer!(answer_time)))
        .route(&one("cancel"), post(answer!(cancel)))
        .route(&one("here"), post(answer!(here)))
        .route(&one("late"), post(answer!(late)))
        .route(&one("stand-in"), post(answer!(offer_stand_in)))
        .route(&one("stand-in/answer"), post(answer!(answer_stand_in)))
        .route(&one("claims"), post(answer!(claim)))
}

fn act(ask: &Ask, command: Command) -> Answer {
    enter::act(ask, &Any::Conversation(command))
}

/// A conversation to book.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BookBody {
    /// `informal`, `screening`, `interview`, `peer`, `offer` or `feedback`.
    pub kind: String,
    /// The stage it belongs to.
    pub stage: Option<Uuid>,
    /// When it starts.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Timestamp,
    /// How long it takes: 5 to 480 minutes.
    pub minutes: u32,
    /// The zone it is arranged in, such as `Europe/Madrid`.
    pub zone: String,
    /// Who attends for the company.
    pub attendees: Vec<Uuid>,
    /// What it is for.
    pub purpose: String,
    /// Where, or by which link or number.
    #[serde(default)]
    pub place: String,
    /// What is to be spoken about.
    #[serde(default)]
    pub agenda: Vec<String>,
}

/// Books a conversation. A person who has another one then is refused.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations", tag = "conversations",
    params(("process" = Uuid, Path)), request_body = BookBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn book(ask: &Ask) -> Answer {
    let body: BookBody = body::read(ask)?;
    let kind =
        Kind::from_code(&body.kind).ok_or_else(|| unknown("kind", Kind::ALL.map(Kind::code).as_slice()))?;
    act(
        ask,
        Command::Book(Book {
            kind,
            stage: body.stage.map(StageId::new),
            starts_at: store::micros(body.starts_at),
            minutes: body.minutes,
            zone: body.zone,
            attendees: body.attendees.into_iter().map(MemberId::new).collect(),
            purpose: body.purpose,
            place: body.place,
            agenda: body.agenda,
        }),
    )
}

/// What a word may be, for a problem.
pub(super) fn unknown(field: &str, words: &[&str]) -> Trouble {
    Trouble::Malformed(format!("{field}: one of {}", words.join(", ")))
}

/// Confirms that you will be there.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/confirm",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn confirm(ask: &Ask) -> Answer {
    act(ask, Command::Confirm(ask.id("conversation")?))
}

/// A text.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaBody {
    /// What to speak about.
    pub text: String,
}

/// Puts something on the agenda.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/agenda",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = AgendaBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn add_to_agenda(ask: &Ask) -> Answer {
    let body: AgendaBody = body::read(ask)?;
    act(ask, Command::AddToAgenda(AddToAgenda { conversation: ask.id("conversation")?, text: body.text }))
}

/// Who attends instead of whom.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HandOverBody {
    /// Who was to attend.
    pub from: Uuid,
    /// Who will.
    pub to: Uuid,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Lets a colleague attend instead, before the start.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/hand-over",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = HandOverBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn hand_over(ask: &Ask) -> Answer {
    let body: HandOverBody = body::read(ask)?;
    act(
        ask,
        Command::HandOver(HandOver {
            conversation: ask.id("conversation")?,
            from: MemberId::new(body.from),
            to: MemberId::new(body.to),
            reason: body.reason,
        }),
    )
}

/// Another time.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TimeBody {
    /// The new start.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Timestamp,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Moves a conversation, as the company.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/move",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = TimeBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn move_it(ask: &Ask) -> Answer {
    let body: TimeBody = body::read(ask)?;
    act(
        ask,
        Command::Move(reschedule::Move {
            conversation: ask.id("conversation")?,
            starts_at: store::micros(body.starts_at),
            reason: body.reason,
        }),
    )
}

/// Proposes another time to the other side.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/propose-time",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = TimeBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn propose_time(ask: &Ask) -> Answer {
    let body: TimeBody = body::read(ask)?;
    act(
        ask,
        Command::ProposeTime(reschedule::ProposeTime {
            conversation: ask.id("conversation")?,
            starts_at: store::micros(body.starts_at),
            reason: body.reason,
        }),
    )
}

/// Yes or no.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptBody {
    /// Whether it suits.
    pub accept: bool,
}

/// Takes the proposed time or not.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/answer-time",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = AcceptBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn answer_time(ask: &Ask) -> Answer {
    let body: AcceptBody = body::read(ask)?;
    let conversation = ask.id("conversation")?;
    act(ask, Command::AnswerTime(reschedule::AnswerTime { conversation, accept: body.accept }))
}

/// A reason.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CancelBody {
    /// Why.
    pub reason: String,
}

/// Calls a conversation off before it begins.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/cancel",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = CancelBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn cancel(ask: &Ask) -> Answer {
    let body: CancelBody = body::read(ask)?;
    act(ask, Command::Cancel(Cancel { conversation: ask.id("conversation")?, reason: body.reason }))
}

/// 'I am here.'
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/here",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn here(ask: &Ask) -> Answer {
    act(ask, Command::Here(ask.id("conversation")?))
}

/// By how much one will be late.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LateBody {
    /// By how many minutes: 1 to 120.
    pub minutes: u32,
}

/// 'I will be late.'
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/late",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = LateBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn late(ask: &Ask) -> Answer {
    let body: LateBody = body::read(ask)?;
    act(ask, Command::SayLate(SayLate { conversation: ask.id("conversation")?, minutes: body.minutes }))
}

/// Who could step in.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StandInBody {
    /// Who.
    pub member: Uuid,
    /// When they can start.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Timestamp,
}

/// Offers a stand-in.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/stand-in",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = StandInBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn offer_stand_in(ask: &Ask) -> Answer {
    let body: StandInBody = body::read(ask)?;
    act(
        ask,
        Command::OfferStandIn(stand_in::OfferStandIn {
            conversation: ask.id("conversation")?,
            member: MemberId::new(body.member),
            starts_at: store::micros(body.starts_at),
        }),
    )
}

/// Takes the stand-in or not, as the candidate.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/stand-in/answer",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = AcceptBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn answer_stand_in(ask: &Ask) -> Answer {
    let body: AcceptBody = body::read(ask)?;
    let conversation = ask.id("conversation")?;
    act(ask, Command::AnswerStandIn(stand_in::AnswerStandIn { conversation, accept: body.accept }))
}

/// What one side says of one side's being there.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PresenceBody {
    /// `on_time`, `late`, `absent`, `stood_in` or `called_off`.
    pub was: String,
    /// By how many minutes, where late.
    #[serde(default)]
    pub minutes: u32,
    /// Who stood in, where known.
    pub stand_in: Option<Uuid>,
}

impl PresenceBody {
    fn read(&self) -> Result<Presence, Trouble> {
        match self.was.as_str() {
            "on_time" => Ok(Presence::OnTime),
            "late" => Ok(Presence::Late(self.minutes)),
            "absent" => Ok(Presence::Absent),
            "stood_in" => Ok(Presence::StoodIn(self.stand_in.map(MemberId::new))),
            "called_off" => Ok(Presence::CalledOff),
            _ => Err(unknown("was", &["on_time", "late", "absent", "stood_in", "called_off"])),
        }
    }
}

/// What happened.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimBody {
    /// Of the company.
    pub company: PresenceBody,
    /// Of the candidate.
    pub candidate: PresenceBody,
    /// The side that ended it early (`company`, `candidate`), if one did.
    pub ended_early_by: Option<String>,
    /// Whether technical trouble kept somebody away.
    #[serde(default)]
    pub trouble: bool,
    /// A remark.
    #[serde(default)]
    pub note: String,
}

/// Says what happened, for your side.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/claims",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = ClaimBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn claim(ask: &Ask) -> Answer {
    let body: ClaimBody = body::read(ask)?;
    let closing = match body.ended_early_by.as_deref() {
        None => Closing::AsPlanned,
        Some(side) => Closing::EarlyBy(
            Side::from_code(side).ok_or_else(|| unknown("ended_early_by", &["company", "candidate"]))?,
        ),
    };
    act(
        ask,
        Command::Claim(MakeClaim {
            conversation: ask.id("conversation")?,
            company: body.company.read()?,
            candidate: body.candidate.read()?,
            closing,
            trouble: body.trouble,
            note: body.note,
        }),
    )
}
