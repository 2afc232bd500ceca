//! Who can be played in the demonstration, and how one signs in as them.

use super::Stage;
use crate::{
    failure::Failure,
    story::{PASSWORD, account},
};
use act::{Error, House};
use ledger::ids::ProcessId;
use speech::{Voice, say};
use store::{
    candidates::Candidate,
    members::{Member, State},
    sessions::Holder,
    workspaces::Workspace,
};
use web::app::DemoSeat;

/// The seats one can take without a password: the two sides of the process first.
pub fn seats(house: &House, workspace: &Workspace, process: ProcessId) -> Result<Vec<DemoSeat>, Failure> {
    let (recruiter, candidate, members) = people(house, workspace, process)?;
    let page = web::page::process::path(&workspace.slug, process);
    let sit = |member: &Member| {
        Some(DemoSeat {
            name: member.name.clone(),
            role: Some(member.role),
            holder: Holder::Account(member.account_id?),
            goes_to: page.clone(),
        })
    };
    let own = Holder::Candidate(workspace.id, candidate.id);
    let theirs = DemoSeat {
        name: candidate.name.clone(),
        role: None,
        holder: candidate.account_id.map_or(own, Holder::Account),
        goes_to: page.clone(),
    };
    let mut seats: Vec<DemoSeat> =
        members.iter().filter(|member| member.id == recruiter).filter_map(sit).collect();
    seats.push(theirs);
    seats.extend(members.iter().filter(|member| member.id != recruiter).filter_map(sit));
    Ok(seats)
}

/// What to open, and how to sign in.
///
/// # Errors
/// What the store says.
pub fn tell(stage: &Stage, address: &str, voice: &Voice) -> Result<Vec<String>, Failure> {
    let (_, candidate, members) = people(&stage.house, &stage.workspace, stage.process)?;
    let zone = act::house::zone_of(&stage.workspace.zone);
    let there = Voice::new(voice.lang, zone);
    let now = stage.house.clock.now();
    let page = web::page::process::path(&stage.workspace.slug, stage.process);
    let link = account::candidate_link(&stage.house, &candidate, &page)?;
    let person = |email: &str, name: &str, role: &str| format!("    {email:<30}  {name}, {role}");
    let mut lines = vec![
        say!(
            voice,
            "cli-demo-title",
            title = stage.story.title.in_lang(voice.lang),
            organisation = &stage.workspace.name
        ),
        say!(
            voice,
            "cli-demo-now",
            moment = there.moment(now, now),
            place = speech::place(&there.zone, voice.lang)
        ),
        String::new(),
        say!(voice, "cli-demo-sign-in", address = format!("{address}/sign-in"), password = PASSWORD),
    ];
    for member in members.iter().filter(|member| member.state == State::Active) {
        lines.push(person(&member.email, &member.name, speech::role(member.role, voice)));
    }
    lines.push(person(&candidate.email, &candidate.name, speech::side(ledger::side::Side::Candidate, voice)));
    lines.push(say!(voice, "cli-demo-link", address = format!("{address}/in/{}", link.reveal())));
    lines.push(say!(voice, "cli-demo-process", address = format!("{address}{page}")));
    lines.push(say!(voice, "cli-demo-mailbox", address = format!("{address}/mailbox")));
    lines.push(String::new());
    Ok(lines)
}

fn people(
    house: &House,
    workspace: &Workspace,
    process: ProcessId,
) -> Result<(ledger::ids::MemberId, Candidate, Vec<Member>), Failure> {
    Ok(house.db.read(|conn| {
        let process = store::process::load(conn, workspace.id, process)?.process;
        let candidate = store::candidates::load(conn, workspace.id, process.candidate)?;
        Ok::<_, Error>((process.recruiter, candidate, store::members::list(conn, workspace.id)?))
    })?)
}
