//! viceversa
fn main() {}
