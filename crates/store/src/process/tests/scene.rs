//! What the tests of lists look at.

use super::kit::{Cast, Story, cast, elsewhere, when};
use crate::Database;
use crate::process::{self, Cursor, Filter, Listed, Scope, Which};
use ledger::ids::{MemberId, ProcessId};
use ledger::{promise, question, wish};

/// Two processes of two candidates, one of them long over; and one of another organisation.
pub(super) struct Scene<'d> {
    pub(super) db: &'d Database,
    pub(super) cast: Cast,
    pub(super) other: Cast,
    pub(super) alvaro: Story<'d>,
    pub(super) zoe: Story<'d>,
}

pub(super) fn scene(db: &Database) -> Scene<'_> {
    let cast = cast(db);
    let other = elsewhere(db, &cast);
    let mut theirs = Story::open(db, &other, other.candidate);
    theirs.book(when("25", "09:00"), &[other.interviewer]).unwrap();
    let mut alvaro = Story::open(db, &cast, cast.another_candidate(db, 110, "Álvaro Núñez"));
    let mut zoe = Story::open(db, &cast, cast.another_candidate(db, 111, "Zoe Alvarez"));
    zoe.now = when("23", "08:30");
    zoe.candidate(ledger::process::Command::Withdraw(ledger::process::withdraw::Withdraw::default()));
    alvaro.now = when("23", "09:00");
    alvaro.book(when("25", "09:00"), &[cast.interviewer, cast.recruiter]).unwrap();
    let conversation = alvaro.process.conversations[0].id;
    alvaro.candidate(question::Command::Ask(question::ask::Ask {
        text: "Who leads the team?".to_owned(),
        conversation: Some(conversation),
    }));
    alvaro.candidate(wish::Command::Make(wish::make::Make {
        kind: wish::Kind::MeetColleagues,
        text: "To meet the team".to_owned(),
    }));
    alvaro.candidate(promise::Command::Make(promise::make::Make {
        owed_by: alvaro.process.candidate_person(),
        text: "Two references".to_owned(),
        due_at: when("24", "16:00"),
        conversation: Some(conversation),
    }));
    Scene { db, cast, other, alvaro, zoe }
}

impl Scene<'_> {
    pub(super) fn listed(
        &self,
        scope: Scope,
        filter: &Filter,
        after: Option<Cursor>,
        limit: u32,
    ) -> Vec<Listed> {
        self.db.read(|conn| process::list(conn, scope, filter, after, limit)).unwrap()
    }

    pub(super) fn ids(&self, scope: Scope, which: Which) -> Vec<ProcessId> {
        let filter = Filter { which, ..Filter::default() };
        self.listed(scope, &filter, None, 10).iter().map(|listed| listed.process).collect()
    }

    pub(super) fn workspace(&self) -> Scope {
        Scope::Workspace(self.cast.house.workspace.id)
    }

    pub(super) fn part(&self, member: MemberId) -> Scope {
        Scope::Part(self.cast.house.workspace.id, member)
    }

    pub(super) fn own(&self, story: &Story<'_>) -> Scope {
        Scope::Own(self.cast.house.workspace.id, story.process.candidate)
    }
}
