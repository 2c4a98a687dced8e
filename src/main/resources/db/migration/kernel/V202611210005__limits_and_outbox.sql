-- Counters of attempts. The key is a keyed hash, so no phone number stands here.
create table kernel.rate_limit (
    key text primary key,
    ends_at timestamptz not null,
    n int not null
);
create index on kernel.rate_limit (ends_at);
grant select, insert, update, delete on kernel.rate_limit to nuanfeng_app;

-- Messages to the world outside, written with the deed that causes them and sent afterwards.
create table kernel.outbox (
    id text primary key,
    topic text not null,
    payload_sealed bytea not null,
    created_at timestamptz not null default now(),
    due_at timestamptz not null default now(),
    attempts int not null default 0,
    dead boolean not null default false,
    last_failure text
);
create index on kernel.outbox (due_at) where not dead;
alter table kernel.outbox enable row level security;
alter table kernel.outbox force row level security;
create policy anybody_writes on kernel.outbox for insert with check (true);
create policy system_sends on kernel.outbox using (kernel.actor_is_system());
grant select, insert, update, delete on kernel.outbox to nuanfeng_app;
