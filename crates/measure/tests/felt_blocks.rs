//! Blocks: five people, once and for ever, as pure as can be, whatever was said.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use measure::felt::comment::{Comment, Withheld, may_show};
use measure::felt::{
    Attribute, Block, Book, Cell, Dimension, Leniency, Level, Policy, Refusal, Response, Statement,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

use Dimension::{Interviewer, Job, Stage, Team};

fn response(id: u64, arrived: i64, attributes: &[(Dimension, u64)], value: u8) -> Response {
    Response {
        id,
        person: id,
        arrived,
        attributes: attributes.iter().map(|(dimension, value)| Attribute::new(*dimension, *value)).collect(),
        values: [Some(value); 5],
        recommendation: Some(2 * value),
    }
}

/// The numbers in each block.
fn members(blocks: &[Block]) -> Vec<Vec<u64>> {
    blocks.iter().map(|block| block.members.iter().map(|member| member.response).collect()).collect()
}

#[test]
fn five_of_a_kind_are_closed_at_once_and_four_wait() {
    let kind = [(Interviewer, 1), (Job, 2), (Stage, 3)];
    let mut waiting: Vec<Response> = (0..4).map(|id| response(id, 0, &kind, 4)).collect();
    let mut book = Book::new(Leniency::NONE);
    assert!(book.close(&waiting, 5, &Policy::default()).unwrap().is_empty());
    waiting.push(response(4, 6, &kind, 1));
    let new = book.close(&waiting, 6, &Policy::default()).unwrap();
    assert_eq!(members(new), [[0, 1, 2, 3, 4]]);
    let block = &new[0];
    assert_eq!((block.number, block.closed), (0, 6));
    assert!(block.is_within(&Cell::of(Job, 2).and(Interviewer, 1)));
    assert!(block.is_within(&Cell::organisation()));
    assert!(!block.is_within(&Cell::of(Job, 3)));
    let tally = block.tally(Statement::Straight).unwrap();
    assert_eq!((tally.people, tally.answers, tally.sum, tally.favourable), (5, 5, 17.0, 4));
    let recommendation = block.recommendation.unwrap();
    assert_eq!((recommendation.promoters, recommendation.detractors), (0, 1));
}

#[test]
fn fourteen_become_five_and_nine() {
    let waiting: Vec<Response> = (0..14).map(|id| response(id, 0, &[(Job, 1)], 3)).collect();
    let mut book = Book::new(Leniency::NONE);
    let sizes: Vec<usize> =
        members(book.close(&waiting, 0, &Policy::default()).unwrap()).iter().map(Vec::len).collect();
    assert_eq!(sizes, [5, 9]);
}

#[test]
fn five_answers_of_four_people_are_no_block() {
    let mut waiting: Vec<Response> = (0..5).map(|id| response(id, 0, &[(Job, 1)], 3)).collect();
    waiting[4].person = 0;
    assert!(Book::new(Leniency::NONE).close(&waiting, 400, &Policy::default()).unwrap().is_empty());
}

#[test]
fn a_statement_that_four_answered_has_no_tally() {
    let mut waiting: Vec<Response> = (0..5).map(|id| response(id, 0, &[(Job, 1)], 3)).collect();
    waiting[2].values[0] = None;
    let mut book = Book::new(Leniency::NONE);
    let block = &book.close(&waiting, 0, &Policy::default()).unwrap()[0];
    assert_eq!(block.tally(Statement::Heard), None);
    assert!(block.tally(Statement::Respected).is_some());
}

#[test]
fn what_says_nothing_stands_for_nobody() {
    let mut waiting: Vec<Response> = (0..5).map(|id| response(id, 0, &[(Job, 1)], 3)).collect();
    waiting[2].values = [None; 5];
    waiting[2].recommendation = None;
    assert!(Book::new(Leniency::NONE).close(&waiting, 400, &Policy::default()).unwrap().is_empty());
}

#[test]
fn a_panel_of_two_counts_for_both() {
    let panel = [(Interviewer, 1), (Interviewer, 2), (Job, 1), (Stage, 1)];
    let waiting: Vec<Response> = (0..5).map(|id| response(id, 0, &panel, 3)).collect();
    let mut book = Book::new(Leniency::NONE);
    let block = &book.close(&waiting, 0, &Policy::default()).unwrap()[0];
    assert!(block.is_within(&Cell::of(Interviewer, 1)) && block.is_within(&Cell::of(Interviewer, 2)));
}

#[test]
fn the_less_pure_the_longer_it_waits() {
    // Six by one interviewer at six stages of two jobs; five of one job by five interviewers; five of anything.
    let mut waiting: Vec<Response> =
        (0..6).map(|id| response(id, 0, &[(Interviewer, 9), (Job, id % 2), (Stage, id)], 3)).collect();
    waiting.extend((10..15).map(|id| response(id, 0, &[(Interviewer, id), (Job, 5), (Stage, id)], 3)));
    waiting.extend((20..25).map(|id| response(id, 0, &[(Interviewer, id), (Job, id), (Stage, id)], 3)));
    let mut book = Book::new(Leniency::NONE);
    let policy = Policy::with_patience(30);
    let mut closed = Vec::new();
    for day in 0..=30 {
        let inside: BTreeSet<u64> = members(book.blocks()).into_iter().flatten().collect();
        waiting.retain(|response| !inside.contains(&response.id));
        for block in book.close(&waiting, day, &policy).unwrap() {
            closed.push((day, block.common.clone()));
        }
    }
    let of = |dimension, value| vec![Attribute::new(dimension, value)];
    assert_eq!(closed, [(10, of(Interviewer, 9)), (20, of(Job, 5)), (30, vec![])]);
}

#[test]
fn a_lenient_person_is_taken_down_from_the_second_time_on() {
    // Person 0 gives 5 where the four others give 3, twice; the first time nobody knows.
    let round = |from: u64, day| -> Vec<Response> {
        (0..5)
            .map(|i| Response {
                person: i,
                ..response(from + i, day, &[(Job, 1)], if i == 0 { 5 } else { 3 })
            })
            .collect()
    };
    let leniency = Leniency::new(1.0, 1.0).unwrap();
    let mut book = Book::new(leniency);
    let first = book.close(&round(0, 0), 0, &Policy::default()).unwrap()[0].clone();
    assert_eq!(first.tally(Statement::Heard).unwrap().sum, 17.0);
    // Half of one residual each: person 0 had 5 - 3, the others 3 - 14/4.
    let second = book.close(&round(10, 1), 1, &Policy::default()).unwrap()[0].clone();
    assert_eq!(second.tally(Statement::Heard).unwrap().sum, 17.0 - 1.0 + 4.0 * 0.25);
    assert_eq!(second.tally(Statement::Heard).unwrap().favourable, 1);
    assert_eq!(book.blocks()[0], first);

    let mut restored =
        Book::restored(leniency, vec![first, second], &[round(0, 0), round(10, 1)].concat()).unwrap();
    let third = book.close(&round(20, 2), 2, &Policy::default()).unwrap().to_vec();
    assert_eq!(restored.close(&round(20, 2), 2, &Policy::default()).unwrap(), third);
}

#[test]
fn what_is_wrong_is_refused_and_nothing_is_closed() {
    let all: Vec<Response> = (0..5).map(|id| response(id, 0, &[(Job, 1)], 3)).collect();
    let refused = |book: &mut Book, waiting: &[Response]| {
        let before = book.blocks().len();
        let refusal = book.close(waiting, 0, &Policy::default()).unwrap_err();
        assert_eq!(book.blocks().len(), before);
        refusal
    };
    let mut book = Book::new(Leniency::NONE);
    let twice = [all.clone(), all[1..2].to_vec()].concat();
    assert_eq!(refused(&mut book, &twice), Refusal::Twice { response: 1 });
    let mut off = all.clone();
    off[3].values[1] = Some(6);
    let statement = Statement::Respected;
    assert_eq!(refused(&mut book, &off), Refusal::OffTheScale { response: 3, statement, value: 6 });
    off[3].values[1] = Some(5);
    off[3].recommendation = Some(11);
    assert_eq!(refused(&mut book, &off), Refusal::RecommendationOffTheScale { response: 3, value: 11 });
    book.close(&all, 0, &Policy::default()).unwrap();
    assert_eq!(refused(&mut book, &all[2..]), Refusal::Released { response: 2 });
    // A book restored without what person 4 said before does not know how lenient they are.
    let mut forgetful = Book::restored(Leniency::NONE, book.blocks().to_vec(), &all[..4]).unwrap();
    let again = Response { person: 4, ..response(9, 1, &[(Job, 1)], 3) };
    assert_eq!(refused(&mut forgetful, &[again]), Refusal::Unremembered { person: 4, missing: 1 });
    assert!(matches!(Leniency::new(-1.0, 1.0), Err(Refusal::Variance { .. })));
    assert!(matches!(Leniency::new(1.0, 0.0), Err(Refusal::Variance { .. })));
}

#[test]
fn words_leave_with_consent_after_the_end_and_with_their_block() {
    let yes = Comment { ended: true, consent: true, released: true };
    assert_eq!(may_show(&yes), Ok(()));
    assert_eq!(may_show(&Comment { released: false, ..yes }), Err(Withheld::NotReleased));
    assert_eq!(may_show(&Comment { ended: false, released: false, ..yes }), Err(Withheld::NotEnded));
    let none = Comment { ended: false, consent: false, released: false };
    assert_eq!(may_show(&none), Err(Withheld::NoConsent));
}

type Drawn = ((u64, i64, u64, Option<u64>, u64, u64), [Option<u8>; 5]);

/// Responses of a small house, some people several times, some panels, some answers left out.
fn house() -> impl Strategy<Value = Vec<Response>> {
    let one = (0..25_u64, 0..40_i64, 0..4_u64, proptest::option::of(0..4_u64), 0..3_u64, 0..2_u64)
        .prop_flat_map(|plain| (Just(plain), prop::array::uniform5(prop::option::weighted(0.9, 1..=5_u8))));
    prop::collection::vec(one, 0..80).prop_map(|all| {
        let build = |(id, ((person, arrived, who, second, job, stage), values)): (usize, Drawn)| {
            let mut attributes = vec![(Interviewer, who), (Job, job), (Team, job / 2), (Stage, stage)];
            attributes.extend(second.map(|second| (Interviewer, second)));
            Response { person, values, ..response(id as u64, arrived, &attributes, 3) }
        };
        all.into_iter().enumerate().map(build).collect()
    })
}

/// A release every few days; checks at each time that what was released stands.
fn releases(responses: &[Response], every: usize) -> Book {
    let mut book = Book::new(Leniency::PUBLIC);
    for day in (0..80).step_by(every) {
        let before = book.blocks().to_vec();
        let inside: BTreeSet<u64> = members(&before).into_iter().flatten().collect();
        let waits = |response: &&Response| response.arrived <= day && !inside.contains(&response.id);
        let waiting: Vec<Response> = responses.iter().filter(waits).cloned().collect();
        book.close(&waiting, day, &Policy::default()).unwrap();
        assert_eq!(book.blocks()[..before.len()], before[..]);
    }
    book
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn blocks_are_disjoint_pure_and_of_five_people(responses in house(), every in 1..9_usize) {
        let by_id: BTreeMap<u64, &Response> = responses.iter().map(|response| (response.id, response)).collect();
        let book = releases(&responses, every);
        let mut seen = BTreeSet::new();
        for block in book.blocks() {
            prop_assert!(block.people().len() >= 5);
            for member in &block.members {
                prop_assert!(seen.insert(member.response));
                prop_assert_eq!(by_id[&member.response].person, member.person);
                for attribute in &block.common {
                    prop_assert!(by_id[&member.response].attributes.contains(attribute));
                }
            }
            for (at, tally) in block.statements.iter().enumerate() {
                let who = |member: &&measure::felt::block::Member| by_id[&member.response].values[at].is_some();
                let people: BTreeSet<u64> =
                    block.members.iter().filter(who).map(|member| member.person).collect();
                prop_assert_eq!(tally.map(|tally| tally.people), (people.len() >= 5).then_some(people.len() as u64));
            }
        }
        // What one cell has more than another, or more than earlier, is nobody or five people.
        let cells = (0..4).flat_map(|i| [Cell::of(Interviewer, i), Cell::of(Job, i), Cell::of(Stage, i)]);
        let cells: Vec<Cell> = cells.chain([Cell::organisation()]).collect();
        for a in &cells {
            for b in &cells {
                let more = book.blocks().iter().filter(|block| block.is_within(a) && !block.is_within(b));
                let people: BTreeSet<u64> = more.flat_map(Block::people).collect();
                prop_assert!(people.is_empty() || people.len() >= 5);
            }
        }
        // At the end of all patience nothing is left that could be a block of its own.
        let left: BTreeSet<u64> = responses
            .iter()
            .filter(|response| response.says_something() && !seen.contains(&response.id))
            .map(|response| response.person)
            .collect();
        prop_assert!(left.len() < 5);
    }

    #[test]
    fn neither_the_order_of_coming_in_nor_what_was_said_chooses(
        responses in house(),
        other in 1..=5_u8,
        turn in 0..80_usize,
    ) {
        let book = releases(&responses, 3);
        let mut turned = responses.clone();
        turned.reverse();
        let at = turn.min(turned.len());
        turned.rotate_left(at);
        let again = releases(&turned, 3);
        prop_assert_eq!(again.blocks(), book.blocks());
        for response in &mut turned {
            response.values = response.values.map(|value| value.map(|_| other));
        }
        prop_assert_eq!(members(releases(&turned, 3).blocks()), members(book.blocks()));
    }

    #[test]
    fn one_more_person_never_makes_a_block_small(responses in house(), arrived in 0..40_i64, job in 0..3_u64) {
        let mut more = responses.clone();
        more.push(response(1000, arrived, &[(Interviewer, 1), (Job, job), (Stage, 0)], 5));
        for block in releases(&more, 1).blocks() {
            prop_assert!(block.people().len() >= 5);
        }
    }

    #[test]
    fn of_one_kind_no_one_is_left_beside_a_block(count in 0..60_u64) {
        let waiting: Vec<Response> = (0..count).map(|id| response(id, 0, &[(Job, 1)], 3)).collect();
        let policy = Policy(vec![Level { by: vec![Job], whole: false, waits: 0 }]);
        let mut book = Book::new(Leniency::NONE);
        let sizes: Vec<usize> =
            members(book.close(&waiting, 0, &policy).unwrap()).iter().map(Vec::len).collect();
        prop_assert!(sizes.iter().all(|size| (5..=9).contains(size)), "{:?}", sizes);
        let inside = sizes.iter().sum::<usize>() as u64;
        prop_assert_eq!(inside, if count < 5 { 0 } else { count });
    }

    #[test]
    fn a_restored_book_goes_on_as_if_it_had_never_closed(responses in house()) {
        let (early, late): (Vec<Response>, Vec<Response>) =
            responses.into_iter().partition(|response| response.arrived < 25);
        let mut book = Book::new(Leniency::PUBLIC);
        book.close(&early, 24, &Policy::default()).unwrap();
        let inside: BTreeSet<u64> = members(book.blocks()).into_iter().flatten().collect();
        let (released, mut waiting): (Vec<Response>, Vec<Response>) =
            early.into_iter().partition(|response| inside.contains(&response.id));
        waiting.extend(late);
        let mut restored = Book::restored(Leniency::PUBLIC, book.blocks().to_vec(), &released).unwrap();
        let new = book.close(&waiting, 90, &Policy::default()).unwrap().to_vec();
        prop_assert_eq!(restored.close(&waiting, 90, &Policy::default()).unwrap(), new);
    }
}
