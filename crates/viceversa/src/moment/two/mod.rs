//! What story 2, the two missed calls, says of an employer and of one person in it.

pub(super) mod meetings;
pub(super) mod signs;
