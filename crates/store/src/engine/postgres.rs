//! PostgreSQL, over the network.

use crate::error::{Error, Result};
use crate::row::{Cell, Row};
use crate::statement::Statement;
use crate::value::{Value, micros};
use jiff::{Timestamp, civil};
use postgres::config::{SslMode, TargetSessionAttrs};
use postgres::types::private::BytesMut;
use postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, Config, NoTls};
use std::collections::HashMap;
use std::time::Duration;
use tokio_postgres_rustls::MakeRustlsConnect;
use uuid::Uuid;

type Trouble = Box<dyn std::error::Error + Sync + Send>;

/// Microseconds from 1970 to 2000, where PostgreSQL begins to count.
const EPOCH: i64 = 946_684_800_000_000;
const EPOCH_DAY: civil::Date = civil::date(2000, 1, 1);

/// Opens links to a server, or to whichever of several is the primary now.
pub(crate) struct Manager {
    config: Config,
    tls: Option<MakeRustlsConnect>,
}

impl std::fmt::Debug for Manager {
    /// The connection string may hold a password and is not shown.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Manager(tls: {})", self.tls.is_some())
    }
}

impl Manager {
    pub(crate) fn new(connection_string: &str) -> Result<Self> {
        // The message of the parser is left out where it could repeat a password.
        let mut config: Config = connection_string.parse().map_err(|_| {
            Error::Location(
                "the connection string of PostgreSQL cannot be read: it should look like \
                 postgres://user:password@host:5432/database or host=… user=… dbname=…"
                    .to_owned(),
            )
        })?;
        if config.get_application_name().is_none() {
            config.application_name("viceversa");
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(5));
        }
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(Duration::from_secs(10));
        }
        let several = config.get_hosts().len() > 1 || config.get_hostaddrs().len() > 1;
        if several && config.get_target_session_attrs() == TargetSessionAttrs::Any {
            config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        }
        let tls = tls_asked(&config)?;
        Ok(Self { config, tls })
    }
}

/// The one place that decides on TLS to PostgreSQL: with `sslmode=require` the server must show a certificate
/// that the system's store of authorities vouches for (`SSL_CERT_FILE` names another one); without it there is
/// none, since an unverified certificate would promise what it does not keep.
fn tls_asked(config: &Config) -> Result<Option<MakeRustlsConnect>> {
    if matches!(config.get_ssl_mode(), SslMode::Disable | SslMode::Prefer) {
        return Ok(None);
    }
    let (connector, unread) = MakeRustlsConnect::with_native_certs().map_err(|_| {
        Error::Location(
            "the connection string asks for TLS (sslmode=require), but this system has no certificate \
             authorities: install its ca-certificates package, or name a file of them in SSL_CERT_FILE"
                .to_owned(),
        )
    })?;
    if !unread.is_empty() {
        tracing::warn!(count = unread.len(), "some certificate authorities of the system cannot be read");
    }
    Ok(Some(connector))
}

/// A client with the statements it has prepared.
pub(crate) struct Link {
    client: Client,
    prepared: HashMap<usize, postgres::Statement>,
    in_transaction: bool,
    stale_plans: bool,
}

impl r2d2::ManageConnection for Manager {
    type Connection = Link;
    type Error = Error;

    fn connect(&self) -> Result<Link> {
        let connected = match &self.tls {
            Some(tls) => self.config.connect(tls.clone()),
            None => self.config.connect(NoTls),
        };
        let client = connected.map_err(|error| match Error::from(error) {
            Error::Database { message, .. } => Error::Unreachable(message),
            other => other,
        })?;
        Ok(Link { client, prepared: HashMap::new(), in_transaction: false, stale_plans: false })
    }

    fn is_valid(&self, link: &mut Link) -> Result<()> {
        link.batch("select 1")
    }

    fn has_broken(&self, link: &mut Link) -> bool {
        link.client.is_closed() || link.in_transaction || link.stale_plans
    }
}

