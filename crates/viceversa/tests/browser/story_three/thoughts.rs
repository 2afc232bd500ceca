//! Right after the talk and long before any outcome: the candidate is asked on their phone, in less than a minute and in
//! their language; whoever interviewed writes what they saw, and both say how they think they did.

use super::super::sides::{HOME, Sides};
use crate::support::browser::Browser;

const FELT: [(&str, &str); 5] =
    [("heard", "3"), ("respected", "5"), ("straight", "4"), ("next", "2"), ("show", "2")];
const SAW: &str = "Named the fault of the second call from the diagram, in three minutes.";
const WHY: &str = "Hannah heard of a crew of six, in one winter. Eighty people work here in August.";
/// A minute is long for so many taps.
const TAPS: u32 = 8;

/// 3.8: from the letter to 'sent', by taps alone.
pub fn the_candidate_answers_in_a_minute(walk: &Sides, talk: &str) {
    let candidate = &walk.candidate;
    walk.jump(1, "60");
    walk.go(candidate, "/mailbox?to=sara@medina.example");
    // Thirty minutes after the talk a letter asks for it, in her language.
    candidate.reload_until("main .item h2 a");
    assert!(candidate.says("main .item h2", "¿Cómo te fue?"), "{}", candidate.main_text());
    walk.go(candidate, talk);
    let mut taps = 0;
    let mut tap = |selector: &str| {
        candidate.press_at(selector);
        taps += 1;
    };
    tap("main a[href$='/mirror']");
    assert!(
        candidate.main_text().contains("Nadie en"),
        "who reads it is said first: {}",
        candidate.main_text()
    );
    candidate.fits();
    candidate.picture("three-mirror-candidate");
    for (statement, level) in FELT {
        tap(&format!("main [name={statement}][value='{level}']"));
    }
    tap("form[method=post][action$='/mirror'] button:not([name])");
    assert!(taps <= TAPS, "{taps} taps");
    // It leads on to the next question.
    assert!(candidate.path().ends_with("/self-view"), "{}", candidate.path());
    // Nobody of the company has such a page, nor reads that there is an answer.
    for browser in [&walk.recruiter, &walk.colleague] {
        walk.go(browser, &format!("{talk}/mirror"));
        assert_eq!(browser.count("main form [name=heard]"), 0, "{}", browser.main_text());
        walk.go(browser, talk);
        assert_eq!(browser.count("main #mirror"), 0);
    }
}

/// 3.1, 3.2, 3.3: each of their own part, read by nobody else.
pub fn both_say_how_they_did(walk: &Sides, talk: &str) {
    let (candidate, manager) = (&walk.candidate, &walk.colleague);
    walk.go(candidate, &format!("{talk}/self-view"));
    let criteria = candidate.count("main fieldset [name^='criterion-'][value='3']");
    assert!(criteria >= 4, "by what the job is judged: {}", candidate.main_text());
    candidate.press_at("main [name^='criterion-'][value='4']");
    candidate.press_at("main [name=forecast][value='60']");
    candidate.fits();
    candidate.picture("three-self-view-candidate");
    candidate.send("/self-view");
    walk.go(manager, &format!("{talk}/self-view"));
    for (statement, _) in FELT {
        manager.press_at(&format!("main [name={statement}][value='4']"));
    }
    manager.press_at("main [name=forecast][value='80']");
    manager.picture("three-self-view-manager");
    manager.send("/self-view");
    for (browser, theirs) in [(candidate, "4 de 5"), (manager, "4 of 5")] {
        walk.go(browser, talk);
        assert!(browser.says("main #self-view", theirs), "{}", browser.main_text());
    }
    // Their own pages hold it too, and no number of anybody else's.
    for browser in [candidate, manager] {
        walk.go(browser, &format!("{HOME}/my-view"));
        browser.has_no_complaints();
        browser.fits();
    }
    candidate.picture("three-my-view-candidate");
    manager.picture("three-my-view-manager");
    walk.go(&walk.recruiter, talk);
    assert_eq!(walk.recruiter.count("main #self-view"), 0);
}

