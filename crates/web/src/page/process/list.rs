//! The list of processes: who owes the next word in each, and when one meets next.

use super::path;
use crate::{
    ask::{Answer, Ask, page},
    chrome::{self, voice_of},
    face::{
        self, Choice, Field, Item, Kind, State, Weight, Width, empty, find_form, input, link_button, pages,
        select, tag, title,
    },
    form::Form,
    trouble::encode,
};
use act::Seat;
use jiff::Timestamp;
use ledger::{
    policy::{self, HouseAction},
    promise,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::{Voice, say, sentence};
use store::process::{Cursor, Filter, Listed, NextWord, Scope, Which};

/// Rows on a page.
const PAGE: usize = 50;

/// GET `/w/{workspace}/processes` (`which`, `name`, `job`, `after`).
///
/// # Errors
/// [`crate::trouble::Trouble`] in a workspace that is none of theirs.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let filter = filter(&ask.query);
    let limit = u32::try_from(PAGE + 1).unwrap_or(u32::MAX);
    let after = cursor(ask.query.text("after"));
    let mut rows =
        ask.app.house.db.read(|conn| store::process::list(conn, scope(&seat), &filter, after, limit))?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let list = List { ask, seat: &seat, voice: voice_of(&seat), filter, after, more };
    Ok(page(list.page(&rows)))
}

/// What part of the workspace somebody sees: all of it, what they have a part in, or their own.
fn scope(seat: &Seat) -> Scope {
    match (seat.person, seat.role) {
        (Person::Candidate(id), _) => Scope::Own(seat.workspace_id(), id),
        (Person::Member(_), Some(role)) if policy::sees_all(role) => Scope::Workspace(seat.workspace_id()),
        (Person::Member(id), _) => Scope::Part(seat.workspace_id(), id),
    }
}

fn filter(query: &Form) -> Filter {
    Filter {
        which: Which::from_code(query.text("which")).unwrap_or_default(),
        job: query.parse("job"),
        name: query.text("name").trim().to_owned(),
    }
}

// '1763712000000000.0198…': the time of the last row of the page before, and its id.
fn cursor(text: &str) -> Option<Cursor> {
    let (at, id) = text.split_once('.')?;
    Some(Cursor { latest_at: Timestamp::from_microsecond(at.parse().ok()?).ok()?, id: id.parse().ok()? })
}

struct List<'a> {
    ask: &'a Ask,
    seat: &'a Seat,
    voice: Voice,
    filter: Filter,
    after: Option<Cursor>,
    more: bool,
}

