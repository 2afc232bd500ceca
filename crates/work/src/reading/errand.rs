//! The errand of reading a file that was uploaded.

use super::{Unreadable, child, text_of};
use crate::{errand::Outcome, settings::Reader, worker::Worker};
use act::{
    Error,
    file::reading::{ReadFile, keep},
};
use store::{
    errands::Errand,
    files::{self, File},
};

pub(crate) fn run(worker: &Worker, errand: &Errand) -> Result<Outcome, Error> {
    let wanted: ReadFile = serde_json::from_str(&errand.payload)?;
    let found = worker.house.db.read(|conn| {
        let file = files::load(conn, errand.workspace_id, wanted.file)?;
        let bytes = files::bytes(conn, errand.workspace_id, wanted.file, file.size)?;
        Ok::<_, store::Error>((file, bytes))
    });
    let (file, bytes) = match found {
        Ok(found) => found,
        Err(store::Error::NotFound) => return Ok(Outcome::Needless("the file was removed")),
        Err(error) => return Err(error.into()),
    };
    match text(worker, &file, bytes) {
        Ok(text) => keep(&worker.house, &file, text.as_deref().map_err(|why| why.reading()))?,
        Err(error) => {
            return Ok(Outcome::Again(format!("the program that reads files cannot be started: {error}")));
        }
    }
    Ok(Outcome::Done)
}

fn text(worker: &Worker, file: &File, bytes: Vec<u8>) -> std::io::Result<Result<String, Unreadable>> {
    match &worker.settings.reader {
        Reader::Here => Ok(text_of(file.kind, bytes)),
        Reader::Program(program) => child::ask(program, file.kind, &bytes),
    }
}
