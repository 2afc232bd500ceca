//! What happens beside the story, so that every page of the demonstration has life: the job's kit is frozen before
//! anybody is met, interviewers write what they saw, and a panel has come together over another candidate. What they
//! say stands in `panel.rs`.

use super::panel::{self, HANNAH, NURIA, SCREENING, SHORT, Words};
use act::{
    Error, House, Seat,
    candidate::NewCandidate,
    process::{
        self,
        open::{Open, Whom},
    },
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use ledger::{
    Command,
    conversation::{self, Closing, Kind, Presence, book::Book, claim::MakeClaim},
    debrief::{self, Verdict, conclude::Conclude},
    frame::Role,
    ids::{ConversationId, JobId, ProcessId},
    process::Process,
    scorecard::{
        self,
        send::{RatingGiven, SendScorecard},
    },
    side::Person,
};
use store::{members::Member, workspaces::Workspace};

/// Something that is done beside the story.
#[derive(Clone, Copy)]
enum Deed {
    /// The hiring manager freezes the kit.
    Freeze,
    /// The recruiter opens the process of another candidate and books their conversations.
    Open,
    /// Both sides say that a conversation of that process was held; by its place.
    Held(usize),
    /// Somebody writes what they saw in the first conversation of the story.
    OfStory(Role, &'static Words),
    /// Or in one of the other process.
    OfPanel(Role, usize, &'static Words),
    /// The panel concludes.
    Conclude,
}

/// When, on the wall in the organisation's zone.
const DEEDS: [(&str, Deed); 9] = [
    ("2026-11-06 09:45", Deed::Freeze),
    ("2026-11-09 12:00", Deed::Open),
    ("2026-11-11 12:30", Deed::OfStory(Role::Recruiter, &SCREENING)),
    ("2026-11-12 17:10", Deed::Held(0)),
    ("2026-11-12 17:30", Deed::OfPanel(Role::Recruiter, 0, &SHORT)),
    ("2026-11-16 12:50", Deed::Held(1)),
    ("2026-11-16 13:10", Deed::OfPanel(Role::HiringManager, 1, &HANNAH)),
    ("2026-11-16 18:00", Deed::OfPanel(Role::Interviewer, 1, &NURIA)),
    ("2026-11-17 09:30", Deed::Conclude),
];

/// How far it has come.
#[derive(Default)]
pub(super) struct Beside {
    done: usize,
    panel: Option<ProcessId>,
}

impl Beside {
    /// Does what is due till then; `go_on` lets the worker do its rounds till each.
    pub(super) fn up_to(
        &mut self,
        house: &House,
        to: Timestamp,
        mut go_on: impl FnMut(Timestamp) -> Result<(), String>,
    ) -> Result<(), String> {
        let say = |error: Error| error.to_string();
        let workspace = house.db.read(store::workspaces::all).map_err(|error| error.to_string())?;
        let Some(workspace) = workspace.into_iter().next() else { return Ok(()) };
        let zone = act::house::zone_of(&workspace.zone);
        while let Some((at, deed)) = DEEDS.get(self.done) {
            let at = moment(at, &zone)?;
            if at > to {
                break;
            }
            go_on(at)?;
            self.done += 1;
            let told = |what: String| format!("beside the story, deed {}: {what}", self.done);
            Stand { house, workspace: &workspace }.take(*deed, &mut self.panel).map_err(say).map_err(told)?;
        }
        Ok(())
    }
}

fn moment(text: &str, zone: &TimeZone) -> Result<Timestamp, String> {
    let local: DateTime = text.parse().map_err(|error: jiff::Error| error.to_string())?;
    zone.to_ambiguous_timestamp(local).compatible().map_err(|error| error.to_string())
}

/// Where it is done.
struct Stand<'a> {
    house: &'a House,
    workspace: &'a Workspace,
}

impl Stand<'_> {
    fn take(&self, deed: Deed, panel: &mut Option<ProcessId>) -> Result<(), Error> {
        match deed {
            Deed::Freeze => self.freeze(),
            Deed::Open => {
                *panel = Some(self.open()?);
                Ok(())
            }
            Deed::Held(place) => self.held(&self.panel(*panel)?, place),
            Deed::OfStory(role, words) => {
                let first = self.house.db.read(|conn| {
                    let job = self.job(conn)?;
                    let running = store::process::running_of_job(conn, self.workspace.id, job)?;
                    running.first().copied().ok_or(Error::NotFound)
                })?;
                self.write(role, &self.load(first)?, 0, words)
            }
            Deed::OfPanel(role, place, words) => self.write(role, &self.panel(*panel)?, place, words),
            Deed::Conclude => self.conclude(&self.panel(*panel)?),
        }
    }

    fn panel(&self, panel: Option<ProcessId>) -> Result<Process, Error> {
        self.load(panel.ok_or(Error::NotFound)?)
    }

    fn load(&self, id: ProcessId) -> Result<Process, Error> {
        Ok(self.house.db.read(|conn| store::process::load(conn, self.workspace.id, id))?.process)
    }

    fn job(&self, conn: &mut store::Conn) -> Result<JobId, Error> {
        let jobs = store::jobs::newest(conn, self.workspace.id, None, None, 1)?;
        jobs.first().map(|job| job.id).ok_or(Error::NotFound)
    }

    fn member(&self, role: Role) -> Result<Member, Error> {
        let members = self.house.db.read(|conn| store::members::list(conn, self.workspace.id))?;
        members.into_iter().find(|member| member.role == role).ok_or(Error::NotFound)
    }

    fn seat(&self, role: Role) -> Result<Seat, Error> {
        let member = self.member(role)?;
        self.house.db.read(|conn| Seat::of_member(conn, self.workspace.clone(), member))
    }

    fn on(&self, seat: &Seat, process: ProcessId, command: &Command) -> Result<Process, Error> {
        Ok(process::on(self.house, seat, process, command)?.process)
    }

    fn freeze(&self) -> Result<(), Error> {
        let seat = self.seat(Role::HiringManager)?;
        let job = self.house.db.read(|conn| self.job(conn))?;
        let reading = act::job::kit::see(self.house, &seat, job)?;
        let draft = panel::kit(&reading.spec);
        act::job::kit::freeze(self.house, &seat, job, reading.spec.version, &draft).map(drop)
    }

    fn open(&self) -> Result<ProcessId, Error> {
        let seat = self.seat(Role::Recruiter)?;
        let job = self.house.db.read(|conn| self.job(conn))?;
        let irene = NewCandidate {
            name: "Irene Campos".to_owned(),
            email: "irene@campos.example".to_owned(),
            language: "es".to_owned(),
            zone: self.workspace.zone.clone(),
        };
        let open = Open { whom: Whom::New(irene), job: Some(job), recruiter: None };
        let id = process::open(self.house, &seat, &open)?.process.id;
        self.book(&seat, id, Kind::Screening, "2026-11-12 16:30", &[Role::Recruiter])?;
        self.book(&seat, id, Kind::Interview, "2026-11-16 12:00", &[Role::HiringManager, Role::Interviewer])?;
        Ok(id)
    }

    fn book(
        &self,
        seat: &Seat,
        process: ProcessId,
        kind: Kind,
        starts: &str,
        with: &[Role],
    ) -> Result<(), Error> {
        let zone = act::house::zone_of(&self.workspace.zone);
        let attendees = with.iter().map(|role| Ok(self.member(*role)?.id)).collect::<Result<_, Error>>()?;
        let book = Book {
            kind,
            stage: None,
            starts_at: moment(starts, &zone).map_err(Error::Broken)?,
            minutes: if kind == Kind::Screening { 30 } else { 45 },
            zone: self.workspace.zone.clone(),
            attendees,
            purpose: panel::PURPOSE.to_owned(),
            place: panel::PLACE.to_owned(),
            agenda: vec![],
        };
        self.on(seat, process, &Command::Conversation(conversation::Command::Book(book))).map(drop)
    }

    fn held(&self, process: &Process, place: usize) -> Result<(), Error> {
        let conversation = talk(process, place)?;
        let candidate = self
            .house
            .db
            .read(|conn| Seat::of(conn, self.workspace.clone(), Person::Candidate(process.candidate)))?;
        let by = if place == 0 { Role::Recruiter } else { Role::HiringManager };
        for seat in [self.seat(by)?, candidate] {
            let claim = MakeClaim {
                conversation,
                company: Presence::OnTime,
                candidate: Presence::OnTime,
                closing: Closing::AsPlanned,
                trouble: false,
                note: String::new(),
            };
            let command = Command::Conversation(conversation::Command::Claim(claim));
            self.on(&seat, process.id, &command)?;
        }
        Ok(())
    }

    fn write(&self, role: Role, process: &Process, place: usize, words: &Words) -> Result<(), Error> {
        let seat = self.seat(role)?;
        let job = process.job.ok_or(Error::NotFound)?;
        let kits = self.house.db.read(|conn| store::jobs::kits(conn, self.workspace.id, job))?;
        let kit = kits.first().ok_or(Error::NotFound)?;
        let rating = |(criterion, seen): (&ledger::job::kit::Criterion, &panel::Seen)| RatingGiven {
            criterion: criterion.id,
            level: seen.level,
            evidence: seen.words.to_owned(),
        };
        let send = SendScorecard {
            conversation: talk(process, place)?,
            ratings: kit.criteria.iter().zip(&words.seen).map(rating).collect(),
            lean: words.lean,
            summary: words.summary.to_owned(),
        };
        let command = Command::Scorecard(scorecard::Command::Send(send));
        self.on(&seat, process.id, &command).map(drop)
    }

    fn conclude(&self, process: &Process) -> Result<(), Error> {
        let conclude = Conclude { decided: Verdict::GoOn, reason: panel::CONCLUSION.to_owned() };
        let command = Command::Debrief(debrief::Command::Conclude(conclude));
        self.on(&self.seat(Role::HiringManager)?, process.id, &command).map(drop)
    }
}

fn talk(process: &Process, place: usize) -> Result<ConversationId, Error> {
    process.conversations.get(place).map(|talk| talk.id).ok_or(Error::NotFound)
}
