//! What is known about one unit: a mixture of beta distributions, one for each point of its prior.

use super::panel::{NODES, Panel};
use super::prior::Row;
use super::{Estimate, Prior, Unit, gamma::ln_gamma};
use crate::Interval;

/// All panels together hold 1 to within this, or they are too coarse.
const EXACT: f64 = 1e-6;
/// How wide the first panels are, in standard deviations.
const WIDTH: f64 = 1.5;
/// By how much each further panel is wider: the tails are exponential on the scale of log-odds.
const GROWTH: f64 = 1.3;
/// A density that needs more panels is looked at again with narrower ones.
const MOST_PANELS: usize = 60;
/// How often the panels are halved.
const HALVINGS: i32 = 6;

/// The distribution of a unit's kept rate: mixture over the points of the prior of
/// Beta(kept + m S, broken + (1 - m) S).
///
/// Its density is integrated panel by panel on the scale of log-odds, outwards from the mean, until the panels
/// hold all of it; that they must hold exactly 1 is the check of each figure that comes out. The means of a
/// row are equally spaced, so that a row is a polynomial in one power: 24 exponentials instead of 384.
#[derive(Clone, Debug)]
pub struct Posterior<'a> {
    unit: Unit,
    mean: f64,
    rows: &'a [Row],
    /// Of each point of the prior, its weight times its density at the centre.
    heights: Vec<f64>,
    centre: f64,
    panels: Vec<Panel>,
    total: f64,
}

/// ln(1 + exp(t)).
fn soft(t: f64) -> f64 {
    if t > 0.0 { t + (-t).exp().ln_1p() } else { t.exp().ln_1p() }
}

/// The rate with those log-odds.
fn rate(log_odds: f64) -> f64 {
    if log_odds > 0.0 { 1.0 / (1.0 + (-log_odds).exp()) } else { log_odds.exp() / (1.0 + log_odds.exp()) }
}

impl<'a> Posterior<'a> {
    pub(super) fn new(prior: &'a Prior, unit: Unit) -> Self {
        let rows = prior.rows.as_slice();
        let (kept, broken, of) = (unit.kept() as f64, unit.broken() as f64, unit.of() as f64);
        let (mut mean, mut rest) = (0.0, 0.0);
        for row in rows {
            for (number, weight) in row.weights.iter().enumerate() {
                let a = row.mean(number) * row.strength;
                mean += weight * (kept + a) / (of + row.strength);
                rest += weight * (broken + row.strength - a) / (of + row.strength);
            }
        }
        let mut variance = 0.0;
        for row in rows {
            for (number, weight) in row.weights.iter().enumerate() {
                let own = (kept + row.mean(number) * row.strength) / (of + row.strength);
                variance +=
                    weight * (own * (1.0 - own) / (of + row.strength + 1.0) + (own - mean) * (own - mean));
            }
        }
        let centre = (mean / rest).ln();
        let (ln_kept, ln_broken) = (-soft(-centre), -soft(centre));
        let mut heights = Vec::with_capacity(rows.iter().map(|row| row.weights.len()).sum());
        for row in rows {
            let all = ln_gamma(of + row.strength);
            heights.extend(row.weights.iter().enumerate().map(|(number, weight)| {
                let a = kept + row.mean(number) * row.strength;
                let b = broken + (1.0 - row.mean(number)) * row.strength;
                weight * (all - ln_gamma(a) - ln_gamma(b) + a * ln_kept + b * ln_broken).exp()
            }));
        }
        let mut this = Self { unit, mean, rows, heights, centre, panels: Vec::new(), total: 0.0 };
        // The standard deviation of the log-odds, to first order.
        let spread = (variance.sqrt() / (mean * rest)).max(f64::MIN_POSITIVE);
        for halved in 0..=HALVINGS {
            this.look(spread * WIDTH * 0.5f64.powi(halved));
            if (this.total - 1.0).abs() < EXACT {
                break;
            }
        }
        this
    }

    /// Covers the density with panels, outwards from the centre, always where more of it was found last.
    fn look(&mut self, width: f64) {
        let (mut low, mut high) = (self.centre, self.centre);
        let (mut wide_low, mut wide_high) = (width, width);
        let (mut found_low, mut found_high) = (1.0, 1.0);
        let (mut lower, mut upper) = (Vec::with_capacity(16), Vec::with_capacity(16));
        self.total = 0.0;
        for number in 0..MOST_PANELS {
            // Nothing on either side, and yet not all: a gap. Go on, both ways in turn.
            let gap = found_low < 1e-13 && found_high < 1e-13;
            let downwards = if gap { number % 2 == 0 } else { found_low > found_high };
            let panel = if downwards {
                Panel::new(low - wide_low, low, |places| self.density(places))
            } else {
                Panel::new(high, high + wide_high, |places| self.density(places))
            };
            self.total += panel.mass;
            if downwards {
                (low, wide_low, found_low) = (panel.from, wide_low * GROWTH, panel.mass);
                lower.push(panel);
            } else {
                (high, wide_high, found_high) = (panel.to, wide_high * GROWTH, panel.mass);
                upper.push(panel);
            }
            if (self.total - 1.0).abs() < EXACT {
                break;
            }
        }
        lower.reverse();
        lower.append(&mut upper);
        self.panels = lower;
    }

