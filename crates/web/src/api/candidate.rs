//! Candidates: listed and searched, seen, added, tagged, noted about, merged.

use super::{
    answer, body,
    cursor::{self, Page},
    enter,
    problem::{Problem, json},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use act::{
    candidate::{NewCandidate, add, list, merge as merging, note as noting, see as seeing, tag as tagging},
    token::Scope,
};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use jiff::Timestamp;
use ledger::ids::CandidateId;
use serde::{Deserialize, Serialize};
use store::{
    candidates::{
        duplicates::Suspect,
        history::Past,
        list::{Cursor, Filter, Listed},
    },
    notes::{Note, Sharing},
};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/candidates/{candidate}";
    Router::new()
        .route("/api/v1/candidates", get(answer!(list_all)).post(answer!(add_one)))
        .route(ONE, get(answer!(see)))
        .route(&format!("{ONE}/tags"), post(answer!(tag)))
        .route(&format!("{ONE}/tags/remove"), post(answer!(untag)))
        .route(&format!("{ONE}/notes"), post(answer!(note)))
        .route(&format!("{ONE}/notes/{{note}}/remove"), post(answer!(remove_note)))
        .route(&format!("{ONE}/merge"), post(answer!(merge)))
        .route(&format!("{ONE}/unmerge"), post(answer!(unmerge)))
}

/// A candidate in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct CandidateRow {
    /// The id.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// The mail address.
    pub email: String,
    /// The tags.
    pub tags: Vec<String>,
    /// The process in which something happened last.
    pub latest_process: Option<Uuid>,
    /// Its job's title.
    pub job_title: Option<String>,
    /// The stage it is in.
    pub stage_name: Option<String>,
    /// How it ended; none while it runs.
    pub ended: Option<&'static str>,
    /// Since when they are here.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
}

fn row(one: Listed) -> CandidateRow {
    let latest = one.latest;
    CandidateRow {
        id: one.id.uuid(),
        name: one.name,
        email: one.email,
        tags: one.tags,
        latest_process: latest.as_ref().map(|latest| latest.process.uuid()),
        ended: latest.as_ref().and_then(|latest| latest.ended).map(|how| how.code()),
        stage_name: latest.as_ref().and_then(|latest| latest.stage_name.clone()),
        job_title: latest.and_then(|latest| latest.job_title),
        created_at: one.created_at,
    }
}

/// Lists and searches the candidates you may see, the newest first. Aliases stand behind the person they are of.
#[utoipa::path(get, path = "/api/v1/candidates", tag = "candidates",
    params(
        ("after" = Option<String>, Query, description = "the `next` of the page before"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 50 where nothing is said"),
        ("words" = Option<String>, Query, description = "all of them in name, address, CV, story or evidence; \
            `harb*` for those that begin so"),
        ("tag" = Option<String>, Query, description = "those who have this tag"),
    ),
    responses((status = 200, body = Page<CandidateRow>), (status = 403, body = Problem)))]
pub fn list_all(ask: &Ask) -> Answer {
    const LIST: &str = "candidates";
    let seat = enter::seat(ask, Scope::Read)?;
    let wanted = cursor::wanted::<i64>(ask, LIST)?;
    let filter = Filter { words: ask.query.text("words").to_owned(), tag: ask.query.text("tag").to_owned() };
    let limit = wanted.fetch().saturating_sub(1);
    let page = list::list(&ask.app.house, &seat, &filter, wanted.after.map(Cursor), limit)?;
    let next = page.next.map(|Cursor(number)| cursor::write(LIST, &number));
    Ok(json(StatusCode::OK, &Page { items: page.candidates.into_iter().map(row).collect(), next }))
}

/// A candidate, as the organisation sees them.
#[derive(Debug, Serialize, ToSchema)]
pub struct CandidateView {
    /// The id.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// The mail address.
    pub email: String,
    /// The phone.
    pub phone: Option<String>,
    /// The language they read.
    pub language: String,
    /// The zone they read times in.
    pub zone: String,
    /// Since when they are here.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
    /// The candidates that were merged into this one.
    pub aliases: Vec<Uuid>,
    /// The tags.
    pub tags: Vec<String>,
    /// The notes you may read, the newest first.
    pub notes: Vec<NoteView>,
    /// Their processes, across jobs and aliases.
    pub processes: Vec<PastView>,
    /// Who may be the same person, for those who may merge.
    pub alike: Vec<AlikeView>,
}

