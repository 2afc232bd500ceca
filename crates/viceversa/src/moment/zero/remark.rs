//! 0.3, the report: a judgement that no requirement asks for is reported as such, to somebody who was not there.

use super::report::{Found, found, named, page};
use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    promise::State,
    report::Kind,
    side::{Person, Side},
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let (report, promise) = named(scene, "report of the remark", "person of trust")?;
    let reader = Person::Member(report.to);
    let answer =
        report.answer.clone().ok_or_else(|| Failure::new(scene.voice.say("stories-0-5-unanswered")))?;
    let was_there = scene.process().conversations.iter().any(|talk| talk.attends(report.to));
    let holds = report.kind == Kind::OutsideSpec
        && promise.state == State::Kept
        && !was_there
        && found(scene, &report, "marketing chief")? == Found::NOWHERE;
    let what = say!(
        scene.voice,
        "stories-0-3",
        reader = scene.name(reader),
        answered = scene.voice.moment(answer.at, report.at)
    );
    let page = page(scene, &report);
    let seen = |side: Side| {
        let kind = speech::report_kind(report.kind, &scene.voice_of(side)).to_owned();
        Seen { page: page.clone(), facts: vec![kind, scene.text(&report.words), scene.text(&answer.words)] }
    };
    Ok(Finding { holds, what, at: report.at, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
