//! The jobs of an organisation, the newest first.

use super::{all, path};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Item, Weight, Width, empty, link_button, list, pages, title},
    trouble::Trouble,
};
use ledger::{ids::JobId, policy::HouseAction};
use maud::html;
use speech::say;
use std::collections::HashMap;

const A_PAGE: usize = 50;

/// GET `/w/{workspace}/jobs`.
///
/// # Errors
/// [`Trouble::NotAllowed`] for candidates.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::SeeMembers)?;
    let voice = chrome::voice_of(&seat);
    let workspace = seat.workspace_id();
    let after: Option<JobId> = ask.query.parse("after");
    let (mut jobs, members) = ask.app.house.db.read(|conn| {
        let last = after.map(|id| store::jobs::load(conn, workspace, id)).transpose()?;
        // One more than fits: whether there is a next page.
        let limit = u32::try_from(A_PAGE + 1).unwrap_or(u32::MAX);
        let jobs = store::jobs::newest(conn, workspace, last.as_ref(), limit)?;
        Ok::<_, Trouble>((jobs, store::members::list(conn, workspace)?))
    })?;
    let more = jobs.len() > A_PAGE;
    jobs.truncate(A_PAGE);
    let names: HashMap<_, _> = members.iter().map(|member| (member.id, member.name.as_str())).collect();
    let name = |id| names.get(&id).copied().unwrap_or_default();
    let slug = seat.workspace.slug.as_str();
    let items: Vec<Item> = jobs
        .iter()
        .map(|job| Item {
            say: job.title.clone(),
            href: Some(path(slug, job.id)),
            meta: vec![
                html! { (say!(voice, "job-run-by", name = name(job.recruiter_id))) },
                html! { (say!(voice, "job-answered-for-by", name = name(job.hiring_manager_id))) },
            ],
            ..Item::default()
        })
        .collect();
    let make = seat
        .may(HouseAction::ManageJobs)
        .then(|| link_button(Weight::Primary, voice.say("job-new"), &format!("{}/new", all(slug))));
    let older = jobs.last().filter(|_| more).map(|job| format!("{}?after={}", all(slug), job.id));
    let heading = voice.say("job-list-title");
    let content = html! {
        @if items.is_empty() {
            (title(&html! {}, heading, None, None))
            (empty(voice.say("job-list-empty"), make.as_ref()))
        } @else {
            (title(
                &html! {}, heading, Some(&html! { (voice.say("job-list-lead")) }), make.as_ref(),
            ))
            (list(&items))
            (pages(
                voice.say("job-list-more"),
                after.map(|_| (voice.say("job-list-newest"), all(slug))).as_ref()
                    .map(|(say, href)| (*say, href.as_str())),
                older.as_deref().map(|href| (voice.say("job-list-older"), href)),
            ))
        }
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Wide, &content)))
}
