//! Two windows on one house for a walk through a story: the company at a desk in English, a new candidate on a dark
//! phone in Spanish, and a third window in which somebody else of the company sits.

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::look::Look;

pub const HOME: &str = "/w/harbour-tours";
const PASSWORD: &str = "both-ways-2026";

pub struct Sides {
    pub house: House,
    pub recruiter: Browser,
    pub candidate: Browser,
    pub colleague: Browser,
    /// The path of the process, the same for both sides.
    pub process: String,
    story: &'static str,
    pictures: std::cell::Cell<u32>,
}

impl Sides {
    /// The windows, and the recruiter signed in; nothing where no browser is at hand.
    pub fn begin(story: &'static str) -> Option<Self> {
        let recruiter = Browser::open("recruiter", Look::wide())?;
        let candidate = Browser::open("candidate", Look::phone().dark().spanish())?;
        let colleague = Browser::open("colleague", Look::wide())?;
        let house = House::demo();
        recruiter.sign_in(&house, "rosa@harbour-tours.example", PASSWORD);
        let process = String::new();
        Some(Self { house, recruiter, candidate, colleague, process, story, pictures: 0.into() })
    }

    /// A process of somebody new, for that job or for none yet, and they in it by the link in their mail.
    pub fn open(&mut self, name: &str, mail: &str, job: Option<&str>) {
        let recruiter = &self.recruiter;
        self.go(recruiter, &format!("{HOME}/processes"));
        recruiter.follow("/processes/new");
        recruiter.set("name", name);
        recruiter.set("email", mail);
        recruiter.set("language", "es");
        recruiter.set("zone", "Atlantic/Canary");
        if let Some(job) = job {
            recruiter.set("job", job);
        }
        recruiter.send("/processes/new");
        recruiter.reads(name);
        self.process = recruiter.path();
        let candidate = &self.candidate;
        self.go(candidate, &format!("/mailbox?to={mail}"));
        candidate.reload_until("main .item h2 a");
        candidate.press_at("main .item h2 a");
        let link = candidate.attribute("main a[href^='/in/']", "href");
        candidate.press_at("main a[href^='/in/']");
        candidate.send(&link);
        assert_eq!(candidate.path(), self.process, "the link leads to the process");
    }

    pub fn go(&self, browser: &Browser, path: &str) {
        browser.go(&self.house.page(path));
    }

    pub fn to_process(&self, browser: &Browser) {
        self.go(browser, &self.process);
    }

    /// Lets somebody else of the company sit down at the third window.
    pub fn sits_down(&self, who: &str) {
        let mail = format!("{who}@harbour-tours.example");
        // Whoever sat there before leaves with their cookie.
        self.colleague.hold(self.house.address(), None);
        self.colleague.sign_in(&self.house, &mail, PASSWORD);
    }

    /// Lets time pass.
    pub fn jump(&self, times: u32, jump: &str) {
        self.to_process(&self.recruiter);
        for _ in 0..times {
            self.recruiter.send(&format!("/demo/clock/{jump}"));
        }
    }

    /// Both sides' pages at a moment of the story, numbered in its order.
    pub fn pictures(&self, moment: &str) {
        let name = self.next_picture(moment);
        self.recruiter.picture(&format!("{name}-company"));
        self.candidate.picture(&format!("{name}-candidate"));
    }

    /// The page of the third window.
    pub fn picture(&self, moment: &str) {
        let name = self.next_picture(moment);
        self.colleague.picture(&format!("{name}-colleague"));
    }

    fn next_picture(&self, moment: &str) -> String {
        let number = self.pictures.get() + 1;
        self.pictures.set(number);
        format!("{}-{number:02}-{moment}", self.story)
    }

    pub fn no_browser_complained(&self) {
        for browser in [&self.recruiter, &self.candidate, &self.colleague] {
            browser.has_no_complaints();
            browser.fits();
        }
    }
}

/// Just these attend, whoever was proposed.
pub fn attend(browser: &Browser, names: &[&str]) {
    while browser.count("main [name=attendees]:checked") > 0 {
        browser.press_at("main [name=attendees]:checked");
    }
    for name in names {
        browser.fill(name, "yes");
    }
}

/// The form proposes the next business day; the stories have it early in the morning.
pub fn ten_past_nine(proposed: &str) -> String {
    format!("{}T09:10", proposed.split('T').next().unwrap_or_default())
}
