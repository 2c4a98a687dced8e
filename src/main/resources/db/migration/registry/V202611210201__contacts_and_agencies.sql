-- Annex 4. Each saving is a version of its own, so that who was named when stays known; two savings at once meet here.
create table registry.contact_sheet (
    division text collate "C" not null,
    version  integer not null,
    people   bytea not null,
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (division, version)
);
call kernel.protect('registry.contact_sheet',
    'kernel.actor_reaches(array[''POSTAL_OFFICER'', ''INSURANCE_OFFICER'', ''LABOUR_OFFICER''], division, null, null)');
grant select, insert on registry.contact_sheet to nuanfeng_app;

-- Where to register. Names follow the division until the operator has confirmed the office's own; 12333 is the
-- national line of human resources and social security.
create table registry.agency (
    division  text collate "C" primary key,
    name      text not null,
    phone     text not null,
    confirmed boolean not null
);
grant select on registry.agency to nuanfeng_app;
insert into registry.agency values
    ('450800', '贵港市社会保险经办机构', '12333', false),
    ('450802', '港北区社会保险经办机构', '12333', false),
    ('450803', '港南区社会保险经办机构', '12333', false),
    ('450804', '覃塘区社会保险经办机构', '12333', false),
    ('450821', '平南县社会保险经办机构', '12333', false),
    ('450881', '桂平市社会保险经办机构', '12333', false),
    ('630200', '海东市社会保险经办机构', '12333', false),
    ('630203', '平安区社会保险经办机构', '12333', false);
