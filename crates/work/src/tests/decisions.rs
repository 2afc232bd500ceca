//! Letters about decisions, in both languages and on both engines: what the candidate reads, when, and that nothing is
//! sent of what was taken back.

use super::stage::{Stage, at};
use act::{
    candidate::NewCandidate,
    process::open::{self, Open, Whom},
};
use jiff::civil::date;
use ledger::{
    Command,
    decline::{
        self,
        feedback::GiveFeedback,
        give::{Give, ReasonGiven},
    },
    ids::{ProcessId, RequirementId},
    job::{PayRange, Period},
    message,
    offer::{
        self,
        answer::{GiveAnswer, Uphold, Word},
        make::Make,
    },
    process::{self, Process},
    promise::{Kind as PromiseKind, State},
    question::{self, ask::Ask},
    side::Person,
};
use store::{Database, testing};

const SEEN: &str = "You have led four people; here it is twelve";
const CHANGE: &str = "A season in which you lead a whole boat crew";

/// Everybody, and a job that says what it pays and asks for: openly, and once not.
struct House {
    stage: Stage,
    job: ledger::ids::JobId,
    requirements: Vec<RequirementId>,
}

/// A process of somebody for that job.
struct One<'h> {
    house: &'h House,
    id: ProcessId,
    candidate: Person,
    email: String,
}

impl House {
    fn new(db: &Database, language: &str) -> Self {
        let stage = Stage::new(db, language);
        let job = stage.opens_job(stage.manager, 9);
        let spec = stage.house().db.read(|conn| store::jobs::spec(conn, stage.workspace.id, job, 1)).unwrap();
        let requirements = spec.requirements.iter().map(|requirement| requirement.id).collect();
        Self { stage, job, requirements }
    }

    fn open(&self, name: &str) -> One<'_> {
        let email = format!("{}@home.example", name.to_lowercase());
        let candidate = NewCandidate {
            name: format!("{name} <b>Ruiz</b>"),
            email: email.clone(),
            language: self.stage.workspace.locale.clone(),
            zone: "Europe/London".to_owned(),
        };
        let open = Open { whom: Whom::New(candidate), job: Some(self.job), recruiter: None };
        let seat = self.stage.seat(self.stage.recruiter);
        let process = open::open(self.stage.house(), &seat, &open).unwrap().process;
        self.stage.now();
        One { house: self, id: process.id, candidate: process.candidate_person(), email }
    }

    fn says(&self, en: &str, es: &str) -> String {
        if self.stage.workspace.locale == "es" { es } else { en }.to_owned()
    }
}

impl One<'_> {
    fn does(&self, who: Person, command: Command) {
        self.house.stage.in_process(self.id, who, command);
    }

    fn load(&self) -> Process {
        let stage = &self.house.stage;
        let id = self.id;
        stage.house().db.read(|conn| store::process::load(conn, stage.workspace.id, id)).unwrap().process
    }

    fn offers(&self, amount: i64, outside: &str, ends: &str) {
        let pay = pay(amount);
        let make = Make {
            role: "Operations manager, boats".to_owned(),
            pay,
            outside: outside.to_owned(),
            starts_on: date(2027, 1, 11),
            conditions: "Thirty days\nof holiday".to_owned(),
            expires_at: at(ends),
        };
        self.does(self.house.stage.recruiter, Command::Offer(offer::Command::Make(make)));
    }

    fn says(&self, word: Word, text: &str) {
        let offer = self.load().offers.last().unwrap().id;
        let answer = GiveAnswer { offer, word, text: text.to_owned() };
        self.does(self.candidate, Command::Offer(offer::Command::Answer(answer)));
        self.house.stage.now();
    }

    fn declines(&self, reasons: Vec<ReasonGiven>) {
        let give = Give { text: "We will not go on.".to_owned(), reasons };
        self.does(self.house.stage.manager, Command::Decline(decline::Command::Give(give)));
    }

    /// The last letter to that address, once its looks are in order.
    #[track_caller]
    fn last_to(&self, address: &str) -> String {
        let mail = self.house.stage.mail_to(address).pop().unwrap();
        let said = format!("{}\n{}", mail.subject, mail.text);
        assert!(!said.contains("[mail") && !said.contains("{ $") && !said.contains("  "), "{said}");
        assert!(!mail.html.contains("<b>"), "a person's text became markup: {}", mail.html);
        said
    }

    #[track_caller]
    fn read(&self, address: &str, parts: &[&str]) {
        let said = self.last_to(address);
        for part in parts {
            assert!(said.contains(part), "{part:?} is missing:\n{said}");
        }
    }
}

