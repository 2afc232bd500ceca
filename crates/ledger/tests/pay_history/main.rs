//! What asks for pay history, and what only sounds like it: tables in both languages.

mod english;
mod spanish;

use ledger::job::pay_history::found;
use proptest::prelude::*;

#[test]
fn questions_about_pay_history_are_found() {
    let missed: Vec<_> =
        english::ASKS.iter().chain(spanish::ASKS).filter(|text| found(text).is_none()).collect();
    assert!(missed.is_empty(), "not found: {missed:#?}");
}

#[test]
fn what_only_sounds_like_it_is_let_pass() {
    let wrong: Vec<_> = english::HARMLESS
        .iter()
        .chain(spanish::HARMLESS)
        .filter_map(|text| found(text).map(|found| (text, found.words)))
        .collect();
    assert!(wrong.is_empty(), "false alarms: {wrong:#?}");
}

#[test]
fn a_question_is_found_among_others() {
    for asks in english::ASKS.iter().chain(spanish::ASKS) {
        let text = format!("Welcome. Hola.\n\n{asks}\n\nWhat do you like about guiding? ¿Y qué no?");
        assert!(found(&text).is_some(), "{asks}");
    }
}

#[test]
fn a_long_text_costs_no_more_than_its_length() {
    // Fifty thousand words that each begin many sayings: without a bound this would not end.
    let text = "what is your what much do you your current how much cuanto tu no nunca ".repeat(3_500);
    assert_eq!(found(&text), None);
    let asked = format!("{text}. What is your current salary?");
    assert_eq!(found(&asked).unwrap().words, "What is your current salary");
}

proptest! {
    #[test]
    fn any_text_can_be_read_and_what_is_found_stands_in_it(text in "\\PC{0,80}") {
        if let Some(found) = found(&text) {
            prop_assert!(text.get(found.at).is_some());
        }
    }

    #[test]
    fn words_of_the_trade_in_any_order_can_be_read(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "what", "is", "your", "current", "salary", "much", "do", "you", "earn", "not", "ask", "?", ",", "\n",
                "cuánto", "ganas", "tu", "sueldo", "actual", "no", "preguntamos", "¿", ":", "última", "nómina",
            ]),
            0..40,
        )
    ) {
        let text = words.join(" ");
        if let Some(found) = found(&text) {
            let stands = text.get(found.at).map(|at| at.split_whitespace().collect::<Vec<_>>().join(" "));
            prop_assert_eq!(stands, Some(found.words));
        }
    }
}
