//! The layer under load, loss and panic, on both engines.

use crate::engine::Engine;
use crate::statement::Statement;
use crate::value::{Value, values};
use crate::{Conn, Database, Error, Result, testing};
use jiff::{Timestamp, civil::date};
use std::sync::atomic::{AtomicBool, Ordering};
use uuid::Uuid;

static PUT: Statement = Statement::new(
    "put",
    &["insert into things (id, number, fraction, words, bytes, yes, at, day, json)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"],
);
static GET: Statement = Statement::new(
    "get",
    &["select id, number, fraction, words, bytes, yes, at, day, json from things where id = $1"],
);
static COUNT: Statement = Statement::new("count", &["select count(*) from things"]);
static KILL_OTHERS: Statement = Statement::new(
    "kill_others",
    &[
        "select 1",
        "select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()",
    ],
);
static BROKEN: Statement = Statement::new("broken", &["select nonsense from nowhere"]);

fn things(db: &Database) {
    db.write(|conn| {
        conn.batch(match conn.engine() {
            Engine::Sqlite => {
                "create table things (id blob primary key, number integer, fraction real, words text, \
                 bytes blob, yes integer check (yes in (0, 1)), at text, day text, json text) strict"
            }
            Engine::Postgres => {
                "create table things (id uuid primary key, number bigint, fraction double precision, \
                 words text, bytes bytea, yes boolean, at timestamptz, day date, json jsonb)"
            }
        })
    })
    .unwrap();
}

fn put(conn: &mut Conn, id: Uuid) -> Result<u64> {
    conn.execute(
        &PUT,
        values![
            id,
            7,
            0.5,
            "words",
            &[1_u8, 2, 3][..],
            true,
            "2026-11-22T06:00:00.123456789Z".parse::<Timestamp>().unwrap(),
            date(2026, 11, 22),
            Value::json(r#"{"a": 1}"#),
        ],
    )
}

fn count(db: &Database) -> i64 {
    db.read(|conn| conn.one(&COUNT, values![])?.get(0)).unwrap()
}

#[test]
fn every_type_comes_out_as_it_went_in() {
    testing::each_engine(|db| {
        things(db);
        let id = Uuid::new_v4();
        db.write(|conn| put(conn, id)).unwrap();
        let row = db.read(|conn| conn.one(&GET, values![id])).unwrap();
        let mut row = row.reader();
        assert_eq!(row.next::<Uuid>().unwrap(), id);
        assert_eq!(row.next::<i64>().unwrap(), 7);
        assert!((row.next::<f64>().unwrap() - 0.5).abs() < f64::EPSILON);
        assert_eq!(row.next::<String>().unwrap(), "words");
        assert_eq!(row.next::<Vec<u8>>().unwrap(), [1, 2, 3]);
        assert!(row.next::<bool>().unwrap());
        assert_eq!(row.next::<Timestamp>().unwrap().to_string(), "2026-11-22T06:00:00.123456Z");
        assert_eq!(row.next::<jiff::civil::Date>().unwrap(), date(2026, 11, 22));
        assert_eq!(row.next::<String>().unwrap(), r#"{"a": 1}"#);
        assert!(row.next::<String>().is_err(), "the row has ended");
    });
}

#[test]
fn nothing_comes_out_as_nothing() {
    testing::each_engine(|db| {
        things(db);
        let id = Uuid::new_v4();
        let nothing = || Value::Null;
        let values = [
            Value::Id(id),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
        ];
        db.write(|conn| conn.execute(&PUT, &values)).unwrap();
        let row = db.read(|conn| conn.one(&GET, values![id])).unwrap();
        assert_eq!(row.get::<Option<i64>>(1).unwrap(), None);
        assert_eq!(row.get::<Option<Timestamp>>(6).unwrap(), None);
        assert!(row.get::<String>(3).is_err());
    });
}

#[test]
fn what_one_engine_would_refuse_is_refused_by_both() {
    testing::each_engine(|db| {
        things(db);
        let refused = db.read(|conn| conn.one(&GET, values!["nul\0"])).unwrap_err();
        assert!(matches!(refused, Error::Unstorable(_)), "{refused}");
        let count = db.read(|conn| conn.one(&GET, values![])).unwrap_err();
        assert!(count.to_string().contains("0 values for 1 placeholders"), "{count}");
    });
}

#[test]
fn an_error_undoes_everything() {
    testing::each_engine(|db| {
        things(db);
        let stale: Result<()> = db.write(|conn| {
            put(conn, Uuid::new_v4())?;
            Err(Error::Stale)
        });
        assert_eq!(stale, Err(Error::Stale));
        assert_eq!(count(db), 0);
    });
}

#[test]
fn a_failed_statement_dooms_its_transaction_on_both_engines() {
    testing::each_engine(|db| {
        things(db);
        let id = Uuid::new_v4();
        let result: Result<()> = db.write(|conn| {
            put(conn, id)?;
            let taken = put(conn, id).unwrap_err();
            assert!(taken.is_taken("things.id"), "{taken}");
            assert!(put(conn, Uuid::new_v4()).is_err(), "doomed");
            Ok(())
        });
        assert!(result.unwrap_err().is_taken("things.id"));
        assert_eq!(count(db), 0);
        // The link is whole again.
        db.write(|conn| put(conn, id)).unwrap();
        assert_eq!(count(db), 1);
    });
}

#[test]
fn a_failure_names_its_statement() {
    testing::each_engine(|db| {
        let error = db.read(|conn| conn.all(&BROKEN, values![])).unwrap_err();
        assert!(error.to_string().contains("broken: "), "{error}");
    });
}

#[test]
fn a_panic_leaves_no_transaction_behind() {
    testing::each_engine(|db| {
        things(db);
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            db.write(|conn| -> Result<()> {
                put(conn, Uuid::new_v4())?;
                panic!("in the middle");
            })
        }));
        assert!(panicked.is_err());
        assert_eq!(count(db), 0);
        db.write(|conn| put(conn, Uuid::new_v4())).unwrap();
        assert_eq!(count(db), 1);
    });
}

