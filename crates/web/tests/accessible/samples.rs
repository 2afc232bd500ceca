//! Where a page shows that shows nowhere in [`Rich`], and moments in which a page looks otherwise.

use crate::support::{
    Scratch, Who, at,
    rich::Rich,
    served::Served,
    thoughts::{mirrors, views_self},
};
use act::{
    Clock, House,
    account::link::{self, LinkTo},
    job::NewJob,
    process::open::{Open, Whom},
};
use ledger::{
    Command,
    conversation::{self, Presence},
    decline::{
        self,
        give::{Give, ReasonGiven},
    },
    ids::{ApplicationId, ConversationId, JobId},
    job::draft::Draft,
    message,
    process::withdraw::Withdraw,
    proposal,
    side::Person,
};
use std::sync::Arc;
use store::{
    Database, Location,
    applications::{self, Application},
    links::Purpose,
    mailbox::Mail,
    members::{Member, State},
    sessions::Holder,
};
use web::{
    App, Demo, Settings,
    app::{DemoSeat, Jump},
};

/// What answers a GET and is no page, whoever asks: it leads on.
pub const NO_PAGE: [&str; 9] = [
    "/",
    "/sign-in/link",
    "/w/{workspace}",
    "/w/{workspace}/account/claim",
    "/w/{workspace}/account/password",
    "/w/{workspace}/account/tokens",
    "/w/{workspace}/settings/holidays",
    "/w/{workspace}/my-figures/felt.csv",
    "/w/{workspace}/my-view/forecasts.csv",
];

/// One more address of a route, and who sees it there.
pub struct Sample {
    pub route: &'static str,
    pub who: Who,
    pub url: String,
}

/// For the routes whose pages nobody sees where the ids of [`Rich`] lead; and what there is in place of a page.
pub fn samples(rich: &mut Rich, served: &Served, bare: &Served) -> Vec<Sample> {
    let house = &mut rich.house;
    let (to_write, written) = (
        house.book(Who::Recruiter, "2026-11-12T09:00:00Z"),
        house.book(Who::Manager, "2026-11-12T10:00:00Z"),
    );
    house.go_to("2026-11-12T10:50:00Z");
    house.score(Who::Manager, written, [Some(4), Some(2), None, Some(5)], "Told us of August");
    let talk = |id: ConversationId, tail: &str| house.process_path(&format!("/conversations/{id}{tail}"));
    let rate = answered(house);
    let scored = [
        (Who::Recruiter, talk(to_write, "/scorecard")),
        (Who::Manager, talk(written, "/scorecard")),
        (Who::Owner, talk(written, "")),
        (Who::Owner, house.process_path("/debrief")),
        (Who::Recruiter, house.process_path("/debrief")),
        (Who::Recruiter, house.process_path("/declines/new")),
    ];
    let plain = message::send::Send { text: "So it is".to_owned(), corrects: None };
    let process = house.on(Who::Recruiter, Command::Message(message::Command::Send(plain)));
    let sent = process.messages.last().unwrap().id;
    let account = house.seat(Who::Recruiter).account.unwrap();
    let candidate = LinkTo::Person(house.person(Who::Candidate));
    let sign_in = draw(house, Purpose::Candidate, candidate);
    let reset = draw(house, Purpose::Reset, LinkTo::Account(account));
    let nil = invited(house);
    let invitation = draw(house, Purpose::Invitation, LinkTo::Person(Person::Member(nil)));
    post(house);
    let application = waiting(house, "bela@novak.example");
    let careers = format!("/careers/{}", house.workspace.slug);
    let received = format!("{careers}/{}/received", house.job.id);
    let Holder::Candidate(_, other) = rich.other else { panic!("the other candidate has no account") };
    let (draft, closed) = (a_draft(house), a_draft(house));
    act::job::close::close(house.house(), &house.seat(Who::Recruiter), closed, 1, "").unwrap();
    let at_served = |route, who, path: String| Sample { route, who, url: served.page(&path) };
    let scored = scored.map(|(who, path)| {
        at_served("/w/{workspace}/processes/{process}/conversations/{conversation}/scorecard", who, path)
    });
    let mut samples: Vec<Sample> = scored.into();
    samples.extend(vec![
        at_served("/w/{workspace}/processes/{process}/declines/{decline}/rate", Who::Candidate, rate),
        at_served("/w/{workspace}/jobs/{job}/kit", Who::Manager, house.path(&format!("/jobs/{draft}/kit"))),
        at_served(
            "/w/{workspace}/processes/{process}/messages/{message}/correct",
            Who::Recruiter,
            house.process_path(&format!("/messages/{sent}/correct")),
        ),
        at_served(
            "/w/{workspace}/candidates/{candidate}/merge",
            Who::Recruiter,
            house.path(&format!("/candidates/{}/merge?with={other}", house.candidate.id)),
        ),
        at_served(
            "/w/{workspace}/candidates",
            Who::Recruiter,
            house.path("/candidates?words=ana&tag=season"),
        ),
        at_served("/w/{workspace}/candidates", Who::Recruiter, house.path("/candidates?words=nobody")),
        at_served(
            "/w/{workspace}/jobs/{job}/open",
            Who::Recruiter,
            house.path(&format!("/jobs/{draft}/open")),
        ),
        at_served(
            "/w/{workspace}/jobs/{job}/reopen",
            Who::Recruiter,
            house.path(&format!("/jobs/{closed}/reopen")),
        ),
        at_served("/in/{secret}", Who::Stranger, format!("/in/{sign_in}")),
        at_served("/careers/{workspace}/{job}/received", Who::Stranger, format!("{received}?how=mailed")),
        at_served("/careers/{workspace}/{job}/received", Who::Stranger, format!("{received}?how=aside")),
        at_served(
            "/careers/{workspace}/applications/{application}",
            Who::OtherCandidate,
            format!("{careers}/applications/{application}"),
        ),
        at_served("/reset/{secret}", Who::Stranger, format!("/reset/{reset}")),
        at_served("/invitation/{secret}", Who::Stranger, format!("/invitation/{invitation}")),
        Sample { route: "/set-up", who: Who::Stranger, url: bare.page("/set-up") },
        at_served("/w/{workspace}/processes/{process}/silent", Who::Candidate, house.process_path("/silent")),
        // In place of a page: the link is spent, there is nothing, it is not theirs.
        at_served("/in/{secret}", Who::Stranger, "/in/spent".to_owned()),
        at_served("/invitation/{secret}", Who::Stranger, "/invitation/spent".to_owned()),
        at_served("/w/{workspace}/jobs", Who::Owner, house.path("/nowhere")),
        at_served("/w/{workspace}/jobs", Who::Candidate, house.path("/jobs")),
        at_served("/sign-in", Who::Stranger, house.path("/promises")),
    ]);
    samples
}