impl List<'_> {
    fn page(&self, rows: &[Listed]) -> Markup {
        let heading = match self.seat.side() {
            Side::Company => self.voice.say("nav-processes"),
            Side::Candidate => self.voice.say("nav-my-processes"),
        };
        let new = self.seat.may(HouseAction::OpenProcess).then(|| {
            let href = format!("{}/new", self.home());
            link_button(Weight::Primary, self.voice.say("processes-new"), &href)
        });
        let untouched = self.filter == Filter::default() && self.after.is_none();
        let content = html! {
            (title(&html! {}, heading, None, new.as_ref().filter(|_| !(untouched && rows.is_empty()))))
            @if untouched { (crate::page::application::section::waiting(self.ask, self.seat)) }
            @if !(untouched && rows.is_empty()) { (self.find()) }
            @if rows.is_empty() { (self.empty(untouched, new.as_ref())) }
            @else { (face::top_list(&rows.iter().map(|row| self.row(row)).collect::<Vec<_>>())) }
            (self.pages(rows))
        };
        chrome::seated(self.ask, self.seat, heading, Width::Wide, &content)
    }

    fn home(&self) -> String {
        format!("/w/{}/processes", self.seat.workspace.slug)
    }

    fn find(&self) -> Markup {
        let name = Field::new("name", self.voice.say("processes-name")).free();
        let which = Field::new("which", self.voice.say("processes-which")).free();
        let choices = Which::ALL.map(|which| {
            let word = match which {
                Which::Running => self.voice.say("processes-running"),
                Which::Ended => self.voice.say("processes-ended"),
                Which::All => self.voice.say("processes-all"),
            };
            Choice::new(which.code(), word)
        });
        let fields = html! {
            @if self.seat.side() == Side::Company { (input(&name, Kind::Search, &self.filter.name)) }
            (select(&which, &choices, self.filter.which.code(), None))
            @if let Some(job) = self.filter.job { input type="hidden" name="job" value=(job); }
        };
        let submit = face::button(Weight::Quiet, self.voice.say("processes-find"), None);
        find_form(&self.home(), &fields, &submit)
    }

    fn empty(&self, untouched: bool, new: Option<&Markup>) -> Markup {
        if !untouched {
            let all = link_button(
                Weight::Quiet,
                self.voice.say("processes-show-all"),
                &format!("{}?which=all", self.home()),
            );
            return empty(self.voice.say("processes-none-found"), Some(&all));
        }
        match (self.seat.side(), new) {
            (Side::Candidate, _) => empty(self.voice.say("processes-none-candidate"), None),
            (Side::Company, Some(new)) => empty(self.voice.say("processes-none"), Some(new)),
            (Side::Company, None) => empty(self.voice.say("processes-none-yours"), None),
        }
    }

    fn row(&self, row: &Listed) -> Item {
        let name = match self.seat.side() {
            Side::Company => row.candidate_name.as_str(),
            Side::Candidate => self.seat.workspace.name.as_str(),
        };
        let job = row.job_title.as_deref().unwrap_or_else(|| self.voice.say("processes-no-job"));
        let mut meta = vec![html! { (job) }];
        meta.extend(row.stage_name.as_deref().map(|stage| html! { (stage) }));
        if row.ended.is_none() && row.recruiter_name != self.seat.name {
            meta.push(html! { (row.recruiter_name) });
        }
        if let Some(at) = row.next_start.filter(|at| *at > self.ask.now) {
            let at = self.voice.short_moment(at, self.ask.now);
            meta.push(html! { (say!(self.voice, "processes-next", at = at)) });
        }
        // After the end nobody waits any more for what was broken before it.
        let word = row.next_word.filter(|word| row.ended.is_none() || word.state == promise::State::Open);
        Item {
            say: name.to_owned(),
            href: Some(path(&self.seat.workspace.slug, row.process)),
            meta,
            tags: row.ended.map(|how| tag(State::Plain, speech::ending(how, &self.voice))),
            end: word.map(|word| self.owed(row, &word)),
            done: row.ended.is_some() && word.is_none(),
            ..Item::default()
        }
    }

    /// Which side owes the next word, what, and where that stands.
    fn owed(&self, row: &Listed, word: &NextWord) -> Markup {
        let late = self.ask.now > word.due_at;
        let state = match word.state {
            promise::State::Broken => State::Broken,
            _ if late => State::Late,
            _ => State::Open,
        };
        let said = match word.state {
            promise::State::Broken => speech::promise_state(word.state, &self.voice).to_owned(),
            _ => self.voice.due(word.due_at, self.ask.now),
        };
        let what = match word.kind {
            promise::Kind::Answer if row.ended.is_some() => self.voice.say("process-word-after-withdrawal"),
            kind => speech::promise_kind(kind, &self.voice),
        };
        let line = match (word.owing == self.seat.side(), word.owing) {
            (true, Side::Candidate) => say!(self.voice, "processes-you-owe", what = what),
            (true, Side::Company) => say!(self.voice, "processes-we-owe", what = what),
            (false, Side::Company) => say!(self.voice, "processes-company-owes", what = what),
            (false, Side::Candidate) => say!(self.voice, "processes-candidate-owes", what = what),
        };
        html! { div { span class="due" { (sentence(&line)) } (tag(state, &said)) } }
    }

    fn pages(&self, rows: &[Listed]) -> Markup {
        let same = format!(
            "{}?which={}&name={}{}",
            self.home(),
            self.filter.which.code(),
            encode(&self.filter.name),
            self.filter.job.map(|job| format!("&job={job}")).unwrap_or_default()
        );
        let next = rows.last().filter(|_| self.more).map(|last| {
            let Cursor { latest_at, id } = last.cursor();
            format!("{same}&after={}.{id}", latest_at.as_microsecond())
        });
        let before = self.after.map(|_| (self.voice.say("processes-first-page"), same.as_str()));
        let after = next.as_deref().map(|href| (self.voice.say("processes-next-page"), href));
        pages(self.voice.say("processes-pages"), before, after)
    }
}
