//! Kits, scorecards and debriefs on their pages: from everybody's seat.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use ledger::{Command, debrief, ids::ConversationId};
use support::{
    Scratch, Who,
    kits::{CRITERIA, SECRET},
};

const EVIDENCE: &str = "Kept two boats in, against the forecast";

fn kit_path(house: &Scratch) -> String {
    house.path(&format!("/jobs/{}/kit", house.job.id))
}

fn scorecard_path(house: &Scratch, talk: ConversationId) -> String {
    house.process_path(&format!("/conversations/{talk}/scorecard"))
}

/// The fields of a whole kit, as a form sends them.
fn kit_fields(house: &Scratch) -> Vec<(String, String)> {
    let draft = house.whole_kit();
    let mut fields = vec![
        ("version".to_owned(), "1".to_owned()),
        ("opening".to_owned(), draft.opening.to_string()),
        ("closing".to_owned(), draft.closing.to_string()),
    ];
    for (row, one) in draft.criteria.iter().enumerate() {
        let mut put = |name: String, value: String| fields.push((name, value));
        put(format!("name-{row}"), one.name.clone());
        put(format!("requirements-{row}"), one.requirements[0].to_string());
        put(format!("questions-{row}"), one.questions.join("\n"));
        for (level, text) in [1, 3, 5].into_iter().zip(&one.anchors) {
            put(format!("anchor-{row}-{level}"), text.clone());
        }
        put(format!("minutes-{row}"), one.minutes.to_string());
    }
    fields
}

fn post(house: &Scratch, who: Who, path: &str, fields: &[(String, String)]) -> support::Reply {
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    house.post(who, path, &fields)
}

fn with(mut fields: Vec<(String, String)>, name: &str, value: &str) -> Vec<(String, String)> {
    fields.retain(|(other, _)| other != name);
    fields.push((name.to_owned(), value.to_owned()));
    fields
}

#[test]
fn a_kit_is_written_kept_unfinished_and_frozen() {
    let house = Scratch::new();
    let (path, whole) = (kit_path(&house), kit_fields(&house));
    let job = house.path(&format!("/jobs/{}", house.job.id));
    house.get(Who::Recruiter, &job).is(200).says("No kit is frozen yet: nobody is measured");
    house
        .get(Who::Recruiter, &house.process_path("/conversations/new?kind=interview"))
        .says("nobody is measured");
    house.get(Who::Interviewer, &path).is(200).says("No kit has been written yet");
    house.get(Who::Manager, &path).is(200).says("A first proposal").says("Has led a crew through a season");

    // Another criterion, and one less, without a script; nothing is kept.
    let more = post(&house, Who::Manager, &path, &with(whole.clone(), "do", "row"));
    more.is(200).says("name=\"name-4\"").says("Leads a crew at one");
    let fewer = post(&house, Who::Manager, &path, &with(whole.clone(), "do", "remove-1"));
    fewer.is(200).says_not("name=\"name-3\"").says_not("Decides in time").says("Speaks plainly");
    house.get(Who::Manager, &path).says("A first proposal");

    let unfinished = with(whole.clone(), "anchor-2-3", " ");
    post(&house, Who::Manager, &path, &unfinished).is(303);
    house.get(Who::Manager, &path).says("Kept as a draft").says("One thing is missing").says("#f-anchor-2-3");
    house.get(Who::Recruiter, &job).says("draft");
    house
        .get(Who::Interviewer, &format!("{path}/guide"))
        .is(200)
        .says("A draft: nobody is measured by it yet");
    let frozen_too_soon = post(&house, Who::Manager, &path, &with(unfinished, "do", "freeze"));
    frozen_too_soon
        .is(422)
        .says("Speaks plainly: Say what is seen at level 3.")
        .says("id=\"f-anchor-2-3-error\"");
    let asks_pay = with(whole.clone(), "questions-0", "What do you earn now?");
    post(&house, Who::Manager, &path, &asks_pay)
        .is(422)
        .says("Nobody may be asked what they earn")
        .says("What do you earn now?");
    post(&house, Who::Interviewer, &path, &whole).is(403);

    post(&house, Who::Manager, &path, &with(whole.clone(), "do", "freeze")).is(303);
    house.get(Who::Recruiter, &path).is(200).says("Frozen since").says(SECRET).says_not("<textarea");
    house.get(Who::Recruiter, &job).says("frozen since").says_not("nobody is measured");
    house
        .get(Who::Recruiter, &house.process_path("/conversations/new?kind=interview"))
        .says_not("nobody is measured");
    post(&house, Who::Manager, &path, &whole).is(422).says("Frozen since");
}

