//! What the law of a place asks, as people read it in both languages.
#![allow(clippy::unwrap_used, reason = "a test")]

use ledger::job::jurisdiction::{Item, Lack, profile, profiles};
use speech::{Lang, Voice};

#[test]
fn every_profile_has_a_name_in_both_languages() {
    for profile in profiles() {
        for lang in Lang::ALL {
            let name = speech::jurisdiction(profile, &Voice::utc(lang));
            assert_ne!(name, profile.code, "{} in {lang}", profile.code);
        }
    }
}

#[test]
fn what_ontario_asks_reads_as_sentences() {
    let (en, es) = (Voice::utc(Lang::En), Voice::utc(Lang::Es));
    let ontario = profile("CA-ON").unwrap();
    let said: Vec<String> = ontario.statements.iter().map(|one| speech::law_asks(&one.rule, &en)).collect();
    assert_eq!(
        said,
        [
            "The posting says what the job pays, or from what to what.",
            "The range spans 50,000 CAD a year at most, unless it ends above 200,000 CAD a year.",
            "No experience in the country itself is asked for.",
            "The posting says whether a machine screens, assesses or selects.",
            "The posting says whether there is a vacancy now.",
            "Whoever was interviewed learns what was decided within 45 days of the last interview.",
            "The records are kept for at least 36 months.",
        ]
    );
    assert_eq!(
        speech::law_asks(&ontario.statements[0].rule, &es),
        "La oferta dice cuánto se paga, o de cuánto a cuánto."
    );
}

#[test]
fn a_lack_says_what_to_do() {
    let en = Voice::utc(Lang::En);
    assert_eq!(
        speech::posting_lacks(&Lack::Missing(Item::Vacancy), &en),
        "The posting does not say whether there is a vacancy now yet."
    );
}
