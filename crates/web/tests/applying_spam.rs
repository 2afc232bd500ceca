//! What looks like spam waits for a person; nobody is turned away without a word.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use store::applications;
use support::{
    Scratch, Who,
    applying::{CV, LUCIA, apply_at, at, count, public, token, wait},
    multipart,
};

#[test]
fn what_looks_like_spam_waits_for_a_person_and_its_sender_is_told() {
    let mut house = Scratch::new();
    public(&mut house);
    let links = "https://a.example https://b.example https://c.example https://d.example https://e.example";
    type Fields<'f> = &'f [(&'f str, &'f str)];
    let signs: [(Fields<'_>, i64, &str); 4] = [
        (&[("story", "Buy"), ("homepage", "https://spam.example")], 120, "a field that people do not see"),
        (&[("story", links)], 120, "many web addresses"),
        (&[("story", "[url=https://spam.example]x[/url]")], 120, "code for web pages"),
        (&[("story", "At once")], 1, "within three seconds"),
    ];
    let received = at(&house, &format!("/{}/received?how=aside", house.job.slug));
    for (n, (fields, seconds, _)) in (0..).zip(signs) {
        let (email, token) = (format!("spam{n}@spam.example"), token(&house, Who::Stranger));
        wait(&house, seconds);
        let mut all = vec![("name", "Spam"), ("email", email.as_str()), ("token", token.as_str())];
        all.extend_from_slice(fields);
        let reply = multipart::post(&house, Who::Stranger, &apply_at(&house), &all, &[CV]);
        reply.leads_to(&received);
        assert!(reply.cookies.is_empty());
    }
    wait(&house, 1);
    let forged = [("name", "Bot"), ("email", "bot@spam.example"), ("story", "x"), ("token", "1.made-up")];
    multipart::post(&house, Who::Stranger, &apply_at(&house), &forged, &[]).leads_to(&received);
    house.get(Who::Stranger, &received).is(200).says("It has arrived").says("people@harbour.example");
    assert_eq!(count(&house), 1, "only Ana is a candidate");

    house.get(Who::Recruiter, &house.path("/processes")).says("Applications wait to be looked at");
    house.get(Who::Interviewer, &house.path("/applications")).is(403);
    let list = house.get(Who::Recruiter, &house.path("/applications"));
    assert_eq!(list.is(200).body.matches("/applications/").count(), 5);
    let held = house.house().db.read(|conn| applications::aside(conn, house.workspace.id, None, 10)).unwrap();
    for ((application, _), (_, _, sign)) in held.iter().zip(signs) {
        house
            .get(Who::Recruiter, &house.path(&format!("/applications/{}", application.id)))
            .is(200)
            .says(sign);
    }
    // A person after all.
    let one = house.path(&format!("/applications/{}", held[1].0.id));
    house.get(Who::Recruiter, &format!("{one}/file")).is(200).says("nine years at sea");
    let taken = house.post(Who::Recruiter, &format!("{one}/take-in"), &[]);
    house
        .get(Who::Recruiter, &taken.is(303).location.clone())
        .is(200)
        .says("https://e.example")
        .says("cv.pdf");
    house.post(Who::Recruiter, &format!("{one}/take-in"), &[]).is(404);
    let other = house.path(&format!("/applications/{}", held[0].0.id));
    house.post(Who::Recruiter, &format!("{other}/dismiss"), &[]).is(303);
    house.get(Who::Recruiter, &other).is(404);
    assert_eq!(count(&house), 2);
}

#[test]
fn a_form_that_lay_open_too_long_is_shown_again_with_everything_in_it() {
    let mut house = Scratch::new();
    public(&mut house);
    let token = token(&house, Who::Stranger);
    wait(&house, 8 * 24 * 3600);
    let mut fields = LUCIA.to_vec();
    fields.extend([("story", "I was at sea"), ("token", token.as_str())]);
    let again = multipart::post(&house, Who::Stranger, &apply_at(&house), &fields, &[]);
    again.is(422).says("lay open for more than a week").says("I was at sea").says_not(&token);
}

#[test]
fn too_many_from_one_place_wait_for_a_person_and_only_far_too_many_are_stopped() {
    let mut house = Scratch::new();
    public(&mut house);
    let token = token(&house, Who::Stranger);
    wait(&house, 120);
    let send = |n: i32| {
        let email = format!("person{n}@school.example");
        let fields = [
            ("name", "Pupil"),
            ("email", email.as_str()),
            ("story", "I can sail"),
            ("token", token.as_str()),
        ];
        multipart::post(&house, Who::Stranger, &apply_at(&house), &fields, &[])
    };
    for n in 0..15 {
        assert!(send(n).is(303).location.contains("/processes/"), "{n}");
    }
    for n in 15..120 {
        assert!(send(n).is(303).location.contains("how=aside"), "{n}");
    }
    let stopped = send(120);
    assert!(stopped.is(429).headers.contains_key("retry-after"));
    wait(&house, 3600);
    assert!(send(121).is(303).location.contains("/processes/"), "in an hour it is quiet again");
}
