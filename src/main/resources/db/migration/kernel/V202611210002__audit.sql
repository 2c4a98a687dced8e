-- Who did what. One hash chain per subject, so that busy subjects do not wait for each other.
create table kernel.audit_event (
    subject text not null,
    seq bigint not null,
    number bigint not null unique,
    at timestamptz not null,
    account text not null,
    roles text not null,
    action text not null,
    detail text not null,
    row_hash bytea not null,
    primary key (subject, seq)
);
create sequence kernel.audit_number;

-- The end of each chain: a chain cut short no longer matches its head.
create table kernel.audit_head (
    subject text primary key,
    seq bigint not null,
    row_hash bytea not null
);

-- All heads on one day as one hash. It is logged too: only what is kept elsewhere survives somebody who owns the server.
create table kernel.audit_anchor (
    up_to bigint primary key,
    at timestamptz not null,
    subjects bigint not null,
    root text not null
);

create function kernel.audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only' using errcode = '42501';
end $$;
create trigger append_only before update or delete on kernel.audit_event
    for each row execute function kernel.audit_is_append_only();
create trigger append_only_whole before truncate on kernel.audit_event
    for each statement execute function kernel.audit_is_append_only();
create trigger append_only before delete on kernel.audit_head
    for each row execute function kernel.audit_is_append_only();
create trigger append_only_whole before truncate on kernel.audit_head
    for each statement execute function kernel.audit_is_append_only();
create trigger append_only before update or delete on kernel.audit_anchor
    for each row execute function kernel.audit_is_append_only();

-- Each field with its length in bytes, so that no two rows read alike. AuditVerifier writes the same in Java.
create function kernel.audit_canonical(variadic fields text[]) returns bytea language sql immutable as $$
    select convert_to(string_agg(octet_length(convert_to(field, 'UTF8')) || ':' || field, '' order by place), 'UTF8')
    from unnest(fields) with ordinality as f (field, place)
$$;

-- The only way to write. The clock is the database's, so a caller cannot choose the time.
create function kernel.audit_append(subject text, account text, roles text, action text, detail text) returns bigint
    language plpgsql security definer set search_path = kernel, pg_temp as $$
declare
    head kernel.audit_head;
    number bigint;
    at timestamptz := clock_timestamp();
begin
    insert into kernel.audit_head values (audit_append.subject, 0, '') on conflict do nothing;
    select * into head from kernel.audit_head h where h.subject = audit_append.subject for update;
    head.seq := head.seq + 1;
    number := nextval('kernel.audit_number');
    head.row_hash := sha256(head.row_hash || kernel.audit_canonical(
        subject, head.seq::text, number::text, (extract(epoch from at) * 1000000)::bigint::text,
        account, roles, action, detail));
    insert into kernel.audit_event values (subject, head.seq, number, at, account, roles, action, detail, head.row_hash);
    update kernel.audit_head h set seq = head.seq, row_hash = head.row_hash where h.subject = audit_append.subject;
    return head.seq;
end $$;

-- Waits until nobody is writing, so that every number up to the anchor's is there.
create function kernel.audit_anchor_now() returns setof kernel.audit_anchor
    language plpgsql security definer set search_path = kernel, pg_temp as $$
begin
    lock table kernel.audit_head in share row exclusive mode;
    return query
        insert into kernel.audit_anchor
        select (select coalesce(max(e.number), 0) from kernel.audit_event e), clock_timestamp(), count(*),
               encode(sha256(convert_to(coalesce(string_agg(
                   h.subject || ' ' || h.seq || ' ' || encode(h.row_hash, 'hex'), e'\n' order by h.subject collate "C"), ''),
                   'UTF8')), 'hex')
        from kernel.audit_head h
        on conflict do nothing
        returning *;
end $$;

-- The owner writes through the functions; reading is for the portal itself and for administrators.
create function kernel.actor_has(variadic roles text[]) returns boolean language sql stable parallel safe
    return string_to_array(current_setting('nuanfeng.roles', true), ',') && roles;
call kernel.protect('kernel.audit_event', 'kernel.actor_has(''ADMIN'')');
call kernel.protect('kernel.audit_head', 'kernel.actor_has(''ADMIN'')');
call kernel.protect('kernel.audit_anchor', 'kernel.actor_has(''ADMIN'')');
create policy by_the_functions on kernel.audit_event to current_user using (true);
create policy by_the_functions on kernel.audit_head to current_user using (true);
create policy by_the_functions on kernel.audit_anchor to current_user using (true);
grant select on kernel.audit_event, kernel.audit_head, kernel.audit_anchor to nuanfeng_app;
revoke execute on function kernel.audit_append, kernel.audit_anchor_now from public;
grant execute on function kernel.audit_append, kernel.audit_anchor_now to nuanfeng_app;

-- Which member of staff read whose data, and why (personal information protection law, arts 44, 45 and 51).
create table kernel.read_record (
    id text primary key,
    at timestamptz not null,
    person_key text not null,
    account text not null,
    roles text not null,
    scopes text not null,
    what text not null,
    purpose text not null
);
create index on kernel.read_record (person_key, at desc);
alter table kernel.read_record enable row level security;
alter table kernel.read_record force row level security;
create policy own_or_system on kernel.read_record for select
    using (kernel.actor_is_system() or person_key = kernel.actor_person());
create policy staff_write on kernel.read_record for insert
    with check (kernel.actor_is_system() or (account = kernel.actor_account() and kernel.actor_has(
        'OUTLET_MANAGER', 'ENTERPRISE_MANAGER', 'UNION_OFFICER', 'POSTAL_OFFICER', 'INSURANCE_OFFICER',
        'LABOUR_OFFICER', 'ADMIN')));
grant select, insert on kernel.read_record to nuanfeng_app;
