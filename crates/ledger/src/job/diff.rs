//! What one version of a spec changed against another: the same for the company and for candidates, who see
//! the published part of it.

use super::{PayRange, Presence, Requirement, Spec};
use crate::ids::RequirementId;

/// Something that differs between two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A line or text: what it was, what it is.
    Text(Part, String, String),
    /// Where the work is done.
    Presence(Presence, Presence),
    /// What it pays; none was not disclosed.
    Pay(Option<PayRange>, Option<PayRange>),
    /// Asked for since.
    Added(Requirement),
    /// Not asked for any more.
    Dropped(Requirement),
    /// The same in other words.
    Reworded {
        /// As it is now.
        now: Requirement,
        /// How it was put.
        was: String,
    },
    /// A must that became a nice-to-have, or the other way round: as it is now.
    Weighed(Requirement),
    /// Another reason why the job needs it.
    Reasoned {
        /// As it is now.
        now: Requirement,
        /// The reason it was given.
        was: String,
    },
    /// Somebody else answers for it, or nobody.
    Owned(Requirement),
    /// Shown to candidates since, or not any more.
    Published(Requirement),
    /// The same requirements in another order, by id.
    Reordered(Vec<RequirementId>),
}

/// A part of a spec that is a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What the job is called.
    Title,
    /// Its level.
    Level,
    /// What is done there.
    Summary,
    /// The town or area.
    Place,
    /// The country.
    Country,
    /// To whom it reports.
    ReportsTo,
}

crate::codes::codes!(Part {
    Title => "title",
    Level => "level",
    Summary => "summary",
    Place => "place",
    Country => "country",
    ReportsTo => "reports_to",
});

impl Part {
    /// What a spec says there.
    #[must_use]
    pub fn of(self, spec: &Spec) -> &str {
        match self {
            Self::Title => &spec.title,
            Self::Level => &spec.level,
            Self::Summary => &spec.summary,
            Self::Place => &spec.place,
            Self::Country => &spec.country,
            Self::ReportsTo => &spec.reports_to,
        }
    }
}

impl Change {
    /// The word used in the API.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Text(part, ..) => part.code(),
            Self::Presence(..) => "presence",
            Self::Pay(..) => "pay",
            Self::Added(_) => "requirement_added",
            Self::Dropped(_) => "requirement_dropped",
            Self::Reworded { .. } => "requirement_reworded",
            Self::Weighed(_) => "requirement_weighed",
            Self::Reasoned { .. } => "requirement_reasoned",
            Self::Owned(_) => "requirement_owned",
            Self::Published(_) => "requirement_published",
            Self::Reordered(_) => "requirements_reordered",
        }
    }

    /// The requirement it is about, as it is now (as it was, where it was dropped).
    #[must_use]
    pub const fn requirement(&self) -> Option<&Requirement> {
        match self {
            Self::Added(now)
            | Self::Dropped(now)
            | Self::Reworded { now, .. }
            | Self::Weighed(now)
            | Self::Reasoned { now, .. }
            | Self::Owned(now)
            | Self::Published(now) => Some(now),
            Self::Text(..) | Self::Presence(..) | Self::Pay(..) | Self::Reordered(_) => None,
        }
    }
}

/// What differs from one version to another, in the order in which a spec is read. Numbers, reasons of the
/// version, authors and times are no part of it.
#[must_use]
pub fn diff(before: &Spec, after: &Spec) -> Vec<Change> {
    let mut changes = Vec::new();
    for part in Part::ALL {
        let (was, now) = (part.of(before), part.of(after));
        if was != now {
            changes.push(Change::Text(part, was.to_owned(), now.to_owned()));
        }
    }
    if before.presence != after.presence {
        changes.push(Change::Presence(before.presence, after.presence));
    }
    if before.pay != after.pay {
        changes.push(Change::Pay(before.pay.clone(), after.pay.clone()));
    }
    for now in &after.requirements {
        match find(before, now.id) {
            Some(was) => changes.extend(between(was, now)),
            None => changes.push(Change::Added(now.clone())),
        }
    }
    let dropped = before.requirements.iter().filter(|was| find(after, was.id).is_none());
    changes.extend(dropped.cloned().map(Change::Dropped));
    let (was, now) = (staying(before, after), staying(after, before));
    if was != now {
        changes.push(Change::Reordered(after.requirements.iter().map(|now| now.id).collect()));
    }
    changes
}

fn between(was: &Requirement, now: &Requirement) -> Vec<Change> {
    let mut changes = Vec::new();
    if was.text != now.text {
        changes.push(Change::Reworded { now: now.clone(), was: was.text.clone() });
    }
    if was.weight != now.weight {
        changes.push(Change::Weighed(now.clone()));
    }
    if was.reason != now.reason {
        changes.push(Change::Reasoned { now: now.clone(), was: was.reason.clone() });
    }
    if was.owner != now.owner {
        changes.push(Change::Owned(now.clone()));
    }
    if was.published != now.published {
        changes.push(Change::Published(now.clone()));
    }
    changes
}

fn find(spec: &Spec, id: RequirementId) -> Option<&Requirement> {
    spec.requirements.iter().find(|requirement| requirement.id == id)
}

/// The requirements of one version that the other has too, in order.
fn staying(spec: &Spec, other: &Spec) -> Vec<RequirementId> {
    let ids = spec.requirements.iter().map(|requirement| requirement.id);
    ids.filter(|id| find(other, *id).is_some()).collect()
}

/// A spec as candidates see it: without the requirements that are not published, and without the names of
/// those who answer for the others.
#[must_use]
pub fn published(spec: &Spec) -> Spec {
    let mut seen = spec.clone();
    seen.requirements.retain(|requirement| requirement.published);
    for requirement in &mut seen.requirements {
        requirement.owner = None;
    }
    seen
}
