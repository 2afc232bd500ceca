//! Can the levels of each facet be compared? Two raters can when a chain of shared persons leads from one to the
//! other; where it is missing, the difference between their severities and that between their persons are the same
//! thing. And a facet that always changes together with another cannot be told from it (Weeks & Williams 1964, *A note on
//! the determination of connectedness in an N-way cross classification*).

use super::dense::Symmetric;
use super::{Component, Link, Ratings, Refusal};

/// Facets of more levels than this, that the quick rule cannot settle, are refused without looking at the rank.
const MOST_FOR_RANK: usize = 1000;

/// Sets that merge.
struct Union {
    parent: Vec<u32>,
}

impl Union {
    fn new(size: usize) -> Self {
        Self { parent: (0..size as u32).collect() }
    }

    fn root(&mut self, of: usize) -> usize {
        let mut at = of;
        while self.parent[at] as usize != at {
            let up = self.parent[self.parent[at] as usize];
            self.parent[at] = up;
            at = up as usize;
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        // The smaller number becomes the root, so that components come in the order of their levels.
        self.parent[one.max(other)] = one.min(other) as u32;
    }
}

/// Whether the levels of every facet can be compared. `Ratings` that exist have passed this already.
///
/// First each facet with the persons alone: union-find over persons and levels. Then, until nothing more is settled: a
/// facet is settled when its levels are linked by persons who met them with all unsettled facets the same. What is left
/// is decided by the rank of the design.
///
/// # Errors
/// [`Refusal::Unconnected`] or [`Refusal::Confounded`], with components and the ratings that would link them.
pub fn connected(ratings: &Ratings) -> Result<(), Refusal> {
    let facets = ratings.facets();
    for facet in 0..facets {
        let components = components(ratings, facet, &[]);
        if components.len() > 1 {
            let links = links(ratings, facet, &components);
            return Err(Refusal::Unconnected { facet, components, links });
        }
    }
    let mut open: Vec<usize> = (0..facets).collect();
    loop {
        let settled = open.iter().position(|&facet| {
            let others: Vec<usize> = open.iter().copied().filter(|&other| other != facet).collect();
            components(ratings, facet, &others).len() == 1
        });
        match settled {
            Some(place) => open.remove(place),
            None => break,
        };
    }
    let Some(&facet) = open.last() else { return Ok(()) };
    if ratings.all_levels() <= MOST_FOR_RANK && full_rank(ratings) {
        return Ok(());
    }
    let with: Vec<usize> = open[..open.len() - 1].to_vec();
    let components = components(ratings, facet, &with);
    let links = links(ratings, facet, &components);
    Err(Refusal::Confounded { facet, with, components, links })
}

/// The levels of a facet, in the groups linked by persons with the same levels of `fixed` facets; the largest first.
fn components(ratings: &Ratings, facet: usize, fixed: &[usize]) -> Vec<Component> {
    let (levels, offset) = (ratings.levels(facet), ratings.offsets[facet] as u32);
    let mut union = Union::new(levels);
    let mut row: Vec<(Vec<u32>, u32)> = Vec::new();
    for person in 0..ratings.persons() {
        let of = |rating: usize| ratings.levels_of(ratings.profile[rating]);
        if fixed.is_empty() {
            let mut range = ratings.of(person);
            let Some(first) = range.next() else { continue };
            let first = of(first)[facet] - offset;
            range.for_each(|rating| union.join(first as usize, (of(rating)[facet] - offset) as usize));
            continue;
        }
        row.clear();
        row.extend(ratings.of(person).map(|rating| {
            let levels = of(rating);
            (fixed.iter().map(|&other| levels[other]).collect(), levels[facet] - offset)
        }));
        row.sort_unstable();
        for pair in row.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            union.join(pair[0].1 as usize, pair[1].1 as usize);
        }
    }
    let roots: Vec<usize> = (0..levels).map(|level| union.root(level)).collect();
    let count = roots.iter().enumerate().filter(|(level, root)| level == *root).count();
    if count == 1 {
        // Nobody needs the list of persons of a facet that is whole.
        return vec![Component { levels: (0..levels).collect(), persons: Vec::new() }];
    }
    let mut place = vec![usize::MAX; levels];
    let mut components: Vec<Component> = Vec::new();
    for level in 0..levels {
        if roots[level] == level {
            place[level] = components.len();
            components.push(Component { levels: Vec::new(), persons: Vec::new() });
        }
        components[place[roots[level]]].levels.push(level);
    }
    for person in 0..ratings.persons() {
        for rating in ratings.of(person) {
            let level = (ratings.levels_of(ratings.profile[rating])[facet] - offset) as usize;
            let persons = &mut components[place[roots[level]]].persons;
            if persons.last() != Some(&person) {
                persons.push(person);
            }
        }
    }
    components.sort_by_key(|component| std::cmp::Reverse(component.levels.len()));
    components
}

