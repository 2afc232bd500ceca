//! Jobs on pages: drafts, versions of what they ask for, plans, and what happens to everyone in process when a
//! job is paused, filled or closed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use ledger::job::{Field, JobFacts, Spec, State, Visibility, Wrong};
use store::jobs::Job;
use support::{Scratch, Who};

type Fields<'f> = Vec<(&'f str, &'f str)>;

fn job(house: &Scratch) -> Job {
    house.house().db.read(|conn| store::jobs::load(conn, house.workspace.id, house.job.id)).unwrap()
}

fn spec(house: &Scratch, version: i64) -> Spec {
    let id = house.job.id;
    house.house().db.read(|conn| store::jobs::spec(conn, house.workspace.id, id, version)).unwrap()
}

fn facts(house: &Scratch) -> JobFacts {
    house.house().db.read(|conn| store::jobs::facts(conn, house.workspace.id, house.job.id)).unwrap()
}

/// A requirement as its row sends it.
fn asks<'r>(id: &'r str, text: &'r str, reason: &'r str) -> Fields<'r> {
    vec![
        ("requirement_id", id),
        ("requirement", text),
        ("weight", "must"),
        ("requirement_reason", reason),
        ("requirement_owner", ""),
        ("requirement_shown", "yes"),
    ]
}

/// What the scratch house's job says, as its form sends it.
fn said<'r>(version: &'r str, title: &'r str, reason: &'r str) -> Fields<'r> {
    vec![
        ("version", version),
        ("title", title),
        ("presence", "on_site"),
        ("least", "58,000"),
        ("most", "66,000"),
        ("currency", "EUR"),
        ("period", "year"),
        ("gross", "gross"),
        ("reason", reason),
    ]
}

#[test]
fn a_draft_is_made_and_says_row_by_row_what_is_missing() {
    let house = Scratch::new();
    let path = house.path("/jobs/new");
    let (marta, pau) = (house.member(Who::Recruiter).to_string(), house.member(Who::Manager).to_string());
    for who in [Who::Interviewer, Who::Executive, Who::Candidate] {
        house.get(who, &path).is(403);
        house.post(who, &path, &[("title", "X")]).is(403);
    }
    let form = house.get(Who::Manager, &path);
    form.is(200).says("Why the job needs it").says("has to point at one of them");
    assert_eq!(form.body.matches("name=\"requirement\"").count(), 3, "three empty rows");

    let people = [("recruiter", marta.as_str()), ("hiring_manager", pau.as_str())];
    let settings = [("openings", "2"), ("visibility", "public"), ("jurisdiction", "house")];
    let with = |row: &Fields<'static>| {
        let mut fields = said("", "Deck officer", "");
        fields.extend(people);
        fields.extend(settings);
        fields.extend(asks("", "Has a licence", "The port asks for it"));
        fields.extend(row.clone());
        fields
    };
    let reasonless = house.post(Who::Manager, &path, &with(&asks("", "Is under thirty", " ")));
    reasonless
        .is(422)
        .says("Requirement 2: Please say why the job needs it")
        .says("href=\"#f1-requirement_reason\"")
        .says("value=\"Is under thirty\"");
    let nosy = asks("", "Tells us their current salary", "to make an offer");
    house
        .post(Who::Manager, &path, &with(&nosy))
        .is(422)
        .says("‘their current salary’")
        .says("You may ask what they expect");
    let mut more = with(&asks("", "Speaks Spanish", ""));
    more.push(("do", "row"));
    let again = house.post(Who::Manager, &path, &more);
    again.is(200).says("value=\"Speaks Spanish\"").says_not("role=\"alert\"");
    assert_eq!(again.body.matches("name=\"requirement\"").count(), 3, "the two that were there and one more");

    let made = house.post(Who::Manager, &path, &with(&asks("", "Speaks Spanish", "The crew does")));
    made.is(303);
    let page = house.get(Who::Manager, &made.location);
    page.is(200)
        .says("Draft")
        .says("58,000 to 66,000 EUR a year, gross")
        .says("Because: The crew does")
        .says("0 of 2 found")
        .says("Make the plan");
    house.get(Who::Interviewer, &made.location).is(200).says("Deck officer").says_not("/edit\"");
    house.get(Who::Candidate, &made.location).is(403);
    house
        .get(Who::Manager, &house.path("/jobs?state=draft"))
        .says("Deck officer")
        .says_not("Operations manager");
    house.get(Who::Manager, &house.path("/jobs?state=closed")).says("No job is like that");
}

