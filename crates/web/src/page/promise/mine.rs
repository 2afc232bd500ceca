//! My promises: what I owe, what I am owed, what comes up.

use super::{path, say};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{
        Item, Owed, State, Weight, Width, crumb, empty, leaf, link_button, list, owed, part, tag, title, when,
    },
    page::{conversation, my_figures, process},
};
use act::{Organisation, Seat};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    frame::Team,
    policy::{self, HouseAction},
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::process::{ConversationRow, PromiseRow, Scope};

// What is due first is what somebody comes for; the rest is one press away.
const FIRST: usize = 5;
const ALL: usize = 200;
const SETTLED: u32 = 5;
const SETTLED_FOR: SignedDuration = SignedDuration::from_hours(14 * 24);

struct Desk {
    organisation: Organisation,
    mine: Vec<PromiseRow>,
    theirs: Vec<PromiseRow>,
    settled: Vec<PromiseRow>,
    ahead: Vec<ConversationRow>,
    /// Whether any list goes on.
    is_cut: bool,
}

/// GET `/w/{workspace}/promises`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where the visitor has no seat here.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let voice = chrome::voice_of(&seat);
    let desk = read(ask, &seat)?;
    let view = View { voice: &voice, seat: &seat, desk: &desk, now: ask.now };
    let own = (seat.side() == Side::Company).then(|| {
        link_button(Weight::Quiet, voice.say("my-figures-menu"), &my_figures::path(&seat.workspace.slug))
    });
    let content = html! {
        (title(&crumb(&html! {}), voice.say("promises-title"), None, own.as_ref()))
        (view.first())
        (part("mine", voice.say("promises-mine"), None, &view.mine()))
        (part("theirs", voice.say("promises-theirs"), None, &view.theirs()))
        (part("ahead", voice.say("promises-ahead"), None, &view.ahead()))
        @if !desk.settled.is_empty() {
            (part("settled", voice.say("promises-settled"), None, &view.settled()))
        }
        @if desk.is_cut {
            p { (link_button(Weight::Quiet, voice.say("promises-show-all"), "?all=yes")) }
        }
    };
    Ok(page(chrome::seated(ask, &seat, voice.say("promises-title"), Width::Wide, &content)))
}

fn read(ask: &Ask, seat: &Seat) -> Result<Desk, crate::trouble::Trouble> {
    let workspace = seat.workspace_id();
    let shown = if ask.query.ticked("all") { ALL } else { FIRST };
    // One more than is shown says whether there is more.
    let most = u32::try_from(shown + 1).unwrap_or(u32::MAX);
    let mut desk = ask.app.house.db.read(|conn| {
        Ok::<_, act::Error>(Desk {
            // Its business days are wanted here, not its people.
            organisation: Organisation::with_team(conn, seat.workspace.clone(), Team::default())?,
            mine: store::process::promises_owed_by(conn, workspace, seat.person, most)?,
            theirs: store::process::promises_owed_to(conn, workspace, seat.person, most)?,
            settled: store::process::promises_settled(
                conn,
                workspace,
                seat.person,
                ask.now - SETTLED_FOR,
                SETTLED,
            )?,
            ahead: store::process::conversations_ahead(conn, own_scope(seat), ask.now, most)?,
            is_cut: false,
        })
    })?;
    let longest = desk.mine.len().max(desk.theirs.len()).max(desk.ahead.len());
    desk.is_cut = longest > shown && shown < ALL;
    desk.mine.truncate(shown);
    desk.theirs.truncate(shown);
    desk.ahead.truncate(shown);
    Ok(desk)
}

/// What somebody has a part in: the scope of their own desk, whatever more their role may see.
fn own_scope(seat: &Seat) -> Scope {
    match seat.person {
        Person::Member(id) => Scope::Part(seat.workspace_id(), id),
        Person::Candidate(id) => Scope::Own(seat.workspace_id(), id),
    }
}

