-- Rows of a roster that a file had wrong and somebody put right on the screen; nothing here is about a person.
create table coverage.mended_row (
    job_id       text not null,
    row_number   integer not null,
    account      text not null,
    enrolment_id text not null references coverage.enrolment,
    mended_at    timestamptz not null,
    primary key (job_id, row_number)
);
call kernel.protect('coverage.mended_row', 'account = kernel.actor_account()');
grant select, insert on coverage.mended_row to nuanfeng_app;
