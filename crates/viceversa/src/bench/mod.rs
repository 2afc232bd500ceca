//! Measuring a server of our own, from outside: its processor time by `/proc`, its answers by a clock.

mod server;

use crate::{failure::Failure, generate::cv, house, settings::Settings, story::account, visit::Visitor};
use act::{House, secret::Secret};
use ledger::{frame::Role, side::Person};
use server::Server;
use std::{
    net::SocketAddr,
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};
use store::{
    candidates::list::{Cursor as After, Filter as Candidates, Listed as Candidate, Sees},
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

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Process pages, a different one each time.
    Process,
    /// My promises.
    Promises,
    /// The list of candidates.
    Candidates,
    /// Candidates found by a word that nearly all have.
    CommonWord,
    /// By a word that hardly anybody has, and a common one.
    TwoWords,
    /// By what a word begins with.
    Beginning,
    /// By the beginning of a name.
    Name,
    /// A candidate's page, a different one each time.
    Candidate,
    /// The board of the newest job.
    Board,
    /// What the organisation kept and what was felt.
    Figures,
    /// Adding a candidate.
    Adding,
    /// Noting a conversation beside a candidate, to another one each time.
    Noting,
    /// A message on the ledger of a process, in another one each time.
    Message,
}

impl Page {
    const ALL: [Self; 13] = [
        Self::Process,
        Self::Promises,
        Self::Candidates,
        Self::CommonWord,
        Self::TwoWords,
        Self::Beginning,
        Self::Name,
        Self::Candidate,
        Self::Board,
        Self::Figures,
        Self::Adding,
        Self::Noting,
        Self::Message,
    ];
}

/// What was measured.
#[derive(Clone, Debug)]
pub struct Report {
    /// Each page that there is something of.
    pub pages: Vec<(Page, Measured)>,
    /// The most memory the server held.
    pub most_kilobytes: u64,
}

/// Pages of one thing are taken from so many of the newest.
const PAGES: usize = 500;
const A_PAGE: u32 = 50;

/// Measures.
///
/// # Errors
/// Where the folder holds no workspace, the server does not start, or a page is not shown.
pub fn measure(settings: &Settings, plan: Plan) -> Result<Report, Failure> {
    let visit = prepare(settings)?;
    let server = Server::start(settings)?;
    let there: Vec<(Page, Vec<Request>)> = Page::ALL
        .into_iter()
        .map(|page| (page, visit.requests(page)))
        .filter(|(_, all)| !all.is_empty())
        .collect();
    // Once through everything, so that caches and statements are there as in a server that runs.
    for (_, requests) in &there {
        rush(server.at, &visit.session, requests, Plan { requests: 200, ..plan })?;
    }
    let mut pages = Vec::new();
    for (page, requests) in &there {
        pages.push((*page, timed(&server, &visit.session, requests, plan)?));
    }
    let most_kilobytes = server.most_kilobytes()?;
    server.stop()?;
    Ok(Report { pages, most_kilobytes })
}

/// One thing that is asked for.
#[derive(Clone, Debug)]
enum Request {
    /// A page.
    Get(String),
    /// Somebody is added, with another address each time.
    Add(String),
    /// Something is noted.
    Note(String),
}

struct Visit {
    session: Secret,
    home: String,
    processes: Vec<String>,
    candidates: Vec<String>,
    boards: Vec<String>,
}

