//! Every statement about candidates finds its rows by an index: none walks through a table or a workspace.

use crate::process::tests::plans::plan;
use crate::statement::Statement;
use crate::{board, bulks, notes, search, tags, testing};

#[test]
fn no_statement_about_candidates_walks_through_a_table_or_a_workspace() {
    let modules: [&[&Statement]; 11] = [
        super::STATEMENTS,
        super::duplicates::STATEMENTS,
        super::history::STATEMENTS,
        super::list::STATEMENTS,
        super::merges::STATEMENTS,
        board::STATEMENTS,
        bulks::STATEMENTS,
        notes::STATEMENTS,
        search::STATEMENTS,
        search::question::STATEMENTS,
        tags::STATEMENTS,
    ];
    let db = testing::sqlite();
    let mut walking = Vec::new();
    for statement in modules.iter().flat_map(|statements| statements.iter()) {
        // The one goes over everybody, once, after the step that made the index. The other shows what it would look
        // at were a foreign key deferred, which none is.
        if ["store::candidates::EVERYBODY", "store::candidates::CREATE"].contains(&statement.name()) {
            continue;
        }
        for step in plan(&db, statement) {
            let whole_workspace = step.ends_with("(workspace_id=?)") && !is_bounded(&step);
            let whole_table = step.starts_with("SCAN ") && !is_small(&step);
            if whole_workspace || whole_table {
                walking.push(format!("{}: {step}", statement.name()));
            }
        }
    }
    assert!(walking.is_empty(), "{}", walking.join("\n"));
}

/// The greatest number is the last entry of its index, the least tag the first one.
fn is_bounded(step: &str) -> bool {
    step.contains("COVERING INDEX candidates_by_number")
        || step.contains("COVERING INDEX candidate_tags_by_tag")
}

/// Results of a subquery, no tables; and what the index of words gives.
fn is_small(step: &str) -> bool {
    let small = [
        "begun",
        "page",
        "parts",
        "person",
        "persons",
        "root",
        "same",
        "tags",
        "theirs",
        "under",
        "json_each",
    ];
    step == "SCAN CONSTANT ROW"
        || step.starts_with("SCAN (subquery")
        || step.starts_with("SCAN search_index VIRTUAL TABLE INDEX")
        || small
            .iter()
            .any(|name| step == format!("SCAN {name}") || step.starts_with(&format!("SCAN {name} ")))
}
