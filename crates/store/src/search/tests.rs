//! Who is found by what, on both engines.

use super::{Part, find, forget, index};
use crate::candidates::list::{Cursor, Filter, Listed, Sees, list};
use crate::candidates::{self, Candidate, merges};
use crate::samples::{self, House, at};
use crate::statement::Statement;
use crate::value::values;
use crate::{Database, Error, tags, testing, workspaces};
use ledger::ids::{CandidateId, WorkspaceId};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A house with candidates of those names, numbered from 11 on.
fn house(db: &Database, names: &[&str]) -> House {
    let house = samples::house(db);
    for (number, name) in (11..).zip(names) {
        add(db, house.workspace.id, number, name);
    }
    house
}

fn add(db: &Database, workspace: WorkspaceId, number: u128, name: &str) {
    let candidate = Candidate {
        name: (*name).to_owned(),
        email: format!("c{number}@mail.example"),
        ..samples::candidate(workspace, number)
    };
    db.write(|conn| candidates::create(conn, &candidate)).unwrap();
}

fn id(number: u128) -> CandidateId {
    CandidateId::new(Uuid::from_u128(number))
}

fn set(db: &Database, house: &House, number: u128, part: Part, text: &str) {
    db.write(|conn| index(conn, house.workspace.id, id(number), part, text)).unwrap();
}

/// The names of who is found.
fn found(db: &Database, house: &House, words: &str) -> Vec<String> {
    let all = Sees::All(house.workspace.id);
    let page = db.read(|conn| find(conn, all, words, None, 50)).unwrap();
    page.into_iter().map(|one| one.name).collect()
}

#[test]
fn a_name_is_found_whatever_its_accents_and_case_and_by_its_beginning() {
    testing::each_engine(|db| {
        let house = house(db, &["José Ángel Núñez", "Josefa Anglada", "ANGEL JOSE"]);
        assert_eq!(found(db, &house, "jose angel"), ["ANGEL JOSE", "José Ángel Núñez"]);
        assert_eq!(found(db, &house, "JOSÉ núñ"), ["José Ángel Núñez"]);
        assert_eq!(found(db, &house, "jos ang"), ["ANGEL JOSE", "Josefa Anglada", "José Ángel Núñez"]);
        assert_eq!(found(db, &house, "c12@mail.example"), ["Josefa Anglada"]);
        assert_eq!(found(db, &house, "osefa"), Vec::<String>::new());
    });
}

#[test]
fn words_of_cv_story_and_evidence_are_found_together_and_only_whole() {
    testing::each_engine(|db| {
        let house = house(db, &["Ana Ruiz", "Bea Ruiz"]);
        set(db, &house, 11, Part::Cv, "Atención al cliente. C++ and sailing; sailing since 2014");
        set(db, &house, 11, Part::Story, "I grew up in a harbour");
        set(db, &house, 12, Part::Evidence, "Showed how she sails");
        assert_eq!(found(db, &house, "atencion ruiz harbour"), ["Ana Ruiz"]);
        assert_eq!(found(db, &house, "sail"), Vec::<String>::new());
        assert_eq!(found(db, &house, "sail*"), ["Bea Ruiz", "Ana Ruiz"]);
        assert_eq!(found(db, &house, "sails"), ["Bea Ruiz"]);
        assert_eq!(found(db, &house, "c++"), ["Ana Ruiz"]);
        assert_eq!(found(db, &house, "c#"), Vec::<String>::new());
        assert_eq!(found(db, &house, "2014"), ["Ana Ruiz"]);
    });
}

#[test]
fn a_part_is_set_as_a_whole_and_the_others_stay() {
    testing::each_engine(|db| {
        let house = house(db, &["Ana Ruiz"]);
        set(db, &house, 11, Part::Cv, "sailing welding");
        set(db, &house, 11, Part::Story, "welding by night");
        set(db, &house, 11, Part::Cv, "Rust");
        assert_eq!(found(db, &house, "sailing"), Vec::<String>::new());
        assert_eq!(found(db, &house, "sail*"), Vec::<String>::new());
        assert_eq!(found(db, &house, "welding rust ana"), ["Ana Ruiz"]);
        set(db, &house, 11, Part::Story, "");
        assert_eq!(found(db, &house, "welding"), Vec::<String>::new());
        let mut renamed = db.read(|conn| candidates::load(conn, house.workspace.id, id(11))).unwrap();
        renamed.name = "Ana Torres".to_owned();
        db.write(|conn| candidates::save(conn, &renamed)).unwrap();
        assert_eq!(found(db, &house, "ruiz"), Vec::<String>::new());
        assert_eq!(found(db, &house, "torr rust"), ["Ana Torres"]);
        db.write(|conn| forget(conn, house.workspace.id, id(11))).unwrap();
        assert_eq!(found(db, &house, "rust"), Vec::<String>::new());
    });
}

