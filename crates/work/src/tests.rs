//! The worker on both engines.
