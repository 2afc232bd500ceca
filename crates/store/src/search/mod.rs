//! What candidates are found by: names and addresses, CV, story, evidence; accents and case folded, the newest
//! candidate first.
//!
//! Each candidate has their words, part by part, in `search_texts`. The index is made from them: one list of
//! numbers for each word, newest first. A person into whom others were merged is found by the words of all of
//! them. Nothing is ranked: the lists are walked from the newest number on until a page is full, so that a common
//! word costs no more than a rare one. A name is also found by its beginning, of which the index keeps entries;
//! any other word by `begin*`, which stands for its most frequent endings.

pub(crate) mod question;
#[cfg(test)]
mod tests;
mod words;

use crate::candidates::list::{Cursor, Filter, Listed, Sees, list};
use crate::conn::Conn;
use crate::engine::Engine;
use crate::error::Result;
use crate::fold::fold;
use crate::row::Row;
use crate::statement::statements;
use crate::value::{Value, values};
use ledger::ids::{CandidateId, WorkspaceId};
use std::collections::BTreeSet;
use words::{BEGINNINGS, beginning, mark, whole};

pub(crate) use question::question;

/// A part of what somebody is found by. Each is set as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Name, mail address and phone; kept by [`crate::candidates`].
    Name,
    /// The text of their CV.
    Cv,
    /// Their own story.
    Story,
    /// What was seen or shown in conversation.
    Evidence,
}

impl Part {
    const fn place(self) -> usize {
        match self {
            Self::Name => 0,
            Self::Cv => 1,
            Self::Story => 2,
            Self::Evidence => 3,
        }
    }
}

/// A part holds so many letters of different words at most; what goes beyond is not found.
const MOST_LETTERS: usize = 64 * 1024;