/// What lists of the whole workspace show to this seat.
#[must_use]
pub fn scope_of(seat: &Seat) -> Scope {
    match (seat.person, seat.role) {
        (Person::Member(_), Some(role)) if policy::sees_all(role) => Scope::Workspace(seat.workspace_id()),
        _ => own_scope(seat),
    }
}

struct View<'a> {
    voice: &'a Voice,
    seat: &'a Seat,
    desk: &'a Desk,
    now: Timestamp,
}

impl View<'_> {
    /// The sentence first: what I owe next, else what I am owed next, else that nothing is due.
    fn first(&self) -> Markup {
        let voice = self.voice;
        if let Some(row) = self.desk.mine.first() {
            let (action, href) = say::deliver(voice, &self.seat.workspace.slug, row.process, &row.promise);
            return owed(&Owed {
                side: Some(self.seat.side()),
                kicker: html! { b { (voice.say("promises-you-owe")) } },
                say: say!(voice, "promises-next-mine", other = self.other(row), what = self.what(row)),
                detail: self.due_sentence(row),
                actions: Some(html! { (link_button(Weight::Primary, action, &href)) }),
                days: None,
            });
        }
        if let Some(row) = self.desk.theirs.first() {
            return owed(&Owed {
                side: Some(self.seat.side().other()),
                kicker: html! { b { (say!(voice, "promises-they-owe", other = row.owner_name.as_str())) } },
                say: self.what(row),
                detail: self.due_sentence(row),
                actions: Some(html! {
                    (link_button(Weight::Quiet, voice.say("promise-do-open"), &self.href(row)))
                }),
                days: None,
            });
        }
        owed(&Owed {
            side: None,
            kicker: html! { b { (voice.say("promises-nothing-due")) } },
            say: voice.say("promises-nothing-due-say").to_owned(),
            detail: html! { (voice.say("promises-nothing-due-detail")) },
            actions: None,
            days: None,
        })
    }

    fn due_sentence(&self, row: &PromiseRow) -> Markup {
        let zone = &self.desk.organisation.calendar.zone;
        let due = &row.promise.due_at;
        let moment = self.voice.moment_in(*due, zone, self.now);
        html! {
            (self.voice.say("promises-due")) " " strong { (when(&due.to_string(), &moment)) }
            ", " (self.left(row)) "."
            @if let Some(expected) = row.promise.expected_at {
                " " (say!(
                    self.voice,
                    "promises-expected",
                    when = self.voice.moment_in(expected, zone, self.now)
                ))
            }
        }
    }

    /// 'two business days left', 'one business day late'.
    fn left(&self, row: &PromiseRow) -> String {
        let days = self.desk.organisation.calendar.business_days_between(self.now, row.promise.due_at);
        let late = self.now > row.promise.due_at;
        if late {
            self.voice.business_days_late(days.unsigned_abs())
        } else {
            self.voice.business_days_left(days.unsigned_abs())
        }
    }

    fn mine(&self) -> Markup {
        if self.desk.mine.is_empty() {
            return empty(self.voice.say("promises-mine-empty"), None);
        }
        let items: Vec<Item> = self.desk.mine.iter().map(|row| self.line(row, true)).collect();
        list(&items)
    }

    fn theirs(&self) -> Markup {
        if self.desk.theirs.is_empty() {
            return empty(self.voice.say("promises-theirs-empty"), None);
        }
        let items: Vec<Item> = self.desk.theirs.iter().map(|row| self.line(row, false)).collect();
        list(&items)
    }

    fn settled(&self) -> Markup {
        let line = |row| Item { end: None, done: true, ..self.line(row, false) };
        list(&self.desk.settled.iter().map(line).collect::<Vec<Item>>())
    }

    fn line(&self, row: &PromiseRow, with_action: bool) -> Item {
        let voice = self.voice;
        let (state, word) = say::state(voice, &row.promise, self.now);
        let due = row.promise.due_at;
        let (action, href) = say::deliver(voice, &self.seat.workspace.slug, row.process, &row.promise);
        Item {
            lead: None,
            say: self.what(row),
            href: Some(self.href(row)),
            meta: self.facts(row),
            tags: Some(tag(state, &word)),
            end: Some(html! {
                span {
                    span class="due" { (when(&due.to_string(), &voice.short_moment(due, self.now))) }
                    span class="soft" { (self.left(row)) }
                }
                @if with_action { (link_button(Weight::Small, action, &href)) }
            }),
            done: false,
        }
    }

    fn facts(&self, row: &PromiseRow) -> Vec<Markup> {
        let mut facts = Vec::new();
        let i_owe = row.promise.owed_by == self.seat.person;
        if !i_owe {
            facts.push(html! { (say!(self.voice, "promises-owed-by", name = row.owner_name.as_str())) });
        }
        if self.seat.side() == Side::Company {
            facts.push(html! { (row.candidate_name) });
        }
        facts.extend(row.job_title.as_ref().map(|job| html! { (job) }));
        facts
    }

    fn what(&self, row: &PromiseRow) -> String {
        let around = say::Around {
            promise: &row.promise,
            words: row.words.as_deref(),
            about: row.about_words.as_deref(),
            conversation: row.conversation,
        };
        say::what(self.voice, &around, self.now)
    }

    fn other<'r>(&'r self, row: &'r PromiseRow) -> &'r str {
        match self.seat.side() {
            Side::Company => &row.candidate_name,
            Side::Candidate => &self.seat.workspace.name,
        }
    }

    fn href(&self, row: &PromiseRow) -> String {
        path(&self.seat.workspace.slug, row.process, row.promise.id)
    }

    fn ahead(&self) -> Markup {
        if self.desk.ahead.is_empty() {
            let action = self.seat.may(HouseAction::OpenProcess).then(|| {
                let href = format!("/w/{}/processes/new", self.seat.workspace.slug);
                link_button(Weight::Quiet, self.voice.say("promises-open-process"), &href)
            });
            return empty(self.voice.say("promises-ahead-empty"), action.as_ref());
        }
        let items: Vec<Item> = self.desk.ahead.iter().map(|row| self.talk(row)).collect();
        list(&items)
    }

    fn talk(&self, row: &ConversationRow) -> Item {
        let voice = self.voice;
        let other = match self.seat.side() {
            Side::Company => row.candidate_name.clone(),
            Side::Candidate => {
                let names: Vec<&str> = row.attendees.iter().map(|attendee| attendee.name.as_str()).collect();
                voice.list(&names)
            }
        };
        let home = process::path(&self.seat.workspace.slug, row.process);
        let href = format!("{home}/conversations/{}", row.conversation);
        let over = row.ends_at <= self.now;
        let confirmed = row.candidate_confirmed && row.attendees.iter().all(|attendee| attendee.confirmed);
        let state = match (over, confirmed) {
            (true, _) => tag(State::Waiting, voice.say("promises-talk-what-happened")),
            (false, true) => tag(State::Kept, voice.say("promises-talk-confirmed")),
            (false, false) => tag(State::Open, voice.say("promises-talk-unconfirmed")),
        };
        let mut meta = vec![html! {
            (when(
                &row.starts_at.to_string(),
                &voice.clock_in(row.starts_at, &self.desk.organisation.calendar.zone),
            ))
        }];
        meta.extend(row.job_title.as_ref().map(|job| html! { (job) }));
        Item {
            lead: Some(self.leaf(row.starts_at)),
            say: conversation::heading(voice, row.kind, &other),
            href: Some(href),
            meta,
            tags: Some(state),
            end: None,
            done: false,
        }
    }

    fn leaf(&self, at: Timestamp) -> Markup {
        let short = self.voice.short_day(at, self.now);
        let mut words = short.split_whitespace();
        let weekday = words.next().unwrap_or_default();
        let day = words.next().unwrap_or_default();
        let month = words.next().unwrap_or_default();
        leaf(&self.voice.date_of(at).to_string(), weekday, day, month, &self.voice.day(at, self.now))
    }
}
