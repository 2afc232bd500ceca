//! The tables of both engines are the same tables: columns, types, nothings, keys, indexes. `search_index` alone
//! is each engine's own.

use crate::engine::Engine;
use crate::statement::Statement;
use crate::value::values;
use crate::{Database, testing};
use std::collections::{BTreeMap, BTreeSet};

/// table, column, type, refuses nothing, place in the primary key, is a boolean.
static COLUMNS: Statement = Statement::new(
    "columns",
    &[
        "select tables.name, columns.name, columns.type, columns.\"notnull\" or columns.pk > 0, columns.pk,
            tables.sql like '%    ' || columns.name || ' integer%check (' || columns.name || ' in (0, 1))%'
        from sqlite_schema as tables join pragma_table_info(tables.name) as columns
        where tables.type = 'table' and tables.name not like 'sqlite_%' and tables.name not like 'search_index%'",
        "select cast(tables.relname as text), cast(attname as text), format_type(atttypid, null), attnotnull,
            cast(coalesce(array_position(cast(indkey as int2[]), attnum) + 1, 0) as bigint),
            format_type(atttypid, null) = 'boolean'
        from pg_class as tables join pg_attribute on attrelid = tables.oid and attnum > 0
            left join pg_index on indrelid = tables.oid and indisprimary
        where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'search_index%'",
    ],
);

/// table, name of the key (PostgreSQL) or index, place, column, is unique, is partial, was made on its own.
static KEYS: Statement = Statement::new(
    "keys",
    &[
        "select tables.name, keys.name, keys.\"unique\", keys.partial, keys.origin = 'c',
            (select group_concat(name, ',') from (select name from pragma_index_info(keys.name) order by seqno))
        from sqlite_schema as tables join pragma_index_list(tables.name) as keys
        where tables.type = 'table' and tables.name not like 'sqlite_%' and tables.name not like 'search_index%'",
        "select cast(tables.relname as text), cast(indexes.relname as text), indisunique,
            indpred is not null, conindid is null,
            (select string_agg(attname, ',' order by place)
                from unnest(cast(indkey as int2[])) with ordinality as parts (attnum, place)
                join pg_attribute on attrelid = tables.oid and pg_attribute.attnum = parts.attnum)
        from pg_index
            join pg_class as tables on tables.oid = indrelid
            join pg_class as indexes on indexes.oid = indexrelid
            left join pg_constraint on conindid = indexrelid and contype in ('p', 'u', 'x')
        where tables.relnamespace = 'public'::regnamespace and not indisexclusion
            and tables.relname not like 'search_index%'",
    ],
);

/// table, number of the key, column, table pointed at, column pointed at.
static FOREIGN_KEYS: Statement = Statement::new(
    "foreign_keys",
    &[
        "select tables.name, cast(keys.id as text), keys.\"from\", keys.\"table\", keys.\"to\"
        from sqlite_schema as tables join pragma_foreign_key_list(tables.name) as keys
        where tables.type = 'table' order by tables.name, keys.id, keys.seq",
        "select cast(tables.relname as text), cast(conname as text), cast(here.attname as text),
            cast(others.relname as text), cast(there.attname as text)
        from pg_constraint
            join pg_class as tables on tables.oid = conrelid
            join pg_class as others on others.oid = confrelid
            join unnest(conkey, confkey) with ordinality as parts (here, there, place) on true
            join pg_attribute as here on here.attrelid = conrelid and here.attnum = parts.here
            join pg_attribute as there on there.attrelid = confrelid and there.attnum = parts.there
        where contype = 'f' order by tables.relname, conname, place",
    ],
);

#[test]
fn both_engines_have_the_same_tables() {
    let sqlite = testing::sqlite();
    let Some(postgres) = testing::postgres() else {
        return;
    };
    let (sqlite, postgres) = (described(&sqlite), described(&postgres));
    let only = |mine: &BTreeSet<String>, other: &BTreeSet<String>| -> Vec<String> {
        mine.difference(other).cloned().collect()
    };
    assert_eq!(
        (only(&sqlite, &postgres), only(&postgres, &sqlite)),
        (vec![], vec![]),
        "(only on SQLite, only on PostgreSQL)"
    );
    assert!(sqlite.len() > 100, "the description is whole");
}

#[test]
fn every_table_of_a_workspace_leads_with_it() {
    // Found by a secret that arrives without a workspace, or belonging to the house as a whole.
    let global = [
        "accounts",
        "api_tokens",
        "attempts",
        "links",
        "mailbox",
        "meta",
        "migrations",
        "received",
        "reply_tokens",
        "sessions",
        "workspaces",
    ];
    let db = testing::sqlite();
    let mut first = BTreeMap::new();
    for row in db.read(|conn| conn.all(&COLUMNS, values![])).unwrap() {
        if row.get::<i64>(4).unwrap() == 1 {
            first.insert(row.get::<String>(0).unwrap(), row.get::<String>(1).unwrap());
        }
    }
    for (table, column) in first {
        assert!(
            column == "workspace_id" || global.contains(&table.as_str()),
            "the key of {table} begins with {column}"
        );
    }
}

/// One line for each column, key, index and foreign key.
fn described(db: &Database) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    db.read(|conn| {
        for row in conn.all(&COLUMNS, values![])? {
            let mut row = row.reader();
            let (table, column, kind) = (row.next::<String>()?, row.next::<String>()?, row.next::<String>()?);
            let (filled, place, boolean) = (row.next::<bool>()?, row.next::<i64>()?, row.next::<bool>()?);
            let kind = kind_in_sqlite(db.engine(), &kind, boolean);
            lines.insert(format!("column {table}.{column} {kind} filled={filled} key={place}"));
        }
        for row in conn.all(&KEYS, values![])? {
            let mut row = row.reader();
            let (table, name) = (row.next::<String>()?, row.next::<String>()?);
            let (unique, partial, own) = (row.next::<bool>()?, row.next::<bool>()?, row.next::<bool>()?);
            let columns: String = row.next()?;
            // Keys made with their table get their names from the engine.
            let name = if own { name } else { "key".to_owned() };
            lines.insert(format!("{name} on {table} ({columns}) unique={unique} partial={partial}"));
        }
        let mut foreign: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
        for row in conn.all(&FOREIGN_KEYS, values![])? {
            let mut row = row.reader();
            let key = (row.next::<String>()?, row.next::<String>()?);
            let (from, table, to) = (row.next::<String>()?, row.next::<String>()?, row.next::<String>()?);
            foreign.entry(key).or_default().push(format!("{from} -> {table}.{to}"));
        }
        lines.extend(foreign.into_iter().map(|((table, _), parts)| format!("{table}: {}", parts.join(", "))));
        Ok::<_, crate::Error>(())
    })
    .unwrap();
    lines
}

/// What stands for a type in a STRICT table.
fn kind_in_sqlite(engine: Engine, kind: &str, boolean: bool) -> String {
    let kind = match (engine, kind) {
        (Engine::Sqlite, kind) => kind,
        (Engine::Postgres, "uuid" | "bytea") => "BLOB",
        (Engine::Postgres, "bigint" | "boolean") => "INTEGER",
        (Engine::Postgres, "double precision") => "REAL",
        (Engine::Postgres, "text" | "jsonb" | "date" | "timestamp with time zone") => "TEXT",
        (Engine::Postgres, other) => return format!("{other}, which nothing stands for in SQLite"),
    };
    format!("{}{}", kind.to_uppercase(), if boolean { " of 0 and 1" } else { "" })
}