#[test]
fn candidates_see_what_is_looked_at_and_never_how() {
    let house = Scratch::new();
    house.get(Who::Candidate, &house.process_path("")).says_not("What is looked at");
    house.freeze_kit();
    let public = format!("/careers/{}/{}", house.workspace.slug, house.job.id);
    for page in [house.get(Who::Candidate, &house.process_path("")), house.get(Who::Stranger, &public)] {
        page.is(200).says("What is looked at").says("Has led a crew through a season").says_not(SECRET);
        for name in CRITERIA {
            page.says(name);
        }
    }
    for path in [kit_path(&house), format!("{}/guide", kit_path(&house))] {
        house.get(Who::Candidate, &path).is(403).says_not(SECRET);
    }
}

#[test]
fn a_member_who_applies_for_it_reads_no_kit() {
    let house = Scratch::new();
    house.freeze_kit();
    house.get(Who::Interviewer, &kit_path(&house)).is(200).says(SECRET);
    let (workspace, email) = (house.workspace.id, house.seat(Who::Interviewer).email);
    let applies = |conn: &mut store::Conn| {
        let row = store::candidates::load(conn, workspace, house.candidate.id)?;
        store::candidates::save(conn, &store::candidates::Candidate { email, ..row })
    };
    house.house().db.write(applies).unwrap();
    for path in [kit_path(&house), format!("{}/guide", kit_path(&house))] {
        house.get(Who::Interviewer, &path).is(404).says_not(SECRET);
        house.get(Who::Recruiter, &path).is(200).says(SECRET);
    }
}

#[test]
fn another_version_begins_with_a_copy_and_the_older_kit_counts_till_then() {
    let house = Scratch::new();
    let kit = house.freeze_kit();
    let seat = house.seat(Who::Recruiter);
    let job = house.job.id;
    let spec = house.house().db.read(|conn| store::jobs::spec(conn, house.workspace.id, job, 1)).unwrap();
    let mut draft =
        support::founding::job_form(house.member(Who::Recruiter), house.member(Who::Manager)).spec;
    draft.requirements[0].id = Some(spec.requirements[0].id);
    draft.requirements[0].text = "Has led two crews through a season".to_owned();
    draft.reason = "We grew".to_owned();
    let wanted = act::job::NewVersion { version: house.job.version, spec: draft };
    act::job::publish(house.house(), &seat, job, &wanted).unwrap();
    let page = house.get(Who::Manager, &kit_path(&house));
    page.is(200).says("A copy of the kit of version 1").says("the kit of version 1 counts").says(SECRET);
    let reading = act::job::kit::see(house.house(), &seat, job).unwrap();
    let ids: Vec<_> = reading.draft.criteria.iter().map(|one| one.id.unwrap()).collect();
    assert_eq!(ids, kit.criteria.iter().map(|one| one.id).collect::<Vec<_>>());
    let frozen = act::job::kit::freeze(house.house(), &seat, job, 2, &reading.draft).unwrap();
    assert_eq!(frozen.counts.unwrap().spec_version, 2);
    assert_eq!(
        act::job::kit::save(house.house(), &seat, job, 1, &reading.draft).unwrap_err(),
        act::Error::Stale
    );
}

