//! Chance that is the same each time.

/// Numbers that look random and are the same each time.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number from 0 on and below this.
    pub(crate) fn below(&mut self, most: u64) -> u64 {
        // https://en.wikipedia.org/wiki/Linear_congruential_generator, with Knuth's numbers.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}
