//! It starts, says where, shows a page in every look, and stops.

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::look::Look;

#[test]
fn the_demo_opens_on_a_phone_in_the_dark_in_both_languages() {
    let looks = [
        ("desk", Look::wide()),
        ("phone in the dark", Look::phone().dark()),
        ("Spanish phone", Look::phone().spanish()),
        ("no scripts", Look::wide().without_scripts()),
    ];
    let house = House::demo();
    for (who, look) in looks {
        let Some(browser) = Browser::open(who, look) else {
            return;
        };
        browser.go(&house.page("/"));
        browser.fits();
        browser.has_no_complaints();
        browser.picture(&format!("opens-{}", who.replace(' ', "-")));
        assert!(!browser.main_text().trim().is_empty(), "{who}: an empty page");
    }
}

#[test]
fn an_empty_house_starts_and_stops_cleanly() {
    let house = House::serve();
    house.visitor().get("/");
    let status = house.stop();
    assert!(status.success(), "SIGTERM ended it with {status}");
}
