//! Candidates, the newest first, page by page: all of them, or those that are found. One query.
//!
//! Each statement finds its page first, walking the numbers downwards, and dresses only that page up.

use crate::conn::Conn;
use crate::error::Result;
use crate::fold::fold;
use crate::process::columns::beside;
use crate::row::Row;
use crate::search::question;
use crate::statement::Statement;
use crate::value::Value;
use jiff::Timestamp;
use ledger::ids::{AccountId, CandidateId, MemberId, ProcessId, WorkspaceId};
use ledger::process::Ending;

/// Whose list it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sees {
    /// Everybody of the workspace: who runs it.
    All(WorkspaceId),
    /// Who is or was in a process that this member runs or answers for.
    OfManager(WorkspaceId, MemberId),
}

impl Sees {
    /// The workspace, whose border no list crosses.
    #[must_use]
    pub const fn workspace(self) -> WorkspaceId {
        match self {
            Self::All(id) | Self::OfManager(id, _) => id,
        }
    }
}

/// What a list of candidates is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that all of them have, in any part: see [`crate::search`]. Nothing for everybody.
    pub words: String,
    /// A tag that all of them have. Nothing for everybody.
    pub tag: String,
}

/// Where a page ended: the number of the last one shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor(pub i64);

/// A candidate in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub id: CandidateId,
    /// Their place among the candidates of the workspace.
    pub number: i64,
    /// Their login, once claimed.
    pub account: Option<AccountId>,
    /// Their name.
    pub name: String,
    /// Where mail reaches them.
    pub email: String,
    /// Since when.
    pub created_at: Timestamp,
    /// Their tags, by their folded names.
    pub tags: Vec<String>,
    /// The process of theirs in which something happened last.
    pub latest: Option<Latest>,
}

/// The latest process of somebody in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Latest {
    /// Which.
    pub process: ProcessId,
    /// For which job.
    pub job_title: Option<String>,
    /// The stage it is in.
    pub stage_name: Option<String>,
    /// How it ended, if it did.
    pub ended: Option<Ending>,
    /// The time of its last entry.
    pub latest_at: Timestamp,
}

impl Listed {
    /// Where a page that ends with this one ends.
    #[must_use]
    pub const fn cursor(&self) -> Cursor {
        Cursor(self.number)
    }
}

/// The whole text around a page. `$1` workspace, `$2` cursor, `$3` limit, `$4` tag.
macro_rules! dressed {
    ($select:literal, $from:literal, $only:expr, $order:literal) => {
        concat!(
            "select page.id, page.number, page.account_id, page.name, page.email, page.created_at,
                (select string_agg(tag, '
') from (
                    select distinct tag, tag_folded from candidate_tags as tags
                    where tags.workspace_id = page.workspace_id and tags.number = page.number
                    order by tag_folded) as theirs),
                latest.id, jobs.title, stages.name, latest.ended_how, latest.latest_at
            from (",
            $select,
            " c.workspace_id, c.id, c.number, c.account_id, c.name, c.email, c.created_at
                from ",
            $from,
            "
                where c.workspace_id = $1 and c.merged_into is null and ",
            $only,
            "
                order by ",
            $order,
            " desc limit $3
            ) as page
                left join processes as latest on latest.workspace_id = page.workspace_id and latest.id = (
                    select p.id from (
                        select page.id as id union all
                        select id from candidates
                        where workspace_id = page.workspace_id and merged_into = page.id
                    ) as same cross join processes as p
                    where p.workspace_id = page.workspace_id and p.candidate_id = same.id
                    order by p.latest_at desc, p.id desc limit 1)
                left join jobs on jobs.workspace_id = page.workspace_id and jobs.id = latest.job_id
                left join stages on stages.workspace_id = page.workspace_id and stages.id = latest.stage_id"
        )
    };
}

/// Whether they have a tag, where one is asked for.
macro_rules! tagged {
    () => {
        "($4 = '' or exists (select 1 from candidate_tags as tagged
            where tagged.workspace_id = c.workspace_id and tagged.tag_folded = $4
                and tagged.number = c.number))"
    };
}

/// The numbers of the persons in processes that a member (`$5`) runs or answers for.
macro_rules! of_manager {
    () => {
        "c.number in (
            select root.number from (
                select candidate_id from processes where workspace_id = $1 and recruiter_id = $5
                union all select candidate_id from processes where workspace_id = $1 and hiring_manager_id = $5
            ) as parts
                cross join candidates as one cross join candidates as root
            where one.workspace_id = $1 and one.id = parts.candidate_id and root.workspace_id = $1
                and root.id = coalesce(one.merged_into, one.id))"
    };
}

