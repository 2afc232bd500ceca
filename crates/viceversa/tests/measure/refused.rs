//! What cannot be measured is refused, with the place and with what would mend it.

use crate::support::{measure, measure_files};

fn refused(words: &str, table: &str, parts: &[&str]) {
    let said = measure(words, table);
    let why = said.refused();
    for part in parts {
        assert!(why.contains(part), "no '{part}' in: {why}");
    }
    assert!(why.starts_with("viceversa: ") && why.lines().count() == 1, "{why}");
}

const KEPT: &str = "kept - --unit team --kept kept";

#[test]
fn a_decimal_comma_is_named_with_its_place() {
    let table = "who;whom;score\na;x;3.5\nb;x;3,5\n";
    let words = "variance - --rater who --rated whom --score score";
    refused(words, table, &["line 3, column 'score'", "'3,5' has a decimal comma", "with a point: 3.5"]);
}

#[test]
fn other_words_than_yes_and_no_are_named_with_their_place() {
    refused(
        KEPT,
        "team,kept\nA,yes\nA,perhaps\n",
        &["line 3, column 'kept'", "'perhaps' is neither yes nor no", "kept or broken"],
    );
}

#[test]
fn a_table_that_is_none_says_why() {
    refused(KEPT, "", &["standard input: there is no first row"]);
    refused(KEPT, "team,kept\n", &["there is no row below the names"]);
    refused(
        KEPT,
        "team,kept\nA,yes,more\n",
        &["line 2: 3 cells where the first row has 2", "quotation marks"],
    );
    refused(
        KEPT,
        "team,promised\nA,yes\n",
        &["there is no column 'kept'", "the columns are 'team', 'promised'"],
    );
    refused(KEPT, "team,kept,kept\nA,yes,no\n", &["2 columns are called 'kept'"]);
    refused(KEPT, "team,kept\nA,\n,yes\n", &["nothing has fallen due"]);
    refused(
        "variance - --rater a --rated b --score c",
        "a,b,c\nx,y,high\n",
        &["line 2, column 'c'", "'high' is no number"],
    );
    refused(
        &format!("{KEPT} --when day"),
        "team,kept,day\nA,yes,03/04/2026\n",
        &["'03/04/2026' is no day", "2026-03-14"],
    );
    refused(&format!("{KEPT} --target 80"), "team,kept\nA,yes\n", &["--target 80", "80 % is written 0.8"]);
}

#[test]
fn a_file_that_is_not_there_is_no_wrong_data() {
    let said = measure_files("kept nowhere.csv --unit team --kept kept");
    assert_eq!(said.code, 1);
    assert!(said.beside.contains("nowhere.csv: No such file"), "{}", said.beside);
    // A wrong command line ends with 2, as everywhere.
    assert_eq!(measure_files("kept").code, 2);
    assert_eq!(measure_files("self x.csv --forecast p").code, 2);
    assert_eq!(measure_files("raters x.csv --person p --score s --facet f --method guess").code, 2);
}

/// Two pairs of raters that share nobody.
fn apart() -> String {
    let mut table = "who,by,on,score\n".to_owned();
    for (who, by) in [
        ("Ada", "Rosa"),
        ("Ada", "Victor"),
        ("Ben", "Rosa"),
        ("Ben", "Victor"),
        ("Cleo", "Hannah"),
        ("Cleo", "Nuria"),
        ("Dan", "Hannah"),
        ("Dan", "Nuria"),
    ] {
        for (on, score) in [("depth", who.len() % 4), ("care", by.len() % 4)] {
            table.push_str(&format!("{who},{by},{on},{score}\n"));
        }
    }
    table
}

const RATERS: &str = "raters - --person who --facet by on --score score";

#[test]
fn groups_of_raters_that_share_nobody_are_named_with_what_would_link_them() {
    let parts = [
        "'by' falls into 2 groups that share nobody",
        "[Rosa, Victor], [Hannah, Nuria]",
        "let Hannah rate Ada too (on ",
    ];
    refused(RATERS, &apart(), &parts);
}

#[test]
fn facets_that_always_change_together_cannot_be_told_apart() {
    let mut table = "who,by,on,score\n".to_owned();
    for (place, who) in ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn"].iter().enumerate() {
        for (by, on) in [("Rosa", "depth"), ("Victor", "care")] {
            table.push_str(&format!("{who},{by},{on},{}\n", (place + by.len()) % 4));
        }
    }
    refused(RATERS, &table, &["always changes together with", "or leave one of the facets out"]);
}

