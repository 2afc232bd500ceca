//! Somebody who sees every figure of every cell at every time, and knows who is in which block, tries to learn a
//! weighted sum of the values of fewer than five people. Against blocks there is none; against a release without
//! them there is.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use measure::felt::{
    Attribute, Book, Cell, Dimension, Ground, Leniency, Policy, Response, Spread, Statement, nonresponse,
};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;
use std::collections::{BTreeMap, BTreeSet};

use Dimension::{Interviewer, Job, Stage, Team};

/// Responses as they arrive; each day a release.
struct History {
    name: &'static str,
    responses: Vec<Response>,
}

impl History {
    fn days(&self) -> Vec<i64> {
        let last = self.responses.iter().map(|response| response.arrived).max().unwrap_or(0);
        // After the last arrival the patience runs out for all.
        (0..=last).chain([last + 10, last + 20, last + 30]).collect()
    }

    /// Every cell of one or two attributes that occurs, and the organisation.
    fn cells(&self) -> Vec<Cell> {
        let attributes: BTreeSet<Attribute> =
            self.responses.iter().flat_map(|response| response.attributes.clone()).collect();
        let one = |a: &Attribute| Cell::of(a.dimension, a.value);
        let mut cells: BTreeSet<Cell> = attributes.iter().map(one).collect();
        for a in &attributes {
            cells.extend(attributes.iter().map(|b| one(a).and(b.dimension, b.value)));
        }
        cells.into_iter().chain([Cell::organisation()]).collect()
    }

    /// All that is released, in one order: estimates of cells with public variances, which are linear in the
    /// values, and the sums of which they are made. What is not shown is not there.
    fn released(&self, leniency: Leniency) -> Vec<f64> {
        let (mut book, mut shown) = (Book::new(leniency), Vec::new());
        let (cells, none) = (self.cells(), BTreeMap::new());
        for day in self.days() {
            let inside: BTreeSet<u64> =
                book.blocks().iter().flat_map(|block| &block.members).map(|member| member.response).collect();
            let waits = |response: &&Response| response.arrived <= day && !inside.contains(&response.id);
            let waiting: Vec<Response> = self.responses.iter().filter(waits).cloned().collect();
            let new = book.close(&waiting, day, &Policy::default()).unwrap().len();
            if new == 0 {
                continue;
            }
            let ground = Ground::of(book.blocks(), Interviewer, Spread::PUBLIC, &none);
            assert!(ground.statements.iter().flatten().all(|base| !base.learnt), "{}", self.name);
            // The same figures again, weighted against non-response, with rates that change from day to day.
            let weights =
                nonresponse::block_weights(book.blocks(), |id| Some(1.0 + ((id + day as u64) % 3) as f64));
            let weighed = Ground::of(book.blocks(), Interviewer, Spread::PUBLIC, &weights);
            for (ground, weights) in [(&ground, &none), (&weighed, &weights)] {
                for felt in cells.iter().map(|cell| ground.felt(book.blocks(), cell, weights)) {
                    shown.extend(felt.parts.iter().filter_map(|part| Some(part.figure?.estimate)));
                    shown.extend(felt.overall.map(|figure| figure.estimate));
                }
            }
            let tallies = book.blocks().iter().flat_map(|block| block.statements.iter().flatten());
            shown.extend(tallies.map(|tally| tally.sum));
        }
        shown
    }

    /// The coefficient of each value (response by response, statement by statement) in each released figure, found by
    /// moving one value at a time.
    fn functionals(&self, leniency: Leniency) -> Vec<Vec<f64>> {
        let before = self.released(leniency);
        let mut rows = vec![Vec::new(); before.len()];
        for at in 0..5 * self.responses.len() {
            let mut moved = self.responses.clone();
            if let Some(value) = &mut moved[at / 5].values[at % 5] {
                *value += 1;
            }
            let after = History { name: self.name, responses: moved }.released(leniency);
            for (row, (after, before)) in rows.iter_mut().zip(after.iter().zip(&before)) {
                row.push(after - before);
            }
        }
        rows
    }

    fn people(&self) -> Vec<u64> {
        self.responses.iter().map(|response| response.person).collect()
    }

    /// Whose each column of [`History::functionals`] is.
    fn columns(&self) -> Vec<u64> {
        self.responses.iter().flat_map(|response| [response.person; 5]).collect()
    }
}

/// Rows of full rank that span the same, by elimination with the largest pivot.
fn basis(rows: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let mut rows = rows.to_vec();
    let mut done = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let Some(best) =
            (done..rows.len()).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()))
        else {
            break;
        };
        if rows[best][column].abs() < 1e-9 {
            continue;
        }
        rows.swap(done, best);
        let pivot = rows[done].clone();
        for row in &mut rows[done + 1..] {
            let factor = row[column] / pivot[column];
            if factor != 0.0 {
                row.iter_mut().zip(&pivot).for_each(|(value, pivot)| *value -= factor * pivot);
                row[column] = 0.0;
            }
        }
        done += 1;
    }
    rows.truncate(done);
    rows
}