static ALL: Statement = Statement::new(
    "store::candidates::list::ALL",
    &[dressed!("select", "candidates as c", "c.number < $2 and $4 = ''", "c.number")],
);
static TAGGED: Statement = Statement::new(
    "store::candidates::list::TAGGED",
    &[dressed!(
        "select distinct",
        "candidate_tags as tagged cross join candidates as c",
        "tagged.workspace_id = $1 and tagged.tag_folded = $4 and tagged.number < $2 and c.number = tagged.number",
        "c.number"
    )],
);
static OF_MANAGER: Statement = Statement::new(
    "store::candidates::list::OF_MANAGER",
    &[dressed!(
        "select",
        "candidates as c",
        concat!("c.number < $2 and ", tagged!(), " and ", of_manager!()),
        "c.number"
    )],
);
// What is asked of the index is `$5`, or `$6` where a member is.
static FOUND: Statement = Statement::new(
    "store::candidates::list::FOUND",
    &[
        dressed!(
            "select",
            "search_index cross join candidates as c",
            concat!(
                "search_index match $5 and search_index.rowid < $2 and c.number = search_index.rowid and ",
                tagged!()
            ),
            "search_index.rowid"
        ),
        dressed!(
            "select",
            "search_index cross join candidates as c",
            concat!(
                "search_index.workspace_id = $1 and words @@ cast(cast($5 as text) as tsquery)
                    and search_index.number < $2 and c.number = search_index.number and ",
                tagged!()
            ),
            "search_index.number"
        ),
    ],
);
static FOUND_OF_MANAGER: Statement = Statement::new(
    "store::candidates::list::FOUND_OF_MANAGER",
    &[
        dressed!(
            "select",
            "search_index cross join candidates as c",
            concat!(
                "search_index match $6 and search_index.rowid < $2 and c.number = search_index.rowid and ",
                tagged!(),
                " and ",
                of_manager!()
            ),
            "search_index.rowid"
        ),
        dressed!(
            "select",
            "search_index cross join candidates as c",
            concat!(
                "search_index.workspace_id = $1 and words @@ cast(cast($6 as text) as tsquery)
                    and search_index.number < $2 and c.number = search_index.number and ",
                tagged!(),
                " and ",
                of_manager!()
            ),
            "search_index.number"
        ),
    ],
);

/// For the tests: `statements!` takes whole texts only.
#[cfg(test)]
pub(crate) static STATEMENTS: &[&Statement] = &[&ALL, &TAGGED, &OF_MANAGER, &FOUND, &FOUND_OF_MANAGER];

/// A page of persons, the newest first, after the cursor.
///
/// # Errors
/// Whatever the engine refuses.
pub fn list(
    conn: &mut Conn,
    sees: Sees,
    filter: &Filter,
    after: Option<Cursor>,
    limit: u32,
) -> Result<Vec<Listed>> {
    let workspace = sees.workspace();
    let words = question(conn, workspace, &filter.words)?;
    let tag = fold(&filter.tag);
    // Words that are none (a lone star) find nobody, where silence finds everybody.
    if words.is_none() && !filter.words.trim().is_empty() {
        return Ok(vec![]);
    }
    let Cursor(before) = after.unwrap_or(Cursor(i64::MAX));
    let mut asked: Vec<Value<'_>> = vec![workspace.into(), before.into(), limit.into(), (&*tag).into()];
    let statement = match (sees, words) {
        (Sees::All(_), None) if tag.is_empty() => &ALL,
        (Sees::All(_), None) => &TAGGED,
        (Sees::All(_), Some(words)) => {
            asked.push(words.into());
            &FOUND
        }
        (Sees::OfManager(_, member), None) => {
            asked.push(member.into());
            &OF_MANAGER
        }
        (Sees::OfManager(_, member), Some(words)) => {
            asked.extend([member.into(), words.into()]);
            &FOUND_OF_MANAGER
        }
    };
    let mut page = conn.all_of(statement, &asked, read)?;
    // Here, since sorting such wide rows once more costs the engine more than finding them.
    page.sort_by_key(|one| std::cmp::Reverse(one.number));
    Ok(page)
}

fn read(row: Row) -> Result<Listed> {
    let mut row = row.reader();
    Ok(Listed {
        id: row.next()?,
        number: row.next()?,
        account: row.next()?,
        name: row.next()?,
        email: row.next()?,
        created_at: row.next()?,
        tags: row
            .next::<Option<String>>()?
            .map(|tags| tags.lines().map(str::to_owned).collect())
            .unwrap_or_default(),
        latest: {
            let process: Option<ProcessId> = row.next()?;
            let (job_title, stage_name) = (row.next()?, row.next()?);
            let ended = row.maybe_code(Ending::from_code)?;
            let latest_at: Option<Timestamp> = row.next()?;
            process
                .map(|process| {
                    Ok::<_, crate::Error>(Latest {
                        process,
                        job_title,
                        stage_name,
                        ended,
                        latest_at: beside(latest_at)?,
                    })
                })
                .transpose()?
        },
    })
}
