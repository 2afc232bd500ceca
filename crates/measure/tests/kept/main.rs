//! What was kept: against the check values, in simulation, and as properties.

// The check values lie beside the project, and where they are is the environment's to say.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

mod alarms;
mod beside;
mod checked;
mod composites;
mod likelihood;
mod properties;
mod simulated;
mod stages;
mod support;
mod trends;