statements! {
    // The person whom a candidate is (themself, unless merged), and all rows that are this person.
    PERSON = "with root (number, id) as (
            select root.number, root.id from candidates as asked cross join candidates as root
            where asked.workspace_id = $1 and asked.id = $2 and root.workspace_id = $1
                and root.id = coalesce(asked.merged_into, asked.id)
        ), same (number, id) as (
            select number, id from root
            union all
            select root.number, one.id from root cross join candidates as one
            where one.workspace_id = $1 and one.merged_into = root.id
        )
        select same.number, same.id, texts.names, texts.cv, texts.story, texts.evidence
        from same left join search_texts as texts on texts.workspace_id = $1 and texts.candidate_id = same.id";
    SAVE = "insert into search_texts (workspace_id, candidate_id, names, cv, story, evidence)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (workspace_id, candidate_id) do update
            set names = excluded.names, cv = excluded.cv, story = excluded.story, evidence = excluded.evidence";
    REMOVE = "delete from search_texts where workspace_id = $1 and candidate_id = $2";
    PUT_IN = sqlite "insert into search_index (rowid, words) values ($1, $2)", postgres "select $1, $2";
    TAKE_OUT = sqlite "insert into search_index (search_index, rowid, words) values ('delete', $1, $2)",
        postgres "select $1, $2";
    SET = sqlite "select $1, $2, $3",
        postgres "insert into search_index (workspace_id, number, words)
            values ($1, $2, cast(cast($3 as text) as tsvector))
            on conflict (workspace_id, number) do update set words = excluded.words";
    // How often a word was met is counted by halves: a change of the row for every second, fourth, eighth …
    KNOW_WORDS = sqlite "insert into search_words (workspace_id, word, weight)
            select $1, value, 0 from json_each($2) where true
            on conflict (workspace_id, word) do update set weight = weight + 1
                where $3 & ((1 << (weight + 1)) - 1) = 0",
        postgres "insert into search_words (workspace_id, word, weight)
            select $1, word, 0 from jsonb_array_elements_text($2) as word
            on conflict (workspace_id, word) do update set weight = search_words.weight + 1
                where $3 & ((cast(1 as bigint) << cast(search_words.weight + 1 as integer)) - 1) = 0";
    // A word that nobody has any longer may be somebody's name: it goes too.
    FORGET_WORD = sqlite "delete from search_words where workspace_id = $1 and word = $2
            and not exists (select 1 from search_index where search_index match '\"' || $3 || '\"')",
        postgres "delete from search_words where workspace_id = $1 and word = $2
            and not exists (select 1 from search_index
                where workspace_id = $1 and words @@ cast('''' || $3 || '''' as tsquery))";
}

/// Sets what a candidate is found by in that part; an empty text takes it away.
///
/// # Errors
/// [`crate::Error::NotFound`] where there is no such candidate, or whatever the engine refuses.
pub fn index(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
    part: Part,
    text: &str,
) -> Result<()> {
    take_turn(conn, workspace)?;
    let before = person(conn, workspace, candidate)?;
    let mut after = before.clone();
    let Some(row) = after.rows.iter_mut().find(|row| row.candidate == candidate) else {
        return Err(crate::Error::NotFound);
    };
    row.parts[part.place()] = unique(text);
    let parts = row.parts.clone();
    save(conn, workspace, candidate, &parts)?;
    change(conn, workspace, before.number, &before.entries(workspace), &after.entries(workspace))
}

/// A page of the persons who are found by all those words, the newest first: [`list`] with nothing else asked.
///
/// # Errors
/// Whatever the engine refuses.
pub fn find(
    conn: &mut Conn,
    sees: Sees,
    words: &str,
    after: Option<Cursor>,
    limit: u32,
) -> Result<Vec<Listed>> {
    list(conn, sees, &Filter { words: words.to_owned(), ..Filter::default() }, after, limit)
}

/// Sets what a new candidate is found by, all of it at once.
pub(crate) fn begin(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
    number: i64,
    texts: [&str; 4],
) -> Result<()> {
    let parts = texts.map(unique);
    save(conn, workspace, candidate, &parts)?;
    let person = PersonWords { number, rows: vec![RowWords { candidate, parts }] };
    change(conn, workspace, number, &Entries::default(), &person.entries(workspace))
}

/// Takes away everything that a candidate is found by: when they are erased.
///
/// # Errors
/// As [`index`].
pub fn forget(conn: &mut Conn, workspace: WorkspaceId, candidate: CandidateId) -> Result<()> {
    take_turn(conn, workspace)?;
    let before = person(conn, workspace, candidate)?;
    let mut after = before.clone();
    after.rows.retain(|row| row.candidate != candidate);
    conn.execute(&REMOVE, values![workspace, candidate])?;
    change(conn, workspace, before.number, &before.entries(workspace), &after.entries(workspace))
}

/// Runs something that changes which rows are one person, and sets the index of each person before and after.
pub(crate) fn around(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidates: &[CandidateId],
    work: impl FnOnce(&mut Conn) -> Result<()>,
) -> Result<()> {
    take_turn(conn, workspace)?;
    let before = persons(conn, workspace, candidates)?;
    work(conn)?;
    let after = persons(conn, workspace, candidates)?;
    let numbers: BTreeSet<i64> = before.iter().chain(&after).map(|person| person.number).collect();
    for number in numbers {
        let entries_of = |persons: &[PersonWords]| {
            let found = persons.iter().find(|person| person.number == number);
            found.map(|person| person.entries(workspace)).unwrap_or_default()
        };
        let (was, is) = (entries_of(&before), entries_of(&after));
        change(conn, workspace, number, &was, &is)?;
    }
    Ok(())
}

/// Changes of what is found in one workspace follow each other: they count its candidates and share its words.
pub(crate) fn take_turn(conn: &mut Conn, workspace: WorkspaceId) -> Result<()> {
    conn.take_turns(&format!("candidates {workspace}"))
}

/// All rows of one person and their words.
#[derive(Clone)]
struct PersonWords {
    number: i64,
    rows: Vec<RowWords>,
}

#[derive(Clone)]
struct RowWords {
    candidate: CandidateId,
    parts: [String; 4],
}

impl PersonWords {
    /// What stands in the index for them.
    fn entries(&self, workspace: WorkspaceId) -> Entries {
        let mark = mark(workspace);
        let mut index = BTreeSet::new();
        for row in &self.rows {
            for part in &row.parts {
                index.extend(part.split(' ').filter(|word| !word.is_empty()).map(|word| whole(&mark, word)));
            }
            for name in row.parts[Part::Name.place()].split(' ') {
                // The byte after each letter: a beginning of so many letters ends there.
                let ends = name.char_indices().map(|(at, letter)| at + letter.len_utf8());
                let begins = ends.enumerate().filter(|(place, _)| BEGINNINGS.contains(&(place + 1)));
                index.extend(begins.map(|(_, end)| beginning(&mark, &name[..end])));
            }
        }
        // Names have their beginnings in the index and need no place among the words of the workspace.
        let written = self.rows.iter().flat_map(|row| &row.parts[Part::Cv.place()..]);
        let words = written.flat_map(|part| part.split(' ')).filter(|word| !word.is_empty());
        Entries { words: words.map(str::to_owned).collect(), index }
    }
}

/// What is kept of a person beside their texts.
#[derive(Default)]
struct Entries {
    /// In the index.
    index: BTreeSet<String>,
    /// Among the words of the workspace.
    words: BTreeSet<String>,
}

fn person(conn: &mut Conn, workspace: WorkspaceId, candidate: CandidateId) -> Result<PersonWords> {
    let found = conn.all_of(&PERSON, values![workspace, candidate], read)?;
    let number = found.first().ok_or(crate::Error::NotFound)?.0;
    Ok(PersonWords { number, rows: found.into_iter().map(|(_, row)| row).collect() })
}

fn persons(conn: &mut Conn, workspace: WorkspaceId, candidates: &[CandidateId]) -> Result<Vec<PersonWords>> {
    let mut found: Vec<PersonWords> = Vec::new();
    for candidate in candidates {
        let person = person(conn, workspace, *candidate)?;
        if found.iter().all(|other| other.number != person.number) {
            found.push(person);
        }
    }
    Ok(found)
}

fn read(row: Row) -> Result<(i64, RowWords)> {
    let mut row = row.reader();
    let (number, candidate) = (row.next()?, row.next()?);
    let mut part = || Ok::<_, crate::Error>(row.next::<Option<String>>()?.unwrap_or_default());
    Ok((number, RowWords { candidate, parts: [part()?, part()?, part()?, part()?] }))
}

/// The words of a text, each once, in order, as far as they are kept.
fn unique(text: &str) -> String {
    let folded = fold(text);
    let mut words: BTreeSet<String> = words::words_of(&folded).into_iter().collect();
    // Somebody's whole address is looked for as one word, since most of its parts are everybody's.
    words.extend(folded.split(' ').filter_map(words::address));
    let mut kept = String::new();
    for word in words {
        if kept.len() + word.len() >= MOST_LETTERS {
            break;
        }
        if !kept.is_empty() {
            kept.push(' ');
        }
        kept.push_str(&word);
    }
    kept
}

fn save(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
    [names, cv, story, evidence]: &[String; 4],
) -> Result<()> {
    conn.execute(&SAVE, values![workspace, candidate, names, cv, story, evidence])?;
    Ok(())
}

/// Makes the index hold for that number what it shall hold.
fn change(
    conn: &mut Conn,
    workspace: WorkspaceId,
    number: i64,
    before: &Entries,
    after: &Entries,
) -> Result<()> {
    let difference = |from: &BTreeSet<String>, to: &BTreeSet<String>| -> Vec<String> {
        from.difference(to).cloned().collect()
    };
    let (gone, new) = (difference(&before.index, &after.index), difference(&after.index, &before.index));
    if gone.is_empty() && new.is_empty() {
        return Ok(());
    }
    match conn.engine() {
        Engine::Sqlite => {
            if !gone.is_empty() {
                conn.execute(&TAKE_OUT, values![number, gone.join(" ")])?;
            }
            if !new.is_empty() {
                conn.execute(&PUT_IN, values![number, new.join(" ")])?;
            }
        }
        Engine::Postgres => {
            let all: Vec<String> = after.index.iter().map(|entry| format!("'{entry}'")).collect();
            conn.execute(&SET, values![workspace, number, all.join(" ")])?;
        }
    }
    let known = difference(&after.words, &before.words);
    if !known.is_empty() {
        // Any number would do whose low bits are as good as chance.
        let chance = number.wrapping_mul(0x9e37_79b9_7f4a_7c15_u64.cast_signed()) >> 24;
        let words = serde_json::to_string(&known).map_err(|_| crate::Error::Unstorable("words"))?;
        conn.execute(&KNOW_WORDS, &[workspace.into(), Value::json(words), chance.into()])?;
    }
    let mark = mark(workspace);
    for word in difference(&before.words, &after.words) {
        let entry = whole(&mark, &word);
        conn.execute(&FORGET_WORD, values![workspace, word, entry])?;
    }
    Ok(())
}
