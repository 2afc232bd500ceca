//! A job: what it asks for, its plan, who runs it, what may be done with it, and who is in process.

use super::{all, list::sign, path, posting_part, public_path, spec_part, steps};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{
        self, Item, Tone, Weight, Width, banner, banner_of, crumb, facts, link_button, list, part, plan,
        split, tag, title,
    },
    page::{figures::unit_path, kit::part as kit_part},
    trouble::Trouble,
};
use act::{Seat, job::kit::Reading};
use ledger::{
    ids::{JobId, MemberId},
    job::{Spec, State},
    policy::{self, HouseAction},
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::{
    jobs::{Job, Stage, Taken, Version},
    kept::{Unit, UnitKind},
    members::Member,
    process::{Filter, Listed, Scope},
};

/// More than this stands on the list of processes.
const MOST: u32 = 20;
/// As many of the latest versions and steps are shown.
const LATEST: u32 = 20;

/// Everything the page shows.
struct Shown {
    job: Job,
    spec: Spec,
    stages: Vec<Stage>,
    versions: Vec<Version>,
    taken: Vec<Taken>,
    members: Vec<Member>,
    processes: Vec<Listed>,
    kit: Reading,
}

/// GET `/w/{workspace}/jobs/{job}`.
///
/// # Errors
/// [`Trouble::NotAllowed`] for candidates, who see the plan on their process;
/// [`Trouble::NotFound`] where there is no such job.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::SeeMembers)?;
    let id: JobId = ask.id("job")?;
    let workspace = seat.workspace_id();
    let scope = scope_of(&seat)?;
    let shown = ask.app.house.db.read(|conn| {
        let filter = Filter { job: Some(id), ..Filter::default() };
        let job = store::jobs::load(conn, workspace, id)?;
        Ok::<_, Trouble>(Shown {
            spec: store::jobs::spec(conn, workspace, id, job.spec_version)?,
            stages: store::jobs::stages(conn, workspace, id)?,
            versions: store::jobs::versions(conn, workspace, id, None, LATEST)?,
            taken: store::jobs::steps(conn, workspace, id, LATEST)?,
            members: store::members::list(conn, workspace)?,
            processes: store::process::list(conn, scope, &filter, None, MOST)?,
            kit: act::job::kit::see_in(conn, workspace, id)?,
            job,
        })
    })?;
    let voice = chrome::voice_of(&seat);
    let slug = seat.workspace.slug.as_str();
    let content = html! {
        (title(
            &crumb(&html! { a href=(all(slug)) { (voice.say("job-list-title")) } }),
            &shown.job.title,
            Some(&html! { (tag(sign(shown.job.state), speech::job_state(shown.job.state, &voice))) }),
            first_step(&voice, &seat, &shown).as_ref(),
        ))
        (notices(&voice, &seat, &shown, ask.now))
        (split(&main(&voice, &seat, &shown), &beside(&voice, &seat, &shown, ask.now)))
    };
    Ok(page(chrome::seated(ask, &seat, &shown.job.title, Width::Wide, &content)))
}

/// What this member sees of the processes.
fn scope_of(seat: &Seat) -> Result<Scope, Trouble> {
    let (Some(member), Some(role)) = (seat.person.member(), seat.role) else {
        return Err(Trouble::NotAllowed);
    };
    Ok(if policy::sees_all(role) {
        Scope::Workspace(seat.workspace_id())
    } else {
        Scope::Part(seat.workspace_id(), member)
    })
}

/// What comes next with a draft: its plan, then opening it.
fn first_step(voice: &Voice, seat: &Seat, shown: &Shown) -> Option<Markup> {
    let here = path(&seat.workspace.slug, shown.job.id);
    if shown.job.state != State::Draft || !seat.may(HouseAction::ManageJobs) {
        return None;
    }
    Some(if shown.stages.is_empty() {
        link_button(Weight::Primary, voice.say("job-plan-make"), &format!("{here}/plan"))
    } else {
        link_button(Weight::Primary, voice.say("job-do-open"), &format!("{here}/open"))
    })
}

