//! Changing the job so that it fits the person, or opening one for them (4.6): a senior person's to do, on the record,
//! and put to the candidate as a proposal.

use super::path;
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Choice, Weight, Width, button, do_row, link_button, part, post_form, title},
    page::{
        about::About,
        job::{spec_form, wants_a_row, wrong_in_row},
        short_form::{Matter, wrong},
    },
    trouble::Trouble,
};
use act::{
    error::Error,
    process::{Reshape, Way, reshape},
};
use ledger::{
    job::{Field, State},
    refusal::Refusal,
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/proposals/reshape`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, it is not theirs to do, or there is no open job.
pub fn show(ask: &Ask) -> Answer {
    let about = about(ask)?;
    Ok(page(form(&about, &Typed::default())?))
}

/// POST to the same address (the fields of a spec; `way`: `open` or `publish`; `reason`, `why`, `version`). With
/// `do=row` it gives the form again, with another row.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = about(ask)?;
    if wants_a_row(&ask.form) {
        return Ok(page(form(&about, &Typed { form: ask.form.clone(), error: None })?));
    }
    match done(&about) {
        Ok(path) => Ok(see(&path)),
        Err(error) => Ok(refused(form(&about, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn about(ask: &Ask) -> Result<About<'_>, Trouble> {
    let about = About::process(ask)?;
    if !reshape::may(about.sight.standing) {
        return Err(Trouble::NotAllowed);
    }
    about.sight.process.must_run().map_err(Error::from)?;
    about.sight.process.nothing_proposed().map_err(Error::from)?;
    let job = about.sight.job.as_ref().ok_or(Trouble::Refused(Refusal::NoJob))?;
    if job.state != State::Open {
        return Err(Trouble::Refused(Refusal::JobNotOpen));
    }
    Ok(about)
}

fn done(about: &About<'_>) -> Result<String, Error> {
    let typed = &about.ask.form;
    let way = match typed.text("way") {
        "open" => Way::Open,
        "publish" => Way::Publish { version: typed.parse("version").unwrap_or(0) },
        _ => return Err(Error::Refused(Refusal::NotAChoice)),
    };
    let mut spec = spec_form::read(typed)?;
    typed.text("why").clone_into(&mut spec.reason);
    let wanted = Reshape { way, spec, reason: typed.text("reason").to_owned() };
    let acted = reshape::reshape(&about.ask.app.house, &about.seat, about.sight.process.id, &wanted)?;
    let newest = acted.process.proposals.last();
    Ok(newest.map_or_else(|| about.path(), |put| path(&about.path(), put.id)))
}

fn form(about: &About<'_>, typed: &Typed) -> Result<Markup, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let job = sight.job.as_ref().ok_or(Trouble::NotFound)?;
    let workspace = about.seat.workspace_id();
    let (spec, members) = about.ask.app.house.db.read(|conn| {
        Ok::<_, Trouble>((
            store::jobs::spec(conn, workspace, job.id, job.spec_version)?,
            store::members::list(conn, workspace)?,
        ))
    })?;
    let name = sight.candidate.name.as_str();
    // A row more keeps the version that the form was filled from: what others did meanwhile is not lost.
    let from = match (typed.form.is_empty(), typed.is_stale()) {
        (false, false) => typed.form.parse("version").unwrap_or(job.version),
        _ => job.version,
    };
    let fields = html! {
        (part("way", voice.say("reshape-way"), None, &html! { div class="stack" { (ways(about, typed)) } }))
        (spec_form::parts(voice, typed, Some(&spec), &members))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("reshape-do"), None))
            (link_button(Weight::Quiet, voice.say("not-now"), &about.path()))
        }))
    };
    let heading = say!(voice, "reshape-title", name = name);
    let lead = html! { (say!(voice, "reshape-lead", name = name)) };
    let content = html! {
        (title(&about.way_back(), &heading, Some(&lead), None))
        (wrong_in_row(voice, typed).unwrap_or_else(|| wrong(voice, typed, None)))
        (post_form(&format!("{}/proposals/reshape", about.path()), &[("version", &from.to_string())], &fields))
    };
    Ok(chrome::seated(about.ask, &about.seat, &heading, Width::Text, &content))
}

fn ways(about: &About<'_>, typed: &Typed) -> Markup {
    let voice = &about.voice;
    let name = about.sight.candidate.name.as_str();
    // The version's reason and the proposal's have one name in their two nouns, and two fields here.
    let of_version = typed.flaw().filter(|flaw| flaw.field == Field::Reason);
    let for_candidate = match of_version {
        Some(_) => &Typed { form: typed.form.clone(), error: None },
        None => typed,
    };
    let why = typed
        .blank(voice, "why", voice.say("job-spec-why"))
        .hint(say!(voice, "reshape-why-hint", name = name))
        .wrong(of_version.map(|flaw| speech::flaw(flaw, voice)))
        .free();
    let choices = [
        Choice::new("open", say!(voice, "reshape-open", name = name)).hint(voice.say("reshape-open-hint")),
        Choice::new("publish", voice.say("reshape-publish"))
            .hint(voice.say("reshape-publish-hint"))
            .more(why.area()),
    ];
    let reason = for_candidate
        .blank(voice, "reason", say!(voice, "reshape-reason", name = name))
        .hint(voice.say("reshape-reason-hint"));
    html! {
        (typed.blank(voice, "way", voice.say("reshape-how")).or("open").radios(&choices))
        (reason.area())
    }
}
