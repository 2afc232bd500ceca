//! What one is asked after a conversation: the mirror (3.8), one's own view of oneself (3.1 to 3.3), and the way that
//! leads from one to the next, of which every step can be passed over.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use ledger::{
    Command,
    ids::ConversationId,
    job::kit::HIGHEST,
    mirror::{Statement, Values},
};
use store::testing::databases;
use support::{
    Scratch, Who,
    thoughts::{
        ANCHOR, COMMENT, CRITERIA, criterion, declined, frozen, met, mirrors, page, requirement, views_self,
        withdraws,
    },
};

const ALL_FIVE: [(&str, &str); 5] =
    [("heard", "2"), ("respected", "5"), ("straight", "3"), ("next", "4"), ("show", "1")];

fn sealed(house: &Scratch, talk: ConversationId) -> Values {
    let process = house.load();
    let sent = process.mirrored(talk).unwrap();
    let texts = |conn: &mut store::Conn| store::process::texts(conn, house.workspace.id, process.id);
    let texts = house.house().db.read(texts).unwrap();
    serde_json::from_str(&texts[&sent.values.id]).unwrap()
}

#[test]
fn the_mirror_is_five_taps_and_says_before_it_asks_what_becomes_of_them() {
    for db in databases() {
        let house = Scratch::with((*db).clone());
        let talk = met(&house);
        let form = house.get(Who::Candidate, &page(&house, talk, "/mirror"));
        form.is(200)
            .says("With Ines Soler")
            .says("ever reads this by name")
            .says("figures of five people or more")
            .says("after the decision")
            .says("changes no outcome")
            .says("they may guess that it was you")
            .says("whoever runs the server can read its database");
        // Five groups of five, none of which must be answered; then one button.
        assert_eq!(form.body.matches("class=\"steps\"").count(), 5);
        assert_eq!(form.body.matches("type=\"radio\"").count(), 5 * usize::from(HIGHEST) + 11);
        assert!(!form.body.contains("type=\"radio\" required"), "{}", form.body);
        for words in ["I was heard", "not at all", "entirely", "I could show what matters"] {
            form.says(words);
        }
        let before_form = form.body.split("<form class=\"form\"").next().unwrap();
        assert!(before_form.contains("they may guess"), "said before it asks");

        house.post(Who::Candidate, &page(&house, talk, "/mirror"), &ALL_FIVE).is(303);
        let values = sealed(&house, talk);
        let told: Vec<_> = values.statements.into_iter().collect();
        let wanted = Statement::ALL.into_iter().zip([2, 5, 3, 4, 1]).collect::<Vec<_>>();
        assert_eq!(told, wanted);
        assert_eq!(values.recommend, None);
    }
}

#[test]
fn what_was_typed_is_kept_where_the_mirror_is_refused() {
    let house = Scratch::new();
    let talk = met(&house);
    let path = page(&house, talk, "/mirror");
    let words = [("comment", "Warm, but late"), ("recommend", "6"), ("share", "yes")];
    house
        .post(Who::Candidate, &path, &words)
        .is(422)
        .says("href=\"#f-level\"")
        .says("id=\"f-level\"")
        .says("Warm, but late")
        .says("<details class=\"more-info\" open")
        .says("value=\"6\" checked");
    house.post(Who::Candidate, &path, &[("heard", "9")]).is(422).says("off the scale");
    house.post(Who::Candidate, &path, &[("heard", "4"), ("recommend", "11")]).is(422).says("off the scale");
    assert!(house.load().mirrors.iter().all(|mirror| mirror.sent.is_none()));
    let fields = [&[("heard", "4")][..], &words].concat();
    house.post(Who::Candidate, &path, &fields).is(303);
    assert_eq!(sealed(&house, talk).recommend, Some(6));
    let read_back = house.get(Who::Candidate, &path);
    read_back
        .is(200)
        .says("4 of 5: mostly")
        .says("Warm, but late")
        .says("shown without your name")
        .says("nor whether you answered");
    house.post(Who::Candidate, &path, &fields).is(422).says("answered about this conversation already");
}

#[test]
fn words_without_consent_are_nobodys_but_their_authors() {
    let house = Scratch::new();
    let talk = met(&house);
    mirrors(&house, talk, false);
    let own = house.get(Who::Candidate, &page(&house, talk, ""));
    own.says(COMMENT)
        .says("Nobody is shown these words but you")
        .says("2 of 5: hardly")
        .says("7 of 10: rather yes");
    assert!(!house.load().mirrored(talk).unwrap().share);
}

#[test]
fn it_is_asked_as_well_when_all_is_over() {
    for ends in [declined as fn(&Scratch), withdraws] {
        for db in databases() {
            let house = Scratch::with((*db).clone());
            let talk = met(&house);
            ends(&house);
            let link = page(&house, talk, "/mirror");
            house.get(Who::Candidate, &house.process_path("")).says(&link).says("How was it for you?");
            house.get(Who::Candidate, &page(&house, talk, "")).says(&link);
            house.post(Who::Candidate, &link, &ALL_FIVE).leads_to(&page(&house, talk, ""));
            house.get(Who::Candidate, &house.process_path("")).says_not(&link);
            house.get(Who::Candidate, &link).says("2 of 5: hardly");
        }
    }
}

