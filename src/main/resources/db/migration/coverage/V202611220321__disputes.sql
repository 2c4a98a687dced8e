-- Objections of couriers to what was, or was not, declared about them. Who holds one since when decides who is late.
create table coverage.dispute (
    id               text primary key,
    version          integer not null default 1,
    reference        text not null unique,
    kind             text not null check (kind in ('NOT_LISTED', 'NEVER_LEFT', 'WRONG_UNIT', 'WRONG_DATES')),
    state            text not null check (state in ('WITH_OUTLET', 'WITH_AGENCY', 'SETTLED')),
    verdict          text not null default '' check (verdict in ('', 'AGREE', 'DISAGREE')),
    person_key       text not null,
    name_sealed      bytea not null,
    id_number_sealed bytea not null,
    outlet_key       text collate "C" not null,
    outlet_id        text not null,
    outlet_name      text not null,
    division         text collate "C" not null,
    liable_uscc      text not null,
    agency           text not null,
    agency_division  text collate "C" not null,
    -- the declared leave that is contested; empty where there is none
    leave_id         text not null default '',
    since            date,
    held_since       date not null,
    late             boolean not null default false,
    opened_at        timestamptz not null,
    check ((state = 'SETTLED') = (verdict <> ''))
);
create index dispute_by_person on coverage.dispute (person_key, opened_at desc, id desc);
create index dispute_by_outlet on coverage.dispute (outlet_id, state);
create index dispute_waiting on coverage.dispute (held_since, id) where state <> 'SETTLED';
create index dispute_by_place on coverage.dispute (division, held_since, id);
create index dispute_of_leave on coverage.dispute (leave_id) where leave_id <> '';
-- A second tap finds the first.
create unique index dispute_open on coverage.dispute (person_key, outlet_key, kind) where state <> 'SETTLED';
call kernel.protect('coverage.dispute',
    'person_key = kernel.actor_person()
     or kernel.actor_reaches(
         array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''OUTLET_MANAGER'', ''ENTERPRISE_MANAGER''],
         division, outlet_id, liable_uscc)
     or kernel.actor_reaches(array[''OUTLET_MANAGER''], null, outlet_key, null)
     or kernel.actor_reaches(array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER''], agency_division, null, null)');
create policy opened_by_the_person on coverage.dispute as restrictive for insert
    with check (kernel.actor_is_system() or person_key = kernel.actor_person());
create policy answered_by_outlet_or_agency on coverage.dispute as restrictive for update
    using (kernel.actor_is_system() or kernel.actor_has('OUTLET_MANAGER')
        or kernel.actor_has('ENTERPRISE_MANAGER') or kernel.actor_has('INSURANCE_OFFICER'));
grant select, insert, update (version, state, verdict, held_since, late) on coverage.dispute to nuanfeng_app;

-- Every step, silence included; never changed.
create table coverage.dispute_step (
    dispute_id  text not null references coverage.dispute,
    step        integer not null,
    act         text not null check (act in ('OPENED', 'ANSWERED', 'SILENT')),
    by_whom     text not null check (by_whom in ('WORKER', 'OUTLET', 'AGENCY')),
    verdict     text not null default '',
    note_sealed bytea not null,
    account_id  text not null,
    at          timestamptz not null,
    primary key (dispute_id, step)
);
call kernel.protect('coverage.dispute_step',
    'exists (select from coverage.dispute d where d.id = dispute_id)');
grant select, insert on coverage.dispute_step to nuanfeng_app;

-- A leaver who says "I never left" does not count as left until somebody has found otherwise.
create function coverage.is_contested(leave text) returns boolean language sql stable
    return exists (select from coverage.dispute d
                   where d.leave_id = leave and d.kind = 'NEVER_LEFT' and d.verdict <> 'DISAGREE');
