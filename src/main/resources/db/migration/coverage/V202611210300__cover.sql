create schema coverage;
grant usage on schema coverage to nuanfeng_app;

-- What an agency says of one person at one outlet. Rows are never changed: a correction closes known_until and a new
-- row follows, so that every answer ever given can be given again. Names and numbers of people are elsewhere, sealed.
create table coverage.cover (
    id            text primary key,
    person_key    text not null,
    outlet_key    text collate "C" not null,
    outlet_id     text not null,
    outlet_name   text not null,
    division      text collate "C" not null,
    route         text not null check (route in ('A', 'B', 'NONE', 'REVIEW')),
    liable_name   text not null,
    liable_uscc   text not null,
    insurer_name  text not null,
    insurer_uscc  text not null,
    agency        text not null,
    agency_division text collate "C" not null,
    valid_from    date not null,
    valid_until   date,
    state         text not null check (state in ('IN_FORCE', 'PENDING', 'RETURNED', 'ENDED')),
    cause         text check (cause in ('LEFT', 'LAPSED', 'CLOSED', 'OTHER')),
    known_from    timestamptz not null,
    known_until   timestamptz,
    job_id        text not null,
    recorded_at   timestamptz not null default clock_timestamp(),
    check (valid_until >= valid_from),
    check (known_until >= known_from),
    check ((state = 'ENDED') = (cause is not null)),
    check (state <> 'ENDED' or valid_until is not null)
);
create index cover_by_person on coverage.cover (person_key);
create index cover_by_outlet on coverage.cover (outlet_id) where known_until is null;
create index cover_by_agency on coverage.cover (agency_division) where known_until is null;

-- An outlet's people may be insured where its opener has its licence, so the officers of both places may look.
call kernel.protect('coverage.cover',
    'person_key = kernel.actor_person() or kernel.actor_reaches(
         array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER'', ''OUTLET_MANAGER'', ''ENTERPRISE_MANAGER''],
         division, outlet_id, insurer_uscc)
     or kernel.actor_reaches(array[''INSURANCE_OFFICER'', ''LABOUR_OFFICER''], agency_division, null, null)');
-- Reading is one thing; only the agency's own officers write.
create policy written_by_the_agency on coverage.cover as restrictive for insert
    with check (kernel.actor_is_system() or kernel.actor_has('INSURANCE_OFFICER'));
create policy corrected_by_the_agency on coverage.cover as restrictive for update
    using (kernel.actor_is_system() or kernel.actor_has('INSURANCE_OFFICER'));
grant select, insert, update (known_until) on coverage.cover to nuanfeng_app;

create function coverage.cover_is_only_closed() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.known_until is null
            and to_jsonb(new) - 'known_until' = to_jsonb(old) - 'known_until' then
        return new;
    end if;
    raise exception 'What was known is never changed' using errcode = '42501';
end $$;
create trigger only_closed before update or delete on coverage.cover
    for each row execute function coverage.cover_is_only_closed();

-- Whom a key stands for, sealed. Whoever may see one of the person's rows above may see this one.
create table coverage.person (
    person_key       text primary key,
    name_sealed      bytea not null,
    id_number_sealed bytea not null
);
call kernel.protect('coverage.person',
    'person_key = kernel.actor_person()
        or exists (select from coverage.cover c where c.person_key = person.person_key)');
create policy written_by_the_agency on coverage.person as restrictive for insert
    with check (kernel.actor_is_system() or kernel.actor_has('INSURANCE_OFFICER'));
create policy corrected_by_the_agency on coverage.person as restrictive for update
    using (kernel.actor_is_system() or kernel.actor_has('INSURANCE_OFFICER'));
grant select, insert, update (name_sealed, id_number_sealed) on coverage.person to nuanfeng_app;

-- Each file taken in. Nothing here is about a person.
create table coverage.intake (
    job_id      text primary key,
    division    text collate "C" not null,
    period      text collate "C" not null,
    data_until  date not null,
    received_at timestamptz not null
);
create index intake_by_division on coverage.intake (division, data_until);
create index intake_newest on coverage.intake (data_until);
grant select, insert on coverage.intake to nuanfeng_app;

-- How many people are insured at each outlet, for the public register: numbers only, renewed with each file.
create table coverage.outlet_count (
    outlet_id text primary key,
    division  text collate "C" not null,
    insured   integer not null,
    as_of     date not null
);
grant select, insert, update, delete on coverage.outlet_count to nuanfeng_app;

-- Codes by which a courier lets one third party see once whether he is insured; only their keyed hash is kept.
create table coverage.check_code (
    code_hash  bytea primary key,
    person_key text not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index check_code_by_end on coverage.check_code (expires_at);
call kernel.protect('coverage.check_code', 'person_key = kernel.actor_person()');
grant select, insert, update (used_at), delete on coverage.check_code to nuanfeng_app;

-- Signed statements handed out, so that they can be found again and made void.
create table coverage.certificate (
    id         text primary key,
    person_key text not null,
    payload    jsonb not null,
    token      text not null,
    issued_at  timestamptz not null,
    expires_on date not null,
    revoked_at timestamptz
);
create index certificate_by_person on coverage.certificate (person_key, issued_at desc);
create index certificate_void on coverage.certificate (expires_on) where revoked_at is not null;
call kernel.protect('coverage.certificate', 'person_key = kernel.actor_person()');
grant select, insert, update (revoked_at) on coverage.certificate to nuanfeng_app;

-- A statement as the portal reads it.
create function coverage.as_json(c coverage.cover) returns jsonb language sql stable
    return jsonb_build_object(
        'id', c.id,
        'outlet', jsonb_build_object(
            'key', c.outlet_key, 'id', c.outlet_id, 'name', c.outlet_name, 'division', c.division, 'route', c.route,
            'liable', case when c.liable_name <> '' then
                jsonb_build_object('name', c.liable_name, 'uscc', c.liable_uscc) end),
        'insurer', jsonb_build_object('name', c.insurer_name, 'uscc', c.insurer_uscc),
        'agency', c.agency, 'validFrom', c.valid_from, 'validUntil', c.valid_until, 'state', c.state,
        'cause', c.cause, 'knownFrom', c.known_from, 'knownUntil', c.known_until);

-- How far the agencies' files reach.
create function coverage.reach() returns jsonb language sql stable
    return (select jsonb_build_object('dataUntil', max(data_until), 'receivedAt', max(received_at))
            from coverage.intake);

-- All that is known of the one who asks, in one round trip: row-level security is told who that is for this statement
-- alone, and everything but being that person is taken away.
create function coverage.own_facts(person text) returns text language plpgsql as $$
begin
    perform set_config('nuanfeng.person', person, true), set_config('nuanfeng.account', '', true),
            set_config('nuanfeng.roles', '', true), set_config('nuanfeng.scopes', '', true);
    return coverage.reach() || jsonb_build_object('covers', (
        select coalesce(jsonb_agg(coverage.as_json(c)), '[]') from coverage.cover c where c.person_key = person));
end $$;
