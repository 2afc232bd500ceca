//! Applying for a job.

use super::{
    apply_form::{self, Shown, TRAP},
    job_path, posting,
    posting::Posting,
    received::How,
    voice,
};
use crate::{
    ask::{Answer, Ask, page, refused, see, signed_in},
    page::process,
    trouble::Trouble,
};
use act::{
    application::{
        self, NewApplication, Sent,
        send::{self, NotSent},
    },
    error::Error,
    file::NewFile,
};
use store::files::Purpose;

/// GET `/careers/{workspace}/{job}/apply`.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such job.
pub fn show(ask: &Ask) -> Answer {
    let posting = ask.app.house.db.read(|conn| posting::read(ask, conn))?;
    if !posting.is_open(ask.now) {
        // Its page says why, and what one can do.
        return Ok(see(&job_path(&posting.workspace, &posting.job)));
    }
    Ok(page(form(ask, &posting, &Shown::default())?))
}

fn form(ask: &Ask, posting: &Posting, shown: &Shown<'_>) -> Result<maud::Markup, Trouble> {
    let house = &ask.app.house;
    let who = send::who(house, &posting.workspace, ask.holder)?;
    let token = application::token(house, posting.job.id)?;
    let voice = voice(ask, &posting.workspace);
    Ok(apply_form::page(ask, &voice, posting, who.as_ref(), &token, shown))
}

/// POST to the same address.
///
/// # Errors
/// [`Trouble::NotFound`]; [`Trouble::TooManyTries`].
pub fn post(ask: &Ask) -> Answer {
    let posting = ask.app.house.db.read(|conn| posting::read(ask, conn))?;
    let local = job_path(&posting.workspace, &posting.job);
    if !posting.is_open(ask.now) {
        return Ok(see(&local));
    }
    let sent = send::send(&ask.app.house, &posting.workspace, &posting.job, ask.holder, ask.from, &read(ask));
    let slug = posting.workspace.slug.as_str();
    match sent {
        Ok(Sent::Open { process: id, session: Some(session) }) => {
            Ok(signed_in(&ask.app, &session, &process::path(slug, id)))
        }
        Ok(Sent::Open { process: id, session: None } | Sent::Already(id)) => {
            // Whoever works here too takes their candidate's seat.
            Ok(see(&format!("{}?as=candidate", process::path(slug, id))))
        }
        Ok(Sent::LinkMailed) => Ok(see(&format!("{local}/received?how={}", How::Mailed.code()))),
        Ok(Sent::Aside) => Ok(see(&format!("{local}/received?how={}", How::Aside.code()))),
        Err(NotSent::Faults(faults)) => again(ask, &posting, Shown { faults, ..Shown::default() }),
        Err(NotSent::Old) => again(ask, &posting, Shown { old: true, ..Shown::default() }),
        Err(NotSent::Error(Error::Invalid(input, fault))) => {
            again(ask, &posting, Shown { faults: vec![(input, fault)], ..Shown::default() })
        }
        Err(NotSent::Error(error)) => Err(error.into()),
    }
}

fn again(ask: &Ask, posting: &Posting, shown: Shown<'_>) -> Answer {
    let shown = Shown { form: Some(&ask.form), had_file: !ask.files.is_empty(), ..shown };
    Ok(refused(form(ask, posting, &shown)?))
}

fn read(ask: &Ask) -> NewApplication<'_> {
    let text = |name: &str| ask.form.text(name).to_owned();
    let cv = ask.files.iter().find(|file| file.field == "file");
    NewApplication {
        name: text("name"),
        email: text("email"),
        language: ask.lang.code().to_owned(),
        // A zone that no table of time zones knows is none.
        zone: Some(text("zone")).filter(|zone| jiff::tz::TimeZone::get(zone).is_ok()).unwrap_or_default(),
        story: text("story"),
        needs: text("needs"),
        question: text("question"),
        cv: cv.map(|file| NewFile { purpose: Purpose::Cv, name: &file.name, bytes: &file.bytes }),
        trap: text(TRAP),
        token: text("token"),
    }
}
