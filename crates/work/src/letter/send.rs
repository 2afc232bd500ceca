//! A letter's errand: see, write, log, hand over.

use super::{Desk, Written, alert, report, write};
use crate::{
    address, bounce,
    errand::Outcome,
    mail::{
        Draft, Envelope, Page,
        deliver::{self, About, Delivered},
    },
    reply_token::{self, Replier},
    worker::Worker,
};
use act::{
    Error, Seat,
    account::link::{self, LinkTo},
    house::zone_of,
    process::{Sight, keep::Letter, see::see_in},
    seat::lang_of,
};
use ledger::{
    chain,
    decline::Decline,
    event::{Entry, Event},
    job::Spec,
    reaction::Letter as Kind,
    side::{Person, Side},
};
use speech::{Voice, say};
use store::{Conn, errands::Errand, links::Purpose, members::State, workspaces::Workspace};

pub(crate) fn send(worker: &Worker, errand: &Errand) -> Result<Outcome, Error> {
    let letter: Letter = serde_json::from_str(&errand.payload)?;
    if let Some(delivered) = deliver::earlier(worker, errand)? {
        return settle(worker, errand, &letter, delivered);
    }
    let (seat, sight, draft, between) = match compose(worker, errand, &letter)? {
        Composed::Needless(why) => return Ok(Outcome::Needless(why)),
        Composed::Letter(composed) => *composed,
    };
    let template = template(letter.errand.letter);
    let about = About { process: Some(letter.process), person: seat.person, template: &template };
    let (delivery, addressing) = worker.house.db.write(|conn| {
        let addressing = addressed(conn, worker, &seat, Some(&sight), &draft, between)?;
        Ok::<_, Error>((deliver::begin(conn, worker, errand, about)?, addressing))
    })?;
    let page = page(&seat, &sight, &draft, &addressing);
    let envelope = envelope(worker, errand, &seat, addressing);
    let calendar = draft.calendar.as_ref();
    let delivered = deliver::hand_over(worker, errand, delivery, &envelope, &page, calendar)?;
    settle(worker, errand, &letter, delivered)
}

fn settle(worker: &Worker, errand: &Errand, letter: &Letter, delivered: Delivered) -> Result<Outcome, Error> {
    match delivered {
        Delivered::Accepted => Ok(Outcome::Done),
        Delivered::Failed(why) => Ok(Outcome::Again(why)),
        Delivered::Bounced => {
            bounce::reopen_delivered(&worker.house, errand.workspace_id, letter.process, letter.errand.seq)?;
            Ok(Outcome::Done)
        }
    }
}