/// A note.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoteView {
    /// The id.
    pub id: Uuid,
    /// Who wrote it.
    pub author: Uuid,
    /// `mine` or `team`: who reads it.
    pub sharing: &'static str,
    /// What it says.
    pub text: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
}

/// A process of somebody.
#[derive(Debug, Serialize, ToSchema)]
pub struct PastView {
    /// The id.
    pub id: Uuid,
    /// The job.
    pub job: Option<Uuid>,
    /// Its title.
    pub job_title: Option<String>,
    /// The stage it is in, or was in last.
    pub stage_name: Option<String>,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub opened_at: Timestamp,
    /// Until when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub ended_at: Option<Timestamp>,
    /// How it ended; none while it runs.
    pub ended: Option<&'static str>,
}

/// Somebody who may be the same person.
#[derive(Debug, Serialize, ToSchema)]
pub struct AlikeView {
    /// The id.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// What is the same: `email`, `phone`, `name`.
    pub because: Vec<&'static str>,
}

fn note_view(note: Note) -> NoteView {
    NoteView {
        id: note.id.uuid(),
        author: note.author.uuid(),
        sharing: note.sharing.code(),
        text: note.body,
        at: note.at,
    }
}

fn past_view(past: Past) -> PastView {
    PastView {
        id: past.process.uuid(),
        job: past.job.map(Into::into),
        job_title: past.job_title,
        stage_name: past.stage_name,
        opened_at: past.opened_at,
        ended_at: past.ended_at,
        ended: past.ended.map(|how| how.code()),
    }
}

fn alike_view(one: Suspect) -> AlikeView {
    AlikeView {
        id: one.candidate.id.uuid(),
        name: one.candidate.name,
        because: one.alike.into_iter().map(|alike| alike.code()).collect(),
    }
}

fn view(person: seeing::Person) -> CandidateView {
    let candidate = person.candidate;
    CandidateView {
        id: candidate.id.uuid(),
        name: candidate.name,
        email: candidate.email,
        phone: candidate.phone,
        language: candidate.locale,
        zone: candidate.zone,
        created_at: candidate.created_at,
        aliases: person.merges.into_iter().map(|merge| merge.candidate.uuid()).collect(),
        tags: person.tags.into_iter().map(|tag| tag.name).collect(),
        notes: person.notes.into_iter().map(note_view).collect(),
        processes: person.processes.into_iter().map(past_view).collect(),
        alike: person.suspects.into_iter().map(alike_view).collect(),
    }
}

fn answer_with(ask: &Ask, seat: &act::Seat, status: StatusCode, id: CandidateId) -> Answer {
    Ok(json(status, &view(seeing::see(&ask.app.house, seat, id)?)))
}

/// A candidate. An alias answers with the person it is of.
#[utoipa::path(get, path = "/api/v1/candidates/{candidate}", tag = "candidates",
    params(("candidate" = Uuid, Path)),
    responses((status = 200, body = CandidateView), (status = 404, body = Problem)))]
pub fn see(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    answer_with(ask, &seat, StatusCode::OK, ask.id("candidate")?)
}

/// Somebody to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CandidateBody {
    /// The name.
    pub name: String,
    /// The mail address.
    pub email: String,
    /// The phone, where it is known.
    #[serde(default)]
    pub phone: String,
    /// The language they read: `en` or `es`.
    pub language: String,
    /// Their time zone; the organisation's where nothing is said.
    #[serde(default)]
    pub zone: String,
}

/// Adds a candidate without a process. `alike` in the answer names those who may be the same person.
#[utoipa::path(post, path = "/api/v1/candidates", tag = "candidates", request_body = CandidateBody,
    responses((status = 201, body = CandidateView), (status = 422, body = Problem)))]
pub fn add_one(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let body: CandidateBody = body::read(ask)?;
    let new = NewCandidate { name: body.name, email: body.email, language: body.language, zone: body.zone };
    let candidate = add::add(&ask.app.house, &seat, &new, &body.phone)?;
    // Whoever adds may see whom they added only where their role sees everybody.
    match seeing::see(&ask.app.house, &seat, candidate.id) {
        Ok(person) => Ok(json(StatusCode::CREATED, &view(person))),
        Err(act::Error::NotFound) => {
            let person = seeing::Person::just_added(candidate);
            Ok(json(StatusCode::CREATED, &view(person)))
        }
        Err(error) => Err(error.into()),
    }
}

