-- Recalculations after an average wage was published: for each outlet and month what was answered before and what is
-- answered now. Numbers of outlets only, nothing about people.
create table coverage.premium_settlement (
    id           text primary key,
    division     text collate "C" not null,
    first_month  text collate "C" not null,
    last_month   text collate "C" not null,
    known_before date not null,
    known_after  date not null,
    compared     integer not null,
    lines        jsonb not null,
    created_by   text not null,
    created_at   timestamptz not null
);
create index premium_settlement_by_place on coverage.premium_settlement (division, created_at desc);
call kernel.protect('coverage.premium_settlement',
    'kernel.actor_reaches(array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER''], division, null, null)');
create policy made_by_the_agency on coverage.premium_settlement as restrictive for insert
    with check (kernel.actor_is_system() or kernel.actor_has('INSURANCE_OFFICER'));
grant select, insert on coverage.premium_settlement to nuanfeng_app;

-- Couriers who say that the premium was taken from their pay. The outlet's managers do not see who did.
create table coverage.deduction_report (
    id          text primary key,
    account     text not null,
    outlet_id   text not null,
    outlet_name text not null,
    division    text collate "C" not null,
    month       text collate "C" not null,
    taken_fen   bigint not null check (taken_fen > 0),
    text_sealed bytea not null,
    reported_at timestamptz not null
);
create index deduction_report_by_account on coverage.deduction_report (account, reported_at desc);
create index deduction_report_by_place on coverage.deduction_report (division, reported_at desc);
call kernel.protect('coverage.deduction_report',
    'account = kernel.actor_account()
     or kernel.actor_reaches(array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''UNION_OFFICER''], division, null, null)');
grant select, insert on coverage.deduction_report to nuanfeng_app;