#[test]
fn nobody_is_asked_about_a_talk_that_was_not_held_is_ahead_or_is_not_theirs() {
    let house = Scratch::new();
    let ahead = house.book(Who::Manager, "2026-11-12T09:00:00Z");
    house.get(Who::Candidate, &page(&house, ahead, "")).says_not("/mirror").says_not("/self-view");
    house
        .post(Who::Candidate, &page(&house, ahead, "/mirror"), &ALL_FIVE)
        .is(422)
        .says("has not started yet");
    let talk = met(&house);
    for who in [Who::Interviewer, Who::Recruiter, Who::Owner] {
        house.get(who, &page(&house, talk, "/mirror")).is(403);
        house.post(who, &page(&house, talk, "/mirror"), &ALL_FIVE).is(403);
        house.get(who, &page(&house, talk, "")).says_not("/mirror");
        house.get(who, &house.process_path("")).says_not("/mirror");
    }
    house.claim(
        Who::Candidate,
        talk,
        ledger::conversation::Presence::Absent,
        ledger::conversation::Presence::OnTime,
    );
    house.get(Who::Candidate, &page(&house, talk, "/mirror")).is(422).says("no talk to judge");
    house.get(Who::Candidate, &page(&house, talk, "")).says_not("/mirror").says_not("/self-view");
}

#[test]
fn one_question_leads_to_the_next_and_each_can_be_passed_over() {
    let house = Scratch::new();
    frozen(&house);
    let talk = met(&house);
    let to = |tail: &str| page(&house, talk, tail);
    let skips = |who: Who, from: &str, next: &str| {
        let form = house.get(who, &to(from));
        form.is(200).says(&format!("href=\"{}\"", to(next))).says("Pass over");
        assert_eq!(form.body.matches("aria-current=\"step\"").count(), 1, "{}", form.body);
    };
    skips(Who::Candidate, "/mirror", "/self-view");
    skips(Who::Candidate, "/self-view", "/exchange");
    house.post(Who::Candidate, &to("/mirror"), &ALL_FIVE).leads_to(&to("/self-view"));
    house.get(Who::Candidate, &to("/mirror")).says(&format!("href=\"{}\"", to("/self-view")));
    house.post(Who::Candidate, &to("/self-view"), &[("forecast", "70")]).leads_to(&to("/exchange"));
    let words = [("text", "A good talk"), ("own", "I spoke too fast")];
    house.post(Who::Candidate, &to("/exchange"), &words).is(303);
    // Whoever met them goes on from the scorecard.
    skips(Who::Interviewer, "/self-view", "/exchange");
    house.get(Who::Interviewer, &to("/self-view")).says("What you saw, for your colleagues");
    house.post(Who::Interviewer, &to("/self-view"), &[("heard", "4")]).leads_to(&to("/exchange"));
    house.post(Who::Interviewer, &to("/exchange"), &words).is(303);
    let both = house.get(Who::Candidate, &to(""));
    both.says("I spoke too fast").says("70 of 100: rather yes");
}