fn pay(amount: i64) -> PayRange {
    PayRange {
        currency: "EUR".to_owned(),
        least: amount,
        most: amount,
        period: Period::Year,
        gross: true,
        parts: String::new(),
        criteria: String::new(),
    }
}

fn reason(requirement: Option<RequirementId>, seen: &str, change: &str) -> ReasonGiven {
    ReasonGiven { requirement, seen: seen.to_owned(), change: change.to_owned() }
}

fn everywhere(test: impl Fn(&House)) {
    testing::each_engine(|db| test(&House::new(db, "en")));
    test(&House::new(&testing::sqlite(), "es"));
}

#[test]
fn a_no_carries_its_reasons_as_they_stand_on_its_page() {
    everywhere(|house| {
        let one = house.open("Ana");
        let [open, hidden] = house.requirements[..] else { panic!("two requirements") };
        one.declines(vec![
            reason(Some(open), SEEN, CHANGE),
            reason(Some(hidden), "You live two hours away", ""),
            reason(None, "You asked for Fridays off", ""),
        ]);
        let before = house.stage.mail_to(&one.email).len();
        house.stage.until("2026-11-16 09:04");
        assert_eq!(house.stage.mail_to(&one.email).len(), before, "it waits");
        house.stage.until("2026-11-16 09:06");
        assert_eq!(house.stage.mail_to(&one.email).len(), before + 1, "one letter, not two");
        one.read(
            &one.email,
            &[
                "| We will not go on.",
                &house.says("1. ‘Has led a crew’\n", "1. «Has led a crew»\n"),
                &format!("| {SEEN}"),
                &format!("| {CHANGE}"),
                &house.says(
                    "This requirement was not in the published spec.",
                    "no estaba en la especificación publicada",
                ),
                &house.says("3. A reason that is not in the published spec.", "3. Un motivo que no está"),
                "| You asked for Fridays off",
                &house.says("Marta Manager owes it to you.", "Te los debe Marta Manager."),
                &house.says("Open the outcome:", "Abrir el resultado:"),
            ],
        );
        let decline = one.load().declines[0].id;
        let whole = vec![
            reason(Some(open), SEEN, CHANGE),
            reason(Some(hidden), "You live two hours away", "A room near the harbour from May on"),
            reason(None, "You asked for Fridays off", "Working Fridays in the season"),
        ];
        let given = GiveFeedback { decline, reasons: whole };
        one.does(house.stage.manager, Command::Decline(decline::Command::Feedback(given)));
        house.stage.now();
        one.read(&one.email, &["| Working Fridays in the season", "Marta Manager"]);
    });
}

#[test]
fn feedback_whose_mail_comes_back_is_owed_again() {
    everywhere(|house| {
        let one = house.open("Ana");
        one.declines(vec![reason(None, SEEN, "")]);
        house.stage.until("2026-11-16 09:06");
        let owed =
            || one.load().promises.into_iter().find(|promise| promise.kind == PromiseKind::Feedback).unwrap();
        assert_eq!(owed().state, State::Open);
        house.stage.memory.refuse(&one.email);
        let decline = one.load().declines[0].id;
        let given = GiveFeedback { decline, reasons: vec![reason(None, SEEN, CHANGE)] };
        one.does(house.stage.manager, Command::Decline(decline::Command::Feedback(given)));
        assert_eq!(owed().state, State::Kept);
        house.stage.now();
        assert_eq!(owed().state, State::Open);
    });
}

#[test]
fn of_what_was_taken_back_nobody_is_written_to() {
    everywhere(|house| {
        let one = house.open("Ana");
        let before = house.stage.memory.mail().len();
        one.declines(vec![reason(None, SEEN, CHANGE)]);
        let message = one.load().messages[0].id;
        one.does(house.stage.manager, Command::Message(message::Command::TakeBack(message)));
        one.offers(6_000_000, "", "2026-11-23 17:00");
        let offer = one.load().offers[0].id;
        one.does(house.stage.manager, Command::Offer(offer::Command::TakeBack(offer)));
        house.stage.until("2026-11-25 10:00");
        assert_eq!(house.stage.memory.mail().len(), before);
    });
}

