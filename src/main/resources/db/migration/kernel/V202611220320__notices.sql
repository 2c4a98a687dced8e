-- What each person was told about themselves. The facts are sealed; the kind is a code.
create table kernel.notice (
    id           text primary key,
    person_key   text not null,
    kind         text not null,
    facts_sealed bytea not null,
    link         text not null,
    told_at      timestamptz not null,
    read_at      timestamptz
);
create index notice_by_person on kernel.notice (person_key, told_at desc, id desc);
create index notice_unread on kernel.notice (person_key) where read_at is null;
call kernel.protect('kernel.notice', 'person_key = kernel.actor_person()');
grant select, insert, update (read_at) on kernel.notice to nuanfeng_app;
