//! Conversations that were held and are looked back on: a frozen kit, a talk with Ines Soler, what each thinks of it.

use super::{Scratch, Who, at};
use ledger::{
    Command,
    decline::{
        self,
        give::{Give, ReasonGiven},
    },
    ids::{ConversationId, CriterionId, RequirementId},
    job::kit::{Criterion, Kit},
    mirror::{self, Statement, send::SendMirror},
    process::{self, withdraw::Withdraw},
    selfview::{self, send::SendSelfView},
};

/// In the comment of a mirror, and nowhere else.
pub const COMMENT: &str = "Nobody looked up from the phosphorescent screen";
/// An anchor of the kit, which no candidate is shown.
pub const ANCHOR: &str = "Names what went wrong and what it cost";

/// The names of the criteria.
pub const CRITERIA: [&str; 4] =
    ["Leading a crew", "Deciding in a storm", "Speaking plainly", "Planning a season"];

/// The id of a criterion of [`CRITERIA`].
pub fn criterion(place: u128) -> CriterionId {
    CriterionId::new(uuid::Uuid::from_u128(100 + place))
}

/// What the job asks for.
pub fn requirement(house: &Scratch) -> RequirementId {
    let (workspace, job) = (house.workspace.id, house.job.id);
    let spec = house.house().db.read(|conn| store::jobs::spec(conn, workspace, job, 1)).unwrap();
    spec.requirements[0].id
}

/// Freezes a kit of four criteria for the job, where there is none yet.
pub fn frozen(house: &Scratch) {
    let asked = requirement(house);
    let one = |(place, name): (usize, &&str)| Criterion {
        id: criterion(u128::try_from(place).unwrap()),
        name: (*name).to_owned(),
        requirements: vec![asked],
        must: true,
        anchors: [ANCHOR.to_owned(), "In between".to_owned(), "Well done".to_owned()],
        questions: vec!["What did you do in August?".to_owned()],
        minutes: 8,
    };
    let kit = Kit {
        spec_version: 1,
        opening: 5,
        criteria: CRITERIA.iter().enumerate().map(one).collect(),
        closing: 8,
        by: house.member(Who::Recruiter),
        at: at(super::START),
        frozen_at: None,
    };
    let (workspace, job) = (house.workspace.id, house.job.id);
    house
        .house()
        .db
        .write(|conn| {
            if store::jobs::save_kit(conn, workspace, job, &kit)? {
                assert!(store::jobs::freeze_kit(conn, workspace, job, 1, at(super::START))?);
            }
            Ok::<_, store::Error>(())
        })
        .unwrap();
}

/// Ana met Ines Soler on Tuesday, and it is over.
pub fn met(house: &Scratch) -> ConversationId {
    let talk = house.book(Who::Interviewer, "2026-11-10T09:00:00Z");
    house.go_to("2026-11-10T10:00:00Z");
    talk
}

/// Below the page of that conversation.
pub fn page(house: &Scratch, talk: ConversationId, tail: &str) -> String {
    house.process_path(&format!("/conversations/{talk}{tail}"))
}

/// Ana answers the mirror.
pub fn mirrors(house: &Scratch, conversation: ConversationId, share: bool) {
    let send = SendMirror {
        conversation,
        statements: vec![(Statement::Heard, 2), (Statement::Next, 4)],
        recommend: Some(7),
        comment: COMMENT.to_owned(),
        share,
    };
    house.on(Who::Candidate, Command::Mirror(mirror::Command::Send(send)));
}

// The first criterion that interviews look at.
fn first_criterion(house: &Scratch) -> CriterionId {
    let (workspace, job) = (house.workspace.id, house.job.id);
    let kits = house.house().db.read(|conn| store::jobs::kits(conn, workspace, job)).unwrap();
    kits[0].criteria[0].id
}

/// Somebody says how they think they did; the candidate by the first criterion of the kit.
pub fn views_self(house: &Scratch, who: Who, conversation: ConversationId, forecast: u8) {
    let send = SendSelfView {
        conversation,
        criteria: if who == Who::Candidate { vec![(first_criterion(house), 4)] } else { vec![] },
        statements: if who == Who::Candidate { vec![] } else { vec![(Statement::Heard, 5)] },
        forecast: Some(forecast),
    };
    house.on(who, Command::SelfView(selfview::Command::Send(send)));
}

/// The company says no, with feedback; it goes out.
pub fn declined(house: &Scratch) {
    let reason = ReasonGiven {
        requirement: Some(requirement(house)),
        seen: "You led four people; here it is twelve".to_owned(),
        change: "A season in which you lead a whole boat crew".to_owned(),
    };
    let other = ReasonGiven {
        requirement: None,
        seen: "You asked for Fridays off".to_owned(),
        change: "Working Fridays from June on".to_owned(),
    };
    let give = Give { text: "We decided on somebody else".to_owned(), reasons: vec![reason, other] };
    house.on(Who::Recruiter, Command::Decline(decline::Command::Give(give)));
    let later = house.house().clock.now() + jiff::SignedDuration::from_mins(6);
    house.go_to(&later.to_string());
    assert!(house.load().ended.is_some());
}

/// Ana withdraws.
pub fn withdraws(house: &Scratch) {
    let withdraw = Withdraw { reason: String::new() };
    house.on(Who::Candidate, Command::Process(process::Command::Withdraw(withdraw)));
}
