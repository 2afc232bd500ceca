//! Every page that links lead to, on both sides, on a phone and at a desk, in light and dark: nothing sticks out,
//! everything is named, large enough, readable, and reached by the Tab key; and it all works without scripts.

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::look::Look;
use std::collections::{BTreeMap, BTreeSet};

const HOME: &str = "/w/harbour-tours";
const PASSWORD: &str = "both-ways-2026";

/// So many pages of a kind are looked at; those of conversations differ by what became of them.
const OF_A_KIND: usize = 2;
const CONVERSATIONS: usize = 5;

#[test]
fn the_company_finds_its_way_on_every_screen() {
    let Some(browser) = Browser::open("company", Look::wide()) else { return };
    let house = House::demo();
    browser.sign_in(&house, "clara@harbour-tours.example", PASSWORD);
    let mut critic = Critic::new("company", &house, &browser);
    critic.look_around(&[HOME, "/workspaces", "/mailbox"]);
    critic.has_met(&[
        "/account",
        "/jobs",
        "/jobs/*",
        "/jobs/*/edit",
        "/jobs/new",
        "/people",
        "/people/*",
        "/people/*/deactivate",
        "/people/invite",
        "/processes",
        "/processes/*",
        "/processes/new",
        "/promises",
        "/settings",
        "/settings/errands",
    ]);
    critic.has_met_in_a_process(&[
        "/conversations/*",
        "/conversations/*/cancel",
        "/conversations/*/hand-over",
        "/conversations/*/move",
        "/conversations/*/propose-time",
        "/conversations/new",
        "/make-goods/*",
        "/messages/answer",
        "/promises/*",
        "/promises/*/date",
        "/promises/new",
        "/questions/*/reply",
        "/questions/new",
    ]);
    critic.look_at(
        &["nowhere", "settings/holidays", "processes/new?find=Lu"].map(|page| format!("{HOME}/{page}")),
    );
    critic.has_no_fault();
}

#[test]
fn the_candidate_finds_her_way_on_every_screen() {
    let Some(browser) = Browser::open("candidate", Look::wide().spanish()) else { return };
    let house = House::demo();
    browser.sign_in(&house, "lucia@marrero.example", PASSWORD);
    let mut critic = Critic::new("candidate", &house, &browser);
    critic.look_around(&[HOME, "/workspaces"]);
    critic.has_met(&["/account", "/processes", "/processes/*", "/promises"]);
    critic.has_met_in_a_process(&[
        "/conversations/*",
        "/conversations/*/propose-time",
        "/make-goods/*",
        "/promises/*",
        "/promises/new",
        "/questions/*/reply",
        "/questions/new",
        "/wishes/new",
        "/withdraw",
    ]);
    // What is not hers looks like what is not there.
    critic.look_at(&[format!("{HOME}/people"), format!("{HOME}/settings")]);
    critic.has_no_fault();
}

/// From half an hour before a conversation until it is over, as both sides see it.
#[test]
fn the_day_of_a_conversation_on_every_screen() {
    let Some(company) = Browser::open("company", Look::wide()) else { return };
    let Some(candidate) = Browser::open("candidate", Look::wide().spanish()) else { return };
    let house = House::demo();
    company.sign_in(&house, "nuria@harbour-tours.example", PASSWORD);
    candidate.sign_in(&house, "lucia@marrero.example", PASSWORD);
    let process = process_of(&house);
    company.go(&house.page(&process));
    company.press_at(".talk.ahead h3 a");
    let conversation = company.path();
    let mut critics =
        [Critic::new("company", &house, &company), Critic::new("candidate", &house, &candidate)];
    let jump = |times: u32, jump: &str| {
        company.go(&house.page(&conversation));
        for _ in 0..times {
            company.send(&format!("/demo/clock/{jump}"));
        }
    };
    jump(2, "next-business-day");
    jump(2, "60");
    jump(7, "5");
    for critic in &mut critics {
        critic.look_at_as("before", std::slice::from_ref(&conversation));
    }
    candidate.go(&house.page(&conversation));
    candidate.send("/here");
    jump(7, "5");
    for critic in &mut critics {
        critic.look_at_as("alert", std::slice::from_ref(&conversation));
    }
    company.go(&house.page(&conversation));
    company.press_at("main a[href$='/stand-in']");
    critics[0].look_at(&[format!("{conversation}/stand-in")]);
    jump(1, "60");
    for critic in &mut critics {
        critic.look_at_as("over", &[conversation.clone(), format!("{conversation}/claim")]);
    }
    candidate.go(&house.page(&format!("{conversation}/claim")));
    candidate.send("/claim");
    for critic in &mut critics {
        critic.look_at_as("claimed", std::slice::from_ref(&conversation));
        critic.has_no_fault();
    }
}

#[test]
fn a_stranger_finds_the_door_on_every_screen() {
    let Some(browser) = Browser::open("stranger", Look::wide()) else { return };
    let house = House::demo();
    let invitation = house.says("comes in by this link too, once: ").replace(house.address(), "");
    let mut critic = Critic::new("stranger", &house, &browser);
    let doors =
        ["/sign-in", "/sign-in/link", "/reset", "/reset/spent", "/in/spent", "/invitation/spent", "/nowhere"];
    critic.look_at(&doors.map(str::to_owned));
    critic.look_at_as("threshold", &[invitation]);
    critic.has_no_fault();
    let empty = House::serve();
    let mut critic = Critic::new("first", &empty, &browser);
    critic.look_at(&["/set-up".to_owned(), "/set-up?code=wrong".to_owned()]);
    critic.has_no_fault();
}

