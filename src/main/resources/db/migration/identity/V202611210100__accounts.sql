-- Accounts, sign-in and consent. Names and numbers are sealed; phone and identity number are found by keyed hashes.
create schema identity;
grant usage on schema identity to nuanfeng_app;

create table identity.account (
    id text primary key,
    kind text not null check (kind in ('COURIER', 'STAFF')),
    -- Couriers sign in by phone
    phone_index text unique,
    phone bytea,
    -- Staff sign in by user name, password and authenticator
    username text unique,
    password_hash text,
    totp_secret bytea,
    totp_last_step bigint not null default 0,
    -- The real-name step: one identity number on one account
    name bytea,
    id_type text,
    id_number bytea,
    person_key text unique,
    locked boolean not null default false,
    erased_at timestamptz,
    created_at timestamptz not null,
    version integer not null default 1
);
grant select, insert, update on identity.account to nuanfeng_app;
call kernel.protect('identity.account', 'id = kernel.actor_account()');

-- A role, where it reaches, and from when until when. No row, no right.
create table identity.role_grant (
    account_id text not null references identity.account,
    role text not null,
    scope_kind text check (scope_kind in ('DIVISION', 'OUTLET', 'ENTERPRISE')),
    scope_id text,
    since date not null,
    until date,
    unique nulls not distinct (account_id, role, scope_kind, scope_id, since)
);
grant select, insert, update on identity.role_grant to nuanfeng_app;
call kernel.protect('identity.role_grant', 'account_id = kernel.actor_account()');

-- A code on its way to a phone. Only a keyed hash of the code is kept.
create table identity.challenge (
    id text primary key,
    phone_index text not null,
    phone bytea not null,
    salt bytea not null,
    code_hash bytea not null,
    tries integer not null default 0,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
grant select, insert, update, delete on identity.challenge to nuanfeng_app;
call kernel.protect('identity.challenge', 'false');
create index on identity.challenge (expires_at);

-- Wrong tries of a staff sign-in make the next one wait. Nobody is ever locked out.
create table identity.sign_in_delay (
    key text primary key,
    failures integer not null,
    not_before timestamptz not null
);
grant select, insert, update, delete on identity.sign_in_delay to nuanfeng_app;

create table identity.session (
    id text primary key,
    account_id text not null references identity.account,
    kind text not null check (kind in ('PAGES', 'API')),
    -- SHA-256 of the secret in the pages' cookie
    secret_hash bytea unique,
    client text not null,
    client_hash bytea not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    idle_seconds integer not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    end_cause text
);
grant select, insert, update, delete on identity.session to nuanfeng_app;
call kernel.protect('identity.session', 'account_id = kernel.actor_account()');
create index on identity.session (account_id) where ended_at is null;

-- Refresh tokens of a session, as SHA-256; each works once.
create table identity.refresh_token (
    hash bytea primary key,
    session_id text not null references identity.session on delete cascade,
    created_at timestamptz not null,
    used_at timestamptz
);
grant select, insert, update, delete on identity.refresh_token to nuanfeng_app;
call kernel.protect('identity.refresh_token', 'false');
create index on identity.refresh_token (session_id);

-- What a person agreed to or took back, never changed afterwards (PIPL arts 14, 15).
create table identity.consent (
    account_id text not null references identity.account,
    kind text not null,
    version text not null,
    text_hash text not null,
    given boolean not null,
    at timestamptz not null
);
grant select, insert on identity.consent to nuanfeng_app;
call kernel.protect('identity.consent', 'account_id = kernel.actor_account()');
create index on identity.consent (account_id, kind, at desc);

-- Text messages of demo mode, which nobody sends.
create table identity.demo_message (
    id text primary key,
    phone_index text not null,
    message bytea not null,
    at timestamptz not null
);
grant select, insert, delete on identity.demo_message to nuanfeng_app;
call kernel.protect('identity.demo_message', 'false');
create index on identity.demo_message (phone_index, at desc);
