//! Measuring a server of our own, from outside: its processor time by `/proc`, its answers by a clock.

mod server;

use crate::{failure::Failure, house, settings::Settings, story::account, visit::Visitor};
use act::secret::Secret;
use ledger::{frame::Role, side::Person};
use server::Server;
use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};
use store::{
    members::Member,
    process::{Cursor, Filter, Scope, Which},
    workspaces::Workspace,
};

/// How much is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// How often each page.
    pub requests: u32,
    /// Over how many connections at once.
    pub connections: u32,
}

/// What was measured of one page.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// How often it was asked for.
    pub requests: u32,
    /// Processor time of the server per request.
    pub processor_ms: f64,
    /// Half of the answers took no longer.
    pub middle_ms: f64,
    /// 99 of 100 took no longer.
    pub slow_ms: f64,
}

/// What was measured.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    /// Process pages, a different one each time.
    pub process_page: Measured,
    /// My promises.
    pub promises: Measured,
    /// The most memory the server held.
    pub most_kilobytes: u64,
}

/// Process pages are taken from so many of the newest.
const PAGES: usize = 500;
const A_PAGE: u32 = 50;

/// Measures.
///
/// # Errors
/// Where the folder holds no workspace, the server does not start, or a page is not shown.
pub fn measure(settings: &Settings, plan: Plan) -> Result<Report, Failure> {
    let visit = prepare(settings)?;
    let server = Server::start(settings)?;
    // Once through everything, so that caches and statements are there as in a server that runs.
    rush(server.at, &visit.session, &visit.processes, Plan { requests: 200, ..plan })?;
    rush(server.at, &visit.session, &visit.promises, Plan { requests: 200, ..plan })?;
    let process_page = timed(&server, &visit.session, &visit.processes, plan)?;
    let promises = timed(&server, &visit.session, &visit.promises, plan)?;
    let most_kilobytes = server.most_kilobytes()?;
    server.stop()?;
    Ok(Report { process_page, promises, most_kilobytes })
}

struct Visit {
    session: Secret,
    processes: Vec<String>,
    promises: Vec<String>,
}

fn prepare(settings: &Settings) -> Result<Visit, Failure> {
    let house = house::open(settings)?;
    let nothing = || Failure::new("there is nothing to measure: make a workspace with ‘viceversa generate’");
    let (workspace, member) = house
        .db
        .read(|conn| {
            let Some(workspace) = store::workspaces::all(conn)?.into_iter().next() else {
                return Ok(None);
            };
            let members = store::members::list(conn, workspace.id)?;
            let fits = |member: &Member| member.role == Role::Recruiter && member.account_id.is_some();
            Ok::<_, store::Error>(members.into_iter().find(fits).map(|member| (workspace, member)))
        })?
        .ok_or_else(nothing)?;
    let session = account::session(&house, &workspace, Person::Member(member.id))?;
    let ids = pages_of(&house, &workspace)?;
    if ids.is_empty() {
        return Err(nothing());
    }
    Ok(Visit { session, processes: ids, promises: vec![format!("/w/{}/promises", workspace.slug)] })
}

fn pages_of(house: &act::House, workspace: &Workspace) -> Result<Vec<String>, Failure> {
    let scope = Scope::Workspace(workspace.id);
    let filter = Filter { which: Which::All, ..Filter::default() };
    let mut pages = Vec::new();
    let mut after: Option<Cursor> = None;
    while pages.len() < PAGES {
        let listed = house.db.read(|conn| store::process::list(conn, scope, &filter, after, A_PAGE))?;
        let Some(last) = listed.last() else { break };
        after = Some(Cursor { latest_at: last.latest_at, id: last.process });
        pages.extend(listed.iter().map(|one| web::page::process::path(&workspace.slug, one.process)));
    }
    Ok(pages)
}

fn timed(server: &Server, session: &Secret, pages: &[String], plan: Plan) -> Result<Measured, Failure> {
    let before = server.processor_time()?;
    let mut times = rush(server.at, session, pages, plan)?;
    let spent = server.processor_time()?.saturating_sub(before);
    times.sort_unstable();
    let within = |share: f64| {
        let at = (times.len() as f64 * share) as usize;
        times.get(at.min(times.len().saturating_sub(1))).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    let requests = u32::try_from(times.len()).unwrap_or(u32::MAX);
    Ok(Measured {
        requests,
        processor_ms: spent.as_secs_f64() * 1000.0 / f64::from(requests.max(1)),
        middle_ms: within(0.5),
        slow_ms: within(0.99),
    })
}

// Asks for the pages in turn, over several connections at once.
fn rush(at: SocketAddr, session: &Secret, pages: &[String], plan: Plan) -> Result<Vec<Duration>, Failure> {
    let each = plan.requests.div_ceil(plan.connections);
    let lanes: Vec<Result<Vec<Duration>, Failure>> = std::thread::scope(|scope| {
        let lane = |number: u32| {
            move || {
                let mut visitor = Visitor::new(at, session);
                let mut times = Vec::with_capacity(each as usize);
                for n in 0..each {
                    let page = &pages[(number * each + n) as usize % pages.len()];
                    let began = Instant::now();
                    let reply = visitor.get(page)?;
                    times.push(began.elapsed());
                    if reply.status != 200 {
                        return Err(Failure::new(format!("GET {page}: HTTP {}", reply.status)));
                    }
                }
                Ok(times)
            }
        };
        let threads: Vec<_> = (0..plan.connections).map(|number| scope.spawn(lane(number))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|_| Err(Failure::new("a visitor fell over"))))
            .collect()
    });
    let mut all = Vec::new();
    for lane in lanes {
        all.extend(lane?);
    }
    Ok(all)
}
