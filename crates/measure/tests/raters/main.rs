//! Raters: against published figures, against simulated truth, under changes that must change nothing, and refused.

mod draw;
mod properties;
mod published;
mod refused;
mod simulated;
