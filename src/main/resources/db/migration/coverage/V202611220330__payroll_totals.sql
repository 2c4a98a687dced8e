-- The wages of all couriers of an outlet in a month, as its manager gave them: the base of the premium where wages can
-- be used. Each saving is a version of its own, so that earlier answers can be given again; two savings at once meet
-- here.
create table coverage.payroll_total (
    outlet_id      text not null,
    month          text collate "C" not null check (month ~ '^20\d\d-(0[1-9]|1[0-2])$'),
    version        integer not null,
    outlet_key     text collate "C" not null,
    division       text collate "C" not null,
    liable_uscc    text not null,
    wage_total_fen bigint not null check (wage_total_fen > 0),
    heads          integer not null check (heads > 0),
    saved_by       text not null,
    saved_at       timestamptz not null,
    primary key (outlet_id, month, version)
);
call kernel.protect('coverage.payroll_total',
    'kernel.actor_reaches(
         array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''OUTLET_MANAGER'', ''ENTERPRISE_MANAGER''],
         division, outlet_id, liable_uscc)
     or kernel.actor_reaches(array[''OUTLET_MANAGER''], null, outlet_key, null)');
create policy given_by_managers on coverage.payroll_total as restrictive for insert
    with check (kernel.actor_is_system() or kernel.actor_has('OUTLET_MANAGER', 'ENTERPRISE_MANAGER'));
grant select, insert on coverage.payroll_total to nuanfeng_app;
