//! What an organisation sets for itself.

use crate::{
    check,
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
};
use ledger::{frame::Rules, policy::HouseAction};
use store::workspaces::Workspace;

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
        Ok(workspace)
    })
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
