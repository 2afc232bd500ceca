//! Story 0 (the executive who had no time) as both sides live it: who comes is known before, late and ended early are
//! on the record, the candidate withdraws, and tells it to somebody who was not there.

mod figures;

use super::sides::{Sides, attend, ten_past_nine};

const NAME: &str = "Daniel Arrieta";
const STORY: &str = "Cuatro países en once años, y en cada uno una marca que empezaba de cero.";
const REASON: &str = "Se juzgó cuántas veces he cambiado de país, y no lo que sé hacer.";
const REPORT: &str = "Llegó tarde, me cortó a mitad de una frase y colgó cuando le contesté.";
const HUMAN: &str = "You are right, and I was there. I should have stepped in and did not.";
const ANSWER: &str = "For the time being he meets nobody alone.";

#[test]
fn the_executive_who_had_no_time() {
    let Some(mut walk) = Sides::begin("zero") else { return };
    walk.open(NAME, "daniel@arrieta.example", Some("Operations manager"));
    the_candidate_tells_his_story(&walk);
    let call = the_recruiter_books(&walk);
    somebody_else_goes_and_both_know_it(&walk, &call);
    he_reads_the_brief(&walk, &call);
    he_comes_late_and_leaves_early(&walk, &call);
    how_it_ended_is_disputed_and_then_agreed(&walk, &call);
    the_candidate_withdraws_and_hears_from_a_person(&walk);
    let report = he_tells_somebody_who_was_not_there(&walk, &call);
    nobody_else_finds_it(&walk, &report);
    it_is_answered(&walk, &report);
    figures::he_reads_his_own_first(&walk);
    figures::the_owner_reads_how_people_are_treated(&walk);
    walk.no_browser_complained();
}

fn the_candidate_tells_his_story(walk: &Sides) {
    walk.to_process(&walk.candidate);
    walk.candidate.follow("/story");
    walk.candidate.set("story", STORY);
    walk.candidate.send("/story");
    walk.candidate.reads(STORY);
    walk.to_process(&walk.recruiter);
    walk.recruiter.reads(STORY);
    walk.pictures("own-story");
}

fn the_recruiter_books(walk: &Sides) -> String {
    let recruiter = &walk.recruiter;
    walk.to_process(recruiter);
    recruiter.follow("/conversations/new");
    recruiter.pick("kind", "screening");
    recruiter.set("starts_at", &ten_past_nine(&recruiter.holds("starts_at")));
    recruiter.set("minutes", "45");
    attend(recruiter, &["Rosa Llopis", "Hannah Weiss"]);
    recruiter.set("purpose", "Get to know each other: what the job is, and what you want to know first.");
    recruiter.send("/conversations/new");
    recruiter.path()
}

/// 0.1: days before, by name and role, on both sides' pages.
fn somebody_else_goes_and_both_know_it(walk: &Sides, call: &str) {
    walk.sits_down("hannah");
    walk.go(&walk.colleague, call);
    walk.colleague.follow("/hand-over");
    walk.colleague.fill("Victor Salas", "yes");
    walk.colleague.send("/hand-over");
    for browser in [&walk.recruiter, &walk.candidate] {
        walk.go(browser, call);
        browser.reads("Victor Salas");
        browser.reads("Get to know each other");
    }
    walk.pictures("who-comes");
    walk.candidate.send("/confirm");
}

fn he_reads_the_brief(walk: &Sides, call: &str) {
    walk.sits_down("victor");
    walk.go(&walk.colleague, call);
    walk.colleague.follow("/brief");
    for words in [STORY, "Has led crews through a season"] {
        walk.colleague.reads(words);
    }
    walk.picture("brief");
    walk.colleague.send("/brief");
    walk.go(&walk.recruiter, call);
    walk.recruiter.reads("has read the brief");
    walk.go(&walk.candidate, call);
    walk.candidate.reads("la ha preparado");
    walk.pictures("brief-read");
}

/// 0.4: facts, on both sides' pages.
fn he_comes_late_and_leaves_early(walk: &Sides, call: &str) {
    walk.jump(1, "next-business-day");
    for browser in [&walk.candidate, &walk.recruiter] {
        walk.go(browser, call);
        browser.send("/here");
    }
    walk.jump(5, "5");
    walk.go(&walk.colleague, call);
    walk.colleague.send("/here");
    walk.jump(2, "5");
    says_it_ended(walk, &walk.candidate, call, ("12", "early_company"), "Colgó a los veinte minutos.");
}

