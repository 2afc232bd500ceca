//! Story 3 ('how do you think it went?') as both sides live it: said before any outcome, a no with reasons that point
//! somewhere, feedback by its date, and another job with consent.

mod thoughts;

use super::sides::{HOME, Sides, attend, ten_past_nine};

const HOLLOW: &str = "There is a small gap; other candidates were a better fit.";
const SEEN: &str = "You told us of a crew of six, in one winter.";
const CHANGE: &str = "A summer with thirty people, or a quay of that size.";
const UNWRITTEN: &str = "Hannah looks for somebody who knows our old booking system.";
const UNWRITTEN_CHANGE: &str =
    "Nobody learns that booking system outside; Hannah teaches it in the first month.";
const REQUIREMENT: &str = "Has led crews through a season";
const OTHER_JOB: &str = "Skipper trainer";
const ASKED: &str = "Has taught adults to sail";

#[test]
fn how_do_you_think_it_went() {
    let Some(mut walk) = Sides::begin("three") else { return };
    walk.open("Sara Medina", "sara@medina.example", Some("Operations manager"));
    walk.sits_down("hannah");
    let talk = they_met(&walk);
    thoughts::the_candidate_answers_in_a_minute(&walk, &talk);
    thoughts::both_say_how_they_did(&walk, &talk);
    both_say_how_it_went_before_anybody_decides(&walk, &talk);
    thoughts::the_interviewer_writes_what_was_seen(&walk, &talk);
    thoughts::the_panel_concludes(&walk);
    a_no_without_reasons_that_say_something_is_refused(&walk);
    a_no_is_read_with_its_reasons(&walk);
    feedback_comes_by_its_date(&walk);
    thoughts::the_feedback_is_rated(&walk);
    another_job_is_there(&walk);
    another_job_is_offered_and_nothing_moves_before_the_yes(&walk);
    walk.no_browser_complained();
}

fn they_met(walk: &Sides) -> String {
    let (recruiter, manager) = (&walk.recruiter, &walk.colleague);
    walk.to_process(recruiter);
    recruiter.follow("/conversations/new");
    let starts_at = ten_past_nine(&recruiter.holds("starts_at"));
    recruiter.pick("kind", "interview");
    recruiter.set("stage", "Hiring manager");
    recruiter.set("starts_at", &starts_at);
    attend(recruiter, &["Hannah Weiss"]);
    recruiter.set("purpose", "Two hard days, and how a crew got through them.");
    recruiter.send("/conversations/new");
    let talk = recruiter.path();
    walk.jump(1, "next-business-day");
    walk.jump(1, "60");
    walk.go(manager, &talk);
    manager.pick("company", "on_time");
    manager.pick("candidate", "on_time");
    manager.send("/claim");
    walk.go(&walk.candidate, &talk);
    walk.candidate.send("/agree");
    talk
}

/// Neither reads the other's word before having said their own.
fn both_say_how_it_went_before_anybody_decides(walk: &Sides, talk: &str) {
    const HERS: &str = "Rápida y directa; hablamos casi solo de dos averías.";
    const HIS: &str = "I asked two long questions and left no room for hers.";
    for (browser, word) in [(&walk.candidate, HERS), (&walk.colleague, HIS)] {
        walk.go(browser, talk);
        assert!(!browser.main_text().contains(HERS), "not before their own");
        browser.follow("/exchange");
        browser.set("text", word);
        browser.set("own", word);
        browser.send("/exchange");
    }
    for (browser, word) in [(&walk.candidate, HIS), (&walk.colleague, HERS)] {
        walk.go(browser, talk);
        browser.reads(word);
    }
    walk.pictures("both-have-said");
}

/// 3.4, 3.7: a phrase that fits everybody is refused, with everything that was typed still there.
fn a_no_without_reasons_that_say_something_is_refused(walk: &Sides) {
    let recruiter = &walk.recruiter;
    walk.to_process(recruiter);
    recruiter.follow("/decide");
    recruiter.press_at("main form[action$='/declines/new'] button");
    recruiter.set("text", "Thank you for two good talks. We will not go on, for the reasons below.");
    recruiter.send("/declines/new");
    assert!(recruiter.path().ends_with("/declines/new"), "a no has reasons");
    recruiter.reads("A no has a reason.");
    recruiter.fill(REQUIREMENT, "yes");
    recruiter.set("seen", HOLLOW);
    recruiter.set("change", "More experience.");
    recruiter.send("/declines/new");
    assert!(recruiter.path().ends_with("/declines/new"), "hollow reasons go nowhere");
    assert_eq!(recruiter.holds("seen"), HOLLOW);
    assert_eq!(recruiter.count("main #f-seen[aria-invalid=true]"), 1, "what was seen is what is wrong");
    recruiter.picture("three-hollow-company");
}

