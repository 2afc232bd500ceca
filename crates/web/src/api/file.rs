//! Files of a process: listed, uploaded, downloaded, their text, removed.

use super::{
    answer, enter, idempotency,
    problem::{Problem, json, tell},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    door::handler_with_files,
    page::file::show::sealed,
    trouble::Trouble,
};
use act::{
    error::{Fault, Input},
    file::{self, NewFile},
    token::Scope,
};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use ledger::side::Side;
use serde::Serialize;
use store::files::{File, Purpose};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/api/v1/processes/{process}/files";
    const ONE: &str = "/api/v1/processes/{process}/files/{file}";
    let one = |tail: &str| format!("{ONE}/{tail}");
    let upload = handler_with_files!(
        |ask| {
            enter::must_be_somebody(ask)?;
            idempotency::once(ask, upload)
        },
        tell
    );
    Router::new()
        .route(ALL, get(answer!(list)).post(upload))
        .route(&one("content"), get(answer!(content)))
        .route(&one("text"), get(answer!(text)))
        .route(&one("remove"), post(answer!(remove)))
}

/// A file, without its bytes.
#[derive(Debug, Serialize, ToSchema)]
pub struct FileView {
    /// Which.
    pub id: Uuid,
    /// What it is for: `cv`, `work_sample`, `other`.
    pub purpose: &'static str,
    /// What it is, as its content says: `pdf`, `docx`, `txt`, `png`, `jpg`.
    pub kind: &'static str,
    /// What it is called; empty once it was removed.
    pub name: String,
    /// How many bytes it has.
    pub size: i64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Which side uploaded it: `company`, `candidate`.
    pub side: &'static str,
    /// When it was uploaded.
    pub at: String,
    /// How far its text was read: `waiting`, `read`, `nothing` to read, or why not: `broken`, `locked`, `empty`,
    /// `too_much`.
    pub reading: &'static str,
    /// When it was removed: then its content is gone.
    pub removed_at: Option<String>,
}

impl FileView {
    fn of(file: &File) -> Self {
        let side: Side = file.side;
        Self {
            id: file.id.uuid(),
            purpose: file.purpose.code(),
            kind: file.kind.code(),
            name: file.name.clone(),
            size: file.size,
            sha256: ledger::words::hex(&file.sha256),
            side: side.code(),
            at: file.at.to_string(),
            reading: file.reading.code(),
            removed_at: file.removed_at.map(|at| at.to_string()),
        }
    }
}

/// The files of a process: no more than a hundred ever.
#[derive(Debug, Serialize, ToSchema)]
pub struct FileList {
    /// The files, the oldest first.
    pub files: Vec<FileView>,
}

/// What was read from a file.
#[derive(Debug, Serialize, ToSchema)]
pub struct FileText {
    /// How far it was read.
    pub reading: &'static str,
    /// The text; nothing where there is none.
    pub text: Option<String>,
}

/// A file to upload.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "the shape of a form, for the description only")]
pub struct FileUpload {
    /// The file: PDF, DOCX, plain text, PNG or JPEG, up to 10 MB.
    #[schema(value_type = String, format = Binary)]
    pub file: Vec<u8>,
    /// What it is for: `cv`, `work_sample`, `other`.
    pub purpose: String,
}

/// The files of a process, removed ones too.
#[utoipa::path(get, path = "/api/v1/processes/{process}/files", tag = "files",
    params(("process" = Uuid, Path)), responses((status = 200, body = FileList)))]
pub fn list(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let files = file::list(&ask.app.house, &seat, ask.id("process")?)?;
    Ok(json(StatusCode::OK, &FileList { files: files.iter().map(FileView::of).collect() }))
}

/// Uploads a file. Its text is read afterwards.
#[utoipa::path(post, path = "/api/v1/processes/{process}/files", tag = "files",
    params(("process" = Uuid, Path)),
    request_body(content = FileUpload, content_type = "multipart/form-data"),
    responses((status = 201, body = FileView), (status = 422, body = Problem)))]
pub fn upload(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    let sent = ask.files.iter().find(|file| file.field == "file");
    let sent = sent.ok_or(Trouble::Invalid(Input::File, Fault::Missing))?;
    let new = NewFile {
        purpose: Purpose::from_code(ask.form.text("purpose")).unwrap_or(Purpose::Other),
        name: &sent.name,
        bytes: &sent.bytes,
    };
    let file = file::upload(&ask.app.house, &seat, ask.id("process")?, &new)?;
    Ok(json(StatusCode::CREATED, &FileView::of(&file)))
}

/// A file as it came.
#[utoipa::path(get, path = "/api/v1/processes/{process}/files/{file}/content", tag = "files",
    params(("process" = Uuid, Path), ("file" = Uuid, Path)),
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream")))]
pub fn content(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let (file, bytes) = file::bytes(&ask.app.house, &seat, ask.id("process")?, ask.id("file")?)?;
    sealed(&file, bytes)
}

/// The text that was read from a file.
#[utoipa::path(get, path = "/api/v1/processes/{process}/files/{file}/text", tag = "files",
    params(("process" = Uuid, Path), ("file" = Uuid, Path)), responses((status = 200, body = FileText)))]
pub fn text(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let (file, text) = file::text(&ask.app.house, &seat, ask.id("process")?, ask.id("file")?)?;
    Ok(json(StatusCode::OK, &FileText { reading: file.reading.code(), text }))
}

/// Removes a file that your side uploaded: its content goes, that it was here stays.
#[utoipa::path(post, path = "/api/v1/processes/{process}/files/{file}/remove", tag = "files",
    params(("process" = Uuid, Path), ("file" = Uuid, Path)), responses((status = 200, body = FileList)))]
pub fn remove(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Act)?;
    file::remove(&ask.app.house, &seat, ask.id("process")?, ask.id("file")?)?;
    let files = file::list(&ask.app.house, &seat, ask.id("process")?)?;
    Ok(json(StatusCode::OK, &FileList { files: files.iter().map(FileView::of).collect() }))
}
