//! The two mornings on which nobody calls, what is made good, and a word given in time (2.2, 2.3, 2.4).

use super::{HOME, NAME, Walk};

impl Walk {
    // --- The day

    /// 2.2: 'I am here', and after the grace an alert on both sides' pages and in three people's mail.
    pub(super) fn nobody_calls(&self, conversation: &str) {
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
            self.colleague.press_at("main .item h2 a");
            self.colleague.reads(NAME);
            assert!(
                self.colleague.count(&format!("main a[href=\"{conversation}\"]")) > 0,
                "{who}'s newest mail does not lead there:\n{}",
                self.colleague.main_text()
            );
        }
        self.colleague.picture(&format!("story-{:02}-alert-mail", self.pictures.get()));
    }

    pub(super) fn a_colleague_offers_to_step_in(&self, conversation: &str) {
        self.go(&self.colleague, conversation);
        self.colleague.send("/stand-in");
        self.go(&self.candidate, conversation);
        self.candidate.reads("Hannah Weiss");
        self.pictures("stand-in");
        self.candidate.send_with("/stand-in/answer", "accept", "no");
        assert_eq!(self.candidate.count("form[action$='/stand-in/answer']"), 0, "declined once");
    }

    pub(super) fn both_say_that_nobody_came(&self, conversation: &str) {
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

    pub(super) fn the_recruiter_says_sorry(&self) {
        self.to_process(&self.recruiter);
        self.recruiter.set("text", "I am sorry, Irene. Victor can call you tomorrow morning.");
        self.recruiter.send("/messages/send");
        self.to_process(&self.candidate);
        self.candidate.reads("Victor can call you tomorrow morning.");
    }

    // --- The second miss in a row (2.4)

    pub(super) fn an_apology_is_owed_and_three_ways_are_offered(&self) {
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

    pub(super) fn the_owner_apologises(&self) {
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

    pub(super) fn the_candidate_chooses_another_person(&self) {
        self.to_process(&self.candidate);
        self.candidate.send_with("/choose", "choice", "another_person");
        self.to_process(&self.candidate);
        assert_eq!(self.candidate.count("main form[action$='/choose']"), 0, "chosen once");
        self.to_process(&self.recruiter);
        self.pictures("chosen");
    }

    // --- A word given in time (2.3)

    pub(super) fn the_hiring_manager_says_in_time_that_she_is_late(&self, conversation: &str) {
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
}
