//! Offers: refused beside their fields, read before they are sent, waiting unseen, accepted, countered, run out.

use super::{
    after_a_talk, page,
    support::{Scratch, Who},
};
use ledger::{offer::State as OfferState, process::Ending};

const OFFER: [(&str, &str); 10] = [
    ("role", "Operations manager, both boats"),
    ("pay", "60.000"),
    ("currency", "eur"),
    ("period", "year"),
    ("gross", "yes"),
    ("outside", ""),
    ("starts_at", "2027-01-11"),
    ("conditions", "Thirty days of holiday"),
    ("due_at", "2026-11-17"),
    ("due_hour", "17:00"),
];

fn offer<'f>(change: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let mut fields = OFFER.to_vec();
    for (name, value) in change {
        fields.retain(|(other, _)| other != name);
        fields.push((name, value));
    }
    fields
}

fn send_offer(house: &Scratch, change: &[(&str, &str)]) -> String {
    let mut fields = offer(change);
    fields.push(("step", "send"));
    let sent = house.post(Who::Recruiter, &house.process_path("/offers/new"), &fields);
    let offer = house.load().offers.last().unwrap().id;
    sent.leads_to(&house.process_path(&format!("/offers/{offer}")));
    format!("/offers/{offer}")
}

#[test]
fn an_offer_that_is_too_short_or_pays_outside_the_range_is_refused_beside_its_field() {
    for (_db, house) in after_a_talk() {
        let path = house.process_path("/offers/new");
        page(&house, Who::Recruiter, "/offers/new")
            .says("Disclosed range: 58,000 to 66,000 EUR a year, gross.")
            .says("value=\"2026-11-17\"")
            .says("Operations manager");
        let refused = |change: &[(&str, &str)], field: &str, say: &str| {
            house
                .post(Who::Recruiter, &path, &offer(change))
                .is(422)
                .says(&format!("id=\"f-{field}-error\""))
                .says(say)
                .says("Thirty days of holiday");
        };
        refused(&[("due_at", "2026-11-12")], "due_at", "three business days at least");
        refused(&[("due_at", "")], "due_at", "Say by when");
        refused(&[("pay", "70000")], "outside", "outside the disclosed range");
        refused(&[("pay", "a lot")], "pay", "amount above zero");
        refused(&[("pay", "")], "pay", "Give the pay");
        refused(&[("role", " ")], "role", "Say which role");
        refused(&[("starts_at", "soon")], "starts_at", "Say when");
        assert!(house.load().offers.is_empty());
    }
}

#[test]
fn an_offer_waits_unseen_and_is_taken_back() {
    for (_db, house) in after_a_talk() {
        let path = house.process_path("/offers/new");
        house
            .post(Who::Recruiter, &path, &offer(&[]))
            .is(200)
            .says("This is what Ana Prieto will read")
            .says("60,000 EUR a year, gross")
            .says("inside the range")
            .says("Monday 11 January 2027");
        assert!(house.load().offers.is_empty());
        house
            .post(Who::Recruiter, &path, &offer(&[("step", "change")]))
            .is(200)
            .says("Thirty days of holiday");
        let one = send_offer(&house, &[]);
        page(&house, Who::Recruiter, &one).says("It goes out at 11:05").says("/take-back");
        page(&house, Who::Recruiter, "").says("An offer goes out at 11:05");
        house.get(Who::Candidate, &house.process_path(&one)).is(404).says_not("60,000");
        page(&house, Who::Candidate, "").says_not("both boats").says_not("/offers/");
        house.post(Who::Candidate, &house.process_path(&format!("{one}/accept")), &[]).is(404);
        house.post(Who::Candidate, &house.process_path(&format!("{one}/take-back")), &[]).is(403);
        house.post(Who::Recruiter, &house.process_path(&format!("{one}/take-back")), &[]).is(303);
        house.go_to("2026-11-10T11:00:00Z");
        page(&house, Who::Recruiter, &one).says("taken back");
        page(&house, Who::Recruiter, "").says("taken back").says("both boats");
        page(&house, Who::Candidate, "").says_not("both boats");
        house.get(Who::Candidate, &house.process_path(&one)).is(404).says_not("60,000");
    }
}

