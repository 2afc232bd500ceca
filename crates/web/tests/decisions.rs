//! Decisions over HTTP, from both seats and on both engines: going on, a no with its reasons, feedback, offers, and a
//! company that went silent.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "decisions/offers.rs"]
mod offers;
mod support;

use ledger::{
    conversation::Presence,
    ids::RequirementId,
    process::Ending,
    promise::{Kind, State as PromiseState},
};
use support::{Reply, Scratch, Who};

const SEEN: &str = "You have led four people; here it is twelve";
const CHANGE: &str = "A season in which you lead a whole boat crew";
const WORDS: &str = "We will not go on, and thank you for your day with us.";

/// After an interview on Tuesday 10 November that both say took place; it is 11:00 in Madrid.
fn after_a_talk() -> impl Iterator<Item = (store::testing::Scratch, Scratch)> {
    store::testing::databases().into_iter().map(|db| {
        let house = Scratch::with((*db).clone());
        let talk = house.book(Who::Executive, "2026-11-10T09:00:00Z");
        house.go_to("2026-11-10T10:00:00Z");
        house.claim(Who::Executive, talk, Presence::OnTime, Presence::OnTime);
        house.claim(Who::Candidate, talk, Presence::OnTime, Presence::OnTime);
        (db, house)
    })
}

fn requirement(house: &Scratch) -> RequirementId {
    let (workspace, job) = (house.workspace.id, house.job.id);
    let spec = house.house().db.read(|conn| store::jobs::spec(conn, workspace, job, 1)).unwrap();
    spec.requirements[0].id
}

fn page(house: &Scratch, who: Who, tail: &str) -> Reply {
    let reply = house.get(who, &house.process_path(tail));
    reply.is(200);
    reply
}

/// The fields of a no for the one requirement, and for a reason that is not in the spec.
fn no<'f>(
    requirement: &'f str,
    chosen: &[&'f str],
    feedback: &'f str,
    step: &'f str,
) -> Vec<(&'f str, &'f str)> {
    let mut fields: Vec<(&str, &str)> = chosen.iter().map(|row| ("requirement", *row)).collect();
    fields.extend([("row", requirement), ("seen", SEEN), ("change", CHANGE)]);
    fields.extend([("row", "unwritten"), ("seen", "You asked for Fridays off"), ("change", "")]);
    fields.extend([("feedback", feedback), ("text", WORDS), ("step", step)]);
    fields
}

fn give_no(house: &Scratch, feedback: &str) -> String {
    let id = requirement(house).to_string();
    let sent =
        house.post(Who::Recruiter, &house.process_path("/declines/new"), &no(&id, &[&id], feedback, "send"));
    let decline = house.load().declines.last().unwrap().id;
    sent.leads_to(&house.process_path(&format!("/declines/{decline}")));
    format!("/declines/{decline}")
}

#[test]
fn after_a_conversation_there_are_three_doors() {
    for (_db, house) in after_a_talk() {
        let doors = page(&house, Who::Recruiter, "/decide");
        doors
            .says("What next for Ana Prieto?")
            .says("waits 5 minutes before it goes out")
            .says("An answer after the conversation of Tuesday 10 November (Interview)")
            .says(&house.process_path("/advance"))
            .says(&house.process_path("/declines/new"))
            .says(&house.process_path("/offers/new"));
        page(&house, Who::Recruiter, "").says(&house.process_path("/decide"));
        for who in [Who::Candidate, Who::Executive] {
            let tails = ["/decide", "/advance", "/declines/new", "/offers/new"];
            let may = who == Who::Executive;
            for tail in tails {
                house.get(who, &house.process_path(tail)).is(if may { 200 } else { 403 });
            }
        }
    }
}

#[test]
fn going_on_waits_with_its_stage() {
    for (_db, house) in after_a_talk() {
        let advance = house.process_path("/advance");
        let stage = house.house().db.read(|conn| {
            store::jobs::stages(conn, house.workspace.id, house.job.id).map(|plan| plan[1].id.to_string())
        });
        let stage = stage.unwrap();
        house.post(Who::Recruiter, &advance, &[("stage", &stage), ("text", " ")]).is(422).says("no text yet");
        house.post(Who::Recruiter, &advance, &[("text", "On we go")]).is(422);
        house.post(Who::Recruiter, &advance, &[("stage", &stage), ("text", "On we go")]).is(303);
        assert_ne!(house.load().stage.map(|id| id.to_string()), Some(stage.clone()));
        page(&house, Who::Recruiter, "").says("It goes on with: Interview");
        page(&house, Who::Candidate, "").says_not("On we go").says_not("It goes on with");
        house.go_to("2026-11-10T10:05:00Z");
        assert_eq!(house.load().stage.map(|id| id.to_string()), Some(stage));
        page(&house, Who::Candidate, "").says("On we go").says("It goes on with: Interview");
    }
}

