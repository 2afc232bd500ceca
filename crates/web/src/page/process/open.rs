//! Opening a process: for somebody new, or for somebody who is here already; for a job, or for none yet.

use super::path;
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed, voice_of},
    face::{
        Choice, Field, FormError, Kind, Weight, Width, button, card, crumb, do_row, find_form, form_errors,
        input, link_button, post_form, radios, select, title,
    },
    trouble::Trouble,
};
use act::{
    Seat,
    candidate::NewCandidate,
    error::{Error, Fault, Input},
    process::open::{Open, Whom, open},
};
use ledger::{ids::CandidateId, job::State, policy::HouseAction};
use maud::{Markup, html};
use speech::{Lang, Voice};
use store::{candidates::Candidate, jobs::Job, members};

/// So many people of a name are offered; a longer beginning finds the others.
const OFFERED: u32 = 12;
/// So many jobs are offered, the newest first.
const JOBS: u32 = 100;
/// The choice of somebody who is not here yet.
const NEW: &str = "new";

/// GET `/w/{workspace}/processes/new` (`name`: find somebody who is here already).
///
/// # Errors
/// [`Trouble::NotAllowed`] for those who open no processes.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::OpenProcess)?;
    Ok(page(form(ask, &seat, &Typed { form: ask.query.clone(), error: None })?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::OpenProcess)?;
    match wanted(ask).and_then(|wanted| open(&ask.app.house, &seat, &wanted)) {
        Ok(opened) => Ok(see(&path(&seat.workspace.slug, opened.process.id))),
        Err(error) => Ok(refused(form(ask, &seat, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn wanted(ask: &Ask) -> Result<Open, Error> {
    let form = &ask.form;
    let whom = match form.text("candidate") {
        "" | NEW => Whom::New(NewCandidate {
            name: form.text("name").to_owned(),
            email: form.text("email").to_owned(),
            language: form.text("language").to_owned(),
            zone: form.text("zone").to_owned(),
        }),
        known => {
            let unknown = Error::Invalid(Input::Name, Fault::Unknown);
            Whom::Known(known.parse::<CandidateId>().map_err(|_| unknown)?)
        }
    };
    Ok(Open { whom, job: form.parse("job"), recruiter: form.parse("recruiter") })
}

struct Choices {
    known: Vec<Candidate>,
    jobs: Vec<Job>,
    members: Vec<members::Member>,
}

fn choices(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Choices, Trouble> {
    let workspace = seat.workspace_id();
    let begins = typed.form.text("find").trim();
    ask.app.house.db.read(|conn| {
        let known = match begins {
            "" => vec![],
            begins => store::candidates::by_name(conn, workspace, begins, None, OFFERED)?,
        };
        Ok(Choices {
            known,
            jobs: store::jobs::newest(conn, workspace, Some(State::Open), None, JOBS)?,
            members: store::members::list(conn, workspace)?,
        })
    })
}

fn form(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = voice_of(seat);
    let choices = choices(ask, seat, typed)?;
    let home = format!("/w/{}/processes", seat.workspace.slug);
    let action = format!("{home}/new");
    let fields = html! {
        input type="hidden" name="find" value=(typed.form.text("find"));
        (whom(&voice, seat, typed, &choices.known))
        (job_and_recruiter(&voice, seat, typed, &choices))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("open-do"), None))
            (link_button(Weight::Quiet, voice.say("open-not"), &home))
        }))
    };
    let errors = typed.sentence(&voice).map(|say| {
        let field = match &typed.error {
            Some(Error::Invalid(input, _)) => input.code(),
            _ => "",
        };
        form_errors(voice.say("open-refused"), &[FormError { field: field.to_owned(), say }])
    });
    let content = html! {
        (title(
            &crumb(&html! { a href=(home) { (voice.say("nav-processes")) } }),
            voice.say("open-title"),
            Some(&html! { (voice.say("open-lead")) }),
            None,
        ))
        (find(&voice, typed, &action))
        @if let Some(errors) = errors { (errors) }
        (card(&post_form(&action, &[], &fields)))
    };
    Ok(chrome::seated(ask, seat, voice.say("open-title"), Width::Text, &content))
}

fn find(voice: &Voice, typed: &Typed, action: &str) -> Markup {
    let field =
        Field::new("find", voice.say("open-find")).hint(voice.say("open-find-hint")).free().scope("q");
    let fields = input(&field, Kind::Search, typed.form.text("find"));
    find_form(action, &fields, &button(Weight::Quiet, voice.say("open-find-do"), None))
}

fn whom(voice: &Voice, seat: &Seat, typed: &Typed, known: &[Candidate]) -> Markup {
    let fresh = newcomer(voice, seat, typed);
    if known.is_empty() {
        let looked = !typed.form.text("find").trim().is_empty();
        return html! {
            @if looked { p class="soft" { (voice.say("open-find-none")) } }
            (fresh)
        };
    }
    let mut offered: Vec<Choice> =
        known.iter().map(|one| Choice::new(one.id.to_string(), &*one.name).hint(&*one.email)).collect();
    offered.push(Choice::new(NEW, voice.say("open-somebody-new")).more(fresh));
    let chosen = match (typed.form.text("candidate"), known) {
        ("", [only]) => only.id.to_string(),
        (chosen, _) => chosen.to_owned(),
    };
    radios(&Field::new("candidate", voice.say("open-whom")), &offered, &chosen)
}

fn newcomer(voice: &Voice, seat: &Seat, typed: &Typed) -> Markup {
    let wrong = |input| typed.input(voice, input);
    let (name, email, zone) = (wrong(Input::Name), wrong(Input::Email), wrong(Input::Zone));
    let text = |field: &str| typed.form.text(field).to_owned();
    let zone_now = match text("zone") {
        zone if zone.is_empty() => seat.workspace.zone.clone(),
        zone => zone,
    };
    let lang_now = match typed.form.text("language") {
        "" => seat.workspace.locale.as_str(),
        chosen => chosen,
    };
    let langs = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
    html! {
        (input(&Field::new("name", voice.say("open-name")).error(name.as_deref()).free(), Kind::Text, &text("name")))
        (input(
            &Field::new("email", voice.say("open-email")).hint(voice.say("open-email-hint")).error(email.as_deref()).free(),
            Kind::Email,
            &text("email"),
        ))
        (select(
            &Field::new("language", voice.say("open-language")).hint(voice.say("open-language-hint")).free(),
            &langs,
            lang_now,
            None,
        ))
        (input(
            &Field::new("zone", voice.say("open-zone")).hint(voice.say("open-zone-hint")).error(zone.as_deref()).free(),
            Kind::Text,
            &zone_now,
        ))
    }
}

fn job_and_recruiter(voice: &Voice, seat: &Seat, typed: &Typed, choices: &Choices) -> Markup {
    let jobs: Vec<Choice> =
        choices.jobs.iter().map(|job| Choice::new(job.id.to_string(), &*job.title)).collect();
    let active = choices.members.iter().filter(|member| member.state != members::State::Deactivated);
    let people: Vec<Choice> = active.map(|one| Choice::new(one.id.to_string(), &*one.name)).collect();
    let me = seat.person.member().map(|id| id.to_string()).unwrap_or_default();
    let recruiter = match typed.form.text("recruiter") {
        "" => me.as_str(),
        chosen => chosen,
    };
    let wrong = typed.input(voice, Input::Member);
    html! {
        (select(
            &Field::new("job", voice.say("open-job")).hint(voice.say("open-job-hint")).free(),
            &jobs,
            typed.form.text("job"),
            Some(voice.say("open-no-job")),
        ))
        (select(
            &Field::new("recruiter", voice.say("open-recruiter"))
                .hint(voice.say("open-recruiter-hint"))
                .error(wrong.as_deref()),
            &people,
            recruiter,
            None,
        ))
    }
}