#[test]
fn who_accepts_has_the_job_and_fills_its_opening() {
    for (_db, house) in after_a_talk() {
        let one =
            send_offer(&house, &[("pay", "70 000"), ("outside", "You bring the licence for both boats")]);
        house.go_to("2026-11-10T10:05:00Z");
        page(&house, Who::Candidate, "")
            .says("Harbour Tours makes you an offer. It stands until Tuesday 17 November, 17:00 in Madrid")
            .says(&one);
        page(&house, Who::Candidate, &one)
            .says("outside the range")
            .says("You bring the licence for both boats")
            .says(&format!("{one}/accept"))
            .says(&format!("{one}/counter"))
            .says(&format!("{one}/decline"))
            .says("/questions/new")
            .says_not("/uphold");
        let accept = format!("{one}/accept");
        house.get(Who::Recruiter, &house.process_path(&accept)).is(403);
        page(&house, Who::Candidate, &accept).says("70,000 EUR a year, gross").says("Yes, I accept");
        assert!(house.load().ended.is_none(), "looking changes nothing");
        let done = house.post(Who::Candidate, &house.process_path(&accept), &[("text", "With pleasure")]);
        done.leads_to(&house.process_path(&one));
        let process = house.load();
        assert_eq!(process.ended.map(|ended| ended.how), Some(Ending::Hired));
        let job =
            house.house().db.read(|conn| store::jobs::load(conn, house.workspace.id, house.job.id)).unwrap();
        assert_eq!((job.hired, job.free_openings(), job.state), (1, 0, ledger::job::State::Filled));
        page(&house, Who::Recruiter, "").says("The offer was accepted.").says("With pleasure");
        house.get(Who::Candidate, &house.process_path(&accept)).is(422);
    }
}

#[test]
fn a_counter_is_answered_by_upholding_or_by_another_offer() {
    for (_db, house) in after_a_talk() {
        let one = send_offer(&house, &[]);
        house.go_to("2026-11-10T10:05:00Z");
        let counter = house.process_path(&format!("{one}/counter"));
        page(&house, Who::Candidate, &format!("{one}/counter")).says("Offered: 60,000 EUR a year, gross.");
        house.post(Who::Candidate, &counter, &[("pay", "64000")]).is(422).says("id=\"f-pay-error\"");
        let asked =
            [("text", "I lead both boats"), ("pay", "64.000"), ("currency", "EUR"), ("period", "year")];
        house.post(Who::Candidate, &counter, &asked).leads_to(&house.process_path(&one));
        page(&house, Who::Recruiter, "")
            .says("You owe Ana Prieto")
            .says(&house.process_path(&one))
            .says("Asks for other terms:")
            .says("64,000 EUR a year, gross");
        let uphold = house.process_path(&format!("{one}/uphold"));
        house.get(Who::Candidate, &uphold).is(403);
        page(&house, Who::Recruiter, &one).says(&uphold).says("Make another offer");
        house.post(Who::Recruiter, &uphold, &[("text", "")]).is(422).says("id=\"f-text-error\"");
        house.post(Who::Recruiter, &uphold, &[("text", "It is what we have")]).is(303);
        page(&house, Who::Candidate, &one).says("It is what we have").says("the offer stands as it is");

        house.post(Who::Candidate, &counter, &[("text", "May I start in March?")]).is(303);
        page(&house, Who::Recruiter, "/offers/new").says("This one takes its place").says("value=\"60000\"");
        let two = send_offer(&house, &[("starts_at", "2027-03-01")]);
        house.go_to("2026-11-10T10:20:00Z");
        page(&house, Who::Candidate, &one).says("replaced by a later offer").says_not("/accept");
        page(&house, Who::Candidate, &two).says("Monday 1 March 2027").says("/accept");
        house.post(Who::Candidate, &house.process_path(&format!("{one}/decline")), &[]).is(422);
        house.post(Who::Candidate, &house.process_path(&format!("{two}/decline")), &[]).is(303);
        assert_eq!(house.load().ended.map(|ended| ended.how), Some(Ending::OfferDeclined));
    }
}

#[test]
fn an_offer_that_runs_out_says_so_to_both() {
    for (_db, house) in after_a_talk() {
        let one = send_offer(&house, &[]);
        house.go_to("2026-11-17T16:01:00Z");
        assert_eq!(house.load().offers[0].state, OfferState::Expired);
        for who in [Who::Recruiter, Who::Candidate] {
            page(&house, who, "").says("The offer ended without an answer.");
            page(&house, who, &one).says("ended without an answer").says_not("/accept");
        }
    }
}
