//! What only the demonstration has.

pub mod clock;
