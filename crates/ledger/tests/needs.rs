//! Who reads what a candidate needs for conversations to work well.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use ledger::{
    event::{Entry, Event},
    frame::Role,
    ids::{CandidateId, MemberId, ProcessId, WorkspaceId},
    policy::reads_needs,
    process::Process,
    side::{Actor, Person},
};
use uuid::Uuid;

const fn member(number: u128) -> MemberId {
    MemberId::new(Uuid::from_u128(number))
}

const fn candidate(number: u128) -> CandidateId {
    CandidateId::new(Uuid::from_u128(number))
}

#[test]
fn only_they_themselves_who_runs_the_process_and_the_owners_read_it() {
    let entry = Entry {
        seq: 1,
        at: "2026-11-16T08:00:00Z".parse().unwrap(),
        by: Actor::Person(Person::Candidate(candidate(9))),
        event: Event::ProcessOpened {
            workspace: WorkspaceId::new(Uuid::from_u128(1)),
            process: ProcessId::new(Uuid::from_u128(2)),
            candidate: candidate(9),
            job: None,
            stage: None,
            recruiter: member(1),
            hiring_manager: Some(member(2)),
            spec_version: None,
            applied: true,
        },
    };
    let process = Process::opened(&entry).unwrap();
    let rows = [
        (Person::Candidate(candidate(9)), None, true),
        (Person::Candidate(candidate(8)), None, false),
        (Person::Member(member(1)), Some(Role::Recruiter), true),
        // Whoever runs it, whatever they are besides.
        (Person::Member(member(1)), Some(Role::HiringManager), true),
        (Person::Member(member(3)), Some(Role::Recruiter), false),
        (Person::Member(member(3)), Some(Role::Owner), true),
        (Person::Member(member(2)), Some(Role::HiringManager), false),
        (Person::Member(member(4)), Some(Role::Interviewer), false),
        (Person::Member(member(4)), Some(Role::Executive), false),
        // Who has left the organisation has no role.
        (Person::Member(member(1)), None, false),
    ];
    for (person, role, reads) in rows {
        assert_eq!(reads_needs(&process, person, role), reads, "{person:?} {role:?}");
    }
}