enum Composed {
    /// The letter, and who alone reads an answer to it, where that is not whoever reads the process.
    Letter(Box<(Seat, Sight, Draft, Option<String>)>),
    Needless(&'static str),
}

fn compose(worker: &Worker, errand: &Errand, letter: &Letter) -> Result<Composed, Error> {
    let now = worker.house.clock.now();
    let read = worker.house.db.read(|conn| {
        let workspace = store::workspaces::load(conn, errand.workspace_id)?;
        let Some(seat) = reader(conn, workspace.clone(), letter.errand.to)? else { return Ok(None) };
        let (sight, sees) = match see_in(conn, &seat, letter.process) {
            Ok(sight) => (sight, true),
            // Who could step in is asked although the process is not theirs to see: then nothing of it is told.
            Err(Error::NotFound) if letter.errand.letter == Kind::NobodyCame => {
                (as_recruiter(conn, workspace, letter)?, false)
            }
            Err(error) => return Err(error),
        };
        let (entry, _) = store::process::entry(conn, errand.workspace_id, letter.process, letter.errand.seq)?;
        let spec = decided_by(conn, &sight, &entry)?;
        Ok(Some((seat, sight, sees, entry, spec)))
    });
    let (seat, sight, sees, entry, spec) = match read {
        Ok(Some(read)) => read,
        Ok(None) => return Ok(Composed::Needless("its reader has left")),
        Err(Error::NotFound) => return Ok(Composed::Needless("its reader may not see it")),
        Err(error) => return Err(error),
    };
    let desk = Desk {
        sight: &sight,
        seat: &seat,
        entry: &entry,
        spec: spec.as_ref(),
        voice: Voice::new(seat.lang, seat.zone.clone()),
        now,
        public_address: &worker.settings.public_address,
    };
    let written = if sees { write(&desk, letter.errand.letter) } else { alert::could_you_step_in(&desk) };
    match written {
        Written::Needless(why) => Ok(Composed::Needless(why)),
        Written::Draft(draft) => {
            let between = answers_to(&sight, &entry, &seat);
            Ok(Composed::Letter(Box::new((seat, sight, *draft, between))))
        }
    }
}

// A no and an offer are read beside the spec they were made by.
fn decided_by(conn: &mut Conn, sight: &Sight, entry: &Entry) -> Result<Option<Spec>, Error> {
    let process = &sight.process;
    let declined = |decline: &Decline| decline.job.zip(decline.spec_version);
    let by = match &entry.event {
        Event::MessageSent { message } => {
            process.declines.iter().find(|decline| decline.message == *message).and_then(declined)
        }
        Event::FeedbackGiven { decline, .. } => process.decline(*decline).ok().and_then(declined),
        Event::OfferSent { offer } => {
            process.offer(*offer).ok().map(|offer| (offer.terms.job, offer.terms.spec_version))
        }
        _ => None,
    };
    let spec = by.map(|(job, version)| store::jobs::spec(conn, process.workspace, job, version));
    Ok(spec.transpose()?)
}

// Of a conduct report nobody else learns: an answer to its mails goes from one of its two people to the other,
// and not into the process.
fn answers_to(sight: &Sight, entry: &Entry, seat: &Seat) -> Option<String> {
    match report::other_reader(&sight.process, entry, seat.person)? {
        Person::Member(id) => sight.member(id).map(|member| member.email.clone()),
        Person::Candidate(_) => Some(sight.candidate.email.clone()),
    }
}

// Who reads it, in the language and zone of their login where they have one. Somebody invited who has not
// come yet is written to already: they can be booked.
fn reader(conn: &mut Conn, workspace: Workspace, person: Person) -> Result<Option<Seat>, Error> {
    let mut seat = Seat::of(conn, workspace, person)?;
    match person {
        Person::Member(id) => {
            let member = store::members::load(conn, seat.workspace_id(), id)?;
            if member.state == State::Deactivated {
                return Ok(None);
            }
            seat.role = Some(member.role);
        }
        Person::Candidate(_) => {
            if let Some(account) = seat.account {
                let login = store::accounts::load(conn, account)?;
                seat.lang = lang_of(&login.locale);
                seat.zone = zone_of(&login.zone);
            }
        }
    }
    Ok(Some(seat))
}

fn as_recruiter(conn: &mut Conn, workspace: Workspace, letter: &Letter) -> Result<Sight, Error> {
    let loaded = store::process::load(conn, workspace.id, letter.process)?;
    let mut seat = Seat::of(conn, workspace, loaded.process.recruiter_person())?;
    seat.role = Some(ledger::frame::Role::Recruiter);
    see_in(conn, &seat, letter.process)
}

fn template(letter: Kind) -> String {
    serde_json::to_value(letter).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

// Where the button leads and who reads an answer.
#[derive(Clone, Debug)]
struct Addressing {
    button: Option<String>,
    /// Whether the button's link works once only.
    once: bool,
    reply_to: String,
    /// Whether an answer comes in as a message.
    is_read: bool,
}

// Draws the link and the reply address of a letter, in the caller's transaction.
fn addressed(
    conn: &mut Conn,
    worker: &Worker,
    seat: &Seat,
    sight: Option<&Sight>,
    draft: &Draft,
    between: Option<String>,
) -> Result<Addressing, Error> {
    let now = worker.house.clock.now();
    let once = seat.side() == Side::Candidate && seat.account.is_none();
    let button = match &draft.button {
        Some(button) if once => {
            let whom = LinkTo::Person(seat.person);
            let secret = link::draw(conn, now, Purpose::Candidate, seat.workspace_id(), whom, &button.path)?;
            Some(address::link(&worker.settings, &secret))
        }
        Some(button) => Some(address::whole(&worker.settings, &button.path)),
        None => None,
    };
    let (reply_to, is_read) = match (&worker.settings.reply_domain, sight, between) {
        (_, _, Some(address)) => (address, false),
        (Some(domain), Some(sight), None) => {
            let replier =
                Replier { workspace: seat.workspace_id(), process: sight.process.id, person: seat.person };
            (format!("reply+{}@{domain}", reply_token::token(conn, &replier, now)?), true)
        }
        _ => (who_answers(seat, sight), false),
    };
    Ok(Addressing { once: once && button.is_some(), button, reply_to, is_read })
}

fn who_answers(seat: &Seat, sight: Option<&Sight>) -> String {
    let recruiter = sight.and_then(|sight| sight.member(sight.process.recruiter));
    match recruiter {
        Some(member) if seat.side() == Side::Candidate && member.state == State::Active => {
            member.email.clone()
        }
        _ => seat.workspace.contact_email.clone(),
    }
}

fn page(seat: &Seat, sight: &Sight, draft: &Draft, addressing: &Addressing) -> Page {
    let voice = Voice::new(seat.lang, seat.zone.clone());
    let company = &seat.workspace.name;
    let mut foot = Vec::new();
    if addressing.once {
        foot.push(voice.say("mail-foot-once").to_owned());
    }
    foot.push(if addressing.is_read {
        voice.say("mail-foot-answer-read").to_owned()
    } else {
        say!(voice, "mail-foot-answer-to", address = &addressing.reply_to)
    });
    foot.push(match seat.side() {
        Side::Candidate => say!(voice, "mail-foot-why-candidate", company = company),
        Side::Company => say!(voice, "mail-foot-why-member", company = company),
    });
    foot.push(say!(voice, "mail-foot-record", head = chain::short(&sight.head)));
    Page {
        lang: seat.lang.code(),
        subject: draft.subject.clone(),
        greeting: say!(voice, "mail-greeting", name = &seat.name),
        parts: draft.parts.clone(),
        button: draft
            .button
            .as_ref()
            .and_then(|button| Some((button.label.clone(), addressing.button.clone()?))),
        foot,
    }
}

fn envelope(worker: &Worker, errand: &Errand, seat: &Seat, addressing: Addressing) -> Envelope {
    Envelope {
        workspace: errand.workspace_id,
        at: worker.house.clock.now(),
        from_name: seat.workspace.name.clone(),
        from: worker.settings.from.clone(),
        to_name: seat.name.clone(),
        to: seat.email.clone(),
        reply_to: Some(addressing.reply_to),
        message_id: deliver::message_id(worker, errand),
    }
}