/// A tag.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TagBody {
    /// The tag; accents and case do not tell two apart.
    pub tag: String,
}

/// Puts a tag on.
#[utoipa::path(post, path = "/api/v1/candidates/{candidate}/tags", tag = "candidates",
    params(("candidate" = Uuid, Path)), request_body = TagBody,
    responses((status = 200, body = CandidateView), (status = 422, body = Problem)))]
pub fn tag(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let id = ask.id("candidate")?;
    tagging::put(&ask.app.house, &seat, id, &body::read::<TagBody>(ask)?.tag)?;
    answer_with(ask, &seat, StatusCode::OK, id)
}

/// Takes a tag off.
#[utoipa::path(post, path = "/api/v1/candidates/{candidate}/tags/remove", tag = "candidates",
    params(("candidate" = Uuid, Path)), request_body = TagBody,
    responses((status = 200, body = CandidateView), (status = 404, body = Problem)))]
pub fn untag(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let id = ask.id("candidate")?;
    tagging::take_off(&ask.app.house, &seat, id, &body::read::<TagBody>(ask)?.tag)?;
    answer_with(ask, &seat, StatusCode::OK, id)
}

/// A note.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteBody {
    /// What it says. The candidate never sees it; whoever runs the server can.
    pub text: String,
    /// `mine` (where nothing is said) or `team`.
    #[serde(default)]
    pub sharing: Option<String>,
}

/// Writes a note.
#[utoipa::path(post, path = "/api/v1/candidates/{candidate}/notes", tag = "candidates",
    params(("candidate" = Uuid, Path)), request_body = NoteBody,
    responses((status = 201, body = NoteView), (status = 422, body = Problem)))]
pub fn note(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let body: NoteBody = body::read(ask)?;
    let sharing = match body.sharing.as_deref() {
        None => Sharing::Mine,
        Some(code) => Sharing::from_code(code)
            .ok_or_else(|| Trouble::Malformed("sharing: `mine` or `team`".to_owned()))?,
    };
    let written = noting::add(&ask.app.house, &seat, ask.id("candidate")?, sharing, &body.text)?;
    Ok(json(StatusCode::CREATED, &note_view(written)))
}

/// Removes a note of your own.
#[utoipa::path(post, path = "/api/v1/candidates/{candidate}/notes/{note}/remove", tag = "candidates",
    params(("candidate" = Uuid, Path), ("note" = Uuid, Path)),
    responses((status = 200, body = CandidateView), (status = 404, body = Problem)))]
pub fn remove_note(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let id = ask.id("candidate")?;
    noting::remove(&ask.app.house, &seat, id, ask.id("note")?)?;
    answer_with(ask, &seat, StatusCode::OK, id)
}

/// Whom to merge.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MergeBody {
    /// The candidate who becomes an alias of this one.
    pub with: Uuid,
}

/// Says that two candidates are one person. Both keep their processes.
#[utoipa::path(post, path = "/api/v1/candidates/{candidate}/merge", tag = "candidates",
    params(("candidate" = Uuid, Path)), request_body = MergeBody,
    responses((status = 200, body = CandidateView), (status = 422, body = Problem)))]
pub fn merge(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let into = ask.id("candidate")?;
    let alias = CandidateId::new(body::read::<MergeBody>(ask)?.with);
    merging::merge(&ask.app.house, &seat, alias, into)?;
    answer_with(ask, &seat, StatusCode::OK, into)
}

/// Takes a merge back; the candidate of the address is the alias.
#[utoipa::path(post, path = "/api/v1/candidates/{candidate}/unmerge", tag = "candidates",
    params(("candidate" = Uuid, Path)),
    responses((status = 200, body = CandidateView), (status = 409, body = Problem)))]
pub fn unmerge(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let alias = ask.id("candidate")?;
    merging::unmerge(&ask.app.house, &seat, alias)?;
    answer_with(ask, &seat, StatusCode::OK, alias)
}
