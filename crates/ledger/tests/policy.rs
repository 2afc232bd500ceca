//! The whole of policy, written out: every action for every standing, as literals. A rule that changes
//! must be changed here too, by somebody who meant it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use ledger::{
    frame::{PersonalFigures, Role},
    policy::{
        Action, Beholder, HouseAction, Standing, allows, allows_in_house, seat, sees_all, sees_personal,
    },
    side::Side,
};

const fn member(role: Role, involved: bool) -> Standing {
    Standing::Member { role, involved }
}

/// The columns: the candidate, a stranger, then each role with a part in the process and without.
const STANDINGS: [Standing; 12] = [
    Standing::Candidate,
    Standing::Stranger,
    member(Role::Owner, true),
    member(Role::Owner, false),
    member(Role::Recruiter, true),
    member(Role::Recruiter, false),
    member(Role::HiringManager, true),
    member(Role::HiringManager, false),
    member(Role::Interviewer, true),
    member(Role::Interviewer, false),
    member(Role::Executive, true),
    member(Role::Executive, false),
];

#[rustfmt::skip]
const TABLE: [(Action, &str); 34] = [
    //                         candidate stranger  owner  recruiter  manager  interviewer  executive
    //                             |        |      +  -     +  -      +  -       +  -        +  -
    (Action::See,             "    y        .      y  y     y  y      y  .       y  .        y  y  "),
    (Action::Arrange,         "    .        .      y  y     y  y      y  .       .  .        y  .  "),
    (Action::ProposeTime,     "    y        .      y  y     y  y      y  .       .  .        y  .  "),
    (Action::Confirm,         "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::Speak,           "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::HandOverSeat,    "    .        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::Attend,          "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::OfferStandIn,    "    .        .      y  y     y  y      y  .       y  .        y  y  "),
    (Action::AnswerStandIn,   "    y        .      .  .     .  .      .  .       .  .        .  .  "),
    (Action::Claim,           "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::Promise,         "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::KeepPromise,     "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::JudgePromise,    "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::HandOverPromise, "    .        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::JudgeAnswer,     "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::Wish,            "    y        .      .  .     .  .      .  .       .  .        .  .  "),
    (Action::Answer,          "    .        .      y  y     y  y      y  .       .  .        y  .  "),
    (Action::Apologise,       "    .        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::Choose,          "    y        .      .  .     .  .      .  .       .  .        .  .  "),
    (Action::Withdraw,        "    y        .      .  .     .  .      .  .       .  .        .  .  "),
    (Action::Negotiate,       "    y        .      y  y     y  y      y  .       .  .        y  .  "),
    (Action::ChangeKind,      "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::EndTogether,     "    y        .      y  y     y  y      y  .       .  .        y  .  "),
    (Action::Witness,         "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::Decide,          "    .        .      y  y     y  y      y  .       .  .        y  .  "),
    (Action::AnswerOffer,     "    y        .      .  .     .  .      .  .       .  .        .  .  "),
    (Action::GiveView,        "    y        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::Score,           "    .        .      y  .     y  .      y  .       y  .        y  .  "),
    (Action::Mirror,          "    y        .      .  .     .  .      .  .       .  .        .  .  "),
    (Action::Report,          "    y        .      .  .     .  .      .  .       .  .        .  .  "),
    (Action::AnswerReport,    "    .        .      y  .     y  .      y  .       y  .        y  .  "),
    (Action::PassOn,          "    .        .      y  y     y  y      y  .       y  .        y  .  "),
    (Action::HandOverAll,     "    .        .      y  y     .  .      .  .       .  .        .  .  "),
    (Action::Clock,           "    .        .      .  .     .  .      .  .       .  .        .  .  "),
];

#[test]
fn who_may_do_what() {
    for (action, row) in TABLE {
        let cells: Vec<&str> = row.split_whitespace().collect();
        assert_eq!(cells.len(), STANDINGS.len(), "{action:?}");
        for (standing, cell) in STANDINGS.into_iter().zip(cells) {
            assert_eq!(allows(standing, action), cell == "y", "{standing:?} {action:?}");
        }
    }
}

#[test]
fn the_table_leaves_no_action_out() {
    assert_eq!(TABLE.map(|(action, _)| action), Action::ALL);
}

#[rustfmt::skip]
const HOUSE: [(HouseAction, &str); 8] = [
    //                             owner  recruiter  manager  interviewer  executive
    (HouseAction::OpenProcess,    "  y        y         y          .           .  "),
    (HouseAction::ManageJobs,     "  y        y         y          .           .  "),
    (HouseAction::ManageMembers,  "  y        .         .          .           .  "),
    (HouseAction::ManageSettings, "  y        .         .          .           .  "),
    (HouseAction::SeeMembers,     "  y        y         y          y           y  "),
    (HouseAction::SeeCandidates,  "  y        y         y          .           y  "),
    (HouseAction::MergeCandidates,"  y        y         .          .           .  "),
    (HouseAction::SeeFigures,     "  y        y         y          .           y  "),
];

#[test]
fn who_may_do_what_in_the_house() {
    for (action, row) in HOUSE {
        let cells: Vec<&str> = row.split_whitespace().collect();
        assert_eq!(cells.len(), Role::ALL.len(), "{action:?}");
        for (role, cell) in Role::ALL.into_iter().zip(cells) {
            assert_eq!(allows_in_house(role, action), cell == "y", "{role:?} {action:?}");
        }
    }
}

#[test]
fn who_sees_the_figures_of_a_member() {
    use Beholder::{Colleague, Lead, Themself};
    use PersonalFigures::{Off, Own, Shared};
    // What the member has not seen is theirs alone; of what they have seen, those who are told see it.
    let table = [
        (Off, [".", ".", ".", ".", ".", ".", "."], [".", ".", ".", ".", ".", ".", "."]),
        (Own, ["y", ".", ".", ".", ".", ".", "."], ["y", ".", ".", ".", ".", ".", "."]),
        (Shared, ["y", ".", ".", ".", ".", ".", "."], ["y", "y", "y", ".", ".", ".", "y"]),
    ];
    let beholders = [Themself, Lead].into_iter().chain(Role::ALL.map(Colleague));
    for (setting, unseen, seen) in table {
        for ((beholder, before), after) in beholders.clone().zip(unseen).zip(seen) {
            assert_eq!(sees_personal(setting, beholder, false), before == "y", "{setting:?} {beholder:?}");
            assert_eq!(sees_personal(setting, beholder, true), after == "y", "{setting:?} {beholder:?} seen");
        }
    }
}

#[test]
fn who_sees_every_process() {
    let seen: Vec<Role> = Role::ALL.into_iter().filter(|role| sees_all(*role)).collect();
    assert_eq!(seen, [Role::Owner, Role::Recruiter, Role::Executive]);
}

#[test]
fn each_sits_on_their_own_side() {
    assert_eq!(seat(Standing::Candidate), Some(Side::Candidate));
    assert_eq!(seat(Standing::Stranger), None);
    for standing in &STANDINGS[2..] {
        assert_eq!(seat(*standing), Some(Side::Company));
    }
}
