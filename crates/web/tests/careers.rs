//! The public side: what strangers see of jobs, in their language.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::job;
use support::{
    Scratch, Who,
    applying::{CV, LUCIA, at, in_language, public},
    multipart,
};

#[test]
fn a_stranger_reads_what_a_job_asks_pays_and_promises_in_their_language() {
    let mut house = Scratch::new();
    public(&mut house);
    let list = in_language(&house, &at(&house, ""), "en");
    list.is(200)
        .says("Work at Harbour Tours")
        .says("Operations manager")
        .says("58,000 to 66,000 EUR a year, gross");
    let path = at(&house, &format!("/{}", house.job.slug));
    let page = in_language(&house, &path, "en-GB,en;q=0.9");
    page.is(200)
        // Monday 9 November, five business days.
        .says("Apply today, and Marta Ruiz answers you by Monday 16 November.")
        .says("58,000 to 66,000 EUR a year, gross")
        .says("Has led a crew through a season")
        .says("Why: Eighty people work here in August")
        .says("How you lead in the season")
        .says("You meet: The director")
        .says("What a week is like")
        .says("You hear back within five business days")
        .says("Pau Ferrer answers for the job");
    let spanish = in_language(&house, &path, "es-ES,es;q=0.9");
    spanish
        .is(200)
        .says("<html lang=\"es\">")
        .says("Preséntate hoy y Marta Ruiz te responde como muy tarde el lunes 16 de noviembre.")
        .says("de 58.000 a 66.000 EUR al año");
}

#[test]
fn a_job_says_of_itself_to_machines_what_it_is() {
    let mut house = Scratch::new();
    public(&mut house);
    let path = at(&house, &format!("/{}", house.job.slug));
    let page = house.get(Who::Stranger, &path);
    page.says(&format!("<link rel=\"canonical\" href=\"http://house.example{path}\">"))
        .says("<meta property=\"og:title\" content=\"Operations manager · Harbour Tours\">")
        .says_not("noindex");
    let data = page.body.split("<script type=\"application/ld+json\">").nth(1).unwrap();
    let data: serde_json::Value = serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
    assert_eq!(data["@type"], "JobPosting");
    assert_eq!(data["title"], "Operations manager");
    assert_eq!(data["baseSalary"]["value"]["minValue"], 58_000);
    assert_eq!(data["url"], format!("http://house.example{path}"));
}

#[test]
fn a_job_for_those_who_are_asked_is_found_by_nobody_else() {
    let house = Scratch::new();
    house.get(Who::Stranger, &at(&house, "")).is(200).says_not("Operations manager");
    house.get(Who::Stranger, &at(&house, &format!("/{}", house.job.slug))).is(404);
    let asked = at(&house, &format!("/{}", house.job.id));
    house.get(Who::Stranger, &asked).is(200).says("Operations manager").says("noindex").says_not("ld+json");
    house.get(Who::Stranger, "/careers/nowhere").is(404);
    house.get(Who::Stranger, &at(&house, "/no-such-job")).is(404);
}

#[test]
fn a_job_that_has_ended_says_so_and_stays() {
    let mut house = Scratch::new();
    let job = public(&mut house);
    job::close::close(house.house(), &house.seat(Who::Recruiter), job.id, job.version, "No budget").unwrap();
    let path = at(&house, &format!("/{}", job.slug));
    house
        .get(Who::Stranger, &path)
        .is(200)
        .says("This search has ended. Thank you for looking.")
        .says_not("No budget")
        .says_not("ld+json")
        .says_not("/apply");
    house.get(Who::Stranger, &at(&house, "")).says_not("Operations manager");
    house.get(Who::Stranger, &format!("{path}/apply")).leads_to(&path);
    multipart::post(&house, Who::Stranger, &format!("{path}/apply"), &LUCIA, &[CV]).leads_to(&path);
}
