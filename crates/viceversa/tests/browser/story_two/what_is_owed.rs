//! Questions, future colleagues, and promises before both sides (2.6, 2.7).

use super::{HOME, QUESTION, UNANSWERED, Walk, attends};

impl Walk {
    // --- Questions (2.6)

    pub(super) fn a_question_is_answered_when_the_candidate_says_so(&self) {
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

    pub(super) fn a_wish_to_meet_colleagues_is_granted(&self) {
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

    pub(super) fn promises_are_kept_and_late_before_both(&self) {
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

    pub(super) fn keep(&self, promise: &str) {
        self.to_process(&self.recruiter);
        self.recruiter.press(promise);
        self.recruiter.send("/kept");
    }
}
