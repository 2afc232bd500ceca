//! The scene after a story was played: its records, and its pages as each side is shown them.

use super::{Finding, Part, Row, Seen, name};
use crate::{
    failure::Failure,
    serving::{Beside, Port},
    story::{Done, Played, account, told::Does},
    visit::{Reply, Visitor},
};
use act::{Error, House, process::Sight, token::Scope};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    chain::Link,
    conversation::Conversation,
    event::{self, Event},
    ids::{ConversationId, ProcessId},
    process::Process,
    reaction::Letter,
    refusal::Refusal,
    side::{Person, Side},
    words::Words,
};
use speech::{Voice, say};
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};
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
    pub entries: Vec<event::Entry>,
    /// The letters that left, the newest first.
    pub letters: Vec<Delivery>,
    /// Who looks for the company.
    company: Person,
    visitors: BTreeMap<Person, Visitor>,
    pages: Beside,
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
            let entries: Vec<(event::Entry, Link)> = store::process::entries(conn, workspace.id, process)?;
            let letters = store::deliveries::of_process(conn, workspace.id, process, 10_000)?;
            Ok::<_, Error>((entries.into_iter().map(|(entry, _)| entry).collect(), letters))
        })?;
        let port = Port::take("127.0.0.1", 0)?;
        let settings = web::Settings { public_address: port.address(), trusted_proxies: Vec::new() };
        let pages = Beside::begin(App::new(house.clone(), settings, None), port)?;
        let visitors = BTreeMap::new();
        Ok(Self { house, played, voice, sight, entries, letters, company: recruiter, visitors, pages })
    }

    /// The process as it is now.
    pub const fn process(&self) -> &Process {
        &self.sight.process
    }

    /// The first entry that is such a one.
    pub fn entry(&self, which: impl Fn(&Event) -> bool) -> Option<&event::Entry> {
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

    /// Who of the company looks at its page of this moment: the recruiter, where nobody else is named.
    pub fn with_eyes_of(&mut self, is: &str) -> Result<Person, Failure> {
        self.company = self.person(is)?;
        Ok(self.company)
    }

    /// Somebody in the story.
    pub fn person(&self, is: &str) -> Result<Person, Failure> {
        Ok(self.played.cast.person(is)?)
    }

    /// A visitor on that side.
    pub fn visitor(&mut self, side: Side) -> Result<&mut Visitor, Failure> {
        let person = match side {
            Side::Company => self.company,
            Side::Candidate => self.process().candidate_person(),
        };
        self.visitor_of(person)
    }

    /// A visitor with the eyes of somebody in the story.
    pub fn visitor_of(&mut self, person: Person) -> Result<&mut Visitor, Failure> {
        match self.visitors.entry(person) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(new) => {
                let session = account::session(self.house, &self.played.cast.workspace, person)?;
                Ok(new.insert(Visitor::new(self.pages.at, &session)))
            }
        }
    }

    /// What somebody reads on a page; nothing where there is none for them.
    pub fn reads(&mut self, person: Person, page: &str) -> Result<Option<String>, Failure> {
        let reply = self.visitor_of(person)?.get(page)?;
        Ok((reply.status == 200).then(|| plain(&reply.body)))
    }

    /// The names of the fields that a form on a page of somebody's asks for; `to` ends the address it is sent to.
    pub fn fields(&mut self, person: Person, page: &str, to: &str) -> Result<BTreeSet<String>, Failure> {
        let body = self.visitor_of(person)?.get(page)?.body;
        let forms = body.split("<form").skip(1).filter_map(|form| form.split("</form>").next());
        let sent_to =
            |form: &&str| attributes(form, "action").first().is_some_and(|action| action.ends_with(to));
        let names = forms.filter(sent_to).flat_map(|form| attributes(form, "name"));
        Ok(names.map(str::to_owned).collect())
    }

    /// What somebody's programs read there, as it comes.
    pub fn programs_read(&self, person: Person, address: &str) -> Result<Reply, Failure> {
        let seat = self.played.seat(self.house, person)?;
        let (token, _) = act::token::issue(self.house, &seat, "A look around", &[Scope::Read])?;
        Visitor::with_token(self.pages.at, &token).get(address)
    }

    /// A process as somebody sees it.
    pub fn sight_as(&self, person: Person, process: ProcessId) -> Result<Sight, Failure> {
        let seat = self.played.seat(self.house, person)?;
        Ok(act::process::see_with_people(self.house, &seat, process)?)
    }

    /// The letters that left for that person about entry `at`, no later than within that time.
    pub fn was_told(&self, person: Person, at: Timestamp, within: SignedDuration) -> bool {
        self.letters.iter().any(|letter| {
            let arrived =
                matches!(letter.state, store::deliveries::State::Sent | store::deliveries::State::Accepted);
            letter.person == person && arrived && letter.at >= at && letter.at.duration_since(at) <= within
        })
    }

    /// Whether such a letter left for that person within a minute.
    pub fn was_sent(&self, letter: Letter, to: Person, at: Timestamp) -> bool {
        self.letters_like(letter, to).any(|sent| (0..=60).contains(&sent.at.duration_since(at).as_secs()))
    }

    /// The letters of that kind that left for that person.
    pub fn letters_like(&self, letter: Letter, to: Person) -> impl Iterator<Item = &Delivery> {
        let template = serde_json::to_value(letter).ok();
        let template = template.as_ref().and_then(|value| value.as_str()).unwrap_or_default().to_owned();
        self.letters.iter().filter(move |sent| sent.person == to && sent.template == template)
    }

    /// Whether somebody tried that in the story and was refused.
    pub fn was_refused(&self, who: impl Fn(&Refusal) -> bool, what: impl Fn(&Does) -> bool) -> bool {
        let refused = |step: &Done| step.outcome.as_ref().is_err_and(&who) && what(&step.does);
        self.played.steps.iter().any(refused)
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

// The values of an attribute in some markup, in order.
fn attributes<'m>(markup: &'m str, name: &str) -> Vec<&'m str> {
    let mark = format!(" {name}=\"");
    markup.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
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

    #[test]
    fn attributes_are_found_by_their_whole_name() {
        let form = "<form action=\"/a\" data-name=\"no\"><input name=\"lean\" value=\"name\"><textarea name=\"summary\">";
        assert_eq!(attributes(form, "name"), ["lean", "summary"]);
        assert_eq!(attributes(form, "action"), ["/a"]);
    }
}
