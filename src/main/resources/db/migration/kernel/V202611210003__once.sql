-- Requests that must have one effect however often they arrive, with the answer of the first.
create table kernel.once_key (
    account text not null,
    operation text not null,
    key text not null,
    request_hash bytea not null,
    result_sealed bytea,
    at timestamptz not null,
    primary key (account, operation, key)
);
create index on kernel.once_key (at);
call kernel.protect('kernel.once_key', 'account = coalesce(kernel.actor_account(), '''')');
grant select, insert, update, delete on kernel.once_key to nuanfeng_app;