static WORDS: Statement =
    Statement::new("words", &["select word from search_words where workspace_id = $1 order by word"]);

#[test]
fn a_word_that_nobody_has_any_longer_is_kept_nowhere() {
    testing::each_engine(|db| {
        let house = house(db, &["Ana Quijano", "Bea Ruiz"]);
        set(db, &house, 11, Part::Cv, "xylophone sailing");
        set(db, &house, 12, Part::Cv, "sailing");
        db.write(|conn| forget(conn, house.workspace.id, id(11))).unwrap();
        let known: Vec<String> =
            db.read(|conn| conn.all_of(&WORDS, values![house.workspace.id], |row| row.get(0))).unwrap();
        // Names never were among them.
        assert_eq!(known, ["sailing"]);
    });
}

#[test]
fn whatever_is_typed_is_a_question_and_never_an_error() {
    testing::each_engine(|db| {
        let house = house(db, &["Ana Ruiz"]);
        set(db, &house, 11, Part::Cv, "near and or not words");
        for typed in [
            "\"",
            "'",
            "\"ana",
            "ana\" OR \"x",
            "ana'",
            "*",
            "**",
            "ana**",
            "^ana",
            "-ana",
            "words:ana",
            "NEAR(",
            "NEAR(ana ruiz, 2)",
            "{words}:x",
            "(",
            ")",
            "ana AND",
            "OR",
            "NOT",
            "ana NOT x",
            "ana & x",
            "ana | x",
            "!x",
            "ana:*",
            "<->",
            "\\",
            "%",
            "_",
            ";",
            "--",
            "/*",
            "$1",
            "?1",
            "\u{0}",
            "\u{202e}",
            "💥",
            "a\tb\nc",
            "~ana",
            "+",
            "#",
            "''''",
            "\"\"\"\"",
            "ana:a",
            "ana:1A",
        ] {
            let _ = found(db, &house, typed);
        }
        assert_eq!(found(db, &house, "\"Ana\" (Ruiz)"), ["Ana Ruiz"]);
        assert_eq!(found(db, &house, "NEAR and NOT or"), ["Ana Ruiz"]);
        assert_eq!(found(db, &house, "ana AND bea"), Vec::<String>::new());
        assert_eq!(found(db, &house, "*"), Vec::<String>::new());
        assert_eq!(found(db, &house, &"ana ".repeat(10_000)), ["Ana Ruiz"]);
    });
}

#[test]
fn no_workspace_finds_anybody_of_another() {
    testing::each_engine(|db| {
        let here = house(db, &["Ana Ruiz", "Bea Sol"]);
        let there = samples::workspace(2);
        db.write(|conn| workspaces::create(conn, &there)).unwrap();
        // The same numbers, and in part the same words.
        add(db, there.id, 21, "Clara Ruiz");
        add(db, there.id, 22, "Dora Mar");
        set(db, &here, 11, Part::Cv, "harbour only-here");
        db.write(|conn| index(conn, there.id, id(21), Part::Cv, "harbour only-there")).unwrap();
        let elsewhere = |words: &str| -> Vec<String> {
            let page = db.read(|conn| find(conn, Sees::All(there.id), words, None, 50)).unwrap();
            page.into_iter().map(|one| one.name).collect()
        };
        assert_eq!(found(db, &here, "harbour"), ["Ana Ruiz"]);
        assert_eq!(elsewhere("harbour"), ["Clara Ruiz"]);
        assert_eq!(elsewhere("ruiz"), ["Clara Ruiz"]);
        assert_eq!(found(db, &here, "there"), Vec::<String>::new());
        assert_eq!(elsewhere("her*"), Vec::<String>::new());
        assert_eq!(elsewhere(""), ["Dora Mar", "Clara Ruiz"]);
        // An id of one workspace with the other one's name is nobody.
        assert_eq!(
            db.write(|conn| index(conn, there.id, id(11), Part::Cv, "smuggled")),
            Err(Error::NotFound)
        );
        db.write(|conn| forget(conn, there.id, id(21))).unwrap();
        assert_eq!(found(db, &here, "harbour"), ["Ana Ruiz"]);
    });
}

#[test]
fn a_cursor_goes_on_where_the_page_ended_whoever_comes_meanwhile() {
    testing::each_engine(|db| {
        let names: Vec<String> = (1..=9).map(|n| format!("Ana Number{n}")).collect();
        let house = house(db, &names.iter().map(String::as_str).collect::<Vec<_>>());
        for words in ["ana", "num*", ""] {
            let page = |after: Option<Cursor>| {
                let filter = Filter { words: words.to_owned(), ..Filter::default() };
                db.read(|conn| list(conn, Sees::All(house.workspace.id), &filter, after, 4)).unwrap()
            };
            let first = page(None);
            add(db, house.workspace.id, 100 + words.len() as u128, "Ana Newcomer");
            let second = page(first.last().map(Listed::cursor));
            let third = page(second.last().map(Listed::cursor));
            let seen: Vec<&str> =
                first.iter().chain(&second).chain(&third).map(|one| one.name.as_str()).collect();
            let distinct: BTreeSet<i64> =
                first.iter().chain(&second).chain(&third).map(|one| one.number).collect();
            assert_eq!(distinct.len(), seen.len(), "nobody twice: {seen:?}");
            for name in &names {
                assert!(seen.contains(&name.as_str()), "{words:?}: {name} is missing in {seen:?}");
            }
        }
    });
}

