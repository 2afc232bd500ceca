//! Looks at a page in every look, and writes down what is wrong and what would be better.

use crate::{
    support::{Who, rich::Rich, served::Served},
    window::{
        axe::{Depth, Verdict},
        browser::Browser,
        look::Look,
    },
};
use act::secret::Secret;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong or could be better, and where: pages and looks.
type Notes = BTreeMap<String, BTreeSet<String>>;

pub struct Critic<'b> {
    browser: &'b Browser,
    faults: Notes,
    advice: Notes,
    judged: usize,
}

impl<'b> Critic<'b> {
    /// With axe-core in hand.
    pub fn new(browser: &'b Browser) -> Self {
        browser.bring_axe();
        Self { browser, faults: Notes::new(), advice: Notes::new(), judged: 0 }
    }

    /// Opens a page as somebody, and looks at it: in every look where it is `new`, else in the two that show the
    /// most.
    pub fn judge(&mut self, page: &str, new: bool, who: Who, session: Option<&Secret>, url: &str) {
        self.browser.hold(url, session.map(|secret| ("viceversa", secret.reveal())));
        self.browser.wear(Look::wide());
        self.browser.go(url);
        self.look(&format!("{page} as {who:?}"), new);
    }

    /// Sends the form of a page with nothing filled in, and looks at what comes back.
    pub fn judge_refused(&mut self, rich: &Rich, served: &Served, route: &str) {
        let path = rich.fill(route);
        for who in [Who::Owner, Who::Candidate] {
            if !rich.house.get(who, &path).status.is_success() {
                continue;
            }
            let session = rich.house.session_of(who).map(|secret| ("viceversa", secret.reveal()));
            self.browser.hold(&served.page("/"), session);
            self.browser.wear(Look::wide());
            self.browser.go(&served.page(&path));
            // Some pages ask for a choice first, by links.
            if self.browser.send_as_it_is() {
                self.look(&format!("{route} as {who:?}, refused"), false);
            }
            return;
        }
    }

    /// A page that breaks.
    pub fn breaks(&mut self, route: &str, who: Who) {
        self.faults.entry("it breaks".to_owned()).or_default().insert(format!("GET {route} as {who:?}"));
    }

    /// A route that shows nobody a page, so that none was judged.
    pub fn misses(&mut self, route: &str) {
        let what = "nobody sees a page here, so that none was judged\n    \
                    to mend: give it a state in which it shows, in crates/web/tests/support/rich.rs; or an address, and \
                    somebody who sees it there, in `samples` of crates/web/tests/accessible/samples.rs; or, if it only \
                    leads on, a place in NO_PAGE there";
        self.faults.entry(what.to_owned()).or_default().insert(format!("GET {route}"));
    }

    fn look(&mut self, page: &str, new: bool) {
        self.judged += 1;
        self.browser.picture(&format!(
            "judged-{:03}-{}",
            self.judged,
            page.replace(['/', '{', '}', ' ', ','], "-")
        ));
        let looks = [
            (Look::wide(), Depth::All),
            (Look::wide().dark(), Depth::Look),
            (Look::phone(), Depth::Look),
            (Look::phone().dark(), Depth::All),
        ];
        for (look, depth) in looks.into_iter().filter(|(_, depth)| new || *depth == Depth::All) {
            self.browser.wear(look);
            let Verdict { mut faults, advice } = self.browser.verdict(depth);
            faults.extend(self.browser.faults());
            let place = format!("{page} [{}]", look.name());
            for (notes, found) in [(&mut self.faults, faults), (&mut self.advice, advice)] {
                for what in found {
                    notes.entry(what).or_default().insert(place.clone());
                }
            }
        }
    }

    /// Says what could be better, and fails over what is wrong.
    #[track_caller]
    pub fn has_no_fault(&self) {
        assert!(self.judged > 60, "only {} pages were judged", self.judged);
        if !self.advice.is_empty() {
            println!("Nobody fails over this, but it could be better:\n{}", told(&self.advice));
        }
        assert!(
            self.faults.is_empty(),
            "{} faults on {} pages. Mend the part in crates/web/src/face, or its style in \
             crates/web/assets/viceversa.css:\n{}",
            self.faults.len(),
            self.judged,
            told(&self.faults)
        );
    }
}

/// Each once, with the first few places where it was found; with every route where none was judged.
fn told(notes: &Notes) -> String {
    const PLACES: usize = 4;
    let one = |(what, places): (&String, &BTreeSet<String>)| {
        let most = if places.iter().all(|place| place.starts_with("GET ")) { places.len() } else { PLACES };
        let first: Vec<&str> = places.iter().take(most).map(String::as_str).collect();
        let more = places.len().saturating_sub(most);
        let rest = if more > 0 { format!("\n  and {more} more") } else { String::new() };
        format!("\n- {what}\n  on {}{rest}\n", first.join("\n  on "))
    };
    notes.iter().map(one).collect()
}
