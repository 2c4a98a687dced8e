-- Annexes 2 and 3 of a period and a place. Once completed, what they were counted from is kept with them, so that a
-- figure read a year later is the figure that was signed. Nothing in this table is about a person.
create table coverage.return_filing (
    id         text primary key,
    period     text collate "C" not null,
    division   text collate "C" not null,
    version    integer not null,
    state      text not null check (state in ('OPEN', 'COMPLETED', 'APPROVED', 'ACCEPTED', 'UNAPPROVED')),
    due_on     date not null,
    -- how often it was completed; 0 where never
    round      integer not null,
    zero       boolean not null default false,
    -- the head of the roster and its outlets, as completed
    roster     jsonb,
    totals     jsonb not null default '{}',
    remarks    jsonb not null default '{}',
    as_of      timestamptz,
    completed_at timestamptz,
    unique (period, division)
);
call kernel.protect('coverage.return_filing',
    'kernel.actor_reaches(array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''POSTAL_OFFICER''], division, null, null)');
grant select, insert, update on coverage.return_filing to nuanfeng_app;

-- Who stood behind the figures of each completion: keys, no names.
create table coverage.return_person (
    filing_id     text not null references coverage.return_filing,
    round         integer not null,
    division      text collate "C" not null,
    outlet_key    text collate "C" not null,
    person_key    text not null,
    rostered      boolean not null,
    fully_insured boolean not null,
    insured       boolean not null,
    insured_before boolean not null,
    insured_during boolean not null,
    first_insured date,
    primary key (filing_id, round, outlet_key, person_key)
);
call kernel.protect('coverage.return_person',
    'kernel.actor_reaches(array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER''], division, null, null)');
grant select, insert on coverage.return_person to nuanfeng_app;

-- Every step of a return, never changed: who did what, when, and why.
create table coverage.return_step (
    filing_id  text not null references coverage.return_filing,
    step       integer not null,
    act        text not null,
    from_state text not null,
    to_state   text not null,
    reason     text not null default '',
    account_id text not null,
    at         timestamptz not null,
    primary key (filing_id, step)
);
call kernel.protect('coverage.return_step',
    'exists (select from coverage.return_filing f where f.id = filing_id)');
grant select, insert on coverage.return_step to nuanfeng_app;

-- A return that is overdue is locked until somebody above the county opens it for some days.
create table coverage.return_exception (
    id         text primary key,
    period     text collate "C" not null,
    division   text collate "C" not null,
    until      date not null,
    reason     text not null,
    granted_by text not null,
    granted_at timestamptz not null
);
create index return_exception_by_return on coverage.return_exception (period, division, until);
call kernel.protect('coverage.return_exception',
    'kernel.actor_reaches(array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''POSTAL_OFFICER''], division, null, null)');
grant select, insert on coverage.return_exception to nuanfeng_app;

-- The returns count whole counties.
create index cover_by_division on coverage.cover (division, outlet_key, person_key);
create index enrolment_by_division on coverage.enrolment (division, outlet_key, person_key);

-- What state a declaration was in at an instant.
create function coverage.enrolment_state(e coverage.enrolment, moment timestamptz) returns text language sql stable
    return coalesce(
        (select s.to_state from coverage.enrolment_step s
         where s.enrolment_id = e.id and s.at <= moment order by s.step desc limit 1),
        e.state);