/// What everybody who looks at the job must know first.
fn notices(voice: &Voice, seat: &Seat, shown: &Shown, now: jiff::Timestamp) -> Markup {
    let here = path(&seat.workspace.slug, shown.job.id);
    let manages = seat.may(HouseAction::ManageJobs);
    let runs = matches!(shown.job.state, State::Draft | State::Open | State::Paused);
    html! {
        @if let Some(until) = shown.job.paused_until {
            @let day = voice.date(until, voice.date_of(now));
            (banner(Tone::Info, &say!(voice, "job-paused-until", day = day), None))
        }
        @if runs && shown.spec.pay.is_none() {
            (banner_of(Tone::Warn, voice.say("job-no-range"), &html! {
                @if manages {
                    p { a href={ (here) "/spec#pay" } { (voice.say("job-no-range-next")) } }
                }
            }))
        }
        @if runs { (posting_part::lacks(voice, &shown.job, &shown.spec)) }
        @if shown.job.state == State::Open && shown.kit.counts.is_none() {
            (kit_part::missing(voice, &seat.workspace.slug, shown.job.id, manages))
        }
    }
}

fn main(voice: &Voice, seat: &Seat, shown: &Shown) -> Markup {
    let here = path(&seat.workspace.slug, shown.job.id);
    let manages = seat.may(HouseAction::ManageJobs);
    let change =
        |words: &'static str, tail: &str| manages.then(|| html! { a href={ (here) "/" (tail) } { (words) } });
    let asks = html! {
        p class="soft" {
            a href={ (here) "/versions/" (shown.spec.version) } {
                (say!(voice, "job-version", n = shown.spec.version))
            }
        }
        (spec_part::what(voice, &shown.spec))
    };
    html! {
        (part("spec", voice.say("job-spec"), change(voice.say("job-spec-change"), "spec").as_ref(), &asks))
        (part(
            "requirements",
            voice.say("job-requirements"),
            None,
            &spec_part::requirements(voice, &shown.spec, |id| name(&shown.members, id)),
        ))
        (part(
            "plan",
            voice.say("job-plan"),
            change(voice.say("job-plan-change"), "plan").as_ref(),
            &stages_of(voice, &shown.stages),
        ))
    }
}

fn beside(voice: &Voice, seat: &Seat, shown: &Shown, now: jiff::Timestamp) -> Markup {
    let slug = seat.workspace.slug.as_str();
    let job = &shown.job;
    let manages = seat.may(HouseAction::ManageJobs);
    let edit =
        manages.then(|| html! { a href={ (path(slug, job.id)) "/edit" } { (voice.say("job-edit-link")) } });
    let openings = say!(voice, "job-openings-found", hired = job.hired, openings = job.openings);
    let people = facts(&[
        (voice.say("job-recruiter"), html! { (name(&shown.members, job.recruiter_id)) }),
        (voice.say("job-manager"), html! { (name(&shown.members, job.hiring_manager_id)) }),
        (voice.say("job-openings"), html! { (openings) }),
        (
            voice.say("job-visibility"),
            html! {
                (speech::visibility(job.visibility, voice))
                @if job.is_public() {
                    br; a href=(public_path(slug, &job.slug)) { (voice.say("job-public-page")) }
                }
            },
        ),
        (voice.say("job-jurisdiction"), posting_part::law(voice, job)),
    ]);
    let terms = &job.terms;
    let mut says: Vec<(&str, Markup)> = Vec::new();
    if !terms.benefits.is_empty() {
        says.push((voice.say("job-benefits"), html! { (terms.benefits) }));
    }
    if !terms.agreement.is_empty() {
        says.push((voice.say("job-agreement"), html! { (terms.agreement) }));
    }
    if let Some(day) = terms.apply_by {
        says.push((voice.say("job-apply-by"), html! { (voice.date(day, voice.date_of(now))) }));
    }
    let people = html! { (people) @if !says.is_empty() { (facts(&says)) } };
    let figures = Unit { kind: UnitKind::Job, id: job.id.uuid() };
    let board = html! {
        a href={ (path(slug, job.id)) "/board" } { (voice.say("board-link")) }
        @if seat.may(HouseAction::SeeFigures) {
            a href=(unit_path(slug, figures)) { (voice.say("figures-link")) }
        }
    };
    html! {
        (part("people", voice.say("job-people"), edit.as_ref(), &people))
        (kit_part::of_job(voice, slug, &shown.kit, now, manages))
        (part("processes", voice.say("job-processes"), seat.may(HouseAction::SeeCandidates).then_some(&board), &in_process(voice, slug, &shown.processes)))
        @if manages { (part("steps", voice.say("job-steps"), None, &steps::ways(voice, slug, job))) }
        (part("versions", voice.say("job-versions"), None, &versions(voice, slug, shown, now)))
        @if !shown.taken.is_empty() {
            (part("history", voice.say("job-history"), None, &steps::taken(
                voice,
                &shown.taken,
                |id| name(&shown.members, id),
                now,
            )))
        }
    }
}