fn a_no_is_read_with_its_reasons(walk: &Sides) {
    let (recruiter, candidate) = (&walk.recruiter, &walk.candidate);
    recruiter.set("seen", SEEN);
    recruiter.set("change", CHANGE);
    recruiter.pick("requirement", "unwritten");
    recruiter.set_at("main #r3-seen", UNWRITTEN);
    recruiter.pick("feedback", "later");
    recruiter.send("/declines/new");
    recruiter.reads(UNWRITTEN);
    recruiter.picture("three-preview-company");
    recruiter.press_at("main button[name=step][value=send]");
    recruiter.reads(UNWRITTEN);
    // It can still be taken back, and nobody else knows.
    walk.to_process(candidate);
    assert_eq!(candidate.count("main a[href*='/declines/']"), 0, "not sent yet");
    walk.jump(2, "5");
    walk.to_process(candidate);
    candidate.press_at("main a[href*='/declines/']");
    for words in [REQUIREMENT, SEEN, CHANGE, UNWRITTEN, "no está en la especificación publicada"] {
        candidate.reads(words);
    }
    walk.go(recruiter, &candidate.path());
    recruiter.reads("not in the published spec");
    walk.pictures("a-no-with-reasons");
    walk.go(&walk.colleague, "/mailbox?to=sara@medina.example");
    walk.colleague.press_at("main .item h2 a");
    walk.colleague.reads(UNWRITTEN);
    walk.picture("the-letter");
}

/// 3.7: what was promised for later comes whole, or not at all.
fn feedback_comes_by_its_date(walk: &Sides) {
    let (recruiter, candidate) = (&walk.recruiter, &walk.candidate);
    let no = recruiter.path();
    recruiter.follow("/feedback");
    recruiter.set_at("main #r1-change", HOLLOW);
    recruiter.send("/feedback");
    assert_eq!(
        recruiter.count("main #f-change[aria-invalid=true]"),
        1,
        "what would change it is what is wrong"
    );
    recruiter.set_at("main #f-change", UNWRITTEN_CHANGE);
    recruiter.send("/feedback");
    assert_eq!(recruiter.path(), no);
    walk.go(candidate, &no);
    for browser in [recruiter, candidate] {
        browser.reads(UNWRITTEN_CHANGE);
        assert_eq!(browser.count("main a[href$='/feedback']"), 0, "given once");
    }
    walk.pictures("feedback");
}

fn another_job_is_there(walk: &Sides) {
    let recruiter = &walk.recruiter;
    walk.go(recruiter, &format!("{HOME}/jobs"));
    recruiter.follow("/jobs/new");
    recruiter.set("title", OTHER_JOB);
    recruiter.set("level", "Lead");
    recruiter.set("summary", "Teaches forty skippers a year, on the water and at the table.");
    recruiter.set("place", "Valencia");
    recruiter.set("country", "ES");
    recruiter.set("least", "52,000");
    recruiter.set("most", "58,000");
    recruiter.set("requirement", ASKED);
    recruiter.set("requirement_reason", "It is most of the week");
    recruiter.set("hiring_manager", "Hannah Weiss");
    recruiter.send("/jobs/new");
    let job = recruiter.path();
    recruiter.follow("/plan");
    recruiter.set("stage_name", "A course together");
    recruiter.set("purpose", "Plan a course for six new skippers.");
    recruiter.set("whom", "Hannah, who leads training");
    recruiter.set("learns", "How courses are made here.");
    recruiter.send("/plan");
    walk.go(recruiter, &job);
    recruiter.follow("/open");
    recruiter.send("/open");
    recruiter.reads(OTHER_JOB);
}

/// 3.6.
fn another_job_is_offered_and_nothing_moves_before_the_yes(walk: &Sides) {
    let (recruiter, candidate) = (&walk.recruiter, &walk.candidate);
    walk.to_process(recruiter);
    recruiter.follow("/proposals/new");
    recruiter.set("job", OTHER_JOB);
    recruiter.set("reason", "You explain the way we would like our skippers to be taught.");
    recruiter.send("/proposals/new");
    let proposal = recruiter.path();
    walk.to_process(candidate);
    assert!(!candidate.main_text().contains(OTHER_JOB), "it can still be taken back");
    walk.jump(2, "5");
    walk.to_process(candidate);
    candidate.press_at(&format!("main a[href=\"{proposal}\"]"));
    for words in [OTHER_JOB, ASKED, "52.000"] {
        candidate.reads(words);
    }
    walk.pictures("another-job");
    for browser in [recruiter, candidate] {
        walk.to_process(browser);
        assert!(
            browser.says("main .crumb", "Operations manager"),
            "nothing has moved: {}",
            browser.main_text()
        );
    }
    walk.go(candidate, &proposal);
    candidate.pick("answer", "yes");
    candidate.set("text", "Con gusto: enseñar es lo que más me gusta.");
    candidate.send(&proposal);
    for browser in [recruiter, candidate] {
        walk.to_process(browser);
        assert!(browser.says("main .crumb", OTHER_JOB), "it goes on there: {}", browser.main_text());
        assert!(
            browser.says("main #before li", "Operations manager"),
            "with what was: {}",
            browser.main_text()
        );
    }
    walk.pictures("moved");
}
