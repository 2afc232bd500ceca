//! Ratings, checked and kept small: sorted by person, each with its *profile* (the combination of levels of all
//! facets, of which there are far fewer than ratings) and its category. Five bytes a rating.

use super::Refusal;
use super::connected;

/// The most categories that a scale may have.
pub const MOST_CATEGORIES: usize = 20;
/// The most levels over all facets: standard errors come from the whole information matrix, whose cost grows with
/// the third power (about 5 s at this many).
pub const MOST_LEVELS: usize = 4096;
/// The fewest ratings: fewer do not determine a severity to within the scale.
pub const FEWEST_RATINGS: usize = 10;

/// What to do where nobody gave a score between others that were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Unused {
    /// Refuse, naming the scores: the steps around them have no finite value.
    #[default]
    Refuse,
    /// Number the given scores one after another; points of the scale stay those of the scores given.
    Collapse,
}

/// Ratings that can be measured: checked, connected in every facet.
#[derive(Clone, Debug)]
pub struct Ratings {
    /// Where each person's ratings begin; one more than there are persons.
    pub(super) starts: Vec<u32>,
    /// The profile of each rating, by person.
    pub(super) profile: Vec<u32>,
    /// The category of each rating, by person.
    pub(super) category: Vec<u8>,
    /// The levels of each profile, `facets` of them one after another, counted over all facets.
    pub(super) levels: Vec<u32>,
    /// Where the levels of each facet begin in the count over all; one more than there are facets.
    pub(super) offsets: Vec<usize>,
    /// The score that each category stands for.
    pub(super) scores: Vec<i64>,
}

impl Ratings {
    /// Reads `person`, the level of each of `facets` and `score` of each rating; all columns equally long, persons
    /// and levels numbered from 0 without gaps. Scores are re-based: the lowest given is category 0.
    /// Repeated ratings all count.
    ///
    /// # Errors
    /// Too few or too many, a level without ratings, a scale of one category or with an unused one in the middle, and
    /// facets whose levels cannot be compared, with the ratings that would link them.
    pub fn new(
        person: &[usize],
        facets: &[&[usize]],
        score: &[i64],
        unused: Unused,
    ) -> Result<Self, Refusal> {
        let rows = score.len();
        let uneven = |facet, length| Refusal::Lengths { facet, length, expected: rows };
        if person.len() != rows {
            return Err(uneven(None, person.len()));
        }
        if facets.is_empty() {
            return Err(Refusal::NoFacets);
        }
        if let Some((number, facet)) = facets.iter().enumerate().find(|(_, facet)| facet.len() != rows) {
            return Err(uneven(Some(number), facet.len()));
        }
        if rows < FEWEST_RATINGS {
            return Err(Refusal::TooFewRatings { ratings: rows, fewest: FEWEST_RATINGS });
        }
        let most = u32::MAX as usize;
        if rows >= most {
            return Err(Refusal::TooManyRatings { rows, most });
        }
        let people = counted(person, rows).map_err(|person| Refusal::EmptyPerson { person })?;
        if people < 2 {
            return Err(Refusal::TooFewPersons { persons: people, fewest: 2 });
        }
        let mut offsets = vec![0];
        for (number, facet) in facets.iter().enumerate() {
            let levels =
                counted(facet, rows).map_err(|level| Refusal::EmptyLevel { facet: number, level })?;
            offsets.push(offsets[number] + levels);
        }
        let levels = offsets[facets.len()];
        if levels > MOST_LEVELS {
            return Err(Refusal::TooManyLevels { levels, most: MOST_LEVELS });
        }
        let (scores, category) = categories(score, unused)?;
        let (number, table) = profiles(facets, &offsets);

        let mut starts = vec![0_u32; people + 1];
        for &person in person {
            starts[person + 1] += 1;
        }
        for person in 0..people {
            starts[person + 1] += starts[person];
        }
        let mut next = starts.clone();
        let (mut by_profile, mut by_category) = (vec![0_u32; rows], vec![0_u8; rows]);
        for row in 0..rows {
            let place = &mut next[person[row]];
            by_profile[*place as usize] = number[row];
            by_category[*place as usize] = category[row];
            *place += 1;
        }
        let ratings =
            Self { starts, profile: by_profile, category: by_category, levels: table, offsets, scores };
        connected::connected(&ratings)?;
        Ok(ratings)
    }