#[test]
fn a_no_without_a_reason_is_refused_beside_the_reasons() {
    for (_db, house) in after_a_talk() {
        let path = house.process_path("/declines/new");
        page(&house, Who::Recruiter, "/declines/new")
            .says("Has led a crew through a season")
            .says("This reason is not in the published spec; the candidate will read that.")
            .says("It follows by Tuesday 17 November, 17:00");
        let id = requirement(&house).to_string();
        house
            .post(Who::Recruiter, &path, &no(&id, &[], "now", ""))
            .is(422)
            .says("href=\"#f-requirement\"")
            .says("A no has a reason.")
            .says(WORDS)
            .says(SEEN);
        let hollow = [
            ("requirement", &*id),
            ("row", &id),
            ("seen", "Not the right fit"),
            ("change", CHANGE),
            ("text", WORDS),
        ];
        house
            .post(Who::Recruiter, &path, &hollow)
            .is(422)
            .says("href=\"#f-seen\"")
            .says("id=\"f-seen-error\"")
            .says("would fit anybody");
        // The second row is to blame: its field is the one that the error leads to.
        house
            .post(Who::Recruiter, &path, &no(&id, &[&id, "unwritten"], "now", ""))
            .is(422)
            .says("id=\"f-change-error\"")
            .says("id=\"r0-change\"")
            .says("Say what would change it");
        let elsewhere = RequirementId::new(uuid::Uuid::from_u128(7)).to_string();
        house.post(Who::Recruiter, &path, &no(&elsewhere, &[&elsewhere], "now", "send")).is(422);
        house.post(Who::Recruiter, &path, &no("nonsense", &["nonsense"], "now", "send")).is(422);
        assert!(house.load().declines.is_empty());
    }
}

#[test]
fn a_no_is_read_as_the_candidate_will_read_it_before_it_is_sent() {
    for (_db, house) in after_a_talk() {
        let path = house.process_path("/declines/new");
        let id = requirement(&house).to_string();
        let preview = house.post(Who::Recruiter, &path, &no(&id, &[&id, "unwritten"], "later", ""));
        preview
            .is(200)
            .says("This is what Ana Prieto will read")
            .says("Has led a crew through a season")
            .says(SEEN)
            .says("You asked for Fridays off")
            .says("not in the published spec")
            // On Ana's clock.
            .says("comes by Tuesday 17 November, 17:00 in Madrid (16:00 for you)");
        assert!(house.load().declines.is_empty(), "nothing was sent");
        let back = house.post(Who::Recruiter, &path, &no(&id, &[&id], "later", "change"));
        back.is(200).says("Say no to Ana Prieto").says(WORDS).says(SEEN).says("checked");
        assert!(house.load().declines.is_empty());
        house.post(Who::Candidate, &path, &no(&id, &[&id], "now", "")).is(403);
        house.post(Who::Interviewer, &path, &no(&id, &[&id], "now", "send")).is(404);
    }
}

#[test]
fn a_no_that_waits_is_nowhere_to_be_seen_by_the_candidate() {
    for (_db, house) in after_a_talk() {
        let path = give_no(&house, "now");
        page(&house, Who::Recruiter, &path)
            .says("It goes out at 11:05")
            .says("Only your organisation sees this")
            .says(SEEN)
            .says("/take-back");
        page(&house, Who::Recruiter, "").says("A no goes out at 11:05");
        house.get(Who::Candidate, &house.process_path(&path)).is(404).says_not(SEEN).says_not(WORDS);
        for tail in ["", "/decide"] {
            let seen = house.get(Who::Candidate, &house.process_path(tail));
            seen.says_not(WORDS).says_not(SEEN).says_not("/declines/").says_not("has ended");
        }
        house.get(Who::Candidate, &house.path("/processes")).says_not("the company said no");
        let other = house.get(Who::Recruiter, &house.process_path("/decide"));
        other.says("A decline has been written and is about to be sent.");

        let message = house.load().messages.last().unwrap().id;
        house
            .post(Who::Recruiter, &house.process_path(&format!("/messages/{message}/take-back")), &[])
            .is(303);
        house.go_to("2026-11-10T11:00:00Z");
        page(&house, Who::Recruiter, &path).says("Taken back").says("Ana Prieto never saw it.");
        house.get(Who::Candidate, &house.process_path(&path)).is(404).says_not(SEEN);
        assert!(house.load().ended.is_none());
    }
}

