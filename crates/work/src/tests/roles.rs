//! Letters about roles, specs and jobs, in both languages and on both engines: who is told what, and that nothing is
//! sent of what was taken back or is no longer so.

use super::stage::Stage;
use jiff::civil::date;
use ledger::{
    Command,
    ids::{JobId, ProposalId},
    job::draft,
    process,
    proposal::{self, Kind, answer::GiveAnswer, put::Put},
    side::Person,
};
use store::{Database, jobs::Job, testing};

const ANA: &str = "ana@home.example";
const RAUL: &str = "raul@harbour.example";
const WHY: &str = "The crew has somebody who leads";

fn stages(test: impl Fn(&Stage)) {
    testing::each_engine(|db: &Database| test(&ready(db, "en")));
    test(&ready(&testing::sqlite(), "es"));
}

fn ready(db: &Database, language: &str) -> Stage {
    let stage = Stage::new(db, language);
    stage.now();
    stage
}

impl Stage {
    fn either(&self, en: &str, es: &str) -> String {
        if self.workspace.locale == "es" { es } else { en }.to_owned()
    }

    /// The last letter to that address, once its looks are in order.
    #[track_caller]
    fn last_letter(&self, address: &str) -> String {
        let mail = self.mail_to(address).pop().unwrap();
        let said = format!("{}\n{}", mail.subject, mail.text);
        assert!(!said.contains("[mail") && !said.contains("{ $") && !said.contains("  "), "{said}");
        assert!(!mail.html.contains("<b>"), "a person's text became markup: {}", mail.html);
        said
    }

    #[track_caller]
    fn reads(&self, address: &str, parts: &[&str]) {
        let said = self.last_letter(address);
        for part in parts {
            assert!(said.contains(part), "{part:?} is missing:\n{said}");
        }
    }

    fn puts(&self, who: Person, kind: Kind, role: &str, job: Option<JobId>) -> ProposalId {
        let put = Put { kind, role: role.to_owned(), pay: None, job, reason: WHY.to_owned(), counters: None };
        self.does(who, Command::Proposal(proposal::Command::Put(put)));
        self.process().proposals.last().unwrap().id
    }

    fn answers(&self, who: Person, proposal: ProposalId, accepted: bool, text: &str) {
        let answer = GiveAnswer { proposal, accepted, text: text.to_owned() };
        self.does(who, Command::Proposal(proposal::Command::Answer(answer)));
    }

    fn load_job(&self) -> Job {
        self.house().db.read(|conn| store::jobs::load(conn, self.workspace.id, self.job)).unwrap()
    }
}

#[test]
fn a_proposal_is_written_about_when_it_goes_out_and_when_it_is_answered() {
    stages(|stage| {
        let before = stage.mail_to(ANA).len();
        let put = stage.puts(stage.recruiter, Kind::Role, "Coordinator", None);
        stage.now();
        stage.does(stage.recruiter, Command::Proposal(proposal::Command::TakeBack(put)));
        stage.until("2026-11-16 09:20");
        assert_eq!(stage.mail_to(ANA).len(), before, "it was taken back");

        let put = stage.puts(stage.recruiter, Kind::Role, "Coordinator", None);
        stage.until("2026-11-16 09:30");
        let subject = stage
            .either("Raul Recruiter proposes something else to you", "Raul Recruiter te propone otra cosa");
        stage.reads(ANA, &[&subject, "Coordinator", WHY, "https://hiring.example.org/in/"]);
        stage.answers(stage.candidate, put, false, "I want to lead");
        stage.now();
        let no = stage.either("has said no to what you proposed", "ha dicho que no a lo que propusiste");
        stage.reads(RAUL, &[&no, "Coordinator", "I want to lead", &format!("/proposals/{put}")]);
    });
}

