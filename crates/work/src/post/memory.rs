//! Mail kept in memory, for tests: what would have left, and servers that refuse.

use super::{Handover, Parcel};
use std::sync::{Mutex, PoisonError};

/// Mail kept in memory.
#[derive(Debug, Default)]
pub struct Memory {
    kept: Mutex<Vec<Parcel>>,
    refused: Mutex<Vec<String>>,
    failures: Mutex<u32>,
}

impl Memory {
    /// Everything that has left, in order.
    #[must_use]
    pub fn mail(&self) -> Vec<Parcel> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on mail to that address comes back.
    pub fn refuse(&self, address: &str) {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner).push(address.to_owned());
    }

    /// Mail to that address is taken again.
    pub fn take_again(&self, address: &str) {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner).retain(|other| other != address);
    }

    /// The next so many mails cannot be handed over.
    pub fn fail_next(&self, times: u32) {
        *self.failures.lock().unwrap_or_else(PoisonError::into_inner) = times;
    }

    pub(super) fn hand_over(&self, parcel: &Parcel) -> Handover {
        let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        if *failures > 0 {
            *failures -= 1;
            return Handover::Failed("421 not now".to_owned());
        }
        drop(failures);
        let to = parcel.to.to_string();
        if self.refused.lock().unwrap_or_else(PoisonError::into_inner).contains(&to) {
            return Handover::Bounced("550 5.1.1 no such mailbox".to_owned());
        }
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).push(parcel.clone());
        Handover::Accepted("250 ok".to_owned())
    }
}