#[test]
fn an_offer_is_written_with_its_terms_and_its_end() {
    everywhere(|house| {
        let one = house.open("Ana");
        one.offers(7_000_000, "You bring the licence for both boats", "2026-11-23 17:00");
        house.stage.until("2026-11-16 09:06");
        one.read(
            &one.email,
            &[
                "Operations manager, boats",
                &house.says("Pay: 70,000 EUR a year, gross", "Sueldo: 70.000 EUR al año, brutos"),
                &house.says(
                    "Outside the disclosed range: 58,000 to 66,000 EUR a year, gross",
                    "Fuera de la banda publicada: de 58.000 a 66.000 EUR al año, brutos",
                ),
                "| You bring the licence for both boats",
                "| Thirty days\n| of holiday",
                &house.says("Monday 11 January 2027", "lunes 11 de enero de 2027"),
                &house.says("Monday 23 November, 17:00 in Madrid", "lunes 23 de noviembre, 17:00 en Madrid"),
                &house.says("Open the offer:", "Abrir la oferta:"),
            ],
        );
        one.says(Word::Counter { pay: Some(pay(7_200_000)) }, "I lead both boats");
        one.read(
            "marta@harbour.example",
            &[
                &house.says("asks for other terms: 72,000 EUR", "pide otras condiciones: 72.000 EUR"),
                "| I lead both boats",
            ],
        );
        // Who owes the answer has the date too.
        let owed = house.says(
            "You owe Ana <b>Ruiz</b> an answer to the other terms",
            "una respuesta a las otras condiciones",
        );
        one.read("raul@harbour.example", &[&owed, "| I lead both boats"]);
        let uphold = Uphold { offer: one.load().offers[0].id, text: "It is what we have".to_owned() };
        one.does(house.stage.recruiter, Command::Offer(offer::Command::Uphold(uphold)));
        house.stage.now();
        one.read(&one.email, &["| It is what we have", &house.says("stands as it is", "sigue como está")]);
        house.stage.until("2026-11-20 18:00");
        one.read(&one.email, &[&house.says("ends Mon 23 Nov", "termina el lun 23 nov")]);
        one.says(Word::Accept, "With pleasure");
        one.read(
            "raul@harbour.example",
            &[&house.says("accepts your offer", "acepta tu oferta"), "| With pleasure"],
        );
    });
}

#[test]
fn an_offer_that_is_declined_or_runs_out_is_told() {
    everywhere(|house| {
        let one = house.open("Ana");
        one.offers(6_000_000, "", "2026-11-20 17:00");
        let other = house.open("Bea");
        other.offers(6_000_000, "", "2026-11-20 17:00");
        house.stage.until("2026-11-16 09:06");
        one.says(Word::Decline, "");
        one.read("marta@harbour.example", &[&house.says("declines your offer", "rechaza tu oferta")]);
        house.stage.until("2026-11-20 17:01");
        other.read(&other.email, &[&house.says("ended without an answer", "ha terminado sin respuesta")]);
        other.read(
            "raul@harbour.example",
            &[&house.says("Your offer to Bea", "Tu oferta a Bea"), &house.says("has ended", "ha terminado")],
        );
    });
}

#[test]
fn a_company_that_went_silent_is_told_so() {
    everywhere(|house| {
        let one = house.open("Ana");
        let ask = Ask { text: "Who leads the team?".to_owned(), conversation: None };
        one.does(one.candidate, Command::Question(question::Command::Ask(ask)));
        house.stage.until("2026-11-25 10:00");
        let silent = process::Command::WentSilent("Nobody wrote.".to_owned());
        one.does(one.candidate, Command::Process(silent));
        house.stage.now();
        for address in ["raul@harbour.example", "marta@harbour.example"] {
            one.read(
                address,
                &[
                    "| Nobody wrote.",
                    &house.says("recorded that you went silent", "constancia de vuestro silencio"),
                ],
            );
        }
    });
}