/// Signing in, asking, replying, saying that it answers, and leaving: with JavaScript switched off.
#[test]
fn both_sides_speak_without_scripts() {
    let Some(company) = Browser::open("company", Look::wide().without_scripts()) else { return };
    let Some(candidate) = Browser::open("candidate", Look::phone().spanish().without_scripts()) else {
        return;
    };
    let house = House::demo();
    company.sign_in(&house, "rosa@harbour-tours.example", PASSWORD);
    candidate.sign_in(&house, "lucia@marrero.example", PASSWORD);
    let process = process_of(&house);
    candidate.go(&house.page(&process));
    candidate.follow("/questions/new");
    candidate.set("text", "¿Se puede ir en tren?");
    candidate.send("/questions/new");
    company.go(&house.page(&process));
    company.press_at_near("¿Se puede ir en tren?", "main a[href$='/reply']");
    company.set("text", "Yes, ten minutes on foot from the station.");
    company.send("/reply");
    candidate.go(&house.page(&process));
    candidate.reads("ten minutes on foot");
    candidate.press_at_near("¿Se puede ir en tren?", "main form[action$='/answered'] button");
    assert_eq!(candidate.path().split('#').next(), Some(process.as_str()));
    for browser in [&company, &candidate] {
        browser.has_no_complaints();
        browser.press_at("details.who summary");
        browser.send("/sign-out");
        browser.go(&house.page(&process));
        assert!(browser.path().starts_with("/sign-in"), "still inside at {}", browser.path());
    }
}

fn process_of(house: &House) -> String {
    house.says("The process: ").replace(house.address(), "")
}

/// Goes from page to page, in four looks, and writes down what is wrong.
struct Critic<'h> {
    who: &'static str,
    house: &'h House,
    browser: &'h Browser,
    met: BTreeMap<String, Vec<String>>,
    faults: BTreeMap<String, BTreeSet<String>>,
}

impl<'h> Critic<'h> {
    fn new(who: &'static str, house: &'h House, browser: &'h Browser) -> Self {
        Self { who, house, browser, met: BTreeMap::new(), faults: BTreeMap::new() }
    }

    /// Follows every link from there on, a few pages of a kind, and looks at each.
    fn look_around(&mut self, from: &[&str]) {
        let mut ahead: Vec<String> = from.iter().map(|path| (*path).to_owned()).collect();
        ahead.push(process_of(self.house));
        ahead.reverse();
        while let Some(path) = ahead.pop() {
            let kind = kind_of(&path);
            let most = if kind.ends_with("/conversations/*") { CONVERSATIONS } else { OF_A_KIND };
            let pages = self.met.entry(kind).or_default();
            let is_page = !path.ends_with(".ics") && !path.ends_with("/raw");
            if !is_page || pages.contains(&path) || pages.len() == most {
                continue;
            }
            pages.push(path.clone());
            self.browser.go(&self.house.page(&path));
            ahead.extend(self.browser.ways());
        }
        let all: Vec<String> = self.met.values().flatten().cloned().collect();
        self.look_at(&all);
    }

    fn look_at(&mut self, paths: &[String]) {
        self.look_at_as("", paths);
    }

    fn look_at_as(&mut self, moment: &str, paths: &[String]) {
        for look in [Look::wide(), Look::wide().dark(), Look::phone(), Look::phone().dark()] {
            self.browser.wear(look);
            let is_half = look.name() == "wide-dark" || look.name() == "phone";
            for path in paths {
                // The second of a kind differs in its words, hardly in its colours.
                if is_half && self.place(path) > 0 {
                    continue;
                }
                self.browser.go(&self.house.page(path));
                let file = kind_of(path).replace(HOME, "").replace('/', "-").replace('*', "x");
                let place = self.place(path);
                self.browser.picture(&format!("page-{}-{moment}{file}-{place}-{}", self.who, look.name()));
                let mut faults = self.browser.faults();
                if !is_half {
                    faults.extend(self.browser.unreachable());
                }
                let page = format!("{} {moment}", kind_of(path));
                for fault in faults {
                    self.faults.entry(format!("{page}: {fault}")).or_default().insert(look.name());
                }
            }
        }
        self.browser.wear(Look::wide());
    }

    // Which of its kind.
    fn place(&self, path: &str) -> usize {
        let pages = self.met.get(&kind_of(path));
        pages.and_then(|pages| pages.iter().position(|one| one == path)).unwrap_or_default()
    }

    /// There is a way of links to each of these.
    #[track_caller]
    fn has_met(&self, tails: &[&str]) {
        for tail in tails {
            let kind = format!("{HOME}{tail}");
            assert!(
                self.met.contains_key(&kind),
                "no link leads the {} to {kind}: {:#?}",
                self.who,
                self.met.keys()
            );
        }
    }

    #[track_caller]
    fn has_met_in_a_process(&self, tails: &[&str]) {
        let tails: Vec<String> = tails.iter().map(|tail| format!("/processes/*{tail}")).collect();
        self.has_met(&tails.iter().map(String::as_str).collect::<Vec<_>>());
    }

    #[track_caller]
    fn has_no_fault(&self) {
        let lines: Vec<String> =
            self.faults.iter().map(|(fault, looks)| format!("{fault}  {looks:?}")).collect();
        assert!(
            lines.is_empty(),
            "the {}'s pages have {} faults:\n{}",
            self.who,
            lines.len(),
            lines.join("\n")
        );
    }
}

/// An address without what differs from page to page of its kind.
fn kind_of(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_secret = |part: &&str| part.len() >= 36 && !part.contains('.');
    path.split('/').map(|part| if is_secret(&part) { "*" } else { part }).collect::<Vec<_>>().join("/")
}
