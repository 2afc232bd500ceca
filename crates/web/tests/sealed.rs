//! The mirror and the views of oneself are read by their authors and by nobody else: no address, no list, no search, no
//! record, no call of a webhook holds what they say, or that they are there (PROMISES.md, Seals).
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::token::Scope;
use ledger::{hook, ids::ConversationId};
use serde_json::Value;
use support::{
    Reply, Who, api,
    rich::Rich,
    routes,
    thoughts::{COMMENT, declined, frozen, met, mirrors, page, views_self},
};

/// A house in which Ana and Ines Soler have said what they think, while it runs or after a no.
struct Told {
    rich: Rich,
    talk: ConversationId,
}

impl Told {
    fn new() -> Self {
        let rich = Rich::new();
        frozen(&rich.house);
        let talk = rich.house.book(Who::Interviewer, "2026-11-12T09:00:00Z");
        rich.house.go_to("2026-11-12T10:30:00Z");
        mirrors(&rich.house, talk, true);
        views_self(&rich.house, Who::Candidate, talk, 70);
        views_self(&rich.house, Who::Interviewer, talk, 90);
        Self { rich, talk }
    }

    /// What would give it away: the words, the codes of the entries, the sealed values and how they are read back.
    fn traces(&self) -> Vec<String> {
        let process = self.rich.house.load();
        let sent = process.mirrored(self.talk).unwrap();
        let mut traces: Vec<String> = [
            COMMENT,
            "phosphorescent",
            "mirror_sent",
            "mirror_invited",
            "7 of 10: rather yes",
            "2 of 5: hardly",
            "70 of 100",
            "\"recommend\":7",
        ]
        .map(str::to_owned)
        .to_vec();
        traces.extend([sent.values.id, sent.comment.as_ref().unwrap().id].map(|id| id.to_string()));
        traces.push(sent.values.commitment.clone());
        traces.push(process.self_view(self.talk, process.candidate_person()).unwrap().values.id.to_string());
        traces
    }

    /// Everything the house shows to somebody: every page, every answer of the API, and what searches find.
    fn everything(&self, who: Who) -> Vec<(String, Reply)> {
        let house = &self.rich.house;
        let token = api::token(house, who, &Scope::ALL);
        let fill = |path: &str| {
            let talk = self.talk.to_string();
            self.rich
                .fill_with(path, |name, id| if name == "conversation" { talk.clone() } else { id.to_owned() })
        };
        let paths = routes::all(&house.app).into_iter().filter(|route| route.takes("GET"));
        let mut paths: Vec<String> = paths.map(|route| fill(&route.path)).collect();
        for found in ["/candidates?words=phosphorescent", "/processes?which=all"] {
            paths.extend([house.path(found), format!("/api/v1{found}")]);
        }
        paths.push(format!("/api/v1/processes/{}/entries?limit=100&after=60", house.process));
        let look = |path: String| {
            let reply = if path.starts_with("/api/") {
                api::ask(house, "GET", &path, Some(&token), &Value::Null)
            } else {
                house.get(who, &path)
            };
            (path, reply)
        };
        paths.into_iter().map(look).collect()
    }

    fn nobody_of_the_company_finds_a_trace(&self) {
        let traces = self.traces();
        for (who, ..) in Who::COMPANY {
            for (path, reply) in self.everything(who) {
                for trace in &traces {
                    // What one looked for oneself stands in the field it was typed into.
                    let asked_for = path.contains(trace.as_str());
                    let told = reply.body.contains(trace.as_str()) && !asked_for;
                    assert!(!told, "{who:?} finds {trace} at {path}: {}", reply.body);
                }
                let found = path.contains("phosphorescent") && reply.body.contains("Ana Prieto");
                assert!(!found, "{who:?} finds Ana by what she wrote: {path}");
            }
        }
    }
}

#[test]
fn the_candidate_finds_it_and_nobody_of_the_company_does() {
    let told = Told::new();
    let shown = told.everything(Who::Candidate);
    let own = shown.iter().filter(|(_, reply)| reply.body.contains(COMMENT)).count();
    assert!(own >= 3, "on two pages and by the API: {own}");
    assert!(shown.iter().any(|(_, reply)| reply.body.contains("mirror_sent")), "the record is hers too");
    told.nobody_of_the_company_finds_a_trace();
}

#[test]
fn nor_after_the_outcome() {
    let told = Told::new();
    declined(&told.rich.house);
    told.nobody_of_the_company_finds_a_trace();
}

#[test]
fn an_interviewers_view_of_themself_is_nobody_elses() {
    let told = Told::new();
    let house = &told.rich.house;
    let process = house.load();
    let view = process.self_view(told.talk, house.person(Who::Interviewer)).unwrap();
    let traces = ["90 of 100".to_owned(), "\"forecast\":90".to_owned(), view.values.id.to_string()];
    let shown = told.everything(Who::Interviewer);
    for trace in &traces {
        assert!(shown.iter().any(|(_, reply)| reply.body.contains(trace)), "their own: {trace}");
    }
    for who in [Who::Owner, Who::Recruiter, Who::Manager, Who::Executive, Who::Candidate] {
        for (path, reply) in told.everything(who) {
            for trace in &traces {
                assert!(!reply.body.contains(trace), "{who:?} finds {trace} at {path}: {}", reply.body);
            }
        }
    }
}

#[test]
fn no_webhook_is_told() {
    let told = Told::new();
    let house = &told.rich.house;
    let process = house.load();
    let entries = |conn: &mut store::Conn| store::process::entries(conn, house.workspace.id, process.id);
    let entries = house.house().db.read(entries).unwrap();
    let sealed = ["mirror_invited", "mirror_sent", "self_view_sent"];
    let sealed: Vec<_> = entries.iter().filter(|(entry, _)| sealed.contains(&entry.event.code())).collect();
    assert_eq!(sealed.len(), 4);
    for (entry, _) in sealed {
        assert!(hook::told(&process, entry).is_none(), "{}", entry.event.code());
    }
}

#[test]
fn the_page_of_a_process_looks_the_same_whether_they_answered_or_not() {
    let [silent, answered] = [false, true].map(|answers| {
        let house = support::Scratch::new();
        let talk = met(&house);
        if answers {
            mirrors(&house, talk, true);
        }
        let looks = |path: String| {
            let page = house.get(Who::Recruiter, &path).is(200).body.clone();
            // Ids are drawn anew in each house, and so is the head of its record.
            without_ids(&page)
        };
        [looks(house.process_path("")), looks(page(&house, talk, "")), looks(house.path("/processes"))]
    });
    assert_eq!(silent, answered);
}

#[test]
fn no_list_moves_when_somebody_answers() {
    let house = support::Scratch::new();
    let talk = met(&house);
    declined(&house);
    let token = api::token(&house, Who::Recruiter, &Scope::ALL);
    let list = || api::ask(&house, "GET", "/api/v1/processes?which=all", Some(&token), &Value::Null).body;
    house.go_to("2026-11-20T10:00:00Z");
    let before = list();
    assert!(before.contains("latest_at"), "{before}");
    mirrors(&house, talk, true);
    assert_eq!(list(), before);
}

fn without_ids(page: &str) -> String {
    let is_hex = |letter: char| letter.is_ascii_hexdigit() || letter == '-';
    let words = page.split_inclusive(|letter: char| !is_hex(letter));
    words.filter(|word| word.trim_end_matches(|letter: char| !is_hex(letter)).len() < 8).collect()
}
