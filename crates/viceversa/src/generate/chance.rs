//! Chance that is the same for the same seed: SplitMix64 (Steele, Lea and Flood 2014).

/// A stream of chance.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// A stream that begins with a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`; 0 where `n` is 0.
    pub fn below(&mut self, n: u32) -> u32 {
        let product = u128::from(self.next()) * u128::from(n);
        u32::try_from(product >> 64).unwrap_or(0)
    }

    /// Whether it happens, in so many of a hundred cases.
    pub fn happens(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of these; the first where chance fails, which it does not.
    pub fn one_of<'t, T>(&mut self, these: &'t [T]) -> Option<&'t T> {
        let at = self.below(u32::try_from(these.len()).unwrap_or(u32::MAX));
        these.get(usize::try_from(at).unwrap_or(0))
    }

    /// 32 bytes: the seed of a decision.
    pub fn seed(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        for eight in bytes.chunks_mut(8) {
            eight.copy_from_slice(&self.next().to_be_bytes());
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_chance_within_bounds() {
        let (mut one, mut two) = (Chance::new(7), Chance::new(7));
        for _ in 0..1000 {
            let n = one.below(10);
            assert_eq!(n, two.below(10));
            assert!(n < 10);
        }
    }
}
