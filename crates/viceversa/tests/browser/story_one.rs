//! Story 1 (the conversation that turned into an interview) as both sides live it: a chat that stays one, another role
//! that is put and not imposed, a silence that is seen, and an end that takes one action.

use super::sides::{Sides, attend, ten_past_nine};

const APPLIES: &str = "He dejado un puesto de dirección y me gustaría que me tuvierais en cuenta.";
const REASON: &str = "You have led crews, and never a whole season on the water.";
const NO: &str = "Pedí el otro puesto y me gustaría una respuesta sobre ese.";

#[test]
fn the_conversation_that_turned_into_an_interview() {
    let Some(mut walk) = Sides::begin("one") else { return };
    walk.open("Martín Olmos", "martin@olmos.example", None);
    let talk = a_talk_without_a_job_is_no_interview(&walk);
    it_becomes_none_in_its_middle_either(&walk, &talk);
    the_candidate_asks_for_a_job(&walk);
    another_role_is_put_and_nothing_moves(&walk);
    one_side_says_in_private_that_it_will_not_go_on(&walk, &talk);
    two_weeks_of_silence_are_seen(&walk, &talk);
    both_have_spoken_and_one_action_ends_it(&walk, &talk);
    walk.no_browser_complained();
}

/// 1.1, 1.2, 1.4: no interview without a job, no question about earlier pay; a talk is kept as what it is.
fn a_talk_without_a_job_is_no_interview(walk: &Sides) -> String {
    let recruiter = &walk.recruiter;
    walk.to_process(recruiter);
    recruiter.follow("/conversations/new");
    let starts_at = ten_past_nine(&recruiter.holds("starts_at"));
    recruiter.pick("kind", "interview");
    recruiter.set("starts_at", &starts_at);
    attend(recruiter, &["Victor Salas"]);
    recruiter.set("purpose", "How the summer was.");
    recruiter.set("agenda", "What you earned in your last post");
    recruiter.send("/conversations/new");
    assert!(recruiter.path().ends_with("/conversations/new"), "an interview for nothing");
    recruiter.pick("kind", "informal");
    recruiter.send("/conversations/new");
    assert!(recruiter.path().ends_with("/conversations/new"), "nobody asks for earlier pay");
    assert_eq!(recruiter.count("main #f-agenda[aria-invalid=true]"), 1, "the agenda is what is wrong");
    assert_eq!(recruiter.holds("purpose"), "How the summer was.");
    walk.pictures("no-question-about-earlier-pay");
    recruiter.set("agenda", "Charts of this coast");
    recruiter.send("/conversations/new");
    let talk = recruiter.path();
    walk.go(&walk.candidate, &talk);
    walk.candidate.reads("How the summer was.");
    walk.pictures("a-chat");
    talk
}

fn it_becomes_none_in_its_middle_either(walk: &Sides, talk: &str) {
    walk.jump(1, "next-business-day");
    walk.sits_down("victor");
    walk.jump(4, "5");
    for browser in [&walk.candidate, &walk.colleague] {
        walk.go(browser, talk);
        browser.send("/here");
    }
    walk.colleague.follow("/kind");
    walk.colleague.pick("kind", "interview");
    walk.colleague.set("reason", "I would like to speak about the post.");
    walk.colleague.send("/kind");
    assert!(walk.colleague.path().ends_with("/kind"), "without a job there is no interview");
    walk.picture("no-interview-for-nothing");
    walk.go(&walk.candidate, talk);
    assert_eq!(walk.candidate.count("main form[action$='/kind/answer']"), 0);
}