#[test]
fn a_process_that_goes_on_for_another_job_tells_both() {
    stages(|stage| {
        let other = stage.opens_job(stage.manager, 1);
        let put = stage.puts(stage.candidate, Kind::Job, "", Some(other));
        stage.until("2026-11-16 09:10");
        stage.answers(stage.recruiter, put, true, "");
        stage.now();
        let goes_on = stage.either("your process goes on for", "tu proceso sigue para");
        stage.reads(ANA, &[&goes_on, "Operations manager", "Raul Recruiter"]);
        let yours = stage.either("It is yours to run now", "Ahora lo llevas tú");
        stage.reads(RAUL, &[&yours]);
    });
}

#[test]
fn another_version_of_the_spec_is_to_be_looked_at() {
    stages(|stage| {
        let publish = |change: fn(&mut draft::Draft)| {
            let job = stage.load_job();
            let read = |conn: &mut store::Conn| {
                store::jobs::spec(conn, stage.workspace.id, job.id, job.spec_version)
            };
            let mut spec = draft::of(&stage.house().db.read(read).unwrap());
            "We learned".clone_into(&mut spec.reason);
            change(&mut spec);
            let version = act::job::NewVersion { version: job.version, spec };
            act::job::publish(stage.house(), &stage.seat(stage.manager), job.id, &version).unwrap();
        };
        publish(|spec| spec.pay = None);
        stage.does(stage.candidate, Command::Process(process::Command::AskRange));
        stage.now();
        let changed = stage.either("asks for has another version", "Hay otra versión de lo que pide");
        let range =
            stage.either("The pay range you asked for is in it", "está la banda salarial que pediste");
        assert!(stage.mail_to(ANA).iter().any(|mail| mail.text.contains(&changed)));
        publish(|spec| {
            spec.pay = Some(draft::PayDraft {
                currency: "EUR".to_owned(),
                least: Some(6_000_000),
                most: Some(6_100_000),
                period: Some(ledger::job::Period::Year),
                gross: true,
                ..draft::PayDraft::default()
            });
        });
        stage.now();
        stage.reads(ANA, &[&changed, &range]);
        stage.reads(RAUL, &[&changed, "/spec"]);
        // Two versions at once make one letter: about the one that counts.
        let before = stage.mail_to(ANA).len();
        publish(|spec| spec.place = "Valencia".to_owned());
        publish(|spec| spec.place = "Alicante".to_owned());
        stage.now();
        assert_eq!(stage.mail_to(ANA).len(), before + 1);
    });
}

#[test]
fn what_happens_to_the_job_is_told_with_what_follows() {
    stages(|stage| {
        let seat = stage.seat(stage.manager);
        let job = stage.load_job();
        let until = date(2026, 12, 1);
        act::job::pause::pause(stage.house(), &seat, job.id, job.version, until, "The budget").unwrap();
        stage.now();
        let paused = stage.either("waits until Tuesday 1 December, 17:00", "1 de diciembre");
        stage.reads(ANA, &["Operations manager", &paused, "The budget"]);
        stage.reads(RAUL, &["The budget"]);
        act::job::reopen::reopen(stage.house(), &seat, job.id, stage.load_job().version).unwrap();
        stage.now();
        stage.reads(ANA, &[&stage.either("goes on", "sigue adelante")]);
        act::job::fill::fill(stage.house(), &seat, job.id, stage.load_job().version).unwrap();
        stage.now();
        let owed = stage.either("Raul Recruiter owes an answer by", "Raul Recruiter debe una respuesta");
        assert!(stage.mail_to(ANA).iter().any(|mail| mail.text.contains(&owed)));
        let yours = stage.either("You owe an answer by", "Debes una respuesta");
        assert!(stage.mail_to(RAUL).iter().any(|mail| mail.text.contains(&yours)));
        act::job::reopen::reopen(stage.house(), &seat, job.id, stage.load_job().version).unwrap();
        act::job::close::close(stage.house(), &seat, job.id, stage.load_job().version, "No season").unwrap();
        stage.now();
        let kept = stage.either("kept for 12 months at most", "se guarda 12 meses como mucho");
        stage.reads(ANA, &["No season", &kept]);
    });
}