impl Visit {
    fn requests(&self, page: Page) -> Vec<Request> {
        let get = |pages: &[String]| pages.iter().cloned().map(Request::Get).collect();
        let list = format!("{}/candidates", self.home);
        let found = |words: &str| get(&[format!("{list}?words={words}")]);
        match page {
            Page::Process => get(&self.processes),
            Page::Promises => get(&[format!("{}/promises", self.home)]),
            Page::Candidates => get(std::slice::from_ref(&list)),
            Page::CommonWord => found(&cv::word(1)),
            Page::TwoWords => found(&format!("{}+{}", cv::word(1), cv::word(20_003))),
            Page::Beginning => found("mar*"),
            Page::Name => found("car+fer"),
            Page::Candidate => get(&self.candidates),
            Page::Board => get(&self.boards),
            Page::Figures => get(&[format!("{}/figures", self.home)]),
            Page::Adding => vec![Request::Add(format!("{list}/new"))],
            Page::Noting => {
                self.candidates.iter().map(|page| Request::Note(format!("{page}/notes"))).collect()
            }
            Page::Message => {
                self.processes.iter().map(|page| Request::Note(format!("{page}/messages/send"))).collect()
            }
        }
    }
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
    let processes = processes_of(&house, &workspace)?;
    if processes.is_empty() {
        return Err(nothing());
    }
    let jobs = house.db.read(|conn| store::jobs::newest(conn, workspace.id, None, None, A_PAGE))?;
    let board = |job: &store::jobs::Job| format!("{}/board", web::page::job::path(&workspace.slug, job.id));
    Ok(Visit {
        session,
        home: format!("/w/{}", workspace.slug),
        processes,
        candidates: candidates_of(&house, &workspace)?,
        boards: jobs.first().map(board).into_iter().collect(),
    })
}

fn processes_of(house: &House, workspace: &Workspace) -> Result<Vec<String>, Failure> {
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

fn candidates_of(house: &House, workspace: &Workspace) -> Result<Vec<String>, Failure> {
    let everybody = Candidates::default();
    let mut pages = Vec::new();
    let mut after: Option<After> = None;
    while pages.len() < PAGES {
        let listed = house.db.read(|conn| {
            store::candidates::list::list(conn, Sees::All(workspace.id), &everybody, after, A_PAGE)
        })?;
        let Some(last) = listed.last() else { break };
        after = Some(Candidate::cursor(last));
        pages.extend(listed.iter().map(|one| web::page::candidate::path(&workspace.slug, one.id)));
    }
    Ok(pages)
}

fn timed(server: &Server, session: &Secret, requests: &[Request], plan: Plan) -> Result<Measured, Failure> {
    let before = server.processor_time()?;
    let mut times = rush(server.at, session, requests, plan)?;
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

// Asks in turn, over several connections at once.
fn rush(
    at: SocketAddr,
    session: &Secret,
    requests: &[Request],
    plan: Plan,
) -> Result<Vec<Duration>, Failure> {
    let each = plan.requests.div_ceil(plan.connections);
    let lanes: Vec<Result<Vec<Duration>, Failure>> = std::thread::scope(|scope| {
        let lane = |number: u32| {
            move || {
                let mut visitor = Visitor::new(at, session);
                let mut times = Vec::with_capacity(each as usize);
                for n in 0..each {
                    let request = &requests[(number * each + n) as usize % requests.len()];
                    times.push(once(&mut visitor, request)?);
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

fn once(visitor: &mut Visitor, request: &Request) -> Result<Duration, Failure> {
    static ADDED: AtomicU64 = AtomicU64::new(0);
    let (began, reply, wanted, what) = match request {
        Request::Get(page) => {
            let began = Instant::now();
            (began, visitor.get(page)?, 200, page)
        }
        Request::Note(page) => {
            let said = "We spoke about the season, the crew and the pay; both want to go on.";
            let fields = [("text", said), ("note", said), ("sharing", "team")];
            let began = Instant::now();
            (began, visitor.post(page, &fields)?, 303, page)
        }
        Request::Add(page) => {
            let n = ADDED.fetch_add(1, Ordering::Relaxed);
            let mark = jiff::Timestamp::now().as_nanosecond();
            let (name, email) = (format!("Newcomer {mark}{n}"), format!("n{mark}.{n}@generated.example"));
            let fields =
                [("name", &*name), ("email", &*email), ("language", "en"), ("zone", "Europe/Madrid")];
            let began = Instant::now();
            (began, visitor.post(page, &fields)?, 303, page)
        }
    };
    let time = began.elapsed();
    if reply.status == wanted {
        Ok(time)
    } else {
        Err(Failure::new(format!("{what}: HTTP {}", reply.status)))
    }
}
