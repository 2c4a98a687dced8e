-- Long work. The file and its name are sealed: lists hold names, numbers and phones.
create table kernel.job (
    id text primary key,
    kind text not null,
    account text not null,
    actor jsonb not null,
    file_name_sealed bytea not null,
    dry_run boolean not null,
    parameters jsonb not null,
    state text not null default 'QUEUED'
        check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'PARTLY', 'FAILED', 'CANCELLED')),
    worker text,
    attempts int not null default 0,
    heartbeat_at timestamptz,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    finished_at timestamptz,
    header_row int not null default 0,
    batches int not null default 0,
    total int not null default 0,
    succeeded int not null default 0,
    warned int not null default 0,
    failed int not null default 0,
    refusal jsonb
);
create index on kernel.job (created_at) where state in ('QUEUED', 'RUNNING');

create table kernel.job_file (
    job_id text primary key references kernel.job on delete cascade,
    account text not null,
    content_sealed bytea not null
);

-- One row a batch: the outcome of each of its lines, with codes and cells but no personal data.
create table kernel.job_outcome (
    job_id text not null references kernel.job on delete cascade,
    batch int not null,
    account text not null,
    outcomes jsonb not null,
    primary key (job_id, batch)
);

call kernel.protect('kernel.job', 'account = kernel.actor_account() or kernel.actor_has(''ADMIN'')');
call kernel.protect('kernel.job_file', 'account = kernel.actor_account()');
call kernel.protect('kernel.job_outcome', 'account = kernel.actor_account() or kernel.actor_has(''ADMIN'')');
grant select, insert, update on kernel.job to nuanfeng_app;
grant select, insert, delete on kernel.job_file, kernel.job_outcome to nuanfeng_app;
