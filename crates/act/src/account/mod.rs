//! Logins: set-up, sign-in, mail links, passwords, sessions.

pub mod claim;
pub mod link;
pub mod password;
pub mod places;
pub mod preferences;
pub mod reset;
pub mod session;
pub mod set_up;
pub mod sign_in;
pub mod throttle;
