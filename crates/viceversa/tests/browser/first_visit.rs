//! An empty house: whoever holds the code on the console sets it up, and opens the first process.

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::look::Look;

#[test]
fn the_first_visitor_sets_the_house_up_with_the_code_on_the_console() {
    let Some(owner) = Browser::open("owner", Look::phone()) else { return };
    let house = House::serve();
    let code = house.says("set-up code: ");
    owner.go(&house.page("/"));
    assert_eq!(owner.path(), "/set-up", "an empty house leads to its set-up");
    owner.set("organisation", "Harbour Tours");
    owner.set("zone", "Europe/Madrid");
    owner.set("language", "es");
    owner.set("name", "Clara Benet");
    owner.set("email", "clara@harbour-tours.example");

    // A guess is refused, and nothing but the secrets has to be typed again.
    owner.set("code", "guessed");
    owner.set("password", "four plain words here");
    owner.send("/set-up");
    assert_eq!(owner.path(), "/set-up");
    assert_eq!(owner.count("main #f-code[aria-invalid=true]"), 1, "the code is what is wrong");
    assert_eq!(owner.holds("organisation"), "Harbour Tours");
    assert_eq!(owner.holds("zone"), "Europe/Madrid");
    owner.picture("first-visit-refused");

    owner.set("code", &code);
    owner.set("password", "four plain words here");
    owner.send("/set-up");
    let home = owner.path();
    assert!(home.starts_with("/w/harbour-tours"), "set up, at {home}");
    owner.picture("first-visit-home");

    // From nothing to a shared record: empty pages say what to do.
    owner.go(&house.page("/w/harbour-tours/processes"));
    owner.press_at("main a[href$='/processes/new']");
    owner.set("name", "Irene Vega");
    owner.set("email", "irene@vega.example");
    owner.send("/processes/new");
    owner.reads("Irene Vega");
    owner.picture("first-visit-process");
    owner.has_no_complaints();
    owner.fits();

    // The code is spent, and the door is closed to the next one.
    let mut stranger = house.visitor();
    let again = stranger.get("/set-up");
    assert_ne!(again.status, 200, "set up twice:\n{}", again.body);
}
