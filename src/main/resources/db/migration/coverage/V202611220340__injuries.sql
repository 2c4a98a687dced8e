-- Accidents at work as somebody recorded them, with what was found out about that day when it was recorded. The story
-- and the name of the injured are sealed. The outlet's managers see only what they recorded themselves.
create table coverage.injury (
    id            text primary key,
    reference     text not null unique,
    account       text not null,
    person_key    text not null,
    happened_at   timestamptz not null,
    outlet_id     text not null,
    outlet_name   text not null,
    division      text collate "C" not null,
    place         text not null check (place in ('WORKPLACE', 'OUT_ON_WORK', 'COMMUTING', 'ILLNESS')),
    teller        text not null check (teller in ('INJURED', 'COLLEAGUE', 'RELATIVE', 'MANAGER', 'UNION')),
    what_sealed   bytea not null,
    victim_sealed bytea not null,
    liable_name   text not null,
    liable_uscc   text not null,
    liable_clause text not null,
    period        text not null,
    later_list    boolean not null,
    cover_then    text not null,
    cover_now     text not null,
    elsewhere     boolean not null,
    recorded_at   timestamptz not null,
    check (happened_at <= recorded_at)
);
create index injury_by_account on coverage.injury (account, recorded_at desc);
create index injury_by_person on coverage.injury (person_key) where person_key <> '';
create index injury_by_place on coverage.injury (division, recorded_at desc);
call kernel.protect('coverage.injury',
    'account = kernel.actor_account() or person_key = kernel.actor_person()
     or kernel.actor_reaches(array[''UNION_OFFICER'', ''INSURANCE_OFFICER''], division, null, null)');
create policy recorded_by_oneself on coverage.injury as restrictive for insert
    with check (account = kernel.actor_account());
grant select, insert on coverage.injury to nuanfeng_app;
