//! Figures over the API: what the story left behind, to those who may see it, and nothing of what may not be printed.

use crate::support::{Who, line::Line};
use serde_json::{Value, json};

pub fn counted(line: &Line) {
    let house = &line.house;
    assert_eq!(
        line.get(Who::Owner, "/figures"),
        json!({ "kept": null, "felt": null, "teams": [], "jobs": [], "stages": [] })
    );
    act::figures::refresh(house.house(), house.workspace.id).unwrap();
    act::raters::refresh(house.house(), house.workspace.id, house.house().clock.now()).unwrap();
    let whole = line.get(Who::Executive, "/figures");
    let punctuality = &whole["kept"]["parts"][0];
    assert_eq!(punctuality["part"], "punctuality");
    assert_eq!(punctuality["rate"]["of"], json!(3), "two missed and one held: {punctuality}");
    assert_eq!(punctuality["basis"], "public");
    assert_eq!(whole["felt"], Value::Null, "nobody was five");
    let of_job = format!("/figures/job/{}", house.job.id);
    let job = line.get(Who::Recruiter, &of_job);
    assert_eq!((&job["unit_kind"], &job["kept"]["parts"][0]["rate"]["of"]), (&json!("job"), &json!(3)));
    assert_eq!(line.get(Who::Manager, "/figures/raters")["ratings"], json!(0));
    let member = format!("/figures/member/{}", house.member(Who::Executive));
    line.get(Who::Executive, &member);
    for (who, path) in [
        (Who::Interviewer, "/figures"),
        (Who::Interviewer, "/figures/raters"),
        (Who::Interviewer, of_job.as_str()),
        (Who::Candidate, "/figures"),
        (Who::Candidate, of_job.as_str()),
        (Who::Candidate, member.as_str()),
        (Who::Owner, member.as_str()),
    ] {
        line.send(who, "GET", path, &Value::Null, 403);
    }
    for path in ["/figures/organisation/", "/figures/moon/"] {
        line.send(Who::Owner, "GET", &format!("{path}{}", house.job.id), &Value::Null, 404);
    }
}
