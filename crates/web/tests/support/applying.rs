//! Applying by the public form, as people do.

use super::{Reply, Scratch, Who, multipart};
use act::job;
use axum::http::{Request, header};
use jiff::SignedDuration;
use ledger::job::Visibility;
use store::{applications, jobs::Job};

pub const PDF: &[u8] = b"%PDF-1.7\nnine years at sea";

/// The job of the house, for everybody to find.
pub fn public(house: &mut Scratch) -> Job {
    let manager = house.member(Who::Manager);
    let mut settings = job::Settings::plain(house.member(Who::Recruiter), manager);
    settings.visibility = Visibility::Public;
    let job = load(house);
    house.job =
        job::settings::save(house.house(), &house.seat(Who::Recruiter), job.id, job.version, &settings)
            .unwrap();
    house.job.clone()
}

pub fn load(house: &Scratch) -> Job {
    house.house().db.read(|conn| store::jobs::load(conn, house.workspace.id, house.job.id)).unwrap()
}

pub fn at(house: &Scratch, tail: &str) -> String {
    format!("/careers/{}{tail}", house.workspace.slug)
}

pub fn apply_at(house: &Scratch) -> String {
    at(house, &format!("/{}/apply", house.job.slug))
}

pub fn in_language(house: &Scratch, path: &str, language: &str) -> Reply {
    house.send(Who::Stranger, Request::get(path).header(header::ACCEPT_LANGUAGE, language), "")
}

/// The token of a form that is shown now.
pub fn token(house: &Scratch, who: Who) -> String {
    let page = house.get(who, &apply_at(house));
    let found = page.is(200).body.split("name=\"token\" value=\"").nth(1).unwrap();
    found.split('"').next().unwrap().to_owned()
}

pub fn wait(house: &Scratch, seconds: i64) {
    let clock = &house.house().clock;
    clock.advance_to(clock.now() + SignedDuration::from_secs(seconds));
}

/// Fills in the form like a person: with those fields and a CV, some minutes after opening it.
pub fn apply(house: &Scratch, who: Who, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Reply {
    let token = token(house, who);
    wait(house, 120);
    let mut fields = fields.to_vec();
    fields.push(("token", &token));
    multipart::post(house, who, &apply_at(house), &fields, files)
}

pub const LUCIA: [(&str, &str); 2] = [("name", "Lucía Marrero"), ("email", "lucia@marrero.example")];
pub const CV: (&str, &str, &[u8]) = ("file", "cv.pdf", PDF);

/// The session that an answer begins.
pub fn session(reply: &Reply) -> String {
    let cookie = reply.cookies.iter().find(|cookie| cookie.starts_with("viceversa=")).unwrap();
    cookie.split([';', '=']).nth(1).unwrap().to_owned()
}

pub fn get_with(house: &Scratch, session: &str, path: &str) -> Reply {
    house.send(Who::Stranger, Request::get(path).header(header::COOKIE, format!("viceversa={session}")), "")
}

pub fn count(house: &Scratch) -> usize {
    let sees = store::candidates::list::Sees::All(house.workspace.id);
    house.house().db.read(|conn| store::search::find(conn, sees, "", None, 100)).unwrap().len()
}

/// The application that waits for whoever its address belongs to.
pub fn waiting(house: &Scratch) -> applications::Application {
    let db = &house.house().db;
    let errands = db.write(|conn| {
        let now = house.house().clock.now();
        let owner = uuid::Uuid::from_u128(1);
        store::errands::claim(conn, now, 100, now + SignedDuration::from_hours(1), owner)
    });
    let payload =
        errands.unwrap().into_iter().find(|errand| errand.payload.contains("\"application\"")).unwrap();
    let payload: serde_json::Value = serde_json::from_str(&payload.payload).unwrap();
    let id = payload["application"].as_str().unwrap().parse().unwrap();
    db.read(|conn| applications::load(conn, house.workspace.id, id)).unwrap()
}
