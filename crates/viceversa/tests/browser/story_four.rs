//! Story 4 (what interviews are for) as both sides live it: from the public page to a job that was shaped for one person.

use super::sides::{HOME, Sides, attend, ten_past_nine};
use crate::support::folder::Folder;

const JOB: &str = "Operations manager";
const REQUIREMENT: &str = "Has led crews through a season";
const NEW_REQUIREMENT: &str = "Can be on the quay at five in the morning";
const STORY: &str =
    "Nueve años de barcos entre dos islas. Mi currículum dice «marinera»; no dice que llevé el muelle.";
const QUESTION: &str = "¿Quién decide cuando un barco no sale?";
const NEEDS: &str = "Una llamada con vídeo: por teléfono oigo mal con ruido de fondo.";
const CANNOT: &str = "I know the season; who decides in the end is Victor.";
const SHAPED: &str = "Head of the quay";

#[test]
fn what_interviews_are_for() {
    let Some(mut walk) = Sides::begin("four") else { return };
    a_person_is_in_at_once(&mut walk);
    a_machine_is_put_aside(&walk);
    what_was_told_is_evidence(&walk);
    a_question_goes_to_who_can_answer_it(&walk);
    let talk = the_senior_person_meets_the_candidate(&walk);
    the_spec_changes_and_nobody_confirms_unseen(&walk, &talk);
    the_job_is_shaped_for_the_person(&walk);
    an_offer_is_made_and_accepted(&walk);
    walk.no_browser_complained();
}

/// 4.2, 4.10: the public page says what each stage is for; the form asks for no puzzle.
fn a_person_is_in_at_once(walk: &mut Sides) {
    let candidate = &walk.candidate;
    walk.go(candidate, "/careers/harbour-tours");
    candidate.press(JOB);
    for words in
        ["Go through the work itself: boats, crews, weather, complaints.", "People of the team", "58.000"]
    {
        candidate.reads(words);
    }
    candidate.picture("four-00-public-candidate");
    candidate.follow("/apply");
    candidate.picture("four-00-form-candidate");
    let folder = Folder::new("cv");
    let cv = folder.path().join("noelia-santana.txt");
    std::fs::write(&cv, "Noelia Santana\nMarinera y jefa de muelle, 2017 a 2026").unwrap();
    candidate.set("name", "Noelia Santana");
    candidate.set("email", "noelia@santana.example");
    candidate.attach("file", &cv);
    candidate.set("story", STORY);
    candidate.set("question", QUESTION);
    candidate.set("needs", NEEDS);
    // Nobody reads a form, fills it in and sends it within three seconds, but a test does.
    std::thread::sleep(std::time::Duration::from_secs(3));
    candidate.send("/apply");
    walk.process = candidate.path();
    assert!(walk.process.starts_with(&format!("{HOME}/processes/")), "in at once, at {}", walk.process);
    let (candidate, recruiter) = (&walk.candidate, &walk.recruiter);
    walk.to_process(recruiter);
    for browser in [candidate, recruiter] {
        for words in [STORY, QUESTION, NEEDS, "noelia-santana.txt"] {
            browser.reads(words);
        }
    }
    walk.pictures("in-at-once");
}

fn a_machine_is_put_aside(walk: &Sides) {
    let form = "/careers/harbour-tours/operations-manager/apply";
    let fields = [
        ("name", "Cheap Seats Fast"),
        ("email", "offers@cheap-seats.example"),
        ("story", "Best prices"),
        ("homepage", "https://cheap-seats.example"),
    ];
    walk.house.visitor().post(form, &fields).is(303);
    let recruiter = &walk.recruiter;
    walk.go(recruiter, &format!("{HOME}/processes"));
    assert!(!recruiter.main_text().contains("Cheap Seats Fast"), "it opened nothing");
    recruiter.follow("/applications");
    recruiter.press("Cheap Seats Fast");
    recruiter.picture("four-aside-company");
}

