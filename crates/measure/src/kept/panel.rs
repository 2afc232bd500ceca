//! A stretch of the log-odds scale over which a density is integrated (Gauss and Legendre, twelve points).

/// How many points of a panel the density is looked at.
pub(super) const NODES: usize = 12;
/// The points on one side of the middle, -1 to 1, and their weights (Abramowitz and Stegun, table 25.4).
const HALF: [(f64, f64); NODES / 2] = [
    (0.125_233_408_511_468_9, 0.249_147_045_813_402_8),
    (0.367_831_498_998_180_2, 0.233_492_536_538_354_8),
    (0.587_317_954_286_617_4, 0.203_167_426_723_065_9),
    (0.769_902_674_194_304_7, 0.160_078_328_543_346_2),
    (0.904_117_256_370_474_9, 0.106_939_325_995_318_4),
    (0.981_560_634_246_719_3, 0.047_175_336_386_511_8),
];
/// The highest two coefficients of a density that twelve points describe well are this small beside the first.
const RESOLVED: f64 = 1e-5;

/// From where to where, what the density is at its points, and how much lies in it.
#[derive(Clone, Debug)]
pub(super) struct Panel {
    pub(super) from: f64,
    pub(super) to: f64,
    pub(super) densities: [f64; NODES],
    pub(super) mass: f64,
}

/// The points of a panel and their weights, from the lowest up.
pub(super) const fn nodes() -> [(f64, f64); NODES] {
    let mut nodes = [(0.0, 0.0); NODES];
    let mut i = 0;
    while i < NODES / 2 {
        let (at, weight) = HALF[i];
        nodes[NODES / 2 - 1 - i] = (-at, weight);
        nodes[NODES / 2 + i] = (at, weight);
        i += 1;
    }
    nodes
}

/// The points between `from` and `to`.
pub(super) fn places(from: f64, to: f64) -> [f64; NODES] {
    let (middle, half) = (f64::midpoint(from, to), 0.5 * (to - from));
    nodes().map(|(at, _)| middle + half * at)
}

impl Panel {
    /// Looks at the density between two places.
    pub(super) fn new(from: f64, to: f64, density: impl Fn(&[f64; NODES]) -> [f64; NODES]) -> Self {
        let densities = density(&places(from, to));
        let sum: f64 = nodes().iter().zip(densities).map(|((_, weight), density)| weight * density).sum();
        Self { from, to, densities, mass: 0.5 * (to - from) * sum }
    }

    /// The polynomial through the points, as coefficients of Legendre's polynomials.
    fn series(&self) -> Series {
        let mut coefficients = [0.0; NODES];
        for ((at, weight), density) in nodes().into_iter().zip(self.densities) {
            let (mut before, mut now) = (0.0, 1.0);
            for (degree, coefficient) in coefficients.iter_mut().enumerate() {
                let degree = degree as f64;
                *coefficient += (degree + 0.5) * weight * density * now;
                (before, now) = (now, ((2.0 * degree + 1.0) * at * now - degree * before) / (degree + 1.0));
            }
        }
        Series { coefficients }
    }

    /// Where in the panel `mass` of its mass lies below, and whether twelve points are enough to say so;
    /// otherwise it is a place to start from.
    pub(super) fn place_of(&self, mass: f64) -> (f64, bool) {
        let series = self.series();
        let half = 0.5 * (self.to - self.from);
        let wanted = mass / half;
        let (mut low, mut high) = (-1.0, 1.0);
        let mut at = (2.0 * mass / self.mass - 1.0).clamp(-1.0, 1.0);
        for _ in 0..60 {
            let (below, density) = series.below(at);
            if below < wanted {
                low = at;
            } else {
                high = at;
            }
            let newton = at - (below - wanted) / density;
            let next = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
            let done = (next - at).abs() < 1e-9;
            at = next;
            if done {
                break;
            }
        }
        (f64::midpoint(self.from, self.to) + half * at, series.resolved())
    }

    /// How much of the panel's mass lies below a place in it, or nothing where twelve points are too few to say.
    pub(super) fn mass_below(&self, place: f64) -> Option<f64> {
        let series = self.series();
        let half = 0.5 * (self.to - self.from);
        let at = (place - f64::midpoint(self.from, self.to)) / half;
        series.resolved().then(|| half * series.below(at.clamp(-1.0, 1.0)).0)
    }
}

/// A polynomial on -1 to 1.
struct Series {
    coefficients: [f64; NODES],
}

impl Series {
    fn resolved(&self) -> bool {
        let [first, .., last_but_one, last] = self.coefficients;
        last_but_one.abs() + last.abs() < RESOLVED * first
    }

    /// Its integral from -1 to `at`, and its value there: the integral of the polynomial of degree n is the
    /// difference of its neighbours over 2n + 1.
    fn below(&self, at: f64) -> (f64, f64) {
        let (mut before, mut now) = (1.0, 1.0);
        let (mut integral, mut value) = (0.0, 0.0);
        for (degree, coefficient) in self.coefficients.iter().enumerate() {
            let n = degree as f64;
            let after = if degree == 0 { at } else { ((2.0 * n + 1.0) * at * now - n * before) / (n + 1.0) };
            // For degree 0 the neighbour below is -1: the integral of 1 is at + 1.
            integral += coefficient * if degree == 0 { at + 1.0 } else { (after - before) / (2.0 * n + 1.0) };
            value += coefficient * now;
            (before, now) = (now, after);
        }
        (integral, value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panel_integrates_a_bell_and_finds_its_places() {
        let bell = |places: &[f64; NODES]| places.map(|place| (-0.5 * place * place).exp());
        let panel = Panel::new(0.0, 1.5, bell);
        // sqrt(2 pi) times (Phi(1.5) - 1/2).
        assert!((panel.mass - 2.506_628_274_631 * 0.433_192_798_731).abs() < 1e-11);
        let mass = 2.506_628_274_631 * 0.341_344_746_069; // up to 1
        assert!((panel.mass_below(1.0).unwrap() - mass).abs() < 1e-9);
        let (place, resolved) = panel.place_of(mass);
        assert!(resolved && (place - 1.0).abs() < 1e-9);
        assert!(panel.mass_below(0.0).unwrap().abs() < 1e-12);
        assert!((panel.mass_below(1.5).unwrap() - panel.mass).abs() < 1e-9);
    }

    #[test]
    fn a_panel_that_is_too_coarse_says_so() {
        let needle =
            |places: &[f64; NODES]| places.map(|place| (-500.0 * (place - 0.3) * (place - 0.3)).exp());
        let panel = Panel::new(0.0, 1.5, needle);
        assert!(!panel.place_of(0.01).1);
        assert!(panel.mass_below(0.3).is_none());
    }
}
