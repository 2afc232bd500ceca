//! What somebody looks for, as both engines ask their index for it. Nothing of what was typed but its words
//! gets there: quotes, stars and words of the engines' own languages are letters like others, or nothing.

use super::words::{BEGINNINGS, address, beginning, mark, whole, words_of};
use crate::conn::Conn;
use crate::engine::Engine;
use crate::error::Result;
use crate::fold::fold;
use crate::statement::statements;
use crate::value::values;
use ledger::ids::WorkspaceId;

/// Further words are passed over.
const MOST_WORDS: usize = 8;
/// A star after so many letters at least finds whatever begins with them.
const SHORTEST_BEGINNING: usize = 3;
/// It stands for so many words, the most frequent ones.
const MOST_ENDINGS: u32 = 12;

statements! {
    // The range of a short beginning may be long: the words looked at are bounded before the best are taken.
    ENDINGS = "select word from (
            select word, weight from search_words
            where workspace_id = $1 and word >= $2 and word < $3 order by word limit 4000
        ) as begun order by weight desc, word limit $4";
}

/// One word of a question: each of its entries will do.
type Entries = Vec<String>;

/// The question in the language of the engine; nothing where no word was typed.
pub(crate) fn question(conn: &mut Conn, workspace: WorkspaceId, typed: &str) -> Result<Option<String>> {
    let mark = mark(workspace);
    let mut asked: Vec<Entries> = Vec::new();
    for (word, star) in typed_words(typed) {
        let mut entries = vec![whole(&mark, &word)];
        if BEGINNINGS.contains(&word.chars().count()) {
            entries.push(beginning(&mark, &word));
        }
        if star && word.chars().count() >= SHORTEST_BEGINNING {
            let end = format!("{word}\u{10ffff}");
            let endings = conn
                .all_of(&ENDINGS, values![workspace, &word, end, MOST_ENDINGS], |row| row.get::<String>(0))?;
            entries
                .extend(endings.iter().filter(|ending| **ending != word).map(|ending| whole(&mark, ending)));
        }
        asked.push(entries);
    }
    Ok((!asked.is_empty()).then(|| worded(conn.engine(), &asked)))
}

/// The words that were typed, each once, and whether a star follows: then its endings count too.
fn typed_words(typed: &str) -> Vec<(String, bool)> {
    let folded = fold(typed);
    let mut found: Vec<(String, bool)> = Vec::new();
    for piece in folded.split_whitespace() {
        let all = address(piece).map_or_else(|| words_of(piece), |whole| vec![whole]);
        let last = all.len().saturating_sub(1);
        for (place, word) in all.iter().enumerate() {
            // `c++` is asked for as it is written, not as `c` too.
            let is_part =
                all.get(place + 1).is_some_and(|next| next.starts_with(word) && next.ends_with(['+', '#']));
            let known = found.iter_mut().find(|(other, _)| other == word);
            let star = place == last && piece.ends_with('*');
            match known {
                Some((_, starred)) => *starred |= star,
                None if !is_part => found.push((word.clone(), star)),
                None => {}
            }
        }
    }
    found.truncate(MOST_WORDS);
    found
}

/// Each word by one of its entries. Entries hold letters, digits and `+#~` only.
fn worded(engine: Engine, asked: &[Entries]) -> String {
    let (quote, or, and) = match engine {
        Engine::Sqlite => ('"', " OR ", " AND "),
        Engine::Postgres => ('\'', " | ", " & "),
    };
    let one = |entries: &Entries| {
        let quoted: Vec<String> = entries.iter().map(|entry| format!("{quote}{entry}{quote}")).collect();
        format!("({})", quoted.join(or))
    };
    asked.iter().map(one).collect::<Vec<_>>().join(and)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_made_of_words_only() {
        let typed = |text| typed_words(text);
        assert_eq!(
            typed("\"José\" NEAR(x, 2) mark* *"),
            [
                ("jose".to_owned(), false),
                ("near".to_owned(), false),
                ("x".to_owned(), false),
                ("2".to_owned(), false),
                ("mark".to_owned(), true),
            ]
        );
        assert_eq!(typed("C++ c"), [("c++".to_owned(), false), ("c".to_owned(), false)]);
        assert_eq!(typed("ana ANA ana*"), [("ana".to_owned(), true)]);
        assert_eq!(typed("a b c d e f g h i j").len(), MOST_WORDS);
        assert_eq!(typed("' \" * : ^ - + ( )"), []);
    }

    #[test]
    fn any_of_the_entries_of_each_word_will_do() {
        let asked = [vec!["xc++".to_owned()], vec!["xana".to_owned(), "x~ana".to_owned()]];
        assert_eq!(worded(Engine::Sqlite, &asked), "(\"xc++\") AND (\"xana\" OR \"x~ana\")");
        assert_eq!(worded(Engine::Postgres, &asked), "('xc++') & ('xana' | 'x~ana')");
    }
}