#[test]
fn a_job_written_anew_keeps_the_draft_of_its_kit_and_moves_on_from_a_frozen_one() {
    let house = Scratch::new();
    let seat = house.seat(Who::Recruiter);
    let form = support::founding::job_form(house.member(Who::Recruiter), house.member(Who::Manager));
    let job = act::job::create(house.house(), &seat, &form).unwrap();
    let publish = |text: &str, version| {
        let mut draft = form.spec.clone();
        draft.requirements[0].text = text.to_owned();
        draft.reason = "We learned".to_owned();
        let wanted = act::job::NewVersion { version, spec: draft };
        act::job::publish(house.house(), &seat, job.id, &wanted).unwrap()
    };
    let mut kit = act::job::kit::see(house.house(), &seat, job.id).unwrap().draft;
    kit.criteria[0].name = "Leads".to_owned();
    act::job::kit::save(house.house(), &seat, job.id, 1, &kit).unwrap();
    let spec = publish("Has led two crews", job.version);
    assert_eq!(spec.version, 1, "nobody was measured yet");
    let kept = act::job::kit::see(house.house(), &seat, job.id).unwrap();
    assert_eq!((kept.origin, kept.draft.criteria[0].name.as_str()), (act::job::kit::Origin::Draft, "Leads"));
    assert!(kept.draft.criteria[0].requirements.is_empty(), "what it stood for is gone");
    let mut whole = house.whole_kit();
    for one in &mut whole.criteria {
        one.requirements = vec![spec.requirements[0].id];
    }
    act::job::kit::freeze(house.house(), &seat, job.id, 1, &whole).unwrap();
    assert_eq!(publish("Has led three crews", job.version + 1).version, 2, "a frozen kit holds its version");
}

#[test]
fn a_kit_that_came_late_says_so() {
    let house = Scratch::new();
    house.book(Who::Manager, "2026-11-09T09:00:00Z");
    house.go_to("2026-11-09T11:00:00Z");
    house.freeze_kit();
    house.get(Who::Recruiter, &kit_path(&house)).says("Frozen after the first conversation that measures");
}

/// Two talks, by the manager and by the executive, both over.
fn met(house: &Scratch) -> (ConversationId, ConversationId) {
    house.freeze_kit();
    let talks = (
        house.book(Who::Manager, "2026-11-10T09:00:00Z"),
        house.book(Who::Executive, "2026-11-10T10:00:00Z"),
    );
    house.go_to("2026-11-10T10:50:00Z");
    talks
}

#[test]
fn evidence_comes_before_the_number_and_nothing_typed_is_lost() {
    let house = Scratch::new();
    let (talk, other) = met(&house);
    let path = scorecard_path(&house, talk);
    house.get(Who::Manager, &house.path("/promises")).says("Write the scorecard").says(&path);
    let form = house.get(Who::Manager, &path);
    form.is(200).says("Leads a crew at three").says("When did you last do so?").says("Not observed");
    let kits =
        house.house().db.read(|conn| store::jobs::kits(conn, house.workspace.id, house.job.id)).unwrap();
    for one in &kits[0].criteria {
        let place = |name: &str| form.body.find(&format!("name=\"{name}-{}\"", one.id)).unwrap();
        assert!(place("evidence") < place("level"), "{}", one.name);
    }
    let fields = |level: &str, evidence: &str| {
        let mut fields: Vec<(String, String)> = Vec::new();
        for one in &kits[0].criteria {
            fields.push((format!("level-{}", one.id), level.to_owned()));
            fields.push((format!("evidence-{}", one.id), evidence.to_owned()));
        }
        fields.push(("lean".to_owned(), "yes".to_owned()));
        fields.push(("summary".to_owned(), "Calm in the storm".to_owned()));
        fields
    };
    let first = kits[0].criteria[0].id;
    let kept =
        post(&house, Who::Manager, &path, &with(fields("4", EVIDENCE), &format!("evidence-{first}"), " "));
    kept.is(422).says(&format!("id=\"f-evidence-{first}-error\"")).says(EVIDENCE).says("Calm in the storm");
    assert_eq!(kept.body.matches("class=\"error\"").count(), 1, "only that one is to blame");
    let silent = with(fields("4", EVIDENCE), &format!("level-{first}"), "");
    post(&house, Who::Manager, &path, &silent)
        .is(422)
        .says("Choose a level, or ‘not observed’")
        .says(EVIDENCE);
    post(&house, Who::Manager, &path, &with(fields("4", EVIDENCE), "lean", ""))
        .is(422)
        .says("Say what you would do");
    post(&house, Who::Manager, &path, &fields("none", "")).is(422).says("Choose at least one level");
    assert!(house.load().scorecards.is_empty());

    post(&house, Who::Manager, &path, &fields("4", EVIDENCE)).is(303);
    let thanks = house.get(Who::Manager, &path);
    thanks.is(200).says("Thank you").says(EVIDENCE).says("/self-view").says("/debrief").says_not("<textarea");
    house.get(Who::Manager, &house.path("/promises")).says_not(&path);
    for (who, talk) in [(Who::Recruiter, talk), (Who::Manager, other)] {
        house.get(who, &scorecard_path(&house, talk)).is(422).says("Only the people who attend");
    }
    house.get(Who::Candidate, &scorecard_path(&house, other)).is(404);
}