#[test]
fn a_reader_writes_nothing_and_sees_one_moment() {
    testing::each_engine(|db| {
        things(db);
        assert!(db.read(|conn| put(conn, Uuid::new_v4())).is_err());
        db.read(|conn| {
            let before: i64 = conn.one(&COUNT, values![])?.get(0)?;
            db.write(|other| put(other, Uuid::new_v4()))?;
            let after: i64 = conn.one(&COUNT, values![])?.get(0)?;
            assert_eq!((before, after), (0, 0));
            Ok::<_, Error>(())
        })
        .unwrap();
        assert_eq!(count(db), 1);
    });
}

#[test]
fn lost_clients_are_replaced_without_a_word() {
    testing::each_engine(|db| {
        things(db);
        // Several links, idle in the pool.
        std::thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| db.write(|conn| put(conn, Uuid::new_v4())).unwrap());
            }
        });
        db.read(|conn| conn.all(&KILL_OTHERS, values![])).unwrap();
        for _ in 0..6 {
            db.write(|conn| put(conn, Uuid::new_v4())).unwrap();
        }
        assert_eq!(count(db), 9);
    });
}

#[test]
fn a_client_lost_in_the_middle_is_an_error_and_commits_nothing() {
    let Some(db) = testing::postgres() else {
        return;
    };
    things(&db);
    let killed = AtomicBool::new(false);
    let result = db.write(|conn| {
        put(conn, Uuid::new_v4())?;
        db.read(|other| other.all(&KILL_OTHERS, values![]))?;
        killed.store(true, Ordering::Relaxed);
        put(conn, Uuid::new_v4())
    });
    assert!(killed.load(Ordering::Relaxed));
    assert!(result.unwrap_err().is_passing());
    assert_eq!(count(&db), 0);
}

#[test]
fn many_writers_at_once_all_get_their_turn() {
    testing::each_engine(|db| {
        things(db);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        db.write(|conn| put(conn, Uuid::new_v4())).unwrap();
                    }
                });
            }
        });
        assert_eq!(count(db), 80);
    });
}

#[test]
fn transactions_that_take_turns_never_meet() {
    testing::each_engine(|db| {
        things(db);
        let inside = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| {
                    db.write(|conn| {
                        conn.take_turns("person")?;
                        assert!(!inside.swap(true, Ordering::SeqCst), "two at a time");
                        std::thread::sleep(std::time::Duration::from_millis(5));
                        inside.store(false, Ordering::SeqCst);
                        put(conn, Uuid::new_v4())
                    })
                    .unwrap();
                });
            }
        });
        assert_eq!(count(db), 6);
    });
}

#[test]
fn a_database_in_memory_is_one_for_readers_and_writers() {
    let db = Database::open(&crate::Location::Memory).unwrap();
    things(&db);
    db.write(|conn| put(conn, Uuid::new_v4())).unwrap();
    assert_eq!(count(&db.clone()), 1);
}