fn the_candidate_asks_for_a_job(walk: &Sides) {
    let candidate = &walk.candidate;
    walk.to_process(candidate);
    candidate.follow("/proposals/new");
    candidate.pick("kind", "job");
    candidate.set("job", "Operations manager");
    candidate.set("reason", APPLIES);
    candidate.send("/proposals/new");
    let proposal = candidate.path();
    walk.jump(2, "5");
    walk.to_process(&walk.recruiter);
    walk.recruiter.press_at(&format!("main a[href=\"{proposal}\"]"));
    walk.recruiter.reads(APPLIES);
    walk.pictures("asks-for-a-job");
    walk.recruiter.pick("answer", "yes");
    walk.recruiter.set("text", "Gladly.");
    walk.recruiter.send(&proposal);
    walk.to_process(candidate);
    candidate.reads("Operations manager");
    walk.pictures("an-application-now");
}

/// 1.3: put with its level, pay and reason; declined, and nothing moved.
fn another_role_is_put_and_nothing_moves(walk: &Sides) {
    let (recruiter, candidate) = (&walk.recruiter, &walk.candidate);
    walk.jump(1, "next-business-day");
    recruiter.follow("/proposals/new");
    recruiter.pick("kind", "role");
    recruiter.set("role", "Coordinator");
    recruiter.set("pay", "30,000");
    recruiter.set("reason", REASON);
    recruiter.send("/proposals/new");
    let proposal = recruiter.path();
    walk.jump(2, "5");
    walk.to_process(candidate);
    candidate.press_at(&format!("main a[href=\"{proposal}\"]"));
    for words in ["Coordinator", "30.000", REASON] {
        candidate.reads(words);
    }
    walk.pictures("another-role");
    // While it waits, nobody is interviewed.
    recruiter.follow("/conversations/new");
    recruiter.pick("kind", "interview");
    recruiter.set("purpose", "The coordinator's post.");
    recruiter.send("/conversations/new");
    assert!(recruiter.path().ends_with("/conversations/new"), "nothing moves without an answer");
    candidate.pick("answer", "no");
    candidate.set("text", NO);
    candidate.send(&proposal);
    for browser in [recruiter, candidate] {
        walk.go(browser, &proposal);
        browser.reads(NO);
        walk.to_process(browser);
        browser.reads("Operations manager");
    }
    walk.pictures("declined");
}

/// 1.5, first half: what one side says stays its own.
fn one_side_says_in_private_that_it_will_not_go_on(walk: &Sides, talk: &str) {
    walk.go(&walk.candidate, talk);
    walk.candidate.press_at("main form[action$='/interest'] button[value=stop]");
    let own = walk.candidate.count("main #interest .tag");
    assert_eq!(own, 1, "they read what they said");
    walk.go(&walk.recruiter, talk);
    assert_eq!(walk.recruiter.count("main #interest .tag"), 0, "and nobody else does");
    walk.pictures("in-private");
}

/// 1.6: a promised answer that does not come is broken before both.
fn two_weeks_of_silence_are_seen(walk: &Sides, talk: &str) {
    walk.jump(8, "next-business-day");
    for browser in [&walk.recruiter, &walk.candidate] {
        walk.go(browser, talk);
        assert!(browser.count("main #happened .tag.bad") > 0, "broken: {}", browser.main_text());
        walk.to_process(browser);
    }
    walk.pictures("silence");
}

/// 1.5, second half.
fn both_have_spoken_and_one_action_ends_it(walk: &Sides, talk: &str) {
    walk.go(&walk.colleague, talk);
    walk.colleague.press_at("main form[action$='/interest'] button[value=stop]");
    for browser in [&walk.recruiter, &walk.candidate] {
        walk.go(browser, talk);
        assert_eq!(browser.count("main #interest .tag"), 2, "both words: {}", browser.main_text());
    }
    walk.pictures("both-have-spoken");
    walk.recruiter.send("/end-together");
    for browser in [&walk.recruiter, &walk.candidate] {
        walk.to_process(browser);
        assert_eq!(browser.count("main form[action$='/end-together']"), 0);
        assert_eq!(browser.count("main a[href$='/conversations/new']"), 0, "it has ended");
    }
    walk.pictures("ended-kindly");
}
