//! What interviewers wrote about a requirement, beside the field in which it is put in words for the candidate. It is
//! for whoever writes the no, and nothing of it is sent by itself (3.7).

use crate::{page::about::About, trouble::Trouble};
use ledger::{ids::RequirementId, job::kit::Kit, side::Person};
use maud::{Markup, html};
use speech::say;

/// The kits by which somebody was measured, where this reader may read what was seen.
pub(super) struct Seen(Vec<Kit>);

impl Seen {
    pub(super) fn load(about: &About<'_>) -> Result<Self, Trouble> {
        let process = &about.sight.process;
        let Some(job) = process.job.filter(|_| !process.scorecards.is_empty()) else {
            return Ok(Self(vec![]));
        };
        let workspace = about.seat.workspace_id();
        Ok(Self(about.ask.app.house.db.read(|conn| store::jobs::kits(conn, workspace, job))?))
    }

    /// What was seen of that requirement, folded.
    pub(super) fn of(&self, about: &About<'_>, requirement: RequirementId) -> Markup {
        let voice = &about.voice;
        let mut seen: Vec<(&str, Option<u8>, &str)> = Vec::new();
        for scorecard in &about.sight.process.panel() {
            let kit = self.0.iter().find(|kit| kit.spec_version == scorecard.spec_version);
            let criteria = kit.iter().flat_map(|kit| &kit.criteria);
            for criterion in criteria.filter(|criterion| criterion.requirements.contains(&requirement)) {
                let rating = scorecard.ratings.iter().find(|rating| rating.criterion == criterion.id);
                let words = rating.and_then(|rating| rating.evidence.as_ref());
                if let Some(text) = words.and_then(|words| about.sight.text(words)) {
                    let who = about.sight.name(Person::Member(scorecard.by));
                    seen.push((who, scorecard.level(criterion.id), text));
                }
            }
        }
        html! {
            @if !seen.is_empty() {
                details class="more-info" {
                    summary { (voice.say("debrief-hint")) }
                    p class="soft" { (voice.say("debrief-hint-lead")) }
                    ul class="seen-by" {
                        @for (who, level, text) in &seen {
                            li {
                                p {
                                    b { (who) }
                                    @if let Some(level) = level {
                                        " " span class="soft" { (say!(voice, "scorecard-level-is", level = i64::from(*level))) }
                                    }
                                }
                                div class="said" { p { (text) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
