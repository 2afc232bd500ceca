//! What an organisation sets for itself.

use crate::{
    check,
    error::{Error, Fault, Input},
    felt,
    figures::person,
    house::House,
    seat::Seat,
};
use jiff::Timestamp;
use ledger::{
    frame::{PersonalFigures, Rules},
    policy::HouseAction,
};
use store::{Conn, workspaces::Workspace};

/// What is set, as of the version that was shown.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The version of the workspace the form was filled from.
    pub version: i64,
    /// What it is called.
    pub name: String,
    /// Its zone.
    pub zone: String,
    /// Its language.
    pub language: String,
    /// Where a person answers.
    pub contact_email: String,
    /// Its numbers.
    pub rules: Rules,
}

/// Keeps the settings.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Invalid`], or [`Error::Stale`] where somebody else changed them since.
pub fn save(house: &House, seat: &Seat, wanted: &Settings) -> Result<Workspace, Error> {
    seat.must(HouseAction::ManageSettings)?;
    reasonable(&wanted.rules)?;
    let name = check::name(Input::Organisation, &wanted.name)?;
    let zone = check::zone(&wanted.zone)?;
    let locale = check::language(&wanted.language)?.code().to_owned();
    let contact_email = check::email(&wanted.contact_email)?;
    house.db.write(|conn| {
        person::take_turns(conn, seat.workspace_id())?;
        let mut workspace = store::workspaces::load(conn, seat.workspace_id())?;
        workspace.version = wanted.version;
        workspace.name = name;
        workspace.zone = zone;
        workspace.locale = locale;
        workspace.contact_email = contact_email;
        let rules = crate::house::rules_of(&workspace)?;
        workspace.rules = serde_json::to_string(&wanted.rules)?;
        store::workspaces::save(conn, &workspace)?;
        let figures = |rules: &Rules| (rules.kept_target, rules.personal_figures);
        if figures(&rules) != figures(&wanted.rules) {
            store::figures::mark_all(conn, workspace.id, house.clock.now())?;
        }
        of_members(
            conn,
            &workspace,
            (rules.personal_figures, wanted.rules.personal_figures),
            house.clock.now(),
        )?;
        Ok(workspace)
    })
}

// What was computed about single members goes with the act that says that nobody wants it, and what candidates
// answered and what was rated is looked at anew where somebody does again; what was kept is due already.
fn of_members(
    conn: &mut Conn,
    workspace: &Workspace,
    (before, after): (PersonalFigures, PersonalFigures),
    now: Timestamp,
) -> Result<(), Error> {
    if after == PersonalFigures::Off {
        person::forget(conn, workspace.id)?;
    } else if before == PersonalFigures::Off {
        felt::refresh_in(conn, workspace.id, now)?;
        store::ratings::mark(conn, workspace.id, now)?;
    }
    if after == PersonalFigures::Shared && before != after {
        person::share(conn, workspace.id, now)?;
    }
    Ok(())
}

// A grace of a day or an answer within a year would empty the promise of its meaning.
fn reasonable(rules: &Rules) -> Result<(), Error> {
    let fits = rules.grace_minutes <= 30
        && rules.undo_minutes <= 60
        && (1..=168).contains(&rules.confirm_hours)
        && [rules.reply_days, rules.wish_days, rules.apology_days, rules.arrange_days, rules.range_days]
            .iter()
            .all(|days| (1..=10).contains(days))
        && (1..=20).contains(&rules.answer_days)
        && (1..=99).contains(&rules.kept_target)
        && (1..=10).contains(&rules.claim_silence_days)
        && [rules.dispute_days, rules.feedback_days, rules.report_days]
            .iter()
            .all(|days| (1..=20).contains(days));
    if fits { Ok(()) } else { Err(Error::Invalid(Input::Number, Fault::Wrong)) }
}