#[test]
fn a_merged_person_is_one_and_found_by_the_words_of_both_until_it_is_undone() {
    testing::each_engine(|db| {
        let house = house(db, &["Ana Ruiz", "Ana Ruiz Sol", "Bea"]);
        let (workspace, by) = (house.workspace.id, house.recruiter.id);
        set(db, &house, 11, Part::Cv, "sailing");
        set(db, &house, 12, Part::Cv, "welding");
        db.write(|conn| tags::put(conn, workspace, id(11), "Málaga", by, at("06:00"))).unwrap();
        db.write(|conn| merges::merge(conn, workspace, id(11), id(12), by, at("07:00"))).unwrap();
        assert_eq!(found(db, &house, "ana"), ["Ana Ruiz Sol"]);
        assert_eq!(found(db, &house, "sailing welding"), ["Ana Ruiz Sol"]);
        assert_eq!(found(db, &house, ""), ["Bea", "Ana Ruiz Sol", "Candidate 1"]);
        set(db, &house, 11, Part::Story, "by the sea");
        assert_eq!(found(db, &house, "sea welding"), ["Ana Ruiz Sol"]);
        let tagged = |tag: &str| -> Vec<CandidateId> {
            let filter = Filter { tag: tag.to_owned(), ..Filter::default() };
            let page = db.read(|conn| list(conn, Sees::All(workspace), &filter, None, 9)).unwrap();
            page.iter().map(|one| one.id).collect()
        };
        assert_eq!(tagged("MALAGA"), [id(12)]);
        // And into a third one, and back, step by step.
        db.write(|conn| merges::merge(conn, workspace, id(12), id(13), by, at("08:00"))).unwrap();
        assert_eq!(found(db, &house, "sailing welding"), ["Bea"]);
        assert_eq!(tagged("malaga"), [id(13)]);
        let again = db.write(|conn| merges::merge(conn, workspace, id(11), id(13), by, at("08:30")));
        assert_eq!(again, Err(Error::Stale));
        db.write(|conn| merges::unmerge(conn, workspace, id(12), by, at("09:00"))).unwrap();
        assert_eq!(found(db, &house, "sailing welding"), ["Ana Ruiz Sol"]);
        assert_eq!(found(db, &house, "bea sailing"), Vec::<String>::new());
        db.write(|conn| merges::unmerge(conn, workspace, id(11), by, at("10:00"))).unwrap();
        assert_eq!(found(db, &house, "sailing"), ["Ana Ruiz"]);
        assert_eq!(found(db, &house, "sea"), ["Ana Ruiz"]);
        assert_eq!(found(db, &house, "welding"), ["Ana Ruiz Sol"]);
        assert_eq!(tagged("malaga"), [id(11)]);
        let undone = db.write(|conn| merges::unmerge(conn, workspace, id(11), by, at("11:00")));
        assert_eq!(undone, Err(Error::Stale));
    });
}

#[test]
fn whatever_order_parts_are_set_in_the_index_holds_what_is_written() {
    // Words come and go in every order: the index is compared with looking through the texts.
    testing::each_engine(|db| {
        let house = house(db, &["P", "Q", "R"]);
        let vocabulary = ["alba", "bravo", "casa", "delta", "eco", "faro"];
        let mut held: Vec<[BTreeSet<&str>; 3]> = vec![Default::default(); 3];
        let mut chance = 88_172_645_463_325_252_u64;
        for _ in 0..60 {
            // xorshift: any order will do, so long as it is always the same.
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            let (who, part) = ((chance % 3) as usize, (chance >> 8) as usize % 3);
            let words: BTreeSet<&str> = (0..6)
                .filter(|bit| (chance >> (16 + bit)) & 1 == 1)
                .map(|bit| vocabulary[bit as usize])
                .collect();
            let text = words.iter().copied().collect::<Vec<_>>().join(", ");
            set(db, &house, 11 + who as u128, [Part::Cv, Part::Story, Part::Evidence][part], &text);
            held[who][part] = words;
            for word in vocabulary {
                let has = |who: usize| held[who].iter().any(|part| part.contains(word));
                let expected: Vec<&str> = [(2, "R"), (1, "Q"), (0, "P")]
                    .iter()
                    .filter(|(who, _)| has(*who))
                    .map(|(_, name)| *name)
                    .collect();
                assert_eq!(found(db, &house, word), expected, "{word}");
            }
        }
    });
}
