//! The moments of story 0, the executive who had no time.

pub(super) mod brief;
pub(super) mod ended_early;
pub(super) mod figures;
pub(super) mod in_time;
pub(super) mod own_story;
pub(super) mod remark;
pub(super) mod report;
pub(super) mod scorecard;
pub(super) mod stays;
pub(super) mod withdrawal;