/// The page on which the candidate says whether they could use the feedback on a no, in a process of its own.
fn answered(house: &Scratch) -> String {
    let open = Open { whom: Whom::Known(house.candidate.id), job: None, recruiter: None };
    let recruiter = house.seat(Who::Recruiter);
    let process = act::process::open(house.house(), &recruiter, &open).unwrap().process.id;
    let reason = ReasonGiven {
        requirement: None,
        seen: "You asked for Fridays off".to_owned(),
        change: "Working Fridays from June on".to_owned(),
    };
    let give = Give { text: "It is a no".to_owned(), reasons: vec![reason] };
    let command = Command::Decline(decline::Command::Give(give));
    let declined = act::process::on(house.house(), &recruiter, process, &command).unwrap().process;
    house.go_to("2026-11-12T10:57:00Z");
    house.path(&format!("/processes/{process}/declines/{}/rate", declined.declines[0].id))
}

/// An application that came under somebody's address and waits for them.
fn waiting(house: &Scratch, email: &str) -> ApplicationId {
    let now = house.house().clock.now();
    let application = Application {
        workspace_id: house.workspace.id,
        id: act::secret::id(now).unwrap(),
        job_id: house.job.id,
        state: applications::State::Unproved,
        signs: String::new(),
        candidate_id: None,
        process_id: None,
        name: "Bela Novak".to_owned(),
        email: email.to_owned(),
        locale: "en".to_owned(),
        zone: String::new(),
        story: "I built a pier".to_owned(),
        needs: "A quiet room".to_owned(),
        question: "Who builds the next one?".to_owned(),
        sent_at: now,
        settled_at: None,
    };
    house.house().db.write(|conn| applications::create(conn, &application)).unwrap();
    application.id
}

