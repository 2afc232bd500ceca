//! What leaves the house as text and comes back as text, pure: a posting for search engines, a calendar file,
//! a process with its proof, a list for a spreadsheet. No clock, no chance, no I/O: what a text says comes in
//! as arguments, and the caller writes it wherever it goes.

pub mod bundle;
pub mod calendar;
pub mod job_posting;
pub mod list;
