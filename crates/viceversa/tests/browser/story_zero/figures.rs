//! What is made of it afterwards: he reads first what is counted of him, the owner how people are treated here, and takes
//! it to the board in either language (0.8, 2.8).

use super::super::sides::{HOME, Sides};

/// 2.8: his conversations, counted like meetings with customers; for nobody else as long as nothing else is set.
pub fn he_reads_his_own_first(walk: &Sides) {
    walk.sits_down("victor");
    let own = &walk.colleague;
    walk.go(own, &format!("{HOME}/my-figures"));
    own.reads("counted as a meeting with a customer would be");
    own.reads("Not there");
    own.reads("Only you see this page");
    assert!(own.count("main figure svg") >= 1, "with its ranges: {}", own.main_text());
    own.fits();
    walk.picture("his-own-figures");
}

/// 0.8: how sure, from how many, by part, month, team and job.
pub fn the_owner_reads_how_people_are_treated(walk: &Sides) {
    let him = his_page(walk);
    walk.sits_down("clara");
    let owner = &walk.colleague;
    walk.go(owner, &him);
    assert!(!owner.main_text().contains("What was kept"), "his own first: {}", owner.main_text());
    walk.go(owner, HOME);
    owner.press_at("a[href$='/figures']");
    owner.reads("of 100, most likely between");
    owner.reads("people.");
    for (what, least) in
        [("main figure svg[role=img]", 3), ("main figure table", 3), ("main a[href*='.csv']", 3)]
    {
        assert!(owner.count(what) >= least, "{what}: {}", owner.main_text());
    }
    owner.fits();
    walk.picture("figures");
    walk.go(&walk.candidate, &format!("{HOME}/figures"));
    assert!(!walk.candidate.main_text().contains("/100"), "not for candidates");
    assert_eq!(walk.candidate.count("main figure"), 0);
    the_report_is_in_both_languages(walk);
}

fn the_report_is_in_both_languages(walk: &Sides) {
    let owner = &walk.colleague;
    walk.go(owner, &format!("{HOME}/figures"));
    owner.follow("/figures/report");
    for (language, kept, felt) in
        [("en", "What was kept", "What was felt"), ("es", "Lo que se cumplió", "Lo que se sintió")]
    {
        owner.set("language", language);
        owner.press_at("main form[action$='/figures/report'] button");
        assert_eq!(owner.attribute("main article.report", "lang"), language);
        assert!(owner.says("main article.report h2", kept), "{}", owner.main_text());
        assert!(owner.says("main article.report h2", felt), "{}", owner.main_text());
        owner.fits();
        walk.picture(&format!("report-{language}"));
    }
}

// The address of his figures, as somebody would guess it who knows his page among the people.
fn his_page(walk: &Sides) -> String {
    walk.go(&walk.recruiter, &format!("{HOME}/people"));
    walk.recruiter.press("Victor Salas");
    let id = walk.recruiter.path().rsplit('/').next().unwrap_or_default().to_owned();
    format!("{HOME}/figures/member/{id}")
}