#[test]
fn a_job_without_a_plan_or_a_range_says_what_cannot_be_done() {
    let house = Scratch::new();
    let (marta, pau) = (house.member(Who::Recruiter).to_string(), house.member(Who::Manager).to_string());
    let fields = [
        ("title", "Deck officer"),
        ("recruiter", &marta),
        ("hiring_manager", &pau),
        ("openings", "1"),
        ("visibility", "unlisted"),
        ("jurisdiction", "house"),
    ];
    let here = house.post(Who::Recruiter, &house.path("/jobs/new"), &fields).location;
    house.get(Who::Recruiter, &here).says("no screening or interview can be booked until it is");
    let planless = house.post(Who::Recruiter, &format!("{here}/open"), &[("version", "1")]);
    planless.is(422).says("Please make the plan first");
    let mut plan = vec![("version", "1")];
    plan.extend(row("", "1", "First talk"));
    house.post(Who::Recruiter, &format!("{here}/plan"), &plan).leads_to(&format!("{here}#plan"));
    house.get(Who::Recruiter, &format!("{here}/open")).is(200).says("No pay range is disclosed");
    house.post(Who::Recruiter, &format!("{here}/open"), &[("version", "2")]).leads_to(&here);
    house.get(Who::Recruiter, &here).says("Open").says("no screening or interview can be booked until it is");
    // What it can be done with now, and not done twice.
    house.get(Who::Recruiter, &format!("{here}/open")).is(422).says("as it is now");
}

/// A row of a plan as the form sends it.
fn row<'r>(id: &'r str, position: &'r str, name: &'r str) -> Fields<'r> {
    vec![
        ("stage_id", id),
        ("stage_name", name),
        ("position", position),
        ("purpose", "To see whether it fits"),
        ("whom", "The head of operations"),
        ("seniority", "manager"),
        ("learns", "How a week looks"),
        ("company_learns", "How somebody leads"),
        ("kind", "interview"),
        ("days", "3"),
    ]
}

#[test]
fn a_plan_is_changed_row_by_row_and_not_over_somebody_elses() {
    let house = Scratch::new();
    let here = house.path(&format!("/jobs/{}", house.job.id));
    let path = format!("{here}/plan");
    let stages =
        || house.house().db.read(|conn| store::jobs::stages(conn, house.workspace.id, house.job.id)).unwrap();
    let before = stages();
    let ids: Vec<String> = before.iter().map(|stage| stage.id.to_string()).collect();
    let version = job(&house).version.to_string();
    let mut fields = vec![("version", version.as_str())];
    fields.extend(row(&ids[0], "2", "First talk"));
    fields.extend(row(&ids[1], "1", "The director"));
    fields.extend(row(&ids[2], "3", ""));
    house.post(Who::Recruiter, &path, &fields).is(303);
    let after = stages();
    assert_eq!(after.len(), 2, "a stage without a name is gone");
    assert_eq!((after[0].id, after[1].id), (before[1].id, before[0].id), "and the others are the same ones");
    house
        .get(Who::Interviewer, &here)
        .says("How somebody leads")
        .says("who the job reports to")
        .says("within three business days");

    let stale = house.post(Who::Recruiter, &path, &fields);
    stale.is(422).says("Somebody else changed this").says("The director and First talk");
    let newest = job(&house).version.to_string();
    stale.says(&format!("name=\"version\" value=\"{newest}\""));
    house.post(Who::Recruiter, &path, &[("version", &newest)]).is(422).says("Please make the plan first");
    let mut nosy = vec![("version", newest.as_str())];
    nosy.extend(row("", "2", "The team"));
    nosy.extend(row("", "1", "What do you earn now?"));
    let refused = house.post(Who::Recruiter, &path, &nosy);
    refused.is(422).says("Stage 1:").says("href=\"#f-stage_name\"").says("nobody may be asked");
    nosy.push(("do", "row"));
    let again = house.post(Who::Recruiter, &path, &nosy);
    assert_eq!(again.is(200).body.matches("name=\"stage_name\"").count(), 3);
    let elsewhere = house.path("/jobs/00000000-0000-7000-8000-000000000000/plan");
    house.get(Who::Recruiter, &elsewhere).is(404);
}

