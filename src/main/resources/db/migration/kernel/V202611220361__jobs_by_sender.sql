-- Whoever sent files finds the last ones again.
create index job_by_sender on kernel.job (account, kind, created_at desc);
