//! A semaphore for blocking threads: at most so many at once inside.

use std::sync::{Condvar, Mutex, PoisonError};

/// Lets at most so many in at once.
#[derive(Debug)]
pub(crate) struct Gate {
    free: Mutex<usize>,
    opened: Condvar,
}

impl Gate {
    pub(crate) fn new(places: usize) -> Self {
        Self { free: Mutex::new(places.max(1)), opened: Condvar::new() }
    }

    /// Runs `work` as soon as there is a place.
    pub(crate) fn pass<T>(&self, work: impl FnOnce() -> T) -> T {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        while *free == 0 {
            free = self.opened.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
        *free -= 1;
        drop(free);
        let _place = Place(self);
        work()
    }
}

// Given back also when `work` panics.
struct Place<'g>(&'g Gate);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.0.opened.notify_one();
    }
}
