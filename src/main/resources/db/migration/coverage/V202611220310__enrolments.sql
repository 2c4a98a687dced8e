-- What outlets declare: who was hired, who left, what changed. One row a declaration; the agency decides each. A later
-- declaration about the same engagement names the earlier one in amends. Names and numbers are sealed.
create table coverage.enrolment (
    id               text primary key,
    version          integer not null default 1,
    kind             text not null check (kind in ('HIRE', 'LEAVE', 'CHANGE')),
    amends           text references coverage.enrolment,
    state            text not null
                     check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EFFECTIVE', 'ENDED')),
    person_key       text not null,
    name_sealed      bytea not null,
    id_number_sealed bytea not null,
    phone_sealed     bytea not null,
    id_type          text not null check (id_type in ('RESIDENT_ID', 'HMT_PERMIT', 'PASSPORT')),
    -- the outlet as it stood when the declaration was made
    outlet_key       text collate "C" not null,
    outlet_id        text not null,
    outlet_name      text not null,
    division         text collate "C" not null,
    route            text not null check (route in ('A', 'B', 'NONE', 'REVIEW')),
    liable_name      text not null,
    liable_uscc      text not null,
    insurer_name     text not null,
    insurer_uscc     text not null,
    agency_division  text collate "C" not null,
    job              text not null check (job in ('COLLECTION', 'SORTING', 'TRANSPORT', 'DELIVERY', 'ENQUIRY')),
    engagement       text not null check (engagement in ('OWN', 'DISPATCH', 'OUTSOURCED', 'OTHER')),
    contract         text not null
                     check (contract in ('LABOUR_CONTRACT', 'SERVICE_AGREEMENT', 'WRITTEN_AGREEMENT', 'NONE')),
    contract_on      date,
    dispatch_name    text not null default '',
    dispatch_permit  text not null default '',
    dispatch_until   date,
    hired_on         date not null,
    fully_insured    boolean not null,
    note             text not null default '',
    evidence         text not null default '',
    left_on          date,
    cause            text not null default '',
    -- why it waits for a second person of the outlet: BULK, LATE, ID_CHANGE; empty where it does not
    check_needed     text not null default '',
    cover_from       date,
    cover_until      date,
    reason           text not null default '',
    job_id           text not null default '',
    declared_by      text not null,
    declared_at      timestamptz not null,
    checked_by       text not null default '',
    decided_by       text not null default '',
    decided_at       timestamptz,
    changed_at       timestamptz not null,
    check (kind = 'HIRE' or amends is not null),
    check (kind <> 'LEAVE' or left_on is not null)
);
create index enrolment_by_outlet on coverage.enrolment (outlet_id, state, changed_at desc, id);
create index enrolment_by_agency on coverage.enrolment (agency_division, state, changed_at, id);
create index enrolment_by_insurer on coverage.enrolment (insurer_uscc, state);
create index enrolment_by_person on coverage.enrolment (person_key);
create index enrolment_amended on coverage.enrolment (amends) where amends is not null;
create index enrolment_by_job on coverage.enrolment (job_id) where job_id <> '';
-- One open declaration of hire a person and outlet: a retry or a second file finds it instead of adding another.
create unique index enrolment_open_hire on coverage.enrolment (person_key, outlet_key)
    where kind = 'HIRE' and state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EFFECTIVE');
create unique index enrolment_open_amendment on coverage.enrolment (amends, kind)
    where kind <> 'HIRE' and state in ('DRAFT', 'SUBMITTED', 'RETURNED');
call kernel.protect('coverage.enrolment',
    'person_key = kernel.actor_person()
     or kernel.actor_reaches(
         array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''OUTLET_MANAGER'', ''ENTERPRISE_MANAGER''],
         division, outlet_id, insurer_uscc)
     or kernel.actor_reaches(array[''OUTLET_MANAGER''], null, outlet_key, null)
     or kernel.actor_reaches(array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER''], agency_division, null, null)');
create policy declared_by_outlets on coverage.enrolment as restrictive for insert
    with check (kernel.actor_is_system() or kernel.actor_has('OUTLET_MANAGER')
        or kernel.actor_has('ENTERPRISE_MANAGER'));
create policy changed_by_outlet_or_agency on coverage.enrolment as restrictive for update
    using (kernel.actor_is_system() or kernel.actor_has('OUTLET_MANAGER')
        or kernel.actor_has('ENTERPRISE_MANAGER') or kernel.actor_has('INSURANCE_OFFICER'));
grant select, insert, update on coverage.enrolment to nuanfeng_app;

-- Every step of a declaration, never changed: who did what, when, and why.
create table coverage.enrolment_step (
    enrolment_id text not null references coverage.enrolment,
    step         integer not null,
    act          text not null,
    from_state   text not null,
    to_state     text not null,
    reason       text not null default '',
    account_id   text not null,
    at           timestamptz not null,
    primary key (enrolment_id, step)
);
call kernel.protect('coverage.enrolment_step',
    'exists (select from coverage.enrolment e where e.id = enrolment_id)');
grant select, insert on coverage.enrolment_step to nuanfeng_app;
