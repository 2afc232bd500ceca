//! Figures as the reader's language writes them.

use chart::{About, Words};
use measure::Interval;
use speech::Voice;

/// A voice for figures.
pub struct Said<'a> {
    /// The reader's.
    pub voice: &'a Voice,
    /// What charts need.
    pub words: Words,
}

impl<'a> Said<'a> {
    /// In that voice.
    pub fn new(voice: &'a Voice) -> Self {
        Self { voice, words: web::face::chart_words(voice) }
    }

    /// A number of things.
    pub fn count(&self, n: impl TryInto<u64>) -> String {
        self.words.numbers.count(n.try_into().unwrap_or(u64::MAX))
    }

    /// A share of one in whole hundredths.
    pub fn share(&self, share: f64) -> String {
        self.words.numbers.share(share)
    }

    /// How probable something is that is almost certain: never all of it.
    pub fn sure(&self, chance: f64) -> String {
        if chance > 0.99 { self.voice.say("measure-sure").to_owned() } else { self.share(chance) }
    }

    /// A number with so many decimals.
    pub fn number(&self, value: f64, places: usize) -> String {
        self.words.numbers.decimal(value, places)
    }

    /// A difference, with its sign.
    pub fn signed(&self, value: f64, places: usize) -> String {
        let said = self.number(value, places);
        let nothing = !said.contains(|sign: char| ('1'..='9').contains(&sign));
        if value > 0.0 && !nothing { format!("+{said}") } else { said }
    }

    /// The two ends of an interval of shares.
    pub fn shares(&self, interval: Interval) -> [String; 2] {
        [self.share(interval.low), self.share(interval.high)]
    }

    /// The two ends of an interval.
    pub fn ends(&self, interval: Interval, places: usize) -> [String; 2] {
        [self.number(interval.low, places), self.number(interval.high, places)]
    }

    /// What a chart is about: its title for who does not see it, and what it shows.
    pub fn about(&self, id: &str, title: &str, shows: &str) -> About {
        About {
            id: id.to_owned(),
            title: title.to_owned(),
            desc: shows.to_owned(),
            empty: self.voice.say("measure-nothing-to-draw").to_owned(),
        }
    }
}
