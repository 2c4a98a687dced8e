-- A leaver who says he never left does not count as left until that is settled.
alter table coverage.enrolment add contested_at timestamptz;

-- Keyed hashes of name with phone, and of name with the last four of the number: people who may be one and the same.
-- Whoever declared something meets the lists again by day, so the two orders in which it is read have indexes.
alter table coverage.enrolment add phone_likeness text not null default '', add tail_likeness text not null default '';
create index enrolment_by_phone_likeness on coverage.enrolment (phone_likeness) where phone_likeness <> '';
create index enrolment_by_tail_likeness on coverage.enrolment (tail_likeness) where tail_likeness <> '';
create index enrolment_to_begin on coverage.enrolment (cover_from) where state = 'ACCEPTED';
create index enrolment_queue on coverage.enrolment (agency_division, changed_at, id) where state = 'SUBMITTED';

-- Two declarations that may speak of one person. A person decides; nothing is ever merged by itself.
create table coverage.likeness (
    id           text primary key,
    version      integer not null default 1,
    enrolment_id text not null references coverage.enrolment,
    other_id     text not null references coverage.enrolment,
    basis        text not null check (basis in ('PHONE', 'TAIL', 'BOTH')),
    verdict      text not null default '' check (verdict in ('', 'SAME', 'DIFFERENT')),
    found_at     timestamptz not null,
    decided_by   text not null default '',
    decided_at   timestamptz,
    unique (enrolment_id, other_id)
);
create index likeness_open on coverage.likeness (found_at, id) where verdict = '';
call kernel.protect('coverage.likeness',
    'kernel.actor_has(''INSURANCE_OFFICER'')
     and exists (select from coverage.enrolment e where e.id = enrolment_id)
     and exists (select from coverage.enrolment o where o.id = other_id)');
grant select, insert, update (version, verdict, decided_by, decided_at) on coverage.likeness to nuanfeng_app;
