//! Story 2 (two missed calls) as both sides live it: a new candidate, real clicks, from the invitation to a talk
//! with a future colleague. The company works in English at a desk, the candidate in Spanish on a phone in the dark.

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
    let first = walk.the_recruiter_books_the_executive("Executive", "Victor Salas");
    walk.both_confirm(&first);
    walk.nobody_can_book_the_executive_twice(&first);
    walk.nobody_calls(&first);
    walk.a_colleague_offers_to_step_in(&first);
    walk.both_say_that_nobody_came(&first);
    walk.the_recruiter_says_sorry();
    let second = walk.the_recruiter_books_the_executive("Executive", "Victor Salas");
    walk.nobody_calls(&second);
    walk.both_say_that_nobody_came(&second);
    walk.an_apology_is_owed_and_three_ways_are_offered();
    walk.the_owner_apologises();
    walk.the_candidate_chooses_another_person();
    let third = walk.the_recruiter_books_the_executive("Hiring manager", "Hannah Weiss");
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
        candidate.reload_until("main h3 a");
        candidate.press_at("main h3 a");
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
    fn the_recruiter_books_the_executive(&self, stage: &str, whom: &str) -> String {
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

    // --- The day

    /// 2.2: 'I am here', and after the grace an alert on both sides' pages and in three people's mail.
    fn nobody_calls(&self, conversation: &str) {
        self.jump(1, "next-business-day");
        self.go(&self.candidate, conversation);
        self.candidate.send("/here");
        assert_eq!(self.candidate.count("main .seat.candidate:not(.away)"), 1, "the candidate is here");
        assert_eq!(self.candidate.count("main .seat.company.away"), 1, "nobody of the company is");
        self.pictures("waiting");
        self.jump(4, "5");
        for browser in [&self.candidate, &self.recruiter] {
            self.go(browser, conversation);
            browser.reload_until("main .today.alert");
            // Who was missed, and everybody who was told.
            assert!(browser.count("main .told li") >= 3, "who was told: {}", browser.main_text());
            browser.reads("Victor Salas");
            browser.reads("Rosa Llopis");
        }
        self.pictures("alert");
        for who in ["victor", "rosa", "hannah"] {
            self.go(&self.colleague, &format!("/mailbox?to={who}@harbour-tours.example"));
            self.colleague.press_at("main h3 a");
            self.colleague.reads(NAME);
            assert!(
                self.colleague.count(&format!("main a[href=\"{conversation}\"]")) > 0,
                "{who}'s newest mail does not lead there:\n{}",
                self.colleague.main_text()
            );
        }
        self.colleague.picture(&format!("story-{:02}-alert-mail", self.pictures.get()));
    }

    fn a_colleague_offers_to_step_in(&self, conversation: &str) {
        self.go(&self.colleague, conversation);
        self.colleague.send("/stand-in");
        self.go(&self.candidate, conversation);
        self.candidate.reads("Hannah Weiss");
        self.pictures("stand-in");
        self.candidate.send_with("/stand-in/answer", "accept", "no");
        assert_eq!(self.candidate.count("form[action$='/stand-in/answer']"), 0, "declined once");
    }

    fn both_say_that_nobody_came(&self, conversation: &str) {
        self.go(&self.candidate, conversation);
        self.candidate.follow("/claim");
        self.candidate.pick("company", "absent");
        self.candidate.pick("candidate", "on_time");
        self.candidate.set("note", "Aquí desde las nueve y cinco. No ha llamado nadie.");
        self.candidate.send("/claim");
        self.go(&self.recruiter, conversation);
        self.recruiter.reads("No ha llamado nadie.");
        self.pictures("claimed");
        self.recruiter.send("/agree");
        self.go(&self.candidate, conversation);
        for browser in [&self.candidate, &self.recruiter] {
            assert_eq!(browser.count(".claims .verdict .tag.good"), 1, "agreed: {}", browser.main_text());
            assert_eq!(browser.count("main form[action$='/agree']"), 0);
        }
        self.pictures("agreed");
    }

    fn the_recruiter_says_sorry(&self) {
        self.to_process(&self.recruiter);
        self.recruiter.set("text", "I am sorry, Irene. Victor can call you tomorrow morning.");
        self.recruiter.send("/messages/send");
        self.to_process(&self.candidate);
        self.candidate.reads("Victor can call you tomorrow morning.");
    }

    // --- The second miss in a row (2.4)

    fn an_apology_is_owed_and_three_ways_are_offered(&self) {
        self.to_process(&self.candidate);
        self.to_process(&self.recruiter);
        for browser in [&self.candidate, &self.recruiter] {
            // By name, and by a date.
            assert!(browser.says("main #make-good p", "Clara Benet"), "{}", browser.main_text());
            assert!(browser.says("main #make-good p", "17:00"), "{}", browser.main_text());
        }
        assert_eq!(self.candidate.count("main form[action$='/choose']"), 3, "three ways to go on");
        assert_eq!(self.recruiter.count("main form[action$='/choose']"), 0, "the choice is the candidate's");
        self.pictures("make-good");
    }

    fn the_owner_apologises(&self) {
        let clara = &self.colleague;
        self.to_process(clara);
        clara.press("Clara Benet");
        self.go(clara, &format!("{HOME}/promises"));
        clara.picture("story-09-owner-owes");
        clara.follow("/apologise");
        clara.set("text", "We let you wait twice. I am sorry, and I answer for it.");
        clara.send("/apologise");
        self.to_process(&self.candidate);
        self.candidate.reads("I am sorry, and I answer for it.");
        self.to_process(&self.recruiter);
        self.pictures("apology");
    }

    fn the_candidate_chooses_another_person(&self) {
        self.to_process(&self.candidate);
        self.candidate.send_with("/choose", "choice", "another_person");
        self.to_process(&self.candidate);
        assert_eq!(self.candidate.count("main form[action$='/choose']"), 0, "chosen once");
        self.to_process(&self.recruiter);
        self.pictures("chosen");
    }

    // --- A word given in time (2.3)

    fn the_hiring_manager_says_in_time_that_she_is_late(&self, conversation: &str) {
        let hannah = &self.colleague;
        self.jump(1, "next-business-day");
        self.go(hannah, conversation);
        hannah.press("Hannah Weiss, ");
        self.go(hannah, conversation);
        hannah.send_with("/late", "minutes", "10");
        self.go(&self.candidate, conversation);
        self.candidate.reads("10 minutos");
        self.go(&self.recruiter, conversation);
        self.pictures("late");
        self.candidate.send("/here");
        self.jump(4, "5");
        self.go(hannah, conversation);
        hannah.send("/here");
        self.jump(1, "60");
        self.go(hannah, conversation);
        hannah.pick("company", "late");
        hannah.set("company_minutes", "10");
        hannah.send("/claim");
        self.go(&self.candidate, conversation);
        self.candidate.send("/agree");
        self.go(&self.recruiter, conversation);
        // Late, but with a word before: the notice stands on both pages, with how long before it was given.
        for browser in [&self.recruiter, &self.candidate] {
            for word in ["Hannah Weiss", "10 minut", "9 minut"] {
                assert!(browser.says("main #history li", word), "{word}: {}", browser.main_text());
            }
        }
        self.pictures("late-agreed");
    }

    // --- Questions (2.6)

    fn a_question_is_answered_when_the_candidate_says_so(&self) {
        let reply = |text: &str| {
            self.to_process(&self.colleague);
            self.colleague.press_at_near(QUESTION, "main a[href$='/reply']");
            self.colleague.set("text", text);
            self.colleague.send("/reply");
        };
        reply("It depends.");
        self.to_process(&self.candidate);
        self.candidate.reads("It depends.");
        self.candidate.press_at_near(QUESTION, "main form[action$='/still-open'] button");
        self.to_process(&self.recruiter);
        self.pictures("still-open");
        reply("Whoever is on the quay decides, and nobody is blamed the next day.");
        self.to_process(&self.candidate);
        self.candidate.press_at_near(QUESTION, "main form[action$='/answered'] button");
        self.to_process(&self.candidate);
        self.to_process(&self.recruiter);
        // The other one was never replied to, and both sides see that.
        for browser in [&self.candidate, &self.recruiter] {
            let open = browser.said("main #questions");
            assert!(open.contains(UNANSWERED), "visibly open: {open}");
            assert!(!open.contains(QUESTION), "answered: {open}");
        }
        self.pictures("answered");
    }

    // --- Future colleagues (2.7)

    fn a_wish_to_meet_colleagues_is_granted(&self) {
        let (candidate, recruiter) = (&self.candidate, &self.recruiter);
        self.to_process(candidate);
        candidate.follow("/wishes/new");
        candidate.pick("kind", "meet_colleagues");
        candidate.set("text", "¿Podría hablar con alguien que trabajaría conmigo?");
        candidate.send("/wishes/new");
        self.to_process(recruiter);
        recruiter.press_at("main a[href*='/wishes/'][href$='/answer']");
        recruiter.pick("granted", "yes");
        recruiter.set("reason", "Gladly: you would work with them every day.");
        recruiter.send("/answer");
        self.to_process(candidate);
        candidate.reads("Gladly: you would work with them every day.");
        self.pictures("wish");
        recruiter.follow("/conversations/new");
        recruiter.pick("kind", "peer");
        attends(recruiter, "Nuria Costa");
        recruiter.set("purpose", "Ask what one only asks a colleague.");
        recruiter.send("/conversations/new");
        let talk = recruiter.path();
        self.go(candidate, &talk);
        candidate.reads("Nuria Costa");
        self.pictures("colleagues");
    }

    // --- Promises before both sides

    fn promises_are_kept_and_late_before_both(&self) {
        let recruiter = &self.recruiter;
        let promise = |text: &str| {
            self.to_process(recruiter);
            recruiter.follow("/conversations/new");
            let due = recruiter.holds("starts_at");
            self.go(recruiter, &format!("{}/promises/new", self.process));
            recruiter.set("promise", text);
            recruiter.set("due_at", &due[..10]);
            recruiter.send("/promises/new");
        };
        promise("The rota of last summer");
        promise("The figures of the last season");
        self.keep("The rota of last summer");
        self.jump(2, "next-business-day");
        self.go(&self.candidate, &format!("{HOME}/promises"));
        self.candidate.reads("The figures of the last season");
        self.keep("The figures of the last season");
        for browser in [recruiter, &self.candidate] {
            self.go(browser, &format!("{HOME}/promises"));
            let settled =
                |what: &str, class: &str| browser.says(&format!("main #settled li:has(.tag.{class})"), what);
            let text = browser.main_text();
            assert!(settled("rota", "good"), "the rota was kept: {text}");
            assert!(settled("figures", "care"), "the figures were late: {text}");
        }
        self.pictures("promises");
        self.to_process(recruiter);
        self.to_process(&self.candidate);
        self.pictures("end");
    }

    fn keep(&self, promise: &str) {
        self.to_process(&self.recruiter);
        self.recruiter.press(promise);
        self.recruiter.send("/kept");
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