fn name(members: &[Member], id: MemberId) -> String {
    members.iter().find(|member| member.id == id).map_or_else(String::new, |member| member.name.clone())
}

fn stages_of(voice: &Voice, stages: &[Stage]) -> Markup {
    if stages.is_empty() {
        return html! { p class="soft" { (voice.say("job-plan-none")) } };
    }
    let learns =
        |words: &'static str, text: &str| (!text.is_empty()).then(|| (words.to_owned(), text.to_owned()));
    let steps: Vec<face::Stage> = stages
        .iter()
        .map(|stage| face::Stage {
            title: stage.name.clone(),
            about: html! {
                @if !stage.purpose.is_empty() { span class="keep" { (stage.purpose) } br; }
                (speech::conversation_kind(stage.conversation_kind, voice))
                @if !stage.whom.is_empty() { " · " (stage.whom) }
                @if let Some(seniority) = stage.seniority {
                    " (" (speech::seniority(seniority, voice)) ")"
                }
                " · " (say!(voice, "job-stage-answer", days = voice.business_days(stage.days_to_answer)))
            },
            company_learns: learns(voice.say("job-stage-company-learns"), &stage.company_learns),
            candidate_learns: learns(voice.say("job-stage-learns"), &stage.learns),
            now: false,
            tags: None,
        })
        .collect();
    plan(&steps)
}

fn versions(voice: &Voice, slug: &str, shown: &Shown, now: jiff::Timestamp) -> Markup {
    let items: Vec<Item> = shown
        .versions
        .iter()
        .map(|version| {
            let by = name(&shown.members, version.by);
            let mut meta =
                vec![html! { (say!(voice, "job-by", name = by, at = voice.short_moment(version.at, now))) }];
            if !version.reason.is_empty() {
                meta.push(html! { (version.reason) });
            }
            Item {
                say: say!(voice, "job-version", n = version.version),
                href: Some(format!("{}/versions/{}", path(slug, shown.job.id), version.version)),
                meta,
                ..Item::default()
            }
        })
        .collect();
    list(&items)
}

fn in_process(voice: &Voice, slug: &str, processes: &[Listed]) -> Markup {
    let items: Vec<Item> = processes
        .iter()
        .map(|listed| Item {
            say: listed.candidate_name.clone(),
            href: Some(crate::page::process::path(slug, listed.process)),
            meta: listed.stage_name.iter().map(|name| html! { (name) }).collect(),
            ..Item::default()
        })
        .collect();
    html! {
        @if items.is_empty() {
            p class="soft" { (voice.say("job-processes-none")) }
        } @else {
            (list(&items))
        }
    }
}