/// 4.7.
fn what_was_told_is_evidence(walk: &Sides) {
    let (recruiter, candidate) = (&walk.recruiter, &walk.candidate);
    walk.to_process(recruiter);
    recruiter.follow("/evidence/new");
    recruiter.fill(REQUIREMENT, "yes");
    recruiter.pick("bearing", "for");
    recruiter.pick("source", "story");
    recruiter.set("text", "Ran the quay for two winters; the CV only says 'sailor'.");
    recruiter.send("/evidence/new");
    walk.to_process(candidate);
    candidate.follow("/evidence");
    walk.go(recruiter, &candidate.path());
    for browser in [recruiter, candidate] {
        for words in [REQUIREMENT, "Ran the quay for two winters", "Rosa Llopis"] {
            browser.reads(words);
        }
    }
    walk.pictures("evidence");
}

/// 4.4: who could not, and why, is seen by both; only the asker says that it is answered.
fn a_question_goes_to_who_can_answer_it(walk: &Sides) {
    let (recruiter, candidate) = (&walk.recruiter, &walk.candidate);
    walk.to_process(recruiter);
    recruiter.press_at_near(QUESTION, "main #questions a[href$='/pass-on']");
    recruiter.fill("Victor Salas", "yes");
    recruiter.set("reason", CANNOT);
    recruiter.send("/pass-on");
    walk.to_process(candidate);
    for browser in [recruiter, candidate] {
        let open = browser.said("main #questions");
        assert!(open.contains(CANNOT) && open.contains("Victor Salas"), "the way it took: {open}");
    }
    walk.pictures("passed-on");
    walk.sits_down("victor");
    walk.to_process(&walk.colleague);
    walk.colleague.press_at_near(QUESTION, "main #questions a[href$='/reply']");
    walk.colleague.set("text", "The skipper does, and nobody on land overrules her.");
    walk.colleague.send("/reply");
    walk.to_process(candidate);
    candidate.reads("nobody on land overrules her");
    candidate.press_at_near(QUESTION, "main #questions form[action$='/answered'] button");
    walk.to_process(recruiter);
    for browser in [recruiter, candidate] {
        assert!(!browser.says("main #questions", QUESTION), "answered: {}", browser.main_text());
    }
}

/// 4.5.
fn the_senior_person_meets_the_candidate(walk: &Sides) -> String {
    let (recruiter, candidate) = (&walk.recruiter, &walk.candidate);
    walk.to_process(candidate);
    candidate.follow("/wishes/new");
    candidate.pick("kind", "meet_senior");
    candidate.set("text", "Me gustaría hablar con quien decide hacia dónde va la compañía.");
    candidate.send("/wishes/new");
    walk.to_process(recruiter);
    recruiter.press_at("main a[href*='/wishes/'][href$='/answer']");
    recruiter.pick("granted", "yes");
    recruiter.set("reason", "Victor would like to meet you too.");
    recruiter.send("/answer");
    walk.to_process(recruiter);
    recruiter.follow("/conversations/new");
    let starts_at = ten_past_nine(&recruiter.holds("starts_at"));
    recruiter.pick("kind", "interview");
    recruiter.set("starts_at", &starts_at);
    attend(recruiter, &["Victor Salas"]);
    recruiter.set("purpose", "Where the company is going, and what you would do on the quay.");
    recruiter.send("/conversations/new");
    let talk = recruiter.path();
    walk.to_process(candidate);
    candidate.reads("Victor would like to meet you too.");
    candidate.reads("Victor Salas");
    walk.pictures("meets-the-executive");
    talk
}