fn how_it_ended_is_disputed_and_then_agreed(walk: &Sides, call: &str) {
    says_it_ended(walk, &walk.colleague, call, ("10", "early_candidate"), "There was nothing left to say.");
    for browser in [&walk.candidate, &walk.recruiter] {
        walk.go(browser, call);
        assert_eq!(browser.count(".claims .verdict .tag.good"), 0, "they do not agree");
        browser.reads("There was nothing left to say.");
        browser.reads("Colgó a los veinte minutos.");
    }
    walk.pictures("disputed");
    says_it_ended(walk, &walk.recruiter, call, ("12", "early_company"), "I was there: Victor left the call.");
    for browser in [&walk.candidate, &walk.recruiter] {
        walk.go(browser, call);
        assert_eq!(browser.count(".claims .verdict .tag.good"), 1, "agreed: {}", browser.main_text());
    }
    walk.pictures("agreed");
}

fn says_it_ended(
    walk: &Sides,
    browser: &crate::support::browser::Browser,
    call: &str,
    (late, closing): (&str, &str),
    note: &str,
) {
    walk.go(browser, &format!("{call}/claim"));
    browser.pick("company", "late");
    browser.set("company_minutes", late);
    browser.pick("candidate", "on_time");
    browser.pick("closing", closing);
    browser.set("note", note);
    browser.send("/claim");
}

/// 0.6: one action, acknowledged at once, and a human word that is owed until it comes.
fn the_candidate_withdraws_and_hears_from_a_person(walk: &Sides) {
    walk.to_process(&walk.candidate);
    walk.candidate.follow("/withdraw");
    walk.candidate.set("reason", REASON);
    walk.pictures("withdrawing");
    walk.candidate.send("/withdraw");
    walk.to_process(&walk.recruiter);
    for browser in [&walk.candidate, &walk.recruiter] {
        browser.reads(REASON);
        assert!(browser.count("main .owed") > 0, "a word is owed: {}", browser.main_text());
    }
    walk.pictures("withdrawn");
    walk.go(&walk.colleague, "/mailbox?to=daniel@arrieta.example");
    walk.colleague.press_at("main .item h2 a");
    walk.picture("acknowledged-by-mail");
    walk.recruiter.set("text", HUMAN);
    walk.recruiter.send("/messages/send");
    walk.to_process(&walk.candidate);
    walk.candidate.reads(HUMAN);
    walk.pictures("human-answer");
}

/// 0.5: to a named person; whoever was there is not among them.
fn he_tells_somebody_who_was_not_there(walk: &Sides, call: &str) -> String {
    let candidate = &walk.candidate;
    walk.go(candidate, call);
    candidate.press_at("main a[href*='/reports/new']");
    candidate.press_at_near("Victor Salas", "main a[href*='about=']");
    candidate.pick("kind", "conduct");
    candidate.set("text", REPORT);
    assert!(candidate.says("main label:has([name=to])", "Clara Benet"), "somebody can read it");
    assert!(!candidate.says("main label:has([name=to])", "Rosa Llopis"), "she was in the call");
    assert!(!candidate.says("main label:has([name=to])", "Victor Salas"), "it is about him");
    assert!(!candidate.says("main label:has([name=to])", "Hannah Weiss"), "she reports to him");
    candidate.fill("Clara Benet", "yes");
    walk.pictures("telling-it");
    candidate.send("/reports/new");
    candidate.reads(REPORT);
    candidate.reads("Clara Benet");
    walk.pictures("told");
    candidate.path()
}

fn nobody_else_finds_it(walk: &Sides, report: &str) {
    walk.sits_down("victor");
    for browser in [&walk.colleague, &walk.recruiter] {
        walk.to_process(browser);
        assert_eq!(browser.count("main a[href*='/reports/']"), 0, "{}", browser.main_text());
        assert!(!browser.main_text().contains(REPORT));
        walk.go(browser, &format!("{}/promises?all=yes", super::sides::HOME));
        assert!(!browser.main_text().to_lowercase().contains("report"), "{}", browser.main_text());
    }
    walk.house.visitor().get(report).is(303);
    walk.go(&walk.colleague, report);
    assert!(!walk.colleague.main_text().contains(REPORT));
    walk.picture("not-for-its-subject");
}

fn it_is_answered(walk: &Sides, report: &str) {
    walk.sits_down("clara");
    walk.to_process(&walk.colleague);
    walk.picture("the-reader-s-process");
    walk.colleague.press_at("main a[href*='/reports/']");
    walk.colleague.reads(REPORT);
    walk.picture("the-reader-s-report");
    walk.colleague.follow("/answer");
    walk.colleague.set("text", ANSWER);
    walk.colleague.send("/answer");
    walk.go(&walk.candidate, report);
    walk.candidate.reads(ANSWER);
    walk.pictures("answered");
}
