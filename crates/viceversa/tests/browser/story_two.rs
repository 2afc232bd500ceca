//! Story 2 (two missed calls) as both sides live it: a new candidate, real clicks, from the invitation to a talk
//! with a future colleague. The company works in English at a desk, the candidate in Spanish on a phone in the dark.

mod signs;
mod the_day;
mod what_is_owed;

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::look::Look;

const HOME: &str = "/w/harbour-tours";
const NAME: &str = "Irene Vega";
const MAIL: &str = "irene@vega.example";
const PASSWORD: &str = "both-ways-2026";
const QUESTION: &str = "¿Quién decide cuando hay tormenta y el jefe no contesta?";
const UNANSWERED: &str = "¿Qué le pasó a quien tuvo antes este puesto?";

#[test]
fn two_missed_calls_and_how_they_are_made_good() {
    let Some(mut walk) = Walk::begin() else { return };
    walk.the_recruiter_opens_a_process();
    walk.the_candidate_comes_in_by_the_link_in_the_mail();
    walk.the_candidate_asks();
    let first = walk.the_recruiter_books("Executive", "Victor Salas");
    walk.both_confirm(&first);
    walk.nobody_can_book_the_executive_twice(&first);
    walk.nobody_calls(&first);
    walk.a_colleague_offers_to_step_in(&first);
    walk.both_say_that_nobody_came(&first);
    walk.the_recruiter_says_sorry();
    let second = walk.the_recruiter_books("Executive", "Victor Salas");
    walk.nobody_calls(&second);
    walk.both_say_that_nobody_came(&second);
    walk.the_candidate_reads_what_these_signs_say();
    walk.an_apology_is_owed_and_three_ways_are_offered();
    walk.the_owner_apologises();
    walk.the_candidate_chooses_another_person();
    let third = walk.the_recruiter_books("Hiring manager", "Hannah Weiss");
    walk.the_hiring_manager_says_in_time_that_she_is_late(&third);
    walk.a_question_is_answered_when_the_candidate_says_so();
    walk.a_wish_to_meet_colleagues_is_granted();
    walk.promises_are_kept_and_late_before_both();
    walk.no_browser_complained();
}

/// Three windows on one house.
struct Walk {
    house: House,
    recruiter: Browser,
    candidate: Browser,
    colleague: Browser,
    process: String,
    pictures: std::cell::Cell<u32>,
}

impl Walk {
    fn begin() -> Option<Self> {
        let recruiter = Browser::open("recruiter", Look::wide())?;
        let candidate = Browser::open("candidate", Look::phone().dark().spanish())?;
        let colleague = Browser::open("colleague", Look::wide())?;
        let house = House::demo();
        recruiter.sign_in(&house, "rosa@harbour-tours.example", PASSWORD);
        colleague.sign_in(&house, "hannah@harbour-tours.example", PASSWORD);
        Some(Self { house, recruiter, candidate, colleague, process: String::new(), pictures: 0.into() })
    }

    fn go(&self, browser: &Browser, path: &str) {
        browser.go(&self.house.page(path));
    }

    fn to_process(&self, browser: &Browser) {
        self.go(browser, &self.process);
    }

    /// Both sides' pages at a moment of the story, numbered in its order.
    fn pictures(&self, moment: &str) {
        let number = self.pictures.get() + 1;
        self.pictures.set(number);
        self.recruiter.picture(&format!("story-{number:02}-{moment}-company"));
        self.candidate.picture(&format!("story-{number:02}-{moment}-candidate"));
    }

    fn jump(&self, times: u32, jump: &str) {
        self.to_process(&self.recruiter);
        for _ in 0..times {
            self.recruiter.send(&format!("/demo/clock/{jump}"));
        }
    }

    // --- The beginning

    fn the_recruiter_opens_a_process(&mut self) {
        let recruiter = &self.recruiter;
        self.go(recruiter, &format!("{HOME}/processes"));
        recruiter.follow("/processes/new");
        recruiter.set("name", NAME);
        recruiter.set("email", MAIL);
        recruiter.set("language", "es");
        recruiter.set("zone", "Atlantic/Canary");
        recruiter.set("job", "Operations manager");
        recruiter.send("/processes/new");
        recruiter.reads(NAME);
        let process = recruiter.path();
        assert!(process.starts_with(&format!("{HOME}/processes/")), "a process stands at {process}");
        self.process = process;
    }

