//! Persons in blocks, so that tables stay within memory however many ratings there are; most ratings are one block.

use std::ops::Range;

use crate::raters::Ratings;

/// How many numbers the tables of one block may hold: 8 bytes each, so 160 MB.
const ROOM: usize = 20_000_000;

/// Some persons, with their ratings in two orders: by person and by profile.
pub(super) struct Block {
    /// The persons.
    pub persons: Range<usize>,
    /// The profiles that occur, in order.
    pub profiles: Vec<u32>,
    /// The place in `profiles` of each rating, by person.
    pub local: Vec<u32>,
    /// Where the ratings of each profile begin in `owners`; one more than profiles.
    pub starts: Vec<u32>,
    /// Whose each rating is (from the first person of the block), by profile.
    pub owners: Vec<u32>,
    /// The category of each rating, by profile.
    pub categories: Vec<u8>,
}

/// Blocks for so many points of the integral.
pub(super) fn blocks(ratings: &Ratings, points: usize) -> Vec<Block> {
    let (tables, room) = (ratings.steps() + 2, ROOM / points);
    let mut blocks = Vec::new();
    let mut first = 0;
    while first < ratings.persons() {
        let (mut last, mut rows) = (first, 0);
        while last < ratings.persons() {
            rows += ratings.of(last).len();
            // Each rating may be a profile of its own, but there are not more profiles than there are.
            if last > first && last + 1 - first + rows.min(ratings.profiles()) * tables > room {
                break;
            }
            last += 1;
        }
        blocks.push(Block::new(ratings, first..last));
        first = last;
    }
    blocks
}

impl Block {
    fn new(ratings: &Ratings, persons: Range<usize>) -> Self {
        let rows = ratings.starts[persons.start] as usize..ratings.starts[persons.end] as usize;
        let mut place = vec![u32::MAX; ratings.profiles()];
        rows.clone().for_each(|row| place[ratings.profile[row] as usize] = 0);
        let mut profiles = Vec::new();
        for (profile, place) in place.iter_mut().enumerate().filter(|(_, place)| **place == 0) {
            *place = profiles.len() as u32;
            profiles.push(profile as u32);
        }
        let local: Vec<u32> = rows.clone().map(|row| place[ratings.profile[row] as usize]).collect();
        let mut starts = vec![0_u32; profiles.len() + 1];
        local.iter().for_each(|&profile| starts[profile as usize + 1] += 1);
        (0..profiles.len()).for_each(|profile| starts[profile + 1] += starts[profile]);
        let mut next = starts.clone();
        let (mut owners, mut categories) = (vec![0; local.len()], vec![0; local.len()]);
        for person in persons.clone() {
            for row in ratings.of(person) {
                let next = &mut next[local[row - rows.start] as usize];
                owners[*next as usize] = (person - persons.start) as u32;
                categories[*next as usize] = ratings.category[row];
                *next += 1;
            }
        }
        Self { persons, profiles, local, starts, owners, categories }
    }

    /// The ratings of a person of this block, in `local`.
    pub fn of(&self, ratings: &Ratings, person: usize) -> Range<usize> {
        let first = ratings.starts[self.persons.start] as usize;
        let of = ratings.of(self.persons.start + person);
        of.start - first..of.end - first
    }

    /// The ratings of a profile, in `owners` and `categories`.
    pub fn with(&self, profile: usize) -> Range<usize> {
        self.starts[profile] as usize..self.starts[profile + 1] as usize
    }
}