/// For each component after the first, a rating of the first one's with the busiest level of the other instead.
fn links(ratings: &Ratings, facet: usize, components: &[Component]) -> Vec<Link> {
    let offset = ratings.offsets[facet];
    let counts = ratings.counts();
    let busiest = |component: &Component| {
        component
            .levels
            .iter()
            .copied()
            .max_by_key(|&level| (counts[offset + level].0, std::cmp::Reverse(level)))
    };
    let main = &components[0];
    // The person of the first component with the most ratings there: comparing with more is comparing better.
    let person = main.persons.iter().copied().max_by_key(|&p| (ratings.of(p).len(), std::cmp::Reverse(p)));
    let Some(person) = person else { return Vec::new() };
    let like = ratings.of(person).map(|rating| ratings.levels_of(ratings.profile[rating]));
    let like =
        like.into_iter().find(|levels| main.levels.binary_search(&(levels[facet] as usize - offset)).is_ok());
    let Some(like) = like else { return Vec::new() };
    let to_link = components[1..].iter().filter_map(busiest);
    to_link
        .map(|level| {
            let mut levels: Vec<usize> =
                like.iter().zip(&ratings.offsets).map(|(&level, offset)| level as usize - offset).collect();
            levels[facet] = level;
            Link { person, facet, level, levels }
        })
        .collect()
}

/// Whether persons and all facets determine every difference: the design, persons taken out, has the rank that it should.
fn full_rank(ratings: &Ratings) -> bool {
    let size = ratings.all_levels();
    let mut design = Symmetric::zero(size);
    let mut seen = vec![0.0_f64; size];
    let mut met: Vec<u32> = Vec::new();
    for person in 0..ratings.persons() {
        for rating in ratings.of(person) {
            let levels = ratings.levels_of(ratings.profile[rating]);
            for (place, &one) in levels.iter().enumerate() {
                for &other in &levels[..=place] {
                    design.add(one as usize, other as usize, 1.0);
                }
                met.push(one);
                seen[one as usize] += 1.0;
            }
        }
        met.sort_unstable();
        met.dedup();
        let share = 1.0 / ratings.of(person).len() as f64;
        for (place, &one) in met.iter().enumerate() {
            for &other in &met[..=place] {
                design.add(one as usize, other as usize, -share * seen[one as usize] * seen[other as usize]);
            }
        }
        met.drain(..).for_each(|level| seen[level as usize] = 0.0);
    }
    // A constant on one facet is taken up by the persons; that, and only that, may be undetermined.
    for facet in 0..ratings.facets() {
        let levels = ratings.offsets[facet]..ratings.offsets[facet + 1];
        let mean = levels.clone().map(|level| design.at(level, level)).sum::<f64>() / levels.len() as f64;
        let weight = mean.max(1.0) / levels.len() as f64;
        for one in levels.clone() {
            (levels.start..=one).for_each(|other| design.add(one, other, weight));
        }
    }
    design.factor(1e-9).is_some()
}