/// 0.3: evidence before the number, and nothing but what the job asks for.
pub fn the_interviewer_writes_what_was_seen(walk: &Sides, talk: &str) {
    let manager = &walk.colleague;
    walk.go(manager, talk);
    manager.follow("/scorecard");
    let criteria = manager.count("main section.scored");
    assert!((4..=6).contains(&criteria), "{criteria} criteria");
    only_these_are_asked(manager, criteria);
    // A level without what was seen is refused, and stays chosen.
    each_criterion(manager, criteria, |nth| level_at(nth, if nth == 1 { "4" } else { "none" }));
    manager.pick("lean", "no");
    manager.set("summary", "Steady, and no crew of our size so far.");
    manager.send("/scorecard");
    assert_eq!(manager.count("main textarea[aria-invalid=true]"), 1, "{}", manager.main_text());
    assert_eq!(manager.count("main input[value='4']:checked"), 1, "what was chosen is still there");
    manager.picture("three-scorecard-without-evidence");
    manager.set_at("main section.scored:nth-of-type(1) textarea", SAW);
    manager.send("/scorecard");
    manager.reads(SAW);
    manager.picture("three-scorecard-sent");
    // The candidate finds none of it, and there is no such page for them.
    let candidate = &walk.candidate;
    walk.go(candidate, &format!("{talk}/scorecard"));
    assert!(!candidate.main_text().contains(SAW));
    walk.go(candidate, talk);
    assert!(!candidate.main_text().contains(SAW), "{}", candidate.main_text());
}

fn only_these_are_asked(manager: &Browser, criteria: u64) {
    let fields = manager.count("main form[action$='/scorecard'] :is(textarea, input, select)");
    // One text and six choices for each; four leans, one summary.
    assert_eq!(fields, criteria * 7 + 5, "{}", manager.main_text());
}

fn each_criterion(manager: &Browser, criteria: u64, at: impl Fn(u64) -> String) {
    for nth in 1..=criteria {
        manager.press_at(&at(nth));
    }
}

fn level_at(nth: u64, value: &str) -> String {
    format!("main section.scored:nth-of-type({nth}) input[type=radio][value='{value}']")
}

/// What is decided otherwise than the arithmetic says stands in writing, and holds up nothing.
pub fn the_panel_concludes(walk: &Sides) {
    let manager = &walk.colleague;
    walk.go(manager, &format!("{}/debrief", walk.process));
    manager.reads(SAW);
    manager.pick("decided", "stop");
    assert!(manager.send_as_it_is());
    assert_eq!(manager.count("main [name=reason][aria-invalid=true]"), 1, "always in writing");
    manager.set("reason", WHY);
    manager.send("/debrief");
    manager.reads(WHY);
    manager.reads("otherwise than the arithmetic");
    manager.picture("three-debrief");
    walk.go(&walk.candidate, &format!("{}/debrief", walk.process));
    assert!(!walk.candidate.main_text().contains(WHY), "no page of the candidate's");
}

/// 3.7: could she use it? Reason by reason, and read by who gave it.
pub fn the_feedback_is_rated(walk: &Sides) {
    const HERS: &str = "Lo de la temporada me sirve; lo del sistema, a medias.";
    let (recruiter, candidate) = (&walk.recruiter, &walk.candidate);
    let no = candidate.path();
    candidate.follow("/rate");
    candidate.reads("Rosa Llopis");
    assert!(candidate.send_as_it_is());
    assert_eq!(candidate.count("main fieldset.wrong"), 2, "each of them, or none: {}", candidate.main_text());
    candidate.pick("use-0", "yes");
    candidate.pick("use-1", "partly");
    candidate.set("comment", HERS);
    candidate.fits();
    candidate.picture("three-rate-candidate");
    candidate.send("/rate");
    assert_eq!(candidate.path(), no);
    walk.go(recruiter, &no);
    for browser in [recruiter, candidate] {
        browser.reads(HERS);
        assert_eq!(browser.count("main a[href$='/rate']"), 0, "said once");
    }
    recruiter.reads("I could use part of it");
    walk.pictures("rated");
}
