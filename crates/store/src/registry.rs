//! Every statement there is, so that each of them is tried on both engines before a user meets it.

use crate::statement::Statement;
use std::path::{Path, PathBuf};

/// The statements of every module that declares some.
const MODULES: &[&[&Statement]] = &[
    crate::accounts::STATEMENTS,
    crate::api_tokens::STATEMENTS,
    crate::applications::STATEMENTS,
    crate::applications::openings::STATEMENTS,
    crate::applications::told::STATEMENTS,
    crate::applications::unproved::STATEMENTS,
    crate::attempts::STATEMENTS,
    crate::board::STATEMENTS,
    crate::bulks::STATEMENTS,
    crate::candidates::STATEMENTS,
    crate::candidates::duplicates::STATEMENTS,
    crate::candidates::history::STATEMENTS,
    crate::candidates::list::STATEMENTS,
    crate::candidates::merges::STATEMENTS,
    crate::deliveries::STATEMENTS,
    crate::engine::dialect::STATEMENTS,
    crate::errands::STATEMENTS,
    crate::felt::blocks::STATEMENTS,
    crate::felt::responses::STATEMENTS,
    crate::figures::STATEMENTS,
    crate::files::STATEMENTS,
    crate::files::chunks::STATEMENTS,
    crate::files::reading::STATEMENTS,
    crate::jobs::STATEMENTS,
    crate::jobs::facts::STATEMENTS,
    crate::jobs::kits::STATEMENTS,
    crate::jobs::specs::STATEMENTS,
    crate::jobs::stages::STATEMENTS,
    crate::jobs::steps::STATEMENTS,
    crate::kept::STATEMENTS,
    crate::kept::count::STATEMENTS,
    crate::links::STATEMENTS,
    crate::mailbox::STATEMENTS,
    crate::members::STATEMENTS,
    crate::meta::STATEMENTS,
    crate::migration::STATEMENTS,
    crate::notes::STATEMENTS,
    crate::process::attendance::STATEMENTS,
    crate::process::bookings::STATEMENTS,
    crate::process::claims::STATEMENTS,
    crate::process::conversation_list::STATEMENTS,
    crate::process::conversations::STATEMENTS,
    crate::process::desk::STATEMENTS,
    crate::process::events::STATEMENTS,
    crate::process::happenings::STATEMENTS,
    crate::process::leaving::STATEMENTS,
    crate::process::list::STATEMENTS,
    crate::process::make_goods::STATEMENTS,
    crate::process::messages::STATEMENTS,
    crate::process::of_job::STATEMENTS,
    crate::process::parts::STATEMENTS,
    crate::process::promise_list::STATEMENTS,
    crate::process::promises::STATEMENTS,
    crate::process::questions::STATEMENTS,
    crate::process::texts::STATEMENTS,
    crate::process::wake::STATEMENTS,
    crate::process::whole::STATEMENTS,
    crate::process::wishes::STATEMENTS,
    crate::process::witnessed::STATEMENTS,
    crate::ratings::STATEMENTS,
    crate::replies::STATEMENTS,
    crate::request_keys::STATEMENTS,
    crate::search::STATEMENTS,
    crate::search::question::STATEMENTS,
    crate::sessions::STATEMENTS,
    crate::webhooks::STATEMENTS,
    crate::webhooks::calls::STATEMENTS,
    crate::webhooks::tries::STATEMENTS,
    crate::tags::STATEMENTS,
    crate::workspaces::STATEMENTS,
];

fn all() -> impl Iterator<Item = &'static Statement> {
    MODULES.iter().flat_map(|statements| statements.iter().copied())
}

#[test]
fn every_statement_is_understood_by_both_engines() {
    crate::testing::each_engine(|db| {
        let refused: Vec<String> = db
            .read(|conn| {
                Ok::<_, crate::Error>(
                    all()
                        .filter_map(|statement| {
                            let error = conn.prepare_only(statement).err()?;
                            Some(format!("{}: {error}", statement.name()))
                        })
                        .collect(),
                )
            })
            .unwrap();
        assert!(refused.is_empty(), "{}", refused.join("\n"));
    });
}

#[test]
fn every_module_with_statements_is_in_the_list() {
    let listed: Vec<String> = MODULES.iter().map(|statements| module_of(statements[0].name())).collect();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut forgotten = Vec::new();
    for file in files_below(&src) {
        let text = std::fs::read_to_string(&file).unwrap();
        let module = module_of_file(&src, &file);
        if text.lines().any(|line| line.starts_with("statements! {")) && !listed.contains(&module) {
            forgotten.push(module);
        }
    }
    assert!(forgotten.is_empty(), "add to MODULES: {forgotten:?}");
}

fn module_of(statement: &str) -> String {
    statement.rsplit_once("::").map_or(statement, |(module, _)| module).to_owned()
}

fn module_of_file(src: &Path, file: &Path) -> String {
    let inner = file.strip_prefix(src).unwrap().with_extension("");
    let words: Vec<&str> =
        inner.iter().filter_map(|word| word.to_str()).filter(|word| *word != "mod").collect();
    format!("store::{}", words.join("::"))
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}
