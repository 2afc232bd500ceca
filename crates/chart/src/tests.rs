//! Laws that every chart keeps, whatever it is given.

mod laws;
mod samples;
