//! Why ratings cannot be measured, by name: which groups share nobody, and which rating would link them.

use super::{super::sheet::refuse, read::Read};
use crate::failure::Failure;
use measure::raters::{Component, Link, Refusal};

/// How many names of a group are listed, and how many groups and links.
const MOST: usize = 8;

impl Read {
    /// The refusal with the names of the table.
    pub fn refused(&self, refusal: &Refusal) -> Failure {
        refuse(self.worded(refusal))
    }

    fn worded(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::TooFewRatings { ratings, fewest } => {
                format!("{ratings} ratings are too few; at least {fewest} are needed, and many more to be sure")
            }
            Refusal::TooFewPersons { persons, .. } => format!(
                "'{}' holds {persons} name; to tell raters from persons at least two must be rated",
                self.person.name
            ),
            Refusal::OneCategory { score } => {
                format!("every score is {score}: with one category only nothing can be compared")
            }
            Refusal::UnusedCategories { scores } => {
                let scores: Vec<String> = scores.iter().map(ToString::to_string).collect();
                format!(
                    "nobody gave {}, between scores that were given: say --collapse to number the given ones one \
                     after another, or correct the scores",
                    scores.join(", ")
                )
            }
            Refusal::TooManyCategories { categories, most, lowest, highest } => format!(
                "scores go from {lowest} to {highest}, which are {categories} categories; the model takes {most} at \
                 most: put neighbouring scores together first"
            ),
            Refusal::Unconnected { facet, components, links } => format!(
                "'{}' falls into {} groups that share nobody, so that their severity cannot be compared: {}. \
                 To link them, {}",
                self.facet(*facet),
                components.len(),
                self.groups(*facet, components),
                self.links(links)
            ),
            Refusal::Confounded { facet, with, components, links } => {
                let with: Vec<String> = with.iter().map(|facet| format!("'{}'", self.facet(*facet))).collect();
                format!(
                    "'{}' always changes together with {}, so that their effects cannot be told apart: {}. \
                     To tell them apart, {}; or leave one of the facets out",
                    self.facet(*facet),
                    with.join(" and "),
                    self.groups(*facet, components),
                    self.links(links)
                )
            }
            Refusal::ExtremeLevel { facet, level, score } => {
                let mend = if *facet == self.rater {
                    "say --prior, which draws such a rater towards the others, or leave those ratings out"
                } else {
                    "leave those ratings out"
                };
                format!(
                    "{} ('{}') has only ratings of {score}: no finite severity fits; {mend}",
                    self.level(*facet, *level),
                    self.facet(*facet)
                )
            }
            Refusal::Unbounded { facet, level } => format!(
                "the severity of {} ('{}') grows without bound: persons and ratings stand in a perfect order there; \
                 more ratings are needed, or --prior",
                self.level(*facet, *level),
                self.facet(*facet)
            ),
            Refusal::AllExtreme => {
                "each person has only lowest or only highest scores, and jmle leaves those out: say --method mml"
                    .to_owned()
            }
            Refusal::NotConverged { iterations, change, .. } => format!(
                "the estimates did not come to rest: after {iterations} rounds they still move by {change:.4} logits; \
                 the ratings say too little to choose, --prior or more ratings would"
            ),
            other => other.to_string(),
        }
    }

    fn groups(&self, facet: usize, components: &[Component]) -> String {
        let group = |component: &Component| {
            let names = component.levels.iter().map(|level| self.level(facet, *level));
            format!("[{}]", listed(names, component.levels.len()))
        };
        let groups: Vec<String> = components.iter().take(MOST).map(group).collect();
        let more = components.len().saturating_sub(MOST);
        if more > 0 { format!("{} and {more} more", groups.join(", ")) } else { groups.join(", ") }
    }

    fn links(&self, links: &[Link]) -> String {
        let link = |link: &Link| {
            let others = link.levels.iter().enumerate().filter(|(facet, _)| *facet != link.facet);
            let on: Vec<String> = others
                .map(|(facet, level)| format!("{} {}", self.facet(facet), self.level(facet, *level)))
                .collect();
            let on = if on.is_empty() { String::new() } else { format!(" ({})", on.join(", ")) };
            let (by, whom) = (self.level(link.facet, link.level), self.persons.name(link.person));
            if link.facet == self.rater {
                format!("let {by} rate {whom} too{on}")
            } else {
                format!("let {whom} be rated on {} {by} too{on}", self.facet(link.facet))
            }
        };
        let all: Vec<String> = links.iter().take(MOST).map(link).collect();
        let more = links.len().saturating_sub(MOST);
        if more > 0 { format!("{}, and {more} more such ratings", all.join(", ")) } else { all.join(", ") }
    }
}

fn listed<'a>(names: impl Iterator<Item = &'a str>, all: usize) -> String {
    let named: Vec<&str> = names.take(MOST).collect();
    let more = all.saturating_sub(MOST);
    if more > 0 { format!("{} and {more} more", named.join(", ")) } else { named.join(", ") }
}
