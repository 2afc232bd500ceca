//! Every page there is, as everybody who may see it, at a desk and on a phone, in light and dark: by axe-core's rules
//! for WCAG 2.2 AA, and by our own. The pages are those the router answers, so that a new one is judged the day it is
//! made: `cargo nextest run -p web --test accessible`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "../support/mod.rs"]
mod support;

/// The browser of the tests of the whole product.
#[path = "../../../viceversa/tests/support"]
mod window {
    #![allow(clippy::expect_used, dead_code, reason = "each test uses its own part of the browser")]

    pub mod audit;
    pub mod axe;
    pub mod browser;
    pub mod by_address;
    pub mod folder;
    pub mod look;
    pub mod skip;
    pub mod webdriver;
}

mod critic;
mod samples;

use critic::Critic;
use samples::{NO_PAGE, Sample, as_demonstration, empty, moments, samples};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use support::{
    Who,
    rich::Rich,
    routes::{self, Route},
    served::Served,
};
use window::{axe::AXE, browser::Browser, look::Look};

/// Who looks, in this order: what the first one saw is judged again for the next only where it looks otherwise.
const EYES: [Who; 7] = [
    Who::Owner,
    Who::Recruiter,
    Who::Executive,
    Who::Manager,
    Who::Interviewer,
    Who::Candidate,
    Who::Stranger,
];

#[test]
fn axe_core_lies_here_as_it_was_published() {
    let notice = include_str!("../../../viceversa/tests/vendor/axe-core/README.md");
    let sum: String = Sha256::digest(AXE).iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(notice.contains(&sum), "axe.min.js has the SHA-256 {sum}, its README.md says another");
    let version = notice.lines().next().unwrap().trim_start_matches("# axe-core ");
    assert!(AXE.starts_with(&format!("/*! axe v{version}\n")), "it is not the version {version}");
}

#[test]
fn every_page_passes_for_everybody_who_sees_it() {
    let Some(browser) = Browser::open("critic", Look::wide()) else { return };
    let mut rich = Rich::new();
    as_demonstration(&mut rich.house);
    let served = Served::of(&rich.house.app);
    let bare = Served::of(&empty());
    let mut critic = Critic::new(&browser);
    let more = samples(&mut rich, &served, &bare);
    for route in pages(&rich) {
        let (seen, is_page) = all_who_see(&mut critic, &rich, &served, &route);
        let known = NO_PAGE.contains(&route.path.as_str());
        assert!(!(known && seen), "{} is a page: take it off the list NO_PAGE", route.path);
        let extra: Vec<&Sample> = more.iter().filter(|sample| sample.route == route.path).collect();
        for Sample { who, url, .. } in &extra {
            critic.judge(&route.path, true, *who, rich.house.session_of(*who), url);
        }
        if !seen && extra.is_empty() && is_page && !known {
            critic.misses(&route.path);
        }
    }
    for route in pages(&rich).iter().filter(|route| route.takes("POST") && route.path.ends_with("/new")) {
        critic.judge_refused(&rich, &served, &route.path);
    }
    moments(&rich, |moment, who, path| {
        critic.judge(moment, false, who, rich.house.session_of(who), &served.page(&path));
    });
    critic.has_no_fault();
}

fn pages(rich: &Rich) -> Vec<Route> {
    routes::all(&rich.house.app).into_iter().filter(|route| route.is_page() && route.takes("GET")).collect()
}

/// Judges a route as everybody to whom it shows something of its own; says whether anybody saw a page, and whether
/// it may be one: what gives a file is none.
fn all_who_see(critic: &mut Critic, rich: &Rich, served: &Served, route: &Route) -> (bool, bool) {
    let path = rich.fill(&route.path);
    let (mut seen, mut file) = (false, route.path.ends_with(".csv"));
    let mut known = BTreeSet::new();
    for who in EYES {
        let reply = rich.house.get(who, &path);
        let kind = reply.headers.get("content-type").map_or("", |kind| kind.to_str().unwrap());
        // A page to send is a file, too.
        let is_html = kind.starts_with("text/html") && !route.path.ends_with(".html");
        file |= reply.status.is_success() && !is_html;
        if reply.status.is_server_error() {
            critic.breaks(&route.path, who);
        }
        if !reply.status.is_success() || !is_html {
            continue;
        }
        seen = true;
        let parts = parts_of(&reply.body);
        if !parts.is_subset(&known) {
            let is_new = known.is_empty();
            known.extend(parts);
            critic.judge(&route.path, is_new, who, rich.house.session_of(who), &served.page(&path));
        }
    }
    (seen, !file)
}

/// What a page is made of: its elements with their classes.
fn parts_of(page: &str) -> BTreeSet<String> {
    let tags = page.split('<').skip(1).filter(|tag| !tag.starts_with(['/', '!']));
    let part = |tag: &str| {
        let tag = tag.split('>').next().unwrap_or_default();
        let class = tag.split_once("class=\"").and_then(|(_, rest)| rest.split('"').next());
        format!("{} {}", tag.split(' ').next().unwrap_or_default(), class.unwrap_or_default())
    };
    tags.map(part).collect()
}
