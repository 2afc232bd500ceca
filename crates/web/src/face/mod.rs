//! The design system: the parts every page is made of.
//!
//! Plain data goes in, [`maud::Markup`] comes out. Nothing here knows the store, the
//! write path or a language: every text arrives as it will be read. What a page needs
//! is re-exported, so that one `use crate::face::*`-style import of names is enough.
//!
//! The rules the parts keep, so that pages need not think of them: a side is never told
//! by colour alone, a state always has a sign and a word, every control is at least
//! 24 px (44 px where it matters), and nothing needs a script.

pub mod assets;
mod banner;
mod button;
mod chart;
mod choice;
mod demo;
mod field;
mod form;
mod frame;
mod gallery;
mod lanes;
mod listing;
mod owed;
mod person;
mod plan;
mod shell;
mod state;
mod steps;
mod table;
mod talk;
mod time;
mod today;
mod upload;

pub use self::chart::{chart_words, figure};
pub use banner::{Tone, banner, banner_of};
pub use button::{Weight, button, link_button, more_button, post_button, post_link};
pub use choice::{BigChoice, Choice, big_choices, checks, radios, select, tick};
pub use demo::{DemoBar, Seat, demo_bar, mail_paper};
pub use field::{Field, Kind, area, input};
pub use form::{FormError, do_row, find_form, form_errors, post_form};
pub use frame::{card, crumb, empty, facts, part, split, title};
pub use gallery::gallery;
pub use lanes::{Day, Entry, LaneHeads, Manner, Word, compose, lanes};
pub use listing::{Item, list, pages, top_list};
pub use owed::{Owed, owed};
pub use person::{face_of, person};
pub use plan::{Stage, plan};
pub use shell::{Menu, NavItem, Page, Width, page, sheet};
pub use state::{ClaimSide, Claims, State, claims, claims_card, lock, tag};
pub use steps::{Step, steps};
pub use table::{Cell, table};
pub use talk::{Talk, talk};
pub use time::{Days, days, leaf, when};
pub use today::{Place, Today, Told, today};
pub use upload::{file_input, post_form_with_files, trap};
