create schema oversight;
grant usage on schema oversight to nuanfeng_app;

-- Who has read a plan: an account once a plan, shown to officers as role and place.
create table oversight.plan_reading (
    plan_id    text not null,
    account_id text not null,
    role       text not null,
    place      text not null,
    read_at    timestamptz not null,
    primary key (plan_id, account_id)
);
call kernel.protect('oversight.plan_reading',
    'account_id = kernel.actor_account()
     or kernel.actor_has(''POSTAL_OFFICER'', ''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''ADMIN'')');
grant select, insert on oversight.plan_reading to nuanfeng_app;

-- What was done under a clause, and what is open until it is settled.
create table oversight.activity (
    id          text primary key,
    version     integer not null,
    kind        text not null,
    division    text collate "C" not null,
    outlet_id   text not null,
    outlet_key  text not null,
    liable_uscc text not null,
    held_on     date not null,
    title       text not null,
    body        text not null,
    people      integer,
    consent     boolean not null,
    due_on      date,
    outcome     text not null,
    state       text not null check (state in ('OPEN', 'DONE')),
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index activity_newest on oversight.activity (recorded_at desc, id desc);
create index activity_by_kind on oversight.activity (kind, recorded_at desc, id desc);
create index activity_by_place on oversight.activity (division, recorded_at desc, id desc);
call kernel.protect('oversight.activity',
    'recorded_by = kernel.actor_account()
     or kernel.actor_reaches(
         array[''POSTAL_OFFICER'', ''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''UNION_OFFICER''], division, null, null)
     or kernel.actor_reaches(array[''OUTLET_MANAGER''], null, nullif(outlet_key, ''''), null)
     or kernel.actor_reaches(array[''ENTERPRISE_MANAGER''], null, null, nullif(liable_uscc, ''''))');
grant select, insert, update (version, outcome, state) on oversight.activity to nuanfeng_app;

-- How enterprises kept their duty to insure; a correction adds its reason and takes nothing away.
create table oversight.credit_event (
    id           text primary key,
    uscc         text not null,
    kind         text not null check (kind in ('INSURED_ALL', 'NOT_INSURED', 'REFUSED', 'FRAUD')),
    happened_on  date not null,
    reason       text not null,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    corrected_at timestamptz,
    correction   text not null default ''
);
create index credit_event_by_enterprise on oversight.credit_event (uscc, happened_on desc, id desc);
call kernel.protect('oversight.credit_event',
    'kernel.actor_has(''POSTAL_OFFICER'')
     or kernel.actor_reaches(array[''ENTERPRISE_MANAGER''], null, null, uscc)');
grant select, insert, update (corrected_at, correction) on oversight.credit_event to nuanfeng_app;

-- The insurance part of enterprises' annual reports, every version kept.
create table oversight.annual_statement (
    year      integer not null,
    uscc      text not null,
    version   integer not null,
    body      text not null,
    outlets   integer not null,
    covered   integer not null,
    filed_by  text not null,
    filed_at  timestamptz not null,
    primary key (year, uscc, version)
);
call kernel.protect('oversight.annual_statement',
    'kernel.actor_has(''POSTAL_OFFICER'')
     or kernel.actor_reaches(array[''ENTERPRISE_MANAGER''], null, null, uscc)');
grant select, insert on oversight.annual_statement to nuanfeng_app;

create table oversight.survey (
    id        text primary key,
    division  text collate "C" not null,
    title     text not null,
    questions text[] not null,
    until     date not null,
    opened_by text not null,
    opened_at timestamptz not null
);
create index survey_newest on oversight.survey (opened_at desc, id desc);
grant select, insert on oversight.survey to nuanfeng_app;

-- Counts only: how often a mark was given to a question. No answer is kept as a whole, so none can be told apart.
create table oversight.survey_mark (
    survey_id text not null references oversight.survey,
    question  integer not null,
    mark      integer not null check (mark between 1 and 5),
    given     integer not null,
    primary key (survey_id, question, mark)
);
grant select, insert, update (given) on oversight.survey_mark to nuanfeng_app;
