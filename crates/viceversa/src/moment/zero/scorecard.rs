//! 0.3, the scorecard: it asks for what the job's spec asks and for nothing else. What no requirement stands behind can be
//! neither a criterion of the kit nor stored, and no number goes without what was seen.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
    story::{measured::Measured, told::Does},
};
use act::Error;
use ledger::{
    job::kit::{Criterion, Kit, Place},
    refusal::{Field, Refusal},
    side::{Person, Side},
};
use speech::say;
use std::collections::BTreeSet;

/// While it is still to be written: every field of the form is one of the kit, each of which stands for a requirement.
pub(in crate::moment) fn asked(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let call = scene.conversation("first call")?.clone();
    let kit = kit(scene)?;
    let spec = super::own_story::requirements(scene)?;
    let behind = |one: &Criterion| {
        let known = one.requirements.iter().all(|id| spec.iter().any(|asked| asked.id == *id));
        known && !one.requirements.is_empty()
    };
    let mut expected: BTreeSet<String> = ["lean", "summary"].map(str::to_owned).into();
    for one in &kit.criteria {
        expected.extend([format!("evidence-{}", one.id), format!("level-{}", one.id)]);
    }
    let recruiter = scene.person("recruiter")?;
    let page = format!("{}/scorecard", scene.conversation_page(call.id));
    let fields = scene.fields(recruiter, &page, "/scorecard")?;
    let candidate = scene.process().candidate_person();
    let holds = kit.criteria.iter().all(behind)
        && fields == expected
        && scene.reads(candidate, &page)?.is_none()
        && the_kit_takes_nothing_else(scene, &kit)?;
    let what =
        say!(scene.voice, "stories-0-3-asked", criteria = kit.criteria.len(), requirements = spec.len());
    let names = || kit.criteria.iter().map(|one| one.name.clone());
    let mut company: Vec<String> = names().collect();
    company.extend(spec.iter().map(|one| one.text.clone()));
    company.push(scene.voice_of(Side::Company).say("scorecard-not-observed").to_owned());
    let mut theirs: Vec<String> = names().collect();
    theirs.push(scene.voice_of(Side::Candidate).say("kit-looked-at").to_owned());
    Ok(Finding {
        holds,
        what,
        at: call.starts_at,
        company: Seen { page, facts: company },
        candidate: Seen { page: scene.process_page(), facts: theirs },
    })
}

/// Afterwards: what was seen stands there, what nobody asked for was refused, and the candidate reads none of it.
pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let call = scene.conversation("first call")?.clone();
    let kit = kit(scene)?;
    let tried = |refused: fn(&Refusal) -> bool| {
        scene.was_refused(
            refused,
            |does| matches!(does, Does::Measured(done) if matches!(**done, Measured::SendScorecard { .. })),
        )
    };
    let outside = tried(|refusal| *refusal == Refusal::NoSuchCriterion);
    let unseen = tried(|refusal| *refusal == Refusal::Missing(Field::Evidence));
    let recruiter = scene.person("recruiter")?;
    let sight = scene.sight_as(recruiter, scene.process().id)?;
    let sent = sight.process.scorecards.iter().find(|one| Person::Member(one.by) == recruiter);
    let sent = sent.ok_or_else(|| Failure::new(scene.voice.say("stories-0-3-unsent")))?.clone();
    let whole = sent.ratings.iter().all(|rating| {
        kit.criterion(rating.criterion).is_some() && (rating.level.is_none() || rating.evidence.is_some())
    });
    let evidence: Vec<String> = sent
        .ratings
        .iter()
        .filter_map(|rating| rating.evidence.as_ref())
        .map(|words| scene.text(words))
        .collect();
    // He tried twice, and nothing of it is anywhere.
    let only_hers = sight.process.scorecards.len() == 1;
    let page = format!("{}/scorecard", scene.conversation_page(call.id));
    let hidden = hidden_from_the_candidate(scene, &page, &evidence)?;
    let what = say!(
        scene.voice,
        "stories-0-3-scorecard",
        name = scene.name(scene.person("marketing chief")?),
        recruiter = scene.name(recruiter)
    );
    let names = kit.criteria.iter().map(|one| one.name.clone()).collect();
    Ok(Finding {
        holds: outside && unseen && whole && only_hers && hidden && !evidence.is_empty(),
        what,
        at: sent.at,
        company: Seen { page, facts: evidence },
        candidate: Seen { page: scene.process_page(), facts: names },
    })
}

// The frozen kit of the job of the story.
fn kit(scene: &Scene<'_>) -> Result<Kit, Failure> {
    let job = scene.played.cast.job("brand manager")?;
    let workspace = scene.played.cast.workspace.id;
    let kits = scene.house.db.read(|conn| store::jobs::kits(conn, workspace, job))?;
    let frozen = kits.into_iter().find(|kit| kit.frozen_at.is_some());
    frozen.ok_or_else(|| Failure::new(scene.voice.say("stories-0-3-no-kit")))
}

// With one more criterion for which nothing is asked, the kit is refused, and says which.
fn the_kit_takes_nothing_else(scene: &Scene<'_>, kit: &Kit) -> Result<bool, Failure> {
    let job = scene.played.cast.job("brand manager")?;
    let seat = scene.played.seat(scene.house, scene.person("hiring manager")?)?;
    let mut draft = kit.draft();
    let mut more = draft.criteria.first().cloned().unwrap_or_default();
    (more.id, more.name, more.requirements) = (None, "Stays where they are".to_owned(), vec![]);
    draft.criteria.push(more);
    let place = Place::Requirements { criterion: draft.criteria.len() - 1 };
    let refused = act::job::kit::freeze(scene.house, &seat, job, kit.spec_version, &draft);
    Ok(matches!(refused, Err(Error::KitFlawed(flaws)) if flaws.iter().all(|flaw| flaw.place == place)))
}

fn hidden_from_the_candidate(
    scene: &mut Scene<'_>,
    page: &str,
    evidence: &[String],
) -> Result<bool, Failure> {
    let candidate = scene.process().candidate_person();
    let process = scene.process().id;
    let mut read = scene.reads(candidate, &scene.process_page())?.unwrap_or_default();
    read += &scene.programs_read(candidate, &format!("/api/v1/processes/{process}/entries"))?.body;
    let list = scene.programs_read(candidate, &format!("/api/v1/processes/{process}/scorecards"))?;
    let traced = evidence.iter().any(|words| read.contains(words.as_str()));
    Ok(scene.reads(candidate, page)?.is_none() && list.status == 404 && !traced)
}
