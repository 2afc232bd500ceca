//! Last season, behind the story: other people's processes, so that figures have something to say.

use crate::{
    failure::Failure,
    generate::past::{self, People},
    story::Cast,
};
use act::{House, Seat};

/// Of what happens by chance.
const SEED: u64 = 4;

/// Makes it, with the people of the story.
pub(super) fn make(house: &House, cast: &Cast) -> Result<(), Failure> {
    let member = |is: &str| cast.member(is).map_err(Failure::new);
    let owner = cast.person("owner").map_err(Failure::new)?;
    let workspace = cast.workspace.clone();
    let owner = house.db.read(|conn| Seat::of(conn, workspace, owner))?;
    let people = People {
        owner,
        recruiter: member("recruiter")?,
        manager: member("hiring manager")?,
        interviewers: vec![member("future colleague")?, member("hiring manager")?],
        executives: vec![member("executive")?],
    };
    past::make(house, &cast.workspace, people, SEED)
}