#[test]
fn ratings_that_tell_nothing_are_refused() {
    let few = "who,by,on,score\nA,x,d,1\nB,x,d,2\n";
    refused(RATERS, few, &["2 ratings are too few", "at least 10"]);
    let all = |score: fn(usize) -> i64| {
        let rows = (0..24).map(|row| format!("p{},r{},d,{}\n", row / 4, row % 4, score(row)));
        format!("who,by,on,score\n{}", rows.collect::<String>())
    };
    refused(RATERS, &all(|_| 3), &["every score is 3: with one category only"]);
    refused(RATERS, &all(|row| if row % 3 == 0 { 1 } else { 4 }), &["nobody gave 2, 3", "--collapse"]);
    refused(RATERS, &all(|row| (row % 24) as i64), &["scores go from 0 to 23, which are 24 categories"]);
    // r0 gives the highest to everybody.
    refused(
        RATERS,
        &all(|row| if row % 4 == 0 { 3 } else { (row % 3) as i64 + i64::from(row % 5 == 0) }),
        &["r0 ('by') has only ratings of 3", "--prior"],
    );
    let halves = "who,by,on,score\nA,x,d,1.5\n";
    refused(RATERS, halves, &["'1.5' is no whole number", "doubled"]);
    refused(&format!("{RATERS} --method jmle --prior"), few, &["belong to the method mml"]);
    refused(&format!("{RATERS} --rater who"), few, &["--rater who: it is not among the facets"]);
}

#[test]
fn agreement_that_cannot_be_told_is_refused() {
    refused("agreement -", "a,b\n3,3\n3,3\n", &["every value is 3"]);
    refused("agreement -", "a\n3\n4\n", &["1 raters gave values"]);
    refused("agreement -", "name,a,b\nS1,3,4\n", &["'S1' is no number", "--id 'name'"]);
    refused(
        "agreement - --level ratio",
        "a,b\n1,2\n-1,3\n",
        &["the cell of 2 by a is below 0", "--level interval"],
    );
}

#[test]
fn variances_that_cannot_be_told_are_refused() {
    let words = "variance - --rater by --rated who --score s";
    refused(words, "by,who,s\na,x,3\nb,y,3\na,y,3\n", &["every rating is 3: with one category only"]);
    refused(words, "by,who,s\na,x,3\na,y,4\n", &["'by' holds 1 name with ratings"]);
    refused(words, "by,who,s\na,x,3\na,y,4\nb,z,2\n", &["nobody in 'who' has two ratings"]);
    refused(words, "by,who,s\n,x,3\n", &["no row has something in 'by', 'who' and the score"]);
}

#[test]
fn forecasts_and_views_that_say_nothing_are_refused() {
    let words = "self - --forecast p --happened y";
    refused(words, "p,y\n0.5,yes\n0.7,yes\n", &["'y' says yes in all 2 rows"]);
    refused(words, "p,y\n7,yes\n", &["line 2, column 'p'", "'7' is no chance between 0 and 1", "--out-of"]);
    refused(words, "p,y\n,yes\n", &["no row has both"]);
    let words = "self - --self own --others others";
    refused(words, "own,others\n4,3\n5,4\n", &["2 people have both", "three are needed"]);
    refused(words, "own,others\n4,3\n4,4\n4,5\n", &["neither may be the same for everybody"]);
}

#[test]
fn a_ladder_that_says_nothing_is_refused() {
    let words = "ordinal - --score s --group g --fixed x";
    let table = |rows: &[(i32, &str, &str)]| {
        let rows = rows.iter().map(|(s, g, x)| format!("{s},{g},{x}\n"));
        format!("s,g,x\n{}", rows.collect::<String>())
    };
    refused(words, &table(&[(3, "a", "no"), (3, "b", "yes"), (3, "c", "no")]), &["every answer is 3"]);
    refused(words, &table(&[(1, "a", "no"), (2, "a", "yes"), (3, "b", "no")]), &["'g' holds 2 names"]);
    let same: Vec<_> = ["a", "b", "c"].iter().flat_map(|g| [(1, *g, "no"), (2, *g, "no")]).collect();
    refused(words, &table(&same), &["column 'x' holds 'no' in all rows"]);
}
