//! The scene after a story was played: its records, and its pages as each side is shown them.

use super::{Finding, Part, Row, Seen, name};
use crate::{
    failure::Failure,
    serving::{Beside, Port},
    story::{Played, account},
    visit::Visitor,
};
use act::{Error, House, process::Sight};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    chain::Link,
    conversation::Conversation,
    event::{Entry, Event},
    ids::{ConversationId, ProcessId},
    process::Process,
    side::{Person, Side},
    words::Words,
};
use speech::{Voice, say};
use std::collections::BTreeMap;
use store::deliveries::Delivery;
use web::App;

/// What is read back after a story.
pub struct Scene<'s> {
    /// The house it was played in.
    pub house: &'s House,
    /// What was done.
    pub played: &'s Played,
    /// The voice of whoever reads the rows, in the zone of the story.
    pub voice: Voice,
    /// The process that the story is about, from the company's seat, with every text.
    pub sight: Sight,
    /// Its ledger.
    pub entries: Vec<Entry>,
    /// The letters that left, the newest first.
    pub letters: Vec<Delivery>,
    visitors: BTreeMap<&'static str, Visitor>,
    _pages: Beside,
}

impl<'s> Scene<'s> {
    /// Reads the records and opens the pages.
    ///
    /// # Errors
    /// What the store says, or that the pages cannot be served.
    pub fn open(house: &'s House, played: &'s Played, voice: Voice) -> Result<Self, Failure> {
        let process = *played.processes.first().ok_or_else(|| Failure::new("the story opens no process"))?;
        let workspace = &played.cast.workspace;
        let recruiter = played.cast.person("recruiter")?;
        let seat = played.seat(house, recruiter)?;
        let sight = act::process::see_with_people(house, &seat, process)?;
        let (entries, letters) = house.db.read(|conn| {
            let entries: Vec<(Entry, Link)> = store::process::entries(conn, workspace.id, process)?;
            let letters = store::deliveries::of_process(conn, workspace.id, process, 10_000)?;
            Ok::<_, Error>((entries.into_iter().map(|(entry, _)| entry).collect(), letters))
        })?;
        let port = Port::take("127.0.0.1", 0)?;
        let settings = web::Settings { public_address: port.address(), trusted_proxies: Vec::new() };
        let pages = Beside::begin(App::new(house.clone(), settings, None), port)?;
        let mut visitors = BTreeMap::new();
        for (side, person) in
            [(Side::Company, recruiter), (Side::Candidate, sight.process.candidate_person())]
        {
            let session = account::session(house, workspace, person)?;
            visitors.insert(side.code(), Visitor::new(pages.at, &session));
        }
        Ok(Self { house, played, voice, sight, entries, letters, visitors, _pages: pages })
    }

    /// The process as it is now.
    pub const fn process(&self) -> &Process {
        &self.sight.process
    }

    /// The first entry that is such a one.
    pub fn entry(&self, which: impl Fn(&Event) -> bool) -> Option<&Entry> {
        self.entries.iter().find(|entry| which(&entry.event))
    }

    /// The conversation of that name in the story.
    pub fn conversation(&self, named: &str) -> Result<&Conversation, Failure> {
        let id = self.played.named("conversation", named)?;
        self.process()
            .conversation(ConversationId::new(id))
            .map_err(|refusal| Failure::new(refusal.to_string()))
    }

    /// What somebody wrote.
    pub fn text(&self, words: &Words) -> String {
        self.sight.text(words).unwrap_or_default().to_owned()
    }

    /// The name of somebody, as the pages show it.
    pub fn name(&self, person: Person) -> String {
        self.sight.name(person).to_owned()
    }

    /// The page of the process: one address for both sides.
    pub fn process_page(&self) -> String {
        web::page::process::path(&self.played.cast.workspace.slug, self.process().id)
    }

    /// The page of a conversation of the process.
    pub fn conversation_page(&self, id: ConversationId) -> String {
        web::page::conversation::path(&self.played.cast.workspace.slug, self.process().id, id)
    }

