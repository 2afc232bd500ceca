//! What candidates thought of conversations. The rows are sealed: nothing here reads one by name or by process but
//! for whoever wrote it (through the texts of their process); they leave in blocks (docs/decisions/0024-blocks.md).

pub(crate) mod blocks;
pub(crate) mod responses;

pub use blocks::{Common, Released, add_block, blocks};
pub use responses::{
    Answer, Asked, Comment, Response, Stratum, answered, asked, comments, comments_of, decided, due,
    released, strata, waiting,
};