#[test]
fn another_version_says_why_and_stands_beside_the_one_before() {
    let house = Scratch::new();
    let here = house.path(&format!("/jobs/{}", house.job.id));
    let path = format!("{here}/spec");
    let kept = spec(&house, 1).requirements[0].id.to_string();
    house
        .get(Who::Manager, &path)
        .is(200)
        .says("One person is in process for it")
        .says("value=\"Has led a crew through a season\"");
    let version = job(&house).version.to_string();
    let with = |title: &'static str, why: &'static str, reason: &'static str| {
        let mut fields = said(&version, title, why);
        fields.extend(asks(&kept, "Has led crews", reason));
        fields.extend(asks("", "Speaks Spanish", "The crew does"));
        fields
    };
    let silent = with("Head of operations", " ", "Eighty people work here in August");
    house.post(Who::Manager, &path, &silent).is(422).says("Please say why. Everyone in process reads it.");
    let fields = with("Head of operations", "The summer was hard", "Eighty people work here in August");
    house.post(Who::Manager, &path, &fields).leads_to(&here);

    let (now, known) = (facts(&house), spec(&house, 2));
    assert_eq!((now.version, job(&house).title.as_str()), (2, "Head of operations"));
    assert_eq!(known.requirements[0].id.to_string(), kept, "a requirement in other words is the same one");
    assert_eq!(spec(&house, 1).title, "Operations manager", "the version before stays");
    assert_eq!(house.load().spec_version(), Some(2), "everyone in process is told");
    let page = house.get(Who::Interviewer, &format!("{here}/versions/2"));
    page.is(200)
        .says("The summer was hard")
        .says("Title: it was ‘Operations manager’ and is now ‘Head of operations’.")
        .says("‘Has led a crew through a season’ is now put as ‘Has led crews’.")
        .says("New, and a must: ‘Speaks Spanish’.")
        .says_not("Pay: it was");
    house
        .get(Who::Interviewer, &format!("{here}/versions/1"))
        .is(200)
        .says("asked for before")
        .says("Next version");
    house.get(Who::Interviewer, &format!("{here}/versions/3")).is(404);
    house.get(Who::Candidate, &format!("{here}/versions/2")).is(403);

    // Whoever had the version before is told so, and loses nothing of what they typed.
    let stale = house.post(Who::Recruiter, &path, &with("Harbour master", "So", "Because"));
    stale.is(422).says("Somebody else changed this").says("value=\"Harbour master\"").says("/versions/2");
    let newest = job(&house).version.to_string();
    let same = {
        let mut fields = said(&newest, "Head of operations", "To look busy");
        let ids: Vec<String> = known.requirements.iter().map(|one| one.id.to_string()).collect();
        fields.extend(asks(&kept, "Has led crews", "Eighty people work here in August"));
        let second = ids[1].clone();
        let spanish = asks(&second, "Speaks Spanish", "The crew does");
        fields.extend(spanish);
        house.post(Who::Recruiter, &path, &fields)
    };
    same.is(422).says("Nothing differs from the version that is there");
}

#[test]
fn a_sum_that_cannot_be_read_is_said_beside_its_field() {
    let house = Scratch::new();
    let path = house.path(&format!("/jobs/{}/spec", house.job.id));
    let version = job(&house).version.to_string();
    let with = |least: &'static str, most: &'static str| {
        let mut fields = said(&version, "Operations manager", "The season");
        fields[3].1 = least;
        fields[4].1 = most;
        house.post(Who::Manager, &path, &fields)
    };
    with("plenty", "66,000").is(422).says("Check the least it pays").says("id=\"f-least-error\"");
    with("66,000", "58,000")
        .is(422)
        .says("The most cannot be less than the least")
        .says("id=\"f-most-error\"");
    with("66,000", "").is(422).says("Please fill in the most it pays");
    assert_eq!(facts(&house).version, 1);
    with("", "").is(303);
    assert_eq!(facts(&house).pay, None, "without sums nothing is disclosed any more");
}

#[test]
fn everyone_in_process_is_told_when_a_job_waits_goes_on_and_ends() {
    let house = Scratch::new();
    let here = house.path(&format!("/jobs/{}", house.job.id));
    let step = |step: &str, fields: &[(&str, &str)]| {
        let version = job(&house).version.to_string();
        let mut all = vec![("version", version.as_str())];
        all.extend(fields);
        house.post(Who::Recruiter, &format!("{here}/{step}"), &all)
    };
    house.get(Who::Recruiter, &format!("{here}/pause")).is(200).says("One person is in process for it");
    step("pause", &[("until", "2026-11-02"), ("reason", "The budget")]).is(422).says("still to come");
    step("pause", &[("until", ""), ("reason", "The budget")]).is(422).says("the day on which it goes on");
    step("pause", &[("until", "2026-12-09"), ("reason", " ")]).is(422).says("Please say why");
    step("pause", &[("until", "2026-12-09"), ("reason", "The budget")]).leads_to(&here);
    let paused = house.get(Who::Interviewer, &here);
    paused.says("Paused until Wednesday 9 December").says("The budget").says_not("/reopen");
    assert_eq!(facts(&house).state, State::Paused);
    let told = house.load();
    step("reopen", &[]).leads_to(&here);
    assert_eq!((job(&house).state, job(&house).paused_until), (State::Open, None));
    assert!(house.load().version > told.version, "the process keeps that it goes on");

    let version = job(&house).version.to_string();
    let silent = house.post(Who::Manager, &format!("{here}/close"), &[("version", &version), ("reason", "")]);
    silent.is(422).says("Please say why");
    assert!(house.load().ended.is_none());
    step("close", &[("reason", "The boats are sold")]).leads_to(&here);
    assert_eq!(house.load().ended.unwrap().how, ledger::process::Ending::JobClosed);
    house.get(Who::Recruiter, &here).says("Closed").says("The boats are sold");
    step("fill", &[]).is(422).says("as it is now");
    step("reopen", &[]).leads_to(&here);
    assert_eq!(house.load().ended.unwrap().how, ledger::process::Ending::JobClosed, "what ended stays ended");
    for who in [Who::Interviewer, Who::Executive, Who::Candidate] {
        house.post(who, &format!("{here}/close"), &[("version", "1"), ("reason", "x")]).is(403);
    }
}