#[test]
fn what_interviewers_wrote_is_on_no_page_of_the_candidate() {
    let house = Scratch::new();
    let (talk, other) = met(&house);
    house.score(Who::Manager, talk, [Some(4), Some(2), None, Some(5)], EVIDENCE);
    house.score(Who::Executive, other, [Some(4); 4], EVIDENCE);
    let reason = "We ask her again about the guests".to_owned();
    let conclude = debrief::conclude::Conclude { decided: debrief::Verdict::GoOn, reason };
    house.on(Who::Recruiter, Command::Debrief(debrief::Command::Conclude(conclude)));
    let talk = house.process_path(&format!("/conversations/{talk}"));
    house.get(Who::Candidate, &house.process_path("/debrief")).is(404).says_not(EVIDENCE);
    for path in [house.process_path(""), talk.clone(), house.path("/promises")] {
        let page = house.get(Who::Candidate, &path);
        for word in [EVIDENCE, "corecard", "ebrief", "guests", SECRET] {
            page.says_not(word);
        }
    }
    house
        .get(Who::Recruiter, &house.process_path(""))
        .says("Wrote a scorecard")
        .says("The panel concluded: go on");
    house.get(Who::Recruiter, &talk).says(EVIDENCE).says("written");
}

#[test]
fn a_debrief_opens_with_ones_own_and_shows_how_it_adds_up() {
    let house = Scratch::new();
    let (talk, other) = met(&house);
    let path = house.process_path("/debrief");
    house.get(Who::Recruiter, &path).is(200).says("Nobody has sent a scorecard yet").says("Pau Ferrer");
    house.score(Who::Manager, talk, [Some(5), Some(5), None, Some(4)], EVIDENCE);
    house
        .get(Who::Executive, &path)
        .is(200)
        .says("Yours first, please")
        .says(&scorecard_path(&house, other))
        .says_not(EVIDENCE);
    let conclude = |who| house.post(who, &path, &[("decided", "go_on"), ("reason", "She decides early")]);
    conclude(Who::Interviewer).is(404);
    house.score(Who::Executive, other, [Some(2), Some(4), None, Some(4)], "Heard the same story otherwise");
    let page = house.get(Who::Manager, &path);
    page.is(200)
        .says("(5 + 2) / 2 = 3.5")
        .says("(2 × 3.5 + 2 × 4.5 + 2 × 4) / 6 = 4")
        .says("nobody observed it");
    page.says("3 points apart").says("Heard the same story otherwise").says("chart");
    page.says("Nobody has observed a must: Speaks plainly.");
    house
        .post(Who::Manager, &path, &[("decided", ""), ("reason", "So it is")])
        .is(422)
        .says("Say what is decided")
        .says("So it is");
    conclude(Who::Manager).is(303);
    house
        .get(Who::Executive, &path)
        .says("Decided: go on. The arithmetic said: too early to say.")
        .says("She decides early");
    // What was seen stands beside the field in which it is put in words for the candidate; it is not in it.
    let no = house.get(Who::Manager, &house.process_path("/declines/new"));
    no.is(200).says("for you alone").says(EVIDENCE).says_not(&format!("{EVIDENCE}</textarea>"));
}