/// Whether a combination of the rows depends on those people and on nobody else: then the rows without their columns
/// have a lower rank.
fn learns(basis_rows: &[Vec<f64>], people: &[u64], set: &BTreeSet<u64>) -> bool {
    let without = |row: &Vec<f64>| {
        row.iter().zip(people).filter(|(_, person)| !set.contains(person)).map(|(value, _)| *value).collect()
    };
    let others: Vec<Vec<f64>> = basis_rows.iter().map(without).collect();
    basis(&others).len() < basis_rows.len()
}

/// The first four people, or fewer, of whom something is learnt; sets of four hold all smaller ones.
fn learnt_of_four(rows: &[Vec<f64>], people: &[u64]) -> Option<BTreeSet<u64>> {
    let rows = basis(rows);
    let all: Vec<u64> = people.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let n = all.len();
    for a in 0..n {
        for b in a + 1..n {
            for c in b + 1..n {
                for d in c + 1..n {
                    let set = BTreeSet::from([all[a], all[b], all[c], all[d]]);
                    if learns(&rows, people, &set) {
                        return Some(set);
                    }
                }
            }
        }
    }
    None
}

fn response(id: u64, person: u64, arrived: i64, attributes: &[(Dimension, u64)]) -> Response {
    Response {
        id,
        person,
        arrived,
        attributes: attributes.iter().map(|(dimension, value)| Attribute::new(*dimension, *value)).collect(),
        values: [Some(2 + (id % 2) as u8), Some(3), Some(2), Some(4), Some(3)],
        recommendation: None,
    }
}

fn histories() -> Vec<History> {
    let mut chance = Pcg64Mcg::seed_from_u64(5);
    let nested = (0..28).map(|i| {
        let who = i * 7 % 4;
        response(i, i, i as i64 / 3, &[(Interviewer, who), (Job, who / 2), (Team, 0), (Stage, i % 2)])
    });
    let panels = (0..28).map(|i| {
        let (a, b) = (chance.random_range(0..4), chance.random_range(0..4));
        let mut attributes = vec![(Interviewer, a), (Job, i % 2), (Stage, i / 2 % 2)];
        if a != b {
            attributes.push((Interviewer, b));
        }
        response(i, i, i as i64 * 2, &attributes)
    });
    let off_by_one = (0..24).map(|i| {
        response(i, i, i as i64 / 5, &[(Interviewer, u64::from(i == 11)), (Job, i / 12), (Stage, 0)])
    });
    let drop_by_drop =
        (0..26).map(|i| response(i, i, i as i64, &[(Interviewer, i % 2), (Job, 0), (Stage, i % 3 / 2)]));
    // Twelve people in forty conversations, some answers left out, some at once.
    let returning: Vec<Response> = {
        let mut chance = Pcg64Mcg::seed_from_u64(9);
        let one = |i: u64| {
            let job = chance.random_range(0..2);
            let attributes = [(Interviewer, 2 * job + chance.random_range(0..2)), (Job, job), (Stage, i % 2)];
            let mut one = response(i, chance.random_range(0..12), i as i64 / 2, &attributes);
            if chance.random_bool(0.15) {
                one.values[Statement::Heard.index()] = None;
            }
            one
        };
        (0..40).map(one).collect()
    };
    vec![
        History { name: "interviewers nested in jobs", responses: nested.collect() },
        History { name: "overlapping panels", responses: panels.collect() },
        History {
            name: "an interviewer and a job that differ by one person",
            responses: off_by_one.collect(),
        },
        History { name: "one new response at a time", responses: drop_by_drop.collect() },
        History { name: "people who come back and leave out answers", responses: returning },
    ]
}

#[test]
fn no_four_people_are_learnt_from_blocks() {
    for history in histories() {
        for leniency in [Leniency::PUBLIC, Leniency::new(9.0, 0.1).unwrap()] {
            let rows = history.functionals(leniency);
            assert!(basis(&rows).len() >= 2, "{}: too little was released to try", history.name);
            assert_eq!(learnt_of_four(&rows, &history.columns()), None, "{}", history.name);
        }
    }
}

/// What a release without blocks shows: at each time, each cell with five people or more, all of it.
fn without_blocks(history: &History) -> Vec<Vec<f64>> {
    let mut rows = Vec::new();
    for day in history.days() {
        for cell in history.cells() {
            let inside = |response: &Response| response.arrived <= day && response.is_in(&cell);
            let row: Vec<f64> =
                history.responses.iter().map(|response| f64::from(u8::from(inside(response)))).collect();
            let people: BTreeSet<u64> = history
                .responses
                .iter()
                .filter(|response| inside(response))
                .map(|response| response.person)
                .collect();
            if people.len() >= 5 {
                rows.push(row);
            }
        }
    }
    rows
}