#[test]
fn a_step_taken_on_a_version_that_is_gone_is_shown_again() {
    let house = Scratch::new();
    let here = house.path(&format!("/jobs/{}", house.job.id));
    let stale = house.post(Who::Recruiter, &format!("{here}/fill"), &[("version", "1")]);
    stale.is(422).says("Somebody else changed this");
    assert_eq!(job(&house).state, State::Open);
    house.post(Who::Recruiter, &format!("{here}/fill"), &[("version", "2")]).leads_to(&here);
    assert_eq!(job(&house).state, State::Filled);
    // Whoever opens a filled job again looks for one more than were found.
    let filled = Job { hired: 1, ..job(&house) };
    house.house().db.write(|conn| store::jobs::save(conn, &filled)).unwrap();
    house.get(Who::Recruiter, &format!("{here}/reopen")).says("there will be one more");
    house.post(Who::Recruiter, &format!("{here}/reopen"), &[("version", "4")]).leads_to(&here);
    assert_eq!((job(&house).openings, job(&house).hired), (2, 1));
}

#[test]
fn a_public_job_links_its_public_page_and_says_what_its_posting_lacks() {
    let house = Scratch::new();
    let here = house.path(&format!("/jobs/{}", house.job.id));
    house.get(Who::Recruiter, &here).says_not("/careers/").says_not("no legal advice");
    let (marta, pau) = (house.member(Who::Recruiter).to_string(), house.member(Who::Manager).to_string());
    let version = job(&house).version.to_string();
    let mut fields = vec![
        ("version", version.as_str()),
        ("recruiter", &marta),
        ("hiring_manager", &pau),
        ("openings", "0"),
        ("visibility", "public"),
        ("jurisdiction", "US-CO"),
    ];
    house.post(Who::Recruiter, &format!("{here}/edit"), &fields).is(422).says("the number of openings");
    fields[3].1 = "2";
    house.post(Who::Recruiter, &format!("{here}/edit"), &fields).leads_to(&here);
    let page = house.get(Who::Recruiter, &here);
    page.says(&format!("href=\"/careers/{}/operations-manager\"", house.workspace.slug))
        .says("Colorado")
        .says("the benefits")
        .says("no legal advice");
    let version = job(&house).version.to_string();
    fields[0].1 = version.as_str();
    fields.extend([("benefits", "25 days of leave"), ("apply_by", "2026-12-01")]);
    house.post(Who::Recruiter, &format!("{here}/edit"), &fields).leads_to(&here);
    house.get(Who::Recruiter, &here).says("25 days of leave").says_not("does not say the benefits");
    let kept = job(&house);
    assert_eq!(kept.visibility, Visibility::Public);
    assert!(kept.takes_applications("2026-12-01".parse().unwrap()));
    assert!(!kept.takes_applications("2026-12-02".parse().unwrap()));
}

#[test]
fn an_opening_is_counted_and_the_last_one_fills_the_job() {
    let house = Scratch::new();
    let organisation =
        || house.house().db.read(|conn| act::Organisation::load(conn, house.workspace.id)).unwrap();
    let seat = house.seat(Who::Recruiter);
    let wanted = act::job::Settings {
        openings: 2,
        ..act::job::Settings::plain(house.member(Who::Recruiter), house.member(Who::Manager))
    };
    act::job::settings::save(house.house(), &seat, house.job.id, job(&house).version, &wanted).unwrap();
    let hire = || {
        let organisation = organisation();
        let by = ledger::side::Actor::Person(seat.person);
        house
            .house()
            .db
            .write(|conn| act::job::hire::one_in(conn, house.house(), &organisation, by, house.job.id))
            .unwrap()
    };
    let first = hire();
    assert_eq!((first.hired, first.state, facts(&house).openings), (1, State::Open, 1));
    let last = hire();
    assert_eq!((last.hired, last.state, facts(&house).openings), (2, State::Filled, 0));
    let fewer = act::job::Settings { openings: 1, ..wanted };
    let refused = act::job::settings::save(house.house(), &seat, house.job.id, last.version, &fewer);
    let Err(act::Error::Flawed(flaw)) = refused else { panic!("{refused:?}") };
    assert_eq!((flaw.field, flaw.wrong), (Field::Openings, Wrong::OutOfRange));
}
