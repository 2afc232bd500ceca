//! 4.2: each stage says what it is for, whom one meets and what each side can learn there: to both sides of a process,
//! and to anybody before they apply.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use speech::say;
use store::jobs::Stage;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let plan = scene.sight.plan.clone();
    let job = scene.sight.job.clone().ok_or_else(|| Failure::new("the process is about no job"))?;
    let whole = !plan.is_empty() && plan.iter().all(|stage| said(stage).iter().all(|text| !text.is_empty()));
    let facts: Vec<String> = plan.iter().flat_map(said).collect();
    let public = format!("/careers/{}/{}", scene.played.cast.workspace.slug, job.slug);
    let candidate = scene.process().candidate_person();
    let read = scene.reads(candidate, &public)?.unwrap_or_default();
    let unsaid: Vec<&String> = facts.iter().filter(|fact| !read.contains(fact.as_str())).collect();
    let names: Vec<String> = plan.iter().map(|stage| stage.name.clone()).collect();
    let what = say!(scene.voice, "stories-4-2", stages = scene.voice.list(&names), page = public);
    let page = scene.process_page();
    let seen = || Seen { page: page.clone(), facts: facts.clone() };
    Ok(Finding {
        holds: whole && unsaid.is_empty(),
        what,
        at: scene.process().opened_at,
        company: seen(),
        candidate: seen(),
    })
}

fn said(stage: &Stage) -> [String; 5] {
    [&stage.name, &stage.purpose, &stage.whom, &stage.learns, &stage.company_learns].map(Clone::clone)
}