    /// The density of the log-odds at places that lie all on one side of the centre.
    fn density(&self, places: &[f64; NODES]) -> [f64; NODES] {
        let (kept, of) = (self.unit.kept() as f64, self.unit.of() as f64);
        let at_centre = soft(self.centre);
        let away = places.map(|place| place - self.centre);
        let fall = places.map(|place| at_centre - soft(place));
        let upwards = away[NODES / 2] > 0.0;
        let mut density = [0.0; NODES];
        let mut from = 0;
        for row in self.rows {
            let heights = &self.heights[from..from + row.weights.len()];
            from += row.weights.len();
            // A power below 1, from the end of the row that is greatest here, so that nothing overflows.
            let nearest = row.mean(if upwards { heights.len() - 1 } else { 0 }) * row.strength;
            let power = away.map(|away| (-(row.step * row.strength * away).abs()).exp());
            let mut sum = [0.0; NODES];
            let mut horner = |height: &f64| {
                for (sum, power) in sum.iter_mut().zip(power) {
                    *sum = *sum * power + height;
                }
            };
            if upwards {
                heights.iter().for_each(&mut horner)
            } else {
                heights.iter().rev().for_each(&mut horner)
            }
            for (node, density) in density.iter_mut().enumerate() {
                *density +=
                    sum[node] * ((kept + nearest) * away[node] + (of + row.strength) * fall[node]).exp();
            }
        }
        density
    }

    /// The points of its prior.
    pub(super) const fn rows(&self) -> &[Row] {
        self.rows
    }

    /// The unit.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// The estimate of the kept rate: the mean.
    #[must_use]
    pub const fn mean(&self) -> f64 {
        self.mean
    }

    /// The estimate with its 90 % interval, 5 % on either side.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        let interval = Interval { low: self.quantile(0.05), high: self.quantile(0.95) };
        Estimate { mean: self.mean, interval, kept: self.unit.kept(), of: self.unit.of() }
    }

    /// How probable it is that the kept rate lies below `target`.
    #[must_use]
    pub fn below(&self, target: f64) -> f64 {
        if target <= 0.0 {
            0.0
        } else if target >= 1.0 {
            1.0
        } else {
            self.below_log_odds((target / (1.0 - target)).ln())
        }
    }

    fn below_log_odds(&self, place: f64) -> f64 {
        let mut below = 0.0;
        for panel in &self.panels {
            if place >= panel.to {
                below += panel.mass;
            } else if place > panel.from {
                below += self.mass_below(panel, place);
            }
        }
        (below / self.total).clamp(0.0, 1.0)
    }

    fn mass_below(&self, panel: &Panel, place: f64) -> f64 {
        panel
            .mass_below(place)
            .unwrap_or_else(|| Panel::new(panel.from, place, |places| self.density(places)).mass)
    }

    /// Below which rate it lies with that probability.
    #[must_use]
    pub fn quantile(&self, probability: f64) -> f64 {
        let mut left = probability.clamp(0.0, 1.0) * self.total;
        for (number, panel) in self.panels.iter().enumerate() {
            if left <= panel.mass || number + 1 == self.panels.len() {
                return rate(self.place_of(panel, left.min(panel.mass)));
            }
            left -= panel.mass;
        }
        self.mean
    }

    fn place_of(&self, panel: &Panel, mass: f64) -> f64 {
        let (mut place, resolved) = panel.place_of(mass);
        if !resolved {
            // Newton with the density itself, kept between what is too low and what is too high.
            let (mut low, mut high) = (panel.from, panel.to);
            for _ in 0..50 {
                let over = self.mass_below(panel, place) - mass;
                if over.abs() < EXACT * 1e-3 {
                    break;
                }
                if over < 0.0 {
                    low = place
                } else {
                    high = place
                }
                let newton = place - over / self.density(&[place; NODES])[0];
                place = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
            }
        }
        place
    }

    /// How probable it is that this rate is the greater one, were both independent.
    #[must_use]
    pub fn above(&self, other: &Posterior<'_>) -> f64 {
        let mut above = 0.0;
        for panel in &self.panels {
            let places = super::panel::places(panel.from, panel.to);
            for (node, (_, weight)) in super::panel::nodes().into_iter().enumerate() {
                let mass = 0.5 * (panel.to - panel.from) * weight * panel.densities[node];
                above += mass * other.below_log_odds(places[node]);
            }
        }
        (above / self.total).clamp(0.0, 1.0)
    }
}
