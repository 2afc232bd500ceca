//! The web: pages, forms and the JSON API.

pub mod face;
