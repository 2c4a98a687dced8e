-- Outlets that are not insured yet are spoken to one by one (四（三）): each attempt and what came of it. A note may speak
-- of a person.
create table coverage.outlet_contact (
    id           text primary key,
    outlet_key   text collate "C" not null,
    outlet_id    text not null,
    division     text collate "C" not null,
    contacted_on date not null,
    outcome      text not null
                 check (outcome in ('UNREACHED', 'REFUSED', 'IN_HAND', 'CLOSED_DOWN', 'ALL_IN_FULL', 'OTHER')),
    note         text not null,
    account_id   text not null,
    at           timestamptz not null
);
create index outlet_contact_by_outlet on coverage.outlet_contact (division, outlet_key, at);
call kernel.protect('coverage.outlet_contact',
    'kernel.actor_reaches(array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''POSTAL_OFFICER''], division, null, null)');
grant select, insert on coverage.outlet_contact to nuanfeng_app;

-- Campaigns that administrators start after the plan's example; the plan's own stands in the policy book. Nothing here
-- is about a person.
create table coverage.campaign (
    id         text primary key,
    division   text collate "C" not null,
    name       text not null,
    starts_in  text collate "C" not null,
    targets    jsonb not null,
    started_by text not null,
    started_at timestamptz not null
);
create index campaign_by_division on coverage.campaign (division, starts_in);
grant select, insert on coverage.campaign to nuanfeng_app;