/// From a quarter of an hour before the conversation until the candidate has had enough: what both sides see.
pub fn moments(rich: &Rich, mut look: impl FnMut(&str, Who, String)) {
    let house = &rich.house;
    let process = house.process_path("");
    let talk = rich.fill("/w/{workspace}/processes/{process}/conversations/{conversation}");
    let id = rich.fill("{conversation}").parse().unwrap();
    let here = Command::Conversation(conversation::Command::Here(id));
    let met = house.book(Who::Interviewer, "2026-11-13T13:00:00Z");
    house.go_to("2026-11-13T14:00:00Z");
    mirrors(house, met, true);
    let own = house.path("/my-view");
    for who in [Who::Candidate, Who::Interviewer] {
        views_self(house, who, met, 60);
        let of = |tail: &str| house.process_path(&format!("/conversations/{met}{tail}"));
        for path in [of(""), of("/self-view"), own.clone()] {
            look("when they have said what they think", who, path);
        }
    }
    look(
        "what the candidate answered",
        Who::Candidate,
        house.process_path(&format!("/conversations/{met}/mirror")),
    );
    let mut both = |moment: &str, paths: &[&str]| {
        for who in [Who::Executive, Who::Candidate] {
            for path in paths {
                look(moment, who, (*path).to_owned());
            }
        }
    };
    house.go_to("2026-11-16T08:45:00Z");
    both("before the conversation", &[&process, &talk]);
    house.on(Who::Candidate, here);
    house.go_to("2026-11-16T09:08:00Z");
    both("while the candidate waits", &[&process, &talk]);
    house.go_to("2026-11-16T09:50:00Z");
    both("after the conversation", &[&talk, &format!("{talk}/claim")]);
    house.claim(Who::Candidate, id, Presence::Absent, Presence::OnTime);
    house.claim(Who::Recruiter, id, Presence::Late(10), Presence::OnTime);
    both("when they disagree", &[&talk]);
    house.go_to("2026-11-18T16:30:00Z");
    both("when a promise is broken", &[&process, &format!("{process}/silent")]);
    let put = proposal::put::Put {
        kind: proposal::Kind::Role,
        role: "Coordinator".to_owned(),
        pay: None,
        job: None,
        reason: "I would rather plan".to_owned(),
        counters: None,
    };
    let put = house.on(Who::Candidate, Command::Proposal(proposal::Command::Put(put)));
    let put = format!("{process}/proposals/{}", put.proposals.last().unwrap().id);
    both("while a proposal waits to go out", &[&process]);
    house.go_to("2026-11-16T10:00:00Z");
    both("while a proposal waits for an answer", &[&process, &put]);
    let reason = "Enough".to_owned();
    house.on(Who::Candidate, Command::Process(ledger::process::Command::Withdraw(Withdraw { reason })));
    both("when it has ended", &[&process, &talk]);
}

/// The house as its demonstration: two seats, and a clock and a mailbox that do nothing.
pub fn as_demonstration(house: &mut Scratch) {
    let seat = |who: Who, holder: Holder| {
        let seat = house.seat(who);
        DemoSeat { name: seat.name, role: seat.role, holder, goes_to: house.process_path("") }
    };
    let account = house.seat(Who::Recruiter).account.unwrap();
    let demo = Demo {
        seats: vec![
            seat(Who::Recruiter, Holder::Account(account)),
            seat(Who::Candidate, Holder::Candidate(house.workspace.id, house.candidate.id)),
        ],
        zone: jiff::tz::TimeZone::UTC,
        advance: Arc::new(|_: Jump| Ok(at(crate::support::START))),
        receive: Arc::new(|_: &[u8]| Ok(())),
    };
    let mut app = house.app.clone();
    app.demo = Some(Arc::new(demo));
    house.is_served_by(app);
}

/// A house that nobody has set up yet.
pub fn empty() -> App {
    let house =
        House::new(Database::open(&Location::Memory).unwrap(), Clock::standing(at(crate::support::START)));
    act::account::set_up::draw_code(&house).unwrap();
    App::new(
        house,
        Settings { public_address: "http://house.example".to_owned(), trusted_proxies: vec![] },
        None,
    )
}

fn draw(house: &Scratch, purpose: Purpose, whom: LinkTo) -> String {
    let now = house.house().clock.now();
    let drawn =
        house.house().db.write(|conn| link::draw(conn, now, purpose, house.workspace.id, whom, "/")).unwrap();
    drawn.reveal().to_owned()
}

fn invited(house: &Scratch) -> ledger::ids::MemberId {
    let now = house.house().clock.now();
    let nil = Member {
        workspace_id: house.workspace.id,
        id: act::secret::id(now).unwrap(),
        account_id: None,
        email: "nil@harbour.example".to_owned(),
        name: "Nil Serra".to_owned(),
        role: ledger::frame::Role::Recruiter,
        reports_to: None,
        state: State::Invited,
        version: 1,
        created_at: now,
    };
    house.house().db.write(|conn| store::members::create(conn, &nil)).unwrap();
    nil.id
}

/// The mail that the addresses of [`Rich`] name.
fn post(house: &Scratch) {
    let mail = Mail {
        id: uuid::Uuid::from_u128(7),
        workspace_id: Some(house.workspace.id),
        at: house.house().clock.now(),
        to: "ana@prieto.example".to_owned(),
        from: "Harbour Tours <people@harbour.example>".to_owned(),
        subject: "Your page".to_owned(),
        message_id: "<1@house.example>".to_owned(),
        text_body: format!("Hello Ana,\nhttp://house.example{}", house.process_path("")),
        html_body: "<p>Hello</p>".to_owned(),
        raw: b"Reply-To: reply+abc@house.example\r\nSubject: Your page\r\n\r\nHello".to_vec(),
    };
    house.house().db.write(|conn| store::mailbox::put(conn, &mail)).unwrap();
}

/// A job that nobody has opened yet.
fn a_draft(house: &Scratch) -> JobId {
    let wanted = NewJob {
        spec: Draft { title: "Deck officer".to_owned(), ..Draft::default() },
        settings: act::job::Settings::plain(house.member(Who::Recruiter), house.member(Who::Manager)),
        stages: vec![],
    };
    act::job::create(house.house(), &house.seat(Who::Recruiter), &wanted).unwrap().id
}