/// 4.1: what changed is read and said to be read, before the next interview is confirmed.
fn the_spec_changes_and_nobody_confirms_unseen(walk: &Sides, talk: &str) {
    let (recruiter, candidate) = (&walk.recruiter, &walk.candidate);
    walk.go(recruiter, &format!("{HOME}/jobs"));
    recruiter.press(JOB);
    recruiter.follow("/spec");
    recruiter.press_at("main button[name=do][value=row]");
    recruiter.set_at("main #f3-requirement", NEW_REQUIREMENT);
    recruiter.set_at("main #f3-requirement_reason", "The first boat leaves at six from March on");
    recruiter.set("reason", "The first boat leaves earlier");
    recruiter.send("/spec");
    walk.go(candidate, talk);
    assert_eq!(
        candidate.count("main form[action$='/confirm']"),
        0,
        "nobody confirms what they have not seen"
    );
    candidate.picture("four-first-the-difference-candidate");
    candidate.follow("/spec");
    walk.go(recruiter, &candidate.path());
    for browser in [recruiter, candidate] {
        browser.reads(NEW_REQUIREMENT);
        browser.reads("The first boat leaves earlier");
    }
    walk.pictures("the-difference");
    candidate.send("/spec");
    assert_eq!(candidate.path(), talk, "on to what waits for a word");
    candidate.send("/confirm");
    assert_eq!(candidate.count("main form[action$='/confirm']"), 0, "confirmed");
    walk.pictures("confirmed");
}

/// 4.6, 4.8: another job is opened for the person, put to them, and the process goes there with its history.
fn the_job_is_shaped_for_the_person(walk: &Sides) {
    let (executive, candidate) = (&walk.colleague, &walk.candidate);
    walk.to_process(executive);
    executive.follow("/proposals/reshape");
    executive.pick("way", "open");
    executive.set("title", SHAPED);
    executive.set("reason", "You asked the question this job is about.");
    walk.picture("reshape");
    executive.send("/proposals/reshape");
    let proposal = executive.path();
    walk.jump(2, "5");
    walk.to_process(candidate);
    candidate.press_at(&format!("main a[href=\"{proposal}\"]"));
    candidate.reads(SHAPED);
    candidate.reads("You asked the question this job is about.");
    walk.pictures("shaped");
    candidate.pick("answer", "yes");
    candidate.send(&proposal);
    walk.to_process(&walk.recruiter);
    for browser in [candidate, &walk.recruiter] {
        walk.to_process(browser);
        assert!(browser.says("main .crumb", SHAPED), "it goes on there: {}", browser.main_text());
        assert!(browser.says("main #before li", JOB), "with what was: {}", browser.main_text());
        browser.reads(STORY);
    }
}

/// 4.8: hired for a job that nobody applied for.
fn an_offer_is_made_and_accepted(walk: &Sides) {
    let (recruiter, candidate) = (&walk.recruiter, &walk.candidate);
    walk.to_process(recruiter);
    recruiter.follow("/decide");
    recruiter.press_at("main form[action$='/offers/new'] button");
    recruiter.set("role", SHAPED);
    recruiter.set("pay", "64,000");
    recruiter.set("starts_at", "2027-02-01");
    recruiter.set("conditions", "Four days on the quay, one wherever you are.");
    recruiter.send("/offers/new");
    recruiter.reads("64.000");
    recruiter.picture("four-offer-preview-company");
    recruiter.press_at("main button[name=step][value=send]");
    walk.to_process(candidate);
    assert_eq!(candidate.count("main a[href*='/offers/']"), 0, "it can still be taken back");
    walk.jump(2, "5");
    walk.to_process(candidate);
    candidate.press_at("main a[href*='/offers/']");
    for words in [SHAPED, "64.000", "Four days on the quay"] {
        candidate.reads(words);
    }
    walk.pictures("offer");
    candidate.follow("/accept");
    candidate.set("text", "Con mucha ilusión.");
    candidate.send("/accept");
    walk.to_process(candidate);
    candidate.reads("La oferta fue aceptada.");
    walk.to_process(recruiter);
    recruiter.reads("Con mucha ilusión.");
    walk.pictures("hired");
}