    /// How many ratings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.profile.len()
    }

    /// Whether there is none; never, since too few are refused.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.profile.is_empty()
    }

    /// How many persons there are.
    #[must_use]
    pub fn persons(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many facets there are besides the person.
    #[must_use]
    pub fn facets(&self) -> usize {
        self.offsets.len() - 1
    }

    /// How many levels a facet has.
    #[must_use]
    pub fn levels(&self, facet: usize) -> usize {
        self.offsets[facet + 1] - self.offsets[facet]
    }

    /// The score that each category stands for, upwards.
    #[must_use]
    pub fn scores(&self) -> &[i64] {
        &self.scores
    }

    /// How many steps the scale has: one less than categories.
    pub(super) fn steps(&self) -> usize {
        self.scores.len() - 1
    }

    /// How many levels there are over all facets.
    pub(super) fn all_levels(&self) -> usize {
        self.offsets[self.facets()]
    }

    /// How many profiles there are.
    pub(super) fn profiles(&self) -> usize {
        self.levels.len() / self.facets()
    }

    /// The levels of a profile, counted over all facets.
    pub(super) fn levels_of(&self, profile: u32) -> &[u32] {
        let facets = self.facets();
        &self.levels[profile as usize * facets..(profile as usize + 1) * facets]
    }

    /// The ratings of a person.
    pub(super) fn of(&self, person: usize) -> std::ops::Range<usize> {
        self.starts[person] as usize..self.starts[person + 1] as usize
    }

    /// The facet and the level within it, of a level counted over all.
    pub(super) fn facet_of(&self, level: usize) -> (usize, usize) {
        let facet = self.offsets.partition_point(|&offset| offset <= level) - 1;
        (facet, level - self.offsets[facet])
    }

    /// Ratings and persons of each level, counted over all facets.
    pub(super) fn counts(&self) -> Vec<(usize, usize)> {
        let mut counts = vec![(0, 0, usize::MAX); self.all_levels()];
        for person in 0..self.persons() {
            for rating in self.of(person) {
                for &level in self.levels_of(self.profile[rating]) {
                    let count = &mut counts[level as usize];
                    count.0 += 1;
                    count.1 += usize::from(count.2 != person);
                    count.2 = person;
                }
            }
        }
        counts.into_iter().map(|(ratings, persons, _)| (ratings, persons)).collect()
    }
}

/// How many there are when numbered from 0 without gaps; else the first that is missing.
fn counted(column: &[usize], rows: usize) -> Result<usize, usize> {
    // More numbers than rows leave a gap for certain, and must not be allocated for.
    let count = column.iter().max().map_or(0, |most| most.saturating_add(1));
    let mut seen = vec![false; count.min(rows)];
    for &number in column {
        if let Some(seen) = seen.get_mut(number) {
            *seen = true;
        }
    }
    match seen.iter().position(|seen| !seen) {
        Some(missing) => Err(missing),
        None if count > rows => Err(rows),
        None => Ok(count),
    }
}

/// The scores in use, upwards, and the category of each rating.
fn categories(score: &[i64], unused: Unused) -> Result<(Vec<i64>, Vec<u8>), Refusal> {
    let (lowest, highest) =
        score.iter().fold((i64::MAX, i64::MIN), |(low, high), &s| (low.min(s), high.max(s)));
    if lowest == highest {
        return Err(Refusal::OneCategory { score: lowest });
    }
    let mut scores = Vec::new();
    for &score in score {
        if let Err(place) = scores.binary_search(&score) {
            scores.insert(place, score);
            if scores.len() > MOST_CATEGORIES {
                let categories =
                    usize::try_from(highest.abs_diff(lowest)).unwrap_or(usize::MAX).saturating_add(1);
                return Err(Refusal::TooManyCategories {
                    categories,
                    most: MOST_CATEGORIES,
                    lowest,
                    highest,
                });
            }
        }
    }
    let span = highest.abs_diff(lowest);
    if unused == Unused::Refuse && span >= scores.len() as u64 {
        // A few are enough to name; a stray score of a billion must not name all below it.
        let missing =
            (lowest..highest).filter(|score| scores.binary_search(score).is_err()).take(MOST_CATEGORIES);
        return Err(Refusal::UnusedCategories { scores: missing.collect() });
    }
    let category = score.iter().map(|score| scores.partition_point(|known| known < score) as u8).collect();
    Ok((scores, category))
}

/// The profile of each rating, and the levels of each profile; in the order of the levels, whatever that of the rows.
fn profiles(facets: &[&[usize]], offsets: &[usize]) -> (Vec<u32>, Vec<u32>) {
    let rows = facets[0].len();
    let mut number = vec![0_u32; rows];
    let mut table: Vec<Vec<u32>> = vec![Vec::new()];
    for (facet, column) in facets.iter().enumerate() {
        let width = (offsets[facet + 1] - offsets[facet]) as u64;
        let key = |row: usize| u64::from(number[row]) * width + column[row] as u64;
        let mut keys: Vec<u64> = Vec::new();
        let span = table.len() as u64 * width;
        // Where there are few combinations, a table of them; else they are sorted.
        let renumbered = if span <= 8 * rows as u64 {
            let mut place = vec![0_u32; span as usize];
            (0..rows).for_each(|row| place[key(row) as usize] = 1);
            for (combination, place) in place.iter_mut().enumerate().filter(|(_, place)| **place == 1) {
                *place = keys.len() as u32;
                keys.push(combination as u64);
            }
            (0..rows).map(|row| place[key(row) as usize]).collect()
        } else {
            keys = (0..rows).map(key).collect();
            keys.sort_unstable();
            keys.dedup();
            (0..rows).map(|row| keys.partition_point(|&known| known < key(row)) as u32).collect()
        };
        table = keys
            .iter()
            .map(|key| {
                let mut levels = table[(key / width) as usize].clone();
                levels.push((offsets[facet] + (key % width) as usize) as u32);
                levels
            })
            .collect();
        number = renumbered;
    }
    (number, table.concat())
}
