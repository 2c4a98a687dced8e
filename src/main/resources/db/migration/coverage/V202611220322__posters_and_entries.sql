-- The code on an outlet's wall. It stands there for everybody to see; a new one makes the old one void.
create table coverage.poster (
    code       text primary key,
    outlet_key text collate "C" not null,
    outlet_id  text not null,
    division   text collate "C" not null,
    liable_uscc text not null,
    made_by    text not null,
    made_at    timestamptz not null,
    ended_at   timestamptz
);
create unique index poster_in_force on coverage.poster (outlet_key) where ended_at is null;
call kernel.protect('coverage.poster',
    'kernel.actor_reaches(array[''OUTLET_MANAGER'', ''ENTERPRISE_MANAGER''], division, outlet_id, liable_uscc)
     or kernel.actor_reaches(array[''OUTLET_MANAGER''], null, outlet_key, null)');
grant select, insert, update (ended_at) on coverage.poster to nuanfeng_app;

-- What couriers entered of themselves at the wall, until a manager declares it or not.
create table coverage.self_entry (
    id               text primary key,
    state            text not null default 'WAITING' check (state in ('WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
    person_key       text not null,
    name_sealed      bytea not null,
    id_type          text not null,
    id_number_sealed bytea not null,
    phone_sealed     bytea not null,
    outlet_key       text collate "C" not null,
    outlet_id        text not null,
    outlet_name      text not null,
    division         text collate "C" not null,
    liable_uscc      text not null,
    job              text not null check (job in ('COLLECTION', 'SORTING', 'TRANSPORT', 'DELIVERY', 'ENQUIRY')),
    hired_on         date not null,
    enrolment_id     text not null default '',
    -- entering is agreeing that the outlet gets name, number and phone
    entered_at       timestamptz not null,
    decided_by       text not null default '',
    decided_at       timestamptz
);
create index self_entry_by_person on coverage.self_entry (person_key, entered_at desc);
create index self_entry_waiting_at on coverage.self_entry (outlet_id, entered_at) where state = 'WAITING';
create unique index self_entry_waiting on coverage.self_entry (person_key, outlet_key) where state = 'WAITING';
call kernel.protect('coverage.self_entry',
    'person_key = kernel.actor_person()
     or kernel.actor_reaches(array[''OUTLET_MANAGER'', ''ENTERPRISE_MANAGER''], division, outlet_id, liable_uscc)
     or kernel.actor_reaches(array[''OUTLET_MANAGER''], null, outlet_key, null)');
create policy entered_by_the_person on coverage.self_entry as restrictive for insert
    with check (kernel.actor_is_system() or person_key = kernel.actor_person());
grant select, insert, update (state, enrolment_id, decided_by, decided_at) on coverage.self_entry to nuanfeng_app;
