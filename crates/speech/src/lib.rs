//! Everything Viceversa says, in the reader's language.
//!
//! # Saying something
//! ```
//! use speech::{Lang, Voice, say};
//! let voice = Voice::new(Lang::Es, jiff::tz::TimeZone::UTC); // cheap: one for each request, mail or line
//! let plain: &'static str = voice.say("today"); // a text without values
//! let filled: String = say!(voice, "hours", n = 3); // a text with values
//! assert_eq!((plain, filled.as_str()), ("hoy", "3 horas"));
//! ```
//! - Texts are Fluent messages in `locales/{en,es}/<area>.ftl`; a new file is found by itself. A key names its
//!   area first (`promise-due`), is written in both languages, and takes the same variables in both. Wording
//!   that depends on a number or a state is a selector: `{ $n -> [one] one day *[other] { $n } days }`.
//!   Neither attributes nor functions are used; terms (`-product`) are.
//! - A key that is not written next to `say` (a table, a `match` that gives keys) is marked
//!   `key!("promise-due")`. Keys put together at run time start with a prefix that `tests/keys.rs` lists; rather
//!   write an exhaustive `match`. That test fails on a key that is missing, unused, or given other values than
//!   it takes.
//! - Markup within a sentence: [`Voice::pieces`] gives the texts and the holes in order, so that a page can put
//!   `<time>` or `<a>` into a hole. It works for messages without selectors.
//! - Values are [`Arg`]s: text, whole numbers, decimals. Numbers are grouped as the language does it; pass a
//!   year or a version as text. Texts are not escaped here: the page's template does that.
//! - A text that is missing stops a debug build; a release shows its key in brackets and logs.
//!
//! # Times, numbers, lists
//! Nothing reads a clock: `now` is an argument, and times are in `voice.zone` unless an organisation's zone is
//! given.
//!
//! | call | says |
//! |---|---|
//! | [`moment`](Voice::moment), [`short_moment`](Voice::short_moment) | `Thursday 26 November, 17:00`; `Tue 10 Nov, 09:06` |
//! | [`moment_in`](Voice::moment_in), [`moment_at`](Voice::moment_at), [`clock_in`](Voice::clock_in) | `Thursday 26 November, 17:00 in Madrid (16:00 for you)` |
//! | [`day`](Voice::day), [`date`](Voice::date), [`short_day`](Voice::short_day), [`near_day`](Voice::near_day), [`month`](Voice::month), [`clock`](Voice::clock) | `Thursday 26 November`; `Tue 10 Nov`; `tomorrow`; `October 2026`; `17:00` |
//! | [`due`](Voice::due) | `due today at 17:00`, `was due yesterday` |
//! | [`business_days_left`](Voice::business_days_left), [`business_days_late`](Voice::business_days_late), [`business_days`](Voice::business_days) | `two business days left` |
//! | [`duration`](Voice::duration), [`lead_time`](Voice::lead_time), [`late_by`](Voice::late_by) | `1 hour 30 minutes`; `20 minutes before the start`; `15 minutes late` |
//! | [`money`](Voice::money), [`pay`](Voice::pay), [`pay_range`](Voice::pay_range), [`number`](Voice::number), [`in_words`](Voice::in_words) | `58,000 EUR a year`; `58,000`; `two` |
//! | [`list`](Voice::list), [`sentence`] | `a, b and c`; a capital at the start |
//!
//! # The ledger's words
//! [`wording`] has a function for each closed enum of the ledger, also at the root: [`refusal`], [`field`],
//! [`side`], [`role`], [`conversation_kind`], [`presence`], [`promise_kind`], [`promise_state`] and so on.
//! What is a label begins with a capital (`Interview`); what goes into a sentence does not (`an interview`,
//! `kept`).

mod arg;
mod lang;
mod list;
mod number;
mod texts;
mod time;
mod voice;
pub mod wording;

pub use arg::Arg;
pub use lang::{Lang, UnknownLang};
pub use list::sentence;
pub use texts::{Catalogue, Piece, catalogue, warm_up};
pub use time::place;
pub use voice::Voice;
pub use wording::{
    a_conversation, agreement, change, choice, closing, conversation_kind, ending, feedback_use, field, flaw,
    interest, job_state, job_step, jurisdiction, law_asks, law_basis, law_force, lean, likelihood,
    message_kind, message_state, no_legal_advice, own_level, pay, posting_lacks, presence, promise_kind,
    promise_state, question_state, recommendation, refusal, report_kind, role, seniority, side, standing,
    statement, statement_of_them, the_side, told_item, verdict, visibility, void_reason, weight, wish_kind,
    workplace,
};