#[test]
fn the_outcome_has_its_reasons_and_the_feedback_comes_by_its_date() {
    for (_db, house) in after_a_talk() {
        let path = house.process_path("/declines/new");
        let id = requirement(&house).to_string();
        let unwritten = [
            ("requirement", id.as_str()),
            ("row", id.as_str()),
            ("seen", ""),
            ("change", ""),
            ("feedback", "later"),
            ("text", WORDS),
            ("step", "send"),
        ];
        house.post(Who::Manager, &path, &unwritten).is(303);
        house.go_to("2026-11-10T10:05:00Z");
        let process = house.load();
        assert_eq!(process.ended.as_ref().map(|ended| ended.how), Some(Ending::Declined));
        let decline = format!("/declines/{}", process.declines[0].id);
        page(&house, Who::Candidate, "").says("There is an outcome, with its reasons.").says(&decline);
        page(&house, Who::Candidate, &decline)
            .says("The outcome")
            .says("Decided by Pau Ferrer, hiring manager")
            .says(WORDS)
            .says("Has led a crew through a season")
            .says("What is still missing comes by Tuesday 17 November, 17:00")
            .says("Pau Ferrer owes it.")
            .says_not("/feedback");
        let feedback = house.process_path(&format!("{decline}/feedback"));
        page(&house, Who::Manager, "").says(&feedback);
        house.get(Who::Candidate, &feedback).is(403);
        page(&house, Who::Manager, &format!("{decline}/feedback")).says("Has led a crew through a season");
        let half = [("row", id.as_str()), ("seen", SEEN), ("change", "More experience")];
        house.post(Who::Manager, &feedback, &half).is(422).says("id=\"f-change-error\"").says(SEEN);
        let whole = [("row", id.as_str()), ("seen", SEEN), ("change", CHANGE)];
        house.post(Who::Manager, &feedback, &whole).leads_to(&house.process_path(&decline));
        page(&house, Who::Candidate, &decline).says(SEEN).says(CHANGE).says("The feedback came");
        page(&house, Who::Candidate, "").says("Gives the feedback that was promised.");
        let owed = house.load().promises.into_iter().find(|promise| promise.kind == Kind::Feedback).unwrap();
        assert_eq!(owed.state, PromiseState::Kept);
    }
}

#[test]
fn that_the_company_went_silent_is_offered_only_after_a_broken_promise() {
    for (_db, house) in after_a_talk() {
        let silent = house.process_path("/silent");
        house.get(Who::Candidate, &silent).is(422).says("No promise to you is broken yet.");
        page(&house, Who::Candidate, "").says_not(&silent);
        house.go_to("2026-11-20T10:00:00Z");
        page(&house, Who::Candidate, "").says("Harbour Tours has not kept a promise to you.").says(&silent);
        page(&house, Who::Recruiter, "").says_not(&silent);
        house.get(Who::Recruiter, &silent).is(403);
        page(&house, Who::Candidate, "/silent")
            .says("An answer after the conversation of Tuesday 10 November (Interview)");
        house.post(Who::Candidate, &silent, &[("reason", "Nobody wrote")]).leads_to(&house.process_path(""));
        page(&house, Who::Recruiter, "")
            .says("the company went silent, the candidate recorded")
            .says("Nobody wrote");
        assert_eq!(house.load().ended.map(|ended| ended.how), Some(Ending::WentSilent));
    }
}

#[test]
fn who_withdraws_sees_at_once_who_owes_them_a_word_and_by_when() {
    for (_db, house) in after_a_talk() {
        house.post(Who::Candidate, &house.process_path("/withdraw"), &[("reason", "")]).is(303);
        page(&house, Who::Candidate, "")
            .says("Marta Ruiz owes you a word about the withdrawal by Thursday 12 November, 17:00 in Madrid");
        // The doors are closed; a word can be written.
        let decide = house.get(Who::Recruiter, &house.process_path("/decide"));
        decide.leads_to(&house.process_path("#compose"));
        house.get(Who::Recruiter, &house.process_path("/declines/new")).is(422);
    }
}
