//! 4.10: the public form asks nobody to solve a puzzle. A person is in at once; a machine is put aside, where somebody
//! looks at it, and opens nothing.
//!
//! Read from what the story sent, and from one more that a machine sends now, through the form as it stands.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use act::application::{
    look::{Sign, signs},
    tell,
};
use ledger::{event::Event, reaction::Letter, side::Side};
use speech::say;
use store::applications::{self, Application};

/// What shuts people out, by the names it goes by.
const PUZZLES: [&str; 4] = ["captcha", "turnstile", "challenge", "<canvas"];

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let aside = aside(scene)?;
    let [machine] = &aside[..] else {
        return Err(Failure::new(say!(scene.voice, "stories-4-10-none", count = aside.len())));
    };
    let opened = scene.entry(|event| matches!(event, Event::ProcessOpened { applied: true, .. }));
    let opened = opened.ok_or_else(|| Failure::new(scene.voice.say("stories-4-10-not-opened")))?.clone();
    let workspace = scene.played.cast.workspace.id;
    let nobody = scene.house.db.read(|conn| store::candidates::by_email(conn, workspace, &machine.email))?;
    let recruiter = scene.process().recruiter_person();
    let shown = signs(&machine.signs);
    let again = once_more(scene)?;
    let holds = nobody.is_none()
        && shown.contains(&Sign::Trap)
        && shown.contains(&Sign::Hasty)
        && opened.seq == 1
        && scene.was_sent(Letter::Applied, recruiter, opened.at)
        && again;
    let what = say!(
        scene.voice,
        "stories-4-10",
        machine = machine.name.as_str(),
        name = scene.name(scene.process().candidate_person()),
        at = scene.voice.moment(opened.at, opened.at)
    );
    let slug = scene.played.cast.workspace.slug.clone();
    let job = scene.house.db.read(|conn| store::jobs::load(conn, workspace, machine.job_id))?;
    let company = Seen {
        page: format!("{}/applications", web::page::workspace::path(&slug)),
        facts: vec![machine.name.clone(), job.title, scene.clock_of(Side::Company, machine.sent_at)],
    };
    let question = scene.process().questions.first().map(|question| scene.text(&question.words));
    let seat = scene.played.seat(scene.house, recruiter)?;
    let story = tell::told(scene.house, &seat, scene.process().id)?.story.map(|told| told.body);
    let candidate = Seen { page: scene.process_page(), facts: story.into_iter().chain(question).collect() };
    Ok(Finding { holds, what, at: opened.at, company, candidate })
}

// A machine opens the form, fills in every field and sends it: no puzzle stops it, and it gets no further than aside.
fn once_more(scene: &mut Scene<'_>) -> Result<bool, Failure> {
    let before = aside(scene)?.len();
    let workspace = &scene.played.cast.workspace;
    let id = scene.played.cast.job("route planner")?;
    let job = scene.house.db.read(|conn| store::jobs::load(conn, workspace.id, id))?;
    let form = format!("/careers/{}/{}/apply", workspace.slug, job.slug);
    let visitor = scene.visitor(Side::Company)?;
    let page = visitor.get(&form)?.body;
    let puzzled = PUZZLES.iter().any(|puzzle| page.to_lowercase().contains(puzzle));
    let token = page.split("name=\"token\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let token = token.ok_or_else(|| Failure::new("the form has no token"))?.to_owned();
    let fields = [
        ("token", token.as_str()),
        ("name", "One more machine"),
        ("email", "more@cheap-seats.example"),
        ("zone", "Europe/London"),
        ("story", "Best prices"),
        ("needs", ""),
        ("question", ""),
        ("homepage", "https://cheap-seats.example"),
    ];
    let reply = visitor.post(&form, &fields)?;
    Ok(!puzzled && reply.status == 303 && aside(scene)?.len() == before + 1)
}

fn aside(scene: &Scene<'_>) -> Result<Vec<Application>, Failure> {
    let workspace = scene.played.cast.workspace.id;
    let found = scene.house.db.read(|conn| applications::aside(conn, workspace, None, 50))?;
    Ok(found.into_iter().map(|(application, _)| application).collect())
}