impl Link {
    pub(crate) fn batch(&mut self, text: &str) -> Result<()> {
        Ok(self.client.batch_execute(text)?)
    }

    pub(crate) fn begin(&mut self, text: &str) -> Result<()> {
        self.in_transaction = true;
        self.batch(text)
    }

    pub(crate) fn finish(&mut self, text: &str) -> Result<()> {
        self.batch(text)?;
        self.in_transaction = false;
        Ok(())
    }

    pub(crate) fn prepare(&mut self, statement: &'static Statement) -> Result<postgres::Statement> {
        let key = std::ptr::from_ref(statement).addr();
        if let Some(prepared) = self.prepared.get(&key) {
            return Ok(prepared.clone());
        }
        let prepared = self.client.prepare(statement.text(crate::Engine::Postgres))?;
        self.prepared.insert(key, prepared.clone());
        Ok(prepared)
    }

    pub(crate) fn execute(&mut self, statement: &'static Statement, values: &[Value]) -> Result<u64> {
        let prepared = self.prepare(statement)?;
        let parameters = parameters(&prepared, values)?;
        let done = self.client.execute(&prepared, &parameters);
        self.noticed(done)
    }

    pub(crate) fn rows(
        &mut self,
        statement: &'static Statement,
        values: &[Value],
        at_most: usize,
    ) -> Result<Vec<Row>> {
        let prepared = self.prepare(statement)?;
        let parameters = parameters(&prepared, values)?;
        let found = self.client.query(&prepared, &parameters);
        let found = self.noticed(found)?;
        found.into_iter().take(at_most).map(row).collect()
    }

    /// After a migration made by another server, plans of old tables are refused: the link is given up then.
    fn noticed<T>(&mut self, result: Result<T, postgres::Error>) -> Result<T> {
        result.map_err(|error| {
            if error.code() == Some(&postgres::error::SqlState::FEATURE_NOT_SUPPORTED) {
                self.stale_plans = true;
            }
            Error::from(error)
        })
    }
}

fn parameters<'v>(
    prepared: &postgres::Statement,
    values: &'v [Value<'v>],
) -> Result<Vec<&'v (dyn ToSql + Sync)>> {
    if prepared.params().len() != values.len() {
        return Err(Error::of_engine(
            crate::Engine::Postgres,
            format!("{} values for {} placeholders", values.len(), prepared.params().len()),
        ));
    }
    values.iter().map(|value| Ok(value.checked()? as &(dyn ToSql + Sync))).collect()
}

impl ToSql for Value<'_> {
    fn to_sql(&self, wanted: &Type, out: &mut BytesMut) -> Result<IsNull, Trouble> {
        match (self, wanted) {
            (Self::Null, _) => Ok(IsNull::Yes),
            (Self::Int(number), &Type::INT4) => i32::try_from(*number)?.to_sql(wanted, out),
            (Self::Int(number), &Type::INT2) => i16::try_from(*number)?.to_sql(wanted, out),
            (Self::Int(number), &Type::INT8) => number.to_sql(wanted, out),
            (Self::Real(number), &Type::FLOAT8) => number.to_sql(wanted, out),
            (Self::Bool(yes), &Type::BOOL) => yes.to_sql(wanted, out),
            (Self::Text(text), &Type::TEXT | &Type::VARCHAR | &Type::NAME | &Type::UNKNOWN) => {
                text.as_ref().to_sql(wanted, out)
            }
            (Self::Json(text), &Type::TEXT) => text.as_ref().to_sql(wanted, out),
            (Self::Json(text), &Type::JSONB) => {
                // The binary form of JSONB is its version and then the text.
                out.extend_from_slice(&[1]);
                out.extend_from_slice(text.as_bytes());
                Ok(IsNull::No)
            }
            (Self::Bytes(bytes), &Type::BYTEA) => bytes.as_ref().to_sql(wanted, out),
            (Self::Id(id), &Type::UUID) => id.to_sql(wanted, out),
            (Self::Instant(instant), &Type::TIMESTAMPTZ) => {
                (micros(*instant).as_microsecond() - EPOCH).to_sql(&Type::INT8, out)
            }
            (Self::Day(day), &Type::DATE) => day.to_sql(wanted, out),
            (given, _) => Err(format!("{} does not go into {wanted}", given.kind()).into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

impl Value<'_> {
    /// For messages: the kind only, never the value.
    const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Int(_) => "a whole number",
            Self::Real(_) => "a fraction",
            Self::Text(_) => "a text",
            Self::Bytes(_) => "bytes",
            Self::Bool(_) => "a boolean",
            Self::Id(_) => "an id",
            Self::Instant(_) => "an instant",
            Self::Day(_) => "a day",
            Self::Json(_) => "JSON",
        }
    }
}

