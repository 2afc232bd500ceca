//! An organisation with a recruiter and others, for tests that act at once.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]
#![allow(dead_code, reason = "each test file uses its own part")]

use act::{
    Clock, House, Seat,
    candidate::NewCandidate,
    process::open::{Open, Whom},
    secret,
    workspace::NewWorkspace,
};
use jiff::Timestamp;
use ledger::{
    chain,
    frame::Role,
    ids::{AccountId, MemberId, ProcessId},
    process::Process,
};
use store::{
    Database,
    accounts::Account,
    members::{Member, State},
    workspaces::Workspace,
};

/// A house on that database; it is Monday 9 November 2026, 09:00 in Madrid, and stays so.
pub fn house(db: &Database) -> House {
    House::new(db.clone(), Clock::standing(at("2026-11-09T08:00:00Z")))
}

/// An instant.
pub fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A login without a password.
pub fn account(house: &House, email: &str) -> AccountId {
    let now = house.clock.now();
    let account = Account {
        id: secret::id(now).unwrap(),
        email: email.to_owned(),
        name: email.to_owned(),
        password_hash: None,
        locale: "en".to_owned(),
        zone: "Europe/Madrid".to_owned(),
        created_at: now,
    };
    house.db.write(|conn| store::accounts::create(conn, &account)).unwrap();
    account.id
}

/// An organisation.
pub struct Place {
    /// The house it is in.
    pub house: House,
    /// It.
    pub workspace: Workspace,
    /// Who books.
    pub recruiter: Seat,
    /// Who is booked.
    pub interviewer: MemberId,
}

impl Place {
    /// An organisation of that name, whose interviewer has that login.
    pub fn new(house: &House, name: &str, login: Option<AccountId>) -> Self {
        let wanted = NewWorkspace {
            name: name.to_owned(),
            zone: "Europe/Madrid".to_owned(),
            language: "en".to_owned(),
        };
        let workspace = act::workspace::create(house, &wanted, "people@harbour.example").unwrap();
        let recruiter = member(house, &workspace, "Marta Ruiz", Role::Recruiter, None);
        let interviewer = member(house, &workspace, "Ines Soler", Role::Interviewer, login).id;
        let recruiter = house.db.read(|conn| Seat::of_member(conn, workspace.clone(), recruiter)).unwrap();
        Self { house: house.clone(), workspace, recruiter, interviewer }
    }

    /// So many colleagues more.
    pub fn colleagues(&self, number: usize) -> Vec<MemberId> {
        (0..number)
            .map(|n| {
                member(&self.house, &self.workspace, &format!("Colleague {n}"), Role::Interviewer, None).id
            })
            .collect()
    }

    /// So many processes, each for a candidate of its own.
    pub fn processes(&self, number: usize) -> Vec<ProcessId> {
        let new = |n: usize| NewCandidate {
            name: format!("Candidate {n}"),
            email: format!("c{n}@example.org"),
            language: "en".to_owned(),
            zone: "Europe/London".to_owned(),
        };
        (0..number).map(|n| self.open(Whom::New(new(n)))).collect()
    }

    /// Another process for the candidate of this one.
    pub fn open_for_candidate_of(&self, process: ProcessId) -> ProcessId {
        self.open(Whom::Known(self.load(process).0.candidate))
    }

    fn open(&self, whom: Whom) -> ProcessId {
        let open = Open { whom, job: None, recruiter: None };
        act::process::open(&self.house, &self.recruiter, &open).unwrap().process.id
    }

    /// A process and the head of its chain.
    pub fn load(&self, process: ProcessId) -> (Process, String) {
        let loaded =
            self.house.db.read(|conn| store::process::load(conn, self.workspace.id, process)).unwrap();
        (loaded.process, loaded.head)
    }

    /// The chain of a process holds, and folding its entries gives what is stored.
    pub fn check(&self, process: ProcessId) {
        let entries =
            self.house.db.read(|conn| store::process::entries(conn, self.workspace.id, process)).unwrap();
        let (entries, links): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
        let (stored, head) = self.load(process);
        assert_eq!(chain::verify(&links), Ok(()));
        assert_eq!(links.last().unwrap().hash, head);
        assert_eq!(Process::folded(&entries).as_ref(), Some(&stored));
    }
}

fn member(house: &House, workspace: &Workspace, name: &str, role: Role, login: Option<AccountId>) -> Member {
    let now = house.clock.now();
    let member = Member {
        workspace_id: workspace.id,
        id: secret::id(now).unwrap(),
        account_id: login,
        email: format!("{}@harbour.example", name.to_lowercase().replace(' ', ".")),
        name: name.to_owned(),
        role,
        reports_to: None,
        state: State::Active,
        version: 1,
        created_at: now,
    };
    house.db.write(|conn| store::members::create(conn, &member)).unwrap();
    member
}
