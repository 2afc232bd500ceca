//! The worker on both engines: rounds, letters, mail that comes in.

mod letters;
mod mail_in;
mod smtp;
mod stage;
mod workers;
