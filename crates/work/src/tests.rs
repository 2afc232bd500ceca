//! The worker on both engines: rounds, letters, mail that comes in.

mod around;
mod decisions;
mod figures;
mod letters;
mod mail_in;
mod mirror;
mod receiver;
mod roles;
mod smtp;
mod stage;
mod webhooks;
mod workers;
