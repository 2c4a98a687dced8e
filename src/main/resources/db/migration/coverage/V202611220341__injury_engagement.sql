-- How the injured was engaged at the outlet on that day, as it had been declared: a dispatched courier is the agency's,
-- one of a sub-contractor the principal's (法释〔2014〕9号 art. 3).
alter table coverage.injury add column engagement text not null default ''
    check (engagement in ('', 'OWN', 'DISPATCH', 'OUTSOURCED', 'OTHER'));
