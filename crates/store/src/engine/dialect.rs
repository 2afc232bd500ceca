//! The few texts that cannot be one text for both engines.

use crate::statement::statements;

statements! {
    /// Makes two transactions that touch the same thing follow each other. SQLite has one writer anyway.
    pub(crate) TAKE_TURNS = sqlite "select $1",
        postgres "select cast(pg_advisory_xact_lock(hashtextextended($1, 0)) as text)";

    /// Takes due errands under a lease. PostgreSQL has many workers at a time, each of which steps over the
    /// rows that another one holds; SQLite lets them in one after the other.
    pub(crate) CLAIM_ERRANDS = sqlite
        "update errands set lease_until = $3, lease_owner = $4, attempts = attempts + 1
            where state = 'waiting' and (workspace_id, id) in (
                select workspace_id, id from errands
                where state = 'waiting' and due_at <= $1 and (lease_until is null or lease_until <= $1)
                order by due_at limit $2)
            returning workspace_id, id, key, kind, payload, due_at, attempts, state, last_error, created_at",
        postgres
        "update errands set lease_until = $3, lease_owner = $4, attempts = attempts + 1
            where state = 'waiting' and (workspace_id, id) in (
                select workspace_id, id from errands
                where state = 'waiting' and due_at <= $1 and (lease_until is null or lease_until <= $1)
                order by due_at limit $2 for update skip locked)
            returning workspace_id, id, key, kind, payload, due_at, attempts, state, last_error, created_at";

    /// Takes under a lease the webhook that waited longest among those that can be told something now.
    pub(crate) CLAIM_WEBHOOK = sqlite
        "update webhooks set lease_until = $2, lease_owner = $3 where (workspace_id, id) in (
                select workspace_id, id from webhooks as free
                where state = 'active' and (lease_until is null or lease_until <= $1)
                    and (hold_until is null or hold_until <= $1)
                    and exists (select 1 from webhook_calls where webhook_calls.workspace_id = free.workspace_id
                        and webhook_calls.webhook_id = free.id and webhook_calls.state = 'waiting'
                        and webhook_calls.due_at <= $1)
                order by coalesce(tried_at, created_at), id limit 1)
            returning workspace_id, id, address, types, secret, old_secret, old_secret_until, state, why, state_at,
                failing_since, version, created_at",
        postgres
        "update webhooks set lease_until = $2, lease_owner = $3 where (workspace_id, id) in (
                select workspace_id, id from webhooks as free
                where state = 'active' and (lease_until is null or lease_until <= $1)
                    and (hold_until is null or hold_until <= $1)
                    and exists (select 1 from webhook_calls where webhook_calls.workspace_id = free.workspace_id
                        and webhook_calls.webhook_id = free.id and webhook_calls.state = 'waiting'
                        and webhook_calls.due_at <= $1)
                order by coalesce(tried_at, created_at), id limit 1 for update skip locked)
            returning workspace_id, id, address, types, secret, old_secret, old_secret_until, state, why, state_at,
                failing_since, version, created_at";

    /// Whether tables were ever made here, for the doctor: how many tables of that name there are.
    pub(crate) MIGRATIONS_ARE_THERE = sqlite
        "select count(*) from sqlite_master where type = 'table' and name = 'migrations'",
        postgres "select cast(count(*) as bigint) from pg_class where oid = to_regclass('migrations')";

    /// What is wrong with the file of SQLite, a line for each thing, or 'ok'; PostgreSQL looks after its own.
    pub(crate) COMPLAINTS = sqlite "select integrity_check from pragma_integrity_check", postgres "select 'ok'";

    /// Whether PostgreSQL has the extension behind the exclusion of double booking; SQLite needs none.
    pub(crate) GIST_IS_THERE = sqlite "select 1",
        postgres "select cast(count(*) as bigint) from pg_available_extensions where name = 'btree_gist'";
}
