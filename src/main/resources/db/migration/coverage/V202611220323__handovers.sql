-- The roster's own mark says whether a leave is contested.
drop function coverage.is_contested(text);

-- Whoever was covered at an outlet when it closed or changed hands. Cover goes on until somebody has decided; each row is
-- a person to be decided about.
create table coverage.handover (
    id              text primary key,
    version         integer not null default 1,
    person_key      text not null,
    outlet_key      text collate "C" not null,
    outlet_id       text not null,
    outlet_name     text not null,
    division        text collate "C" not null,
    agency_division text collate "C" not null,
    insurer_name    text not null,
    insurer_uscc    text not null,
    cover_since     date not null,
    change          text not null check (change in ('DEREGISTERED', 'REVOKED', 'OPENER')),
    -- who is liable now; empty where nobody is
    liable_name     text not null,
    liable_uscc     text not null,
    decision        text not null default '' check (decision in ('', 'GOES_TO', 'ENDS_ON', 'CONTESTED')),
    to_outlet_id    text not null default '',
    to_outlet_name  text not null default '',
    ends_on         date,
    opened_at       timestamptz not null,
    decided_by      text not null default '',
    decided_at      timestamptz,
    check ((decision = 'ENDS_ON') = (ends_on is not null)),
    check ((decision = 'GOES_TO') = (to_outlet_id <> ''))
);
-- One a person and change: the next change of the same outlet is another.
create unique index handover_once on coverage.handover (person_key, outlet_key, change, liable_uscc);
create index handover_by_outlet on coverage.handover (outlet_id, opened_at, id);
create index handover_undecided on coverage.handover (division) where decision in ('', 'CONTESTED');
call kernel.protect('coverage.handover',
    'person_key = kernel.actor_person()
     or kernel.actor_reaches(
         array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''OUTLET_MANAGER'', ''ENTERPRISE_MANAGER''],
         division, outlet_id, insurer_uscc)
     or kernel.actor_reaches(array[''OUTLET_MANAGER''], null, outlet_key, null)
     or kernel.actor_reaches(array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER''], agency_division, null, null)');
create policy found_by_the_portal on coverage.handover as restrictive for insert
    with check (kernel.actor_is_system());
create policy decided_by_insurer_or_agency on coverage.handover as restrictive for update
    using (kernel.actor_is_system() or kernel.actor_has('OUTLET_MANAGER')
        or kernel.actor_has('ENTERPRISE_MANAGER') or kernel.actor_has('INSURANCE_OFFICER'));
grant select, insert, update (version, decision, to_outlet_id, to_outlet_name, ends_on, decided_by, decided_at)
    on coverage.handover to nuanfeng_app;