fn row(row: postgres::Row) -> Result<Row> {
    (0..row.len()).map(|index| Ok(row.try_get::<_, Cell>(index)?)).collect::<Result<_>>().map(Row)
}

impl<'a> FromSql<'a> for Cell {
    fn from_sql(given: &Type, raw: &'a [u8]) -> Result<Self, Trouble> {
        Ok(match *given {
            Type::BOOL => Self::Bool(bool::from_sql(given, raw)?),
            Type::INT8 => Self::Int(i64::from_sql(given, raw)?),
            Type::INT4 => Self::Int(i64::from(i32::from_sql(given, raw)?)),
            Type::INT2 => Self::Int(i64::from(i16::from_sql(given, raw)?)),
            Type::FLOAT8 => Self::Real(f64::from_sql(given, raw)?),
            Type::FLOAT4 => Self::Real(f64::from(f32::from_sql(given, raw)?)),
            Type::TEXT | Type::VARCHAR | Type::NAME | Type::BPCHAR | Type::UNKNOWN => {
                Self::Text(String::from_sql(given, raw)?)
            }
            Type::UUID => Self::Id(Uuid::from_sql(given, raw)?),
            Type::BYTEA => match Uuid::from_slice(raw) {
                Ok(id) => Self::Id(id),
                Err(_) => Self::Bytes(raw.to_vec()),
            },
            Type::TIMESTAMPTZ => {
                Self::Instant(Timestamp::from_microsecond(i64::from_sql(&Type::INT8, raw)? + EPOCH)?)
            }
            Type::DATE => Self::Day(
                EPOCH_DAY.checked_add(jiff::Span::new().try_days(i32::from_sql(&Type::INT4, raw)?)?)?,
            ),
            Type::JSONB => Self::Text(std::str::from_utf8(raw.get(1..).unwrap_or_default())?.to_owned()),
            Type::JSON => Self::Text(std::str::from_utf8(raw)?.to_owned()),
            _ => return Err(format!("no Rust type stands for {given}: cast it").into()),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Trouble> {
        Ok(Self::Null)
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_hosts_mean_the_primary_among_them() {
        let manager = Manager::new("host=a,b port=5432,5433 user=x dbname=y").unwrap();
        assert_eq!(manager.config.get_target_session_attrs(), TargetSessionAttrs::ReadWrite);
    }

    #[test]
    fn tls_is_spoken_when_it_is_asked_for_and_only_then() {
        for (mode, tls) in [("disable", false), ("prefer", false), ("require", true)] {
            let manager = Manager::new(&format!("host=a user=x sslmode={mode}"));
            // Where a system has no certificate authorities, asking for TLS is refused, never passed over.
            match manager {
                Ok(manager) => assert_eq!(manager.tls.is_some(), tls, "{mode}"),
                Err(error) => assert!(tls && error.to_string().contains("SSL_CERT_FILE"), "{error}"),
            }
        }
    }

    #[test]
    fn a_connection_string_that_cannot_be_read_is_not_repeated() {
        let error = Manager::new("postgres://x:secret@host:notaport/y").unwrap_err();
        assert!(!error.to_string().contains("secret"));
    }
}