    /// The page on which a conversation of a process is booked.
    pub fn booking_page(&self, process: ProcessId) -> String {
        format!("{}/conversations/new", web::page::process::path(&self.played.cast.workspace.slug, process))
    }

    /// The voice in which a side's pages are written.
    pub fn voice_of(&self, side: Side) -> Voice {
        let (locale, zone) = match side {
            Side::Company => (&self.played.cast.workspace.locale, &self.played.cast.workspace.zone),
            Side::Candidate => (&self.sight.candidate.locale, &self.sight.candidate.zone),
        };
        Voice::new(act::seat::lang_of(locale), act::house::zone_of(zone))
    }

    /// The clock on a side's pages at that instant.
    pub fn clock_of(&self, side: Side, at: Timestamp) -> String {
        self.voice_of(side).clock(at)
    }

    /// A visitor on that side.
    pub fn visitor(&mut self, side: Side) -> Result<&mut Visitor, Failure> {
        self.visitors.get_mut(side.code()).ok_or_else(|| Failure::new("nobody visits for that side"))
    }

    /// The letters that left for that person about entry `at`, no later than within that time.
    pub fn was_told(&self, person: Person, at: Timestamp, within: SignedDuration) -> bool {
        self.letters.iter().any(|letter| {
            let arrived =
                matches!(letter.state, store::deliveries::State::Sent | store::deliveries::State::Accepted);
            letter.person == person && arrived && letter.at >= at && letter.at.duration_since(at) <= within
        })
    }

    /// The row of a finding, after a look at both pages.
    ///
    /// # Errors
    /// Where nobody answers.
    pub(super) fn row(&mut self, part: &Part, finding: Finding) -> Result<Row, Failure> {
        let unseen_by_company = self.missing(Side::Company, &finding.company)?;
        let unseen_by_candidate = self.missing(Side::Candidate, &finding.candidate)?;
        let mut what = finding.what;
        for (seen, missing) in
            [(&finding.company, &unseen_by_company), (&finding.candidate, &unseen_by_candidate)]
        {
            if !missing.is_empty() {
                let facts = missing.join(" · ");
                what = format!(
                    "{what} {}",
                    say!(self.voice, "stories-unseen", page = &seen.page, facts = facts)
                );
            }
        }
        Ok(Row {
            moment: part.moment.to_owned(),
            part: name(part),
            part_key: part.part,
            won: Some(finding.holds && unseen_by_company.is_empty() && unseen_by_candidate.is_empty()),
            what,
            when: format!("{} ({})", self.voice.moment(finding.at, finding.at), finding.at),
            company_page: Some(finding.company.page),
            candidate_page: Some(finding.candidate.page),
        })
    }

    // What should stand on a page and does not.
    fn missing(&mut self, side: Side, seen: &Seen) -> Result<Vec<String>, Failure> {
        let reply = self.visitor(side)?.get(&seen.page)?;
        if reply.status != 200 {
            return Ok(vec![format!("HTTP {}", reply.status)]);
        }
        Ok(seen.facts.iter().filter(|fact| !stands_on(&reply.body, fact)).cloned().collect())
    }
}

/// Whether a page says that. Markup may stand between its words.
pub fn stands_on(page: &str, fact: &str) -> bool {
    plain(page).contains(&squeezed(fact))
}

// The text of a page: markup left out, the escapes of HTML undone, blanks squeezed.
fn plain(page: &str) -> String {
    let mut out = String::with_capacity(page.len() / 2);
    let mut inside = false;
    for letter in page.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                out.push(' ');
            }
            _ if !inside => out.push(letter),
            _ => {}
        }
    }
    let undone = out
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    squeezed(&undone)
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_found_between_markup_and_escapes() {
        let page = "<p>Nuria &amp; <b>Hannah</b>\n said &quot;yes&quot;</p>";
        assert!(stands_on(page, "Nuria & Hannah said \"yes\""));
        assert!(!stands_on("<p title=\"no\">yes</p>", "no"));
    }
}