#[test]
fn the_candidate_is_asked_by_the_criteria_and_never_shown_their_anchors() {
    for db in databases() {
        let house = Scratch::with((*db).clone());
        frozen(&house);
        let talk = met(&house);
        let form = house.get(Who::Candidate, &page(&house, talk, "/self-view"));
        form.is(200)
            .says("Only you ever see this")
            .says("goes on with you")
            .says("Has led a crew through a season");
        for name in CRITERIA {
            form.says(name);
        }
        form.says_not(ANCHOR).says_not("What did you do in August?");
        let fields = [
            (format!("criterion-{}", criterion(0)), "4"),
            (format!("criterion-{}", criterion(2)), "2"),
            ("forecast".to_owned(), "30"),
            ("heard".to_owned(), "5"),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        house.post(Who::Candidate, &page(&house, talk, "/self-view"), &fields).is(303);
        let own = house.get(Who::Candidate, &page(&house, talk, ""));
        own.says("Leading a crew").says("4 of 5: nearly there").says("2 of 5: some of the way");
        own.says("30 of 100: rather not").says_not("Deciding in a storm").says_not("The candidate was heard");
        house
            .post(Who::Candidate, &page(&house, talk, "/self-view"), &fields)
            .is(422)
            .says("It stays as it is, so that you can compare later");
    }
}

#[test]
fn without_a_kit_or_outside_of_interviews_the_candidate_is_asked_for_a_forecast_only() {
    let house = Scratch::new();
    let talk = met(&house);
    let form = house.get(Who::Candidate, &page(&house, talk, "/self-view"));
    form.is(200).says("goes on with you").says_not("Where do you think you stand");
    house.post(Who::Candidate, &page(&house, talk, "/self-view"), &[]).is(422).says("at least one level");
    let foreign = format!("criterion-{}", criterion(0));
    house.post(Who::Candidate, &page(&house, talk, "/self-view"), &[(&foreign, "4")]).is(422);
    house.post(Who::Candidate, &page(&house, talk, "/self-view"), &[("forecast", "50")]).is(303);
}

#[test]
fn an_interviewer_answers_for_the_candidate_and_each_sees_only_their_own() {
    let house = Scratch::new();
    frozen(&house);
    let talk = met(&house);
    let form = house.get(Who::Interviewer, &page(&house, talk, "/self-view"));
    form.is(200)
        .says("What would Ana Prieto say of this conversation?")
        .says("The candidate was heard")
        .says("wants to go on")
        .says("no superior")
        .says_not("Leading a crew");
    house
        .post(Who::Interviewer, &page(&house, talk, "/self-view"), &[("heard", "5"), ("forecast", "90")])
        .is(303);
    house
        .get(Who::Interviewer, &page(&house, talk, ""))
        .says("5 of 5: entirely")
        .says("90 of 100: very likely");
    for who in [Who::Candidate, Who::Recruiter, Who::Owner, Who::Executive] {
        house.get(who, &page(&house, talk, "")).says_not("90 of 100").says_not("5 of 5: entirely");
    }
    // Who was not there has nothing to say of their own part.
    house.get(Who::Recruiter, &page(&house, talk, "/self-view")).is(422).says_not("f-level");
    house.get(Who::Recruiter, &page(&house, talk, "")).says_not("/self-view");
}

#[test]
fn after_the_outcome_nobody_is_asked_any_more_how_they_did() {
    for ends in [declined as fn(&Scratch), withdraws] {
        let house = Scratch::new();
        frozen(&house);
        let talk = met(&house);
        views_self(&house, Who::Interviewer, talk, 80);
        ends(&house);
        let path = page(&house, talk, "/self-view");
        house.get(Who::Candidate, &path).is(422).says("The outcome is known");
        house.post(Who::Candidate, &path, &[("forecast", "50")]).is(422);
        house.get(Who::Candidate, &page(&house, talk, "")).says_not("/self-view");
        // What was said before stays one's own to read.
        house.get(Who::Interviewer, &path).is(200).says("80 of 100: very likely");
        assert_eq!(house.load().self_views.len(), 1);
    }
}

#[test]
fn feedback_is_rated_by_name_and_both_sides_read_it() {
    for db in databases() {
        let house = Scratch::with((*db).clone());
        met(&house);
        declined(&house);
        let decline = house.process_path(&format!("/declines/{}", house.load().declines[0].id));
        let rate = format!("{decline}/rate");
        house.get(Who::Candidate, &decline).says(&rate).says("Say whether you could use it");
        house.get(Who::Recruiter, &decline).says_not(&rate);
        house.get(Who::Recruiter, &rate).is(403);
        let form = house.get(Who::Candidate, &rate);
        form.is(200)
            .says("This goes by name, to Marta Ruiz")
            .says("Has led a crew through a season")
            .says("A season in which you lead a whole boat crew")
            .says("Working Fridays from June on");
        house
            .post(Who::Candidate, &rate, &[("use-0", "yes"), ("comment", "Thank you")])
            .is(422)
            .says("Thank you")
            .says("id=\"f-use-1-error\"");
        let fields = [("use-0", "yes"), ("use-1", "no"), ("comment", "Say it in the first talk")];
        house.post(Who::Candidate, &rate, &fields).leads_to(&decline);
        for who in [Who::Candidate, Who::Recruiter, Who::Owner] {
            house
                .get(who, &decline)
                .says("I could use it")
                .says("I could not use it")
                .says("Say it in the first talk")
                .says_not("/rate");
            house
                .get(who, &house.process_path(""))
                .says("On the feedback: I could use it and I could not use it")
                .says("Say it in the first talk");
        }
        house.post(Who::Candidate, &rate, &fields).is(422);
    }
}

#[test]
fn feedback_that_has_not_come_is_not_rated() {
    let house = Scratch::new();
    met(&house);
    let reason = decline_later(&house);
    house.go_to("2026-11-10T10:10:00Z");
    let decline = house.process_path(&format!("/declines/{}", house.load().declines[0].id));
    assert_eq!(house.load().declines[0].reasons[0].requirement, Some(reason));
    house.get(Who::Candidate, &decline).is(200).says_not("/rate");
    house.get(Who::Candidate, &format!("{decline}/rate")).is(422).says("has not come yet");
    house.post(Who::Candidate, &format!("{decline}/rate"), &[("use-0", "yes")]).is(422);
}

fn decline_later(house: &Scratch) -> ledger::ids::RequirementId {
    use ledger::decline::{
        self,
        give::{Give, ReasonGiven},
    };
    let asked = requirement(house);
    let reason = ReasonGiven { requirement: Some(asked), seen: String::new(), change: String::new() };
    let give = Give { text: "It is a no".to_owned(), reasons: vec![reason] };
    house.on(Who::Recruiter, Command::Decline(decline::Command::Give(give)));
    asked
}