#[test]
fn the_same_adversary_breaks_a_release_without_blocks() {
    for history in histories() {
        let rows = basis(&without_blocks(&history));
        let people = history.people();
        let alone =
            people.iter().filter(|person| learns(&rows, &people, &BTreeSet::from([**person]))).count();
        assert!(alone > 0, "{}: nobody was learnt", history.name);
    }
}

#[test]
fn weights_by_response_would_break_blocks_and_weights_by_block_do_not() {
    let history = &histories()[0];
    let mut book = Book::new(Leniency::NONE);
    book.close(&history.responses, 100, &Policy::default()).unwrap();
    // One person of each block is of a stratum that answered less, as the id has it.
    let weight = |id: u64| if id.is_multiple_of(6) { 3.0 } else { 1.5 };
    let (mut by_response, mut by_block) = (Vec::new(), Vec::new());
    let weights = nonresponse::block_weights(book.blocks(), |id| Some(weight(id)));
    for block in book.blocks() {
        let inside: BTreeSet<u64> = block.members.iter().map(|member| member.response).collect();
        let row = |value: &dyn Fn(u64) -> f64| -> Vec<f64> {
            let one =
                |response: &Response| if inside.contains(&response.id) { value(response.id) } else { 0.0 };
            history.responses.iter().map(one).collect()
        };
        by_response.extend([row(&|_| 1.0), row(&weight)]);
        by_block.extend([row(&|_| 1.0), row(&|_| weights[&block.number])]);
    }
    assert!(learnt_of_four(&by_response, &history.people()).is_some());
    assert_eq!(learnt_of_four(&by_block, &history.people()), None);
}

/// Larger than can be tried out: sets of four by chance, and all by which two cells, or one cell at two times, differ.
#[test]
fn nobody_is_learnt_from_what_cells_differ_by() {
    let mut chance = Pcg64Mcg::seed_from_u64(77);
    let one = |id: u64| {
        let job = chance.random_range(0..4);
        let mut attributes = vec![(Job, job), (Team, job / 2), (Stage, chance.random_range(0..3))];
        attributes.push((Interviewer, 2 * job + chance.random_range(0..2)));
        if chance.random_bool(0.3) {
            attributes.push((Interviewer, 20 + chance.random_range(0..3)));
        }
        response(id, chance.random_range(0..90), id as i64 / 2, &attributes)
    };
    let history = History { name: "a larger house", responses: (0..160).map(one).collect() };
    let people = history.people();
    let sums = |responses: &[Response]| {
        let mut book = Book::new(Leniency::PUBLIC);
        for day in history.days() {
            let inside: BTreeSet<u64> =
                book.blocks().iter().flat_map(|block| &block.members).map(|member| member.response).collect();
            let waits = |response: &&Response| response.arrived <= day && !inside.contains(&response.id);
            let waiting: Vec<Response> = responses.iter().filter(waits).cloned().collect();
            book.close(&waiting, day, &Policy::default()).unwrap();
        }
        book.blocks()
            .iter()
            .filter_map(|block| Some(block.tally(Statement::Heard)?.sum))
            .collect::<Vec<f64>>()
    };
    let before = sums(&history.responses);
    let mut rows = vec![Vec::new(); before.len()];
    for at in 0..history.responses.len() {
        let mut moved = history.responses.clone();
        if let Some(value) = &mut moved[at].values[0] {
            *value += 1;
        }
        let after = sums(&moved);
        rows.iter_mut()
            .zip(after.iter().zip(&before))
            .for_each(|(row, (after, before))| row.push(after - before));
    }
    let rows = basis(&rows);
    assert!(rows.len() >= 15, "{} blocks", rows.len());

    let mut cells: Vec<BTreeSet<u64>> = Vec::new();
    for day in history.days().into_iter().step_by(8) {
        for cell in history.cells() {
            let inside = |response: &&Response| response.arrived <= day && response.is_in(&cell);
            cells.push(history.responses.iter().filter(inside).map(|response| response.person).collect());
        }
    }
    let mut sets: BTreeSet<BTreeSet<u64>> = people.iter().map(|person| BTreeSet::from([*person])).collect();
    for a in &cells {
        for b in &cells {
            let difference: BTreeSet<u64> = a.difference(b).copied().collect();
            if (1..5).contains(&difference.len()) {
                sets.insert(difference);
            }
        }
    }
    for _ in 0..2000 {
        sets.insert((0..4).map(|_| people[chance.random_range(0..people.len())]).collect());
    }
    assert!(sets.len() > 3000, "{} sets", sets.len());
    for set in &sets {
        assert!(!learns(&rows, &people, set), "{set:?}");
    }
}
