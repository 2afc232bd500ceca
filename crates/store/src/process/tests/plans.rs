//! Every statement of the ledger finds its rows by an index: none walks through a table or a workspace.

use crate::process::{
    attendance, bookings, claims, conversation_list, conversations, desk, events, happenings, leaving, list,
    make_goods, messages, promise_list, promises, questions, texts, wake, whole, wishes,
};
use crate::statement::Statement;
use crate::value::Value;
use crate::{Engine, testing};

const MODULES: [&[&Statement]; 19] = [
    attendance::STATEMENTS,
    bookings::STATEMENTS,
    claims::STATEMENTS,
    conversation_list::STATEMENTS,
    conversations::STATEMENTS,
    desk::STATEMENTS,
    events::STATEMENTS,
    happenings::STATEMENTS,
    leaving::STATEMENTS,
    list::STATEMENTS,
    make_goods::STATEMENTS,
    messages::STATEMENTS,
    promise_list::STATEMENTS,
    promises::STATEMENTS,
    questions::STATEMENTS,
    texts::STATEMENTS,
    wake::STATEMENTS,
    whole::STATEMENTS,
    wishes::STATEMENTS,
];

#[test]
fn no_statement_walks_through_a_table_or_a_workspace() {
    let db = testing::sqlite();
    let mut walking = Vec::new();
    for statement in MODULES.iter().flat_map(|statements| statements.iter()) {
        for step in plan(&db, statement) {
            let by_key = step.contains("PRIMARY KEY") || step.contains("sqlite_autoindex");
            let through_workspace = by_key && step.ends_with("(workspace_id=?)");
            let through_table = step.starts_with("SCAN ") && !is_small(&step);
            if through_workspace || through_table {
                walking.push(format!("{}: {step}", statement.name()));
            }
        }
    }
    assert!(walking.is_empty(), "{}", walking.join("\n"));
}

/// Results of a subquery, no tables; and the index that holds the processes to wake and nothing else.
fn is_small(step: &str) -> bool {
    ["SCAN page", "SCAN parts", "SCAN theirs", "SCAN owed_by_them", "SCAN owed_to_them", "SCAN CONSTANT ROW"]
        .contains(&step)
        || step.contains("processes_to_wake")
}

pub(crate) fn plan(db: &crate::Database, statement: &'static Statement) -> Vec<String> {
    let text = format!("explain query plan {}", statement.text(Engine::Sqlite));
    let values = (1..=40).take_while(|number| text.contains(&format!("?{number}"))).count();
    let explain: &'static Statement =
        Box::leak(Box::new(Statement::new("explain", Box::leak(Box::new([&*text.leak()])))));
    let rows = db.write(|conn| conn.all(explain, &vec![Value::Null; values])).unwrap();
    rows.iter().map(|row| row.get::<String>(3).unwrap()).collect()
}