    fn the_candidate_comes_in_by_the_link_in_the_mail(&self) {
        let candidate = &self.candidate;
        self.go(candidate, &format!("/mailbox?to={MAIL}"));
        candidate.reload_until("main .item h2 a");
        candidate.press_at("main .item h2 a");
        let link = candidate.attribute("main a[href^='/in/']", "href");
        // A mail scanner looks at the link before its reader does: that uses nothing up.
        self.house.visitor().get(&link).is(200);
        candidate.press_at("main a[href^='/in/']");
        candidate.picture("story-00-threshold-candidate");
        candidate.send(&link);
        assert_eq!(candidate.path(), self.process, "the link leads to the process");
        assert_eq!(candidate.attribute("html", "lang"), "es");
        self.house.visitor().post(&link, &[]).is(410);
        self.pictures("open");
    }

    fn the_candidate_asks(&self) {
        for text in [QUESTION, UNANSWERED] {
            self.to_process(&self.candidate);
            self.candidate.follow("/questions/new");
            self.candidate.set("text", text);
            self.candidate.send("/questions/new");
            self.candidate.reads(text);
        }
        self.to_process(&self.recruiter);
        self.recruiter.reads(QUESTION);
    }

    // --- Conversations

    /// For ten past nine of the next business day, with one person; gives the conversation's path.
    fn the_recruiter_books(&self, stage: &str, whom: &str) -> String {
        let recruiter = &self.recruiter;
        self.to_process(recruiter);
        recruiter.follow("/conversations/new");
        recruiter.pick("kind", "interview");
        recruiter.set("stage", stage);
        recruiter.set("starts_at", &ten_past_nine(&recruiter.holds("starts_at")));
        attends(recruiter, whom);
        recruiter.set("purpose", "Where the company is going, and how you would lead through a season.");
        recruiter.set("place", "We call you: +34 960 000 011");
        recruiter.set("agenda", "The last three seasons\nWhat you would change first");
        recruiter.send("/conversations/new");
        let conversation = recruiter.path();
        assert!(conversation.contains("/conversations/"), "booked at {conversation}");
        recruiter.reads(whom);
        // The candidate's open questions are on the agenda by themselves (2.6), on both sides' pages.
        self.go(&self.candidate, &conversation);
        for browser in [recruiter, &self.candidate] {
            browser.reads("What you would change first");
            browser.reads(UNANSWERED);
        }
        // An hour earlier on the Canaries.
        self.candidate.reads("8:10");
        conversation
    }

    fn both_confirm(&self, conversation: &str) {
        self.go(&self.candidate, conversation);
        self.candidate.send("/confirm");
        assert_eq!(self.candidate.count("form[action$='/confirm']"), 0, "confirmed once");
        self.pictures("booked");
    }

    /// 2.1: refused, with everything that was typed still there.
    fn nobody_can_book_the_executive_twice(&self, conversation: &str) {
        let hannah = &self.colleague;
        self.go(hannah, &format!("{HOME}/processes"));
        hannah.press("Tom Beck");
        hannah.follow("/conversations/new");
        let starts_at = ten_past_nine(&hannah.holds("starts_at")).replace("09:10", "09:30");
        hannah.set("starts_at", &starts_at);
        attends(hannah, "Victor Salas");
        hannah.set("purpose", "Go through the work of the season together.");
        hannah.send("/conversations/new");
        assert!(hannah.path().ends_with("/conversations/new"), "booked twice at {}", hannah.path());
        assert_eq!(hannah.count("main #f-starts_at[aria-invalid=true]"), 1, "the time is what is wrong");
        assert_eq!(hannah.holds("starts_at"), starts_at);
        assert_eq!(hannah.holds("purpose"), "Go through the work of the season together.");
        assert_eq!(hannah.count("main [name=attendees]:checked"), 1, "the choice is kept");
        hannah.reads("Victor Salas");
        hannah.picture("story-02-double-booking-company");
        // The one who was there first still is.
        self.go(&self.candidate, conversation);
        self.candidate.reads("Victor Salas");
    }

    fn no_browser_complained(&self) {
        for browser in [&self.recruiter, &self.candidate, &self.colleague] {
            browser.has_no_complaints();
            browser.fits();
        }
    }
}

/// The form proposes the next business day; the story has the call early in the morning.
fn ten_past_nine(proposed: &str) -> String {
    format!("{}T09:10", proposed.split('T').next().unwrap_or_default())
}

/// Just this person attends, whoever was proposed.
fn attends(browser: &Browser, name: &str) {
    while browser.count("main [name=attendees]:checked") > 0 {
        browser.press_at("main [name=attendees]:checked");
    }
    browser.fill(name, "yes");
}
