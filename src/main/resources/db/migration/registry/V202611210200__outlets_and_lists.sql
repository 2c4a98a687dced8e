create schema registry;
grant usage on schema registry to nuanfeng_app;

-- Words are found by their characters and pairs of neighbouring characters: Chinese names have no spaces, most words
-- of a search have two characters, and trigram indexes know neither.
create function registry.grams(words text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct substr(word, start, size)), '{}')
    from regexp_split_to_table(lower(words), '\s+') as word,
         generate_series(1, 2) as size,
         generate_series(1, length(word) - size + 1) as start
$$;

-- What a search asks of the index: pairs only, single characters where a word is one character long.
create function registry.asked(words text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct substr(word, start, least(2, length(word)))), '{}')
    from regexp_split_to_table(lower(words), '\s+') as word,
         generate_series(1, greatest(length(word) - 1, least(1, length(word)))) as start
$$;

-- What everybody may know about an outlet, as of the newest list it stands on. Nothing here is about a person.
-- Clauses are ids of the policy book, such as GG-03e; empty where there is none or nothing is stated.
create table registry.outlet (
    id                    text primary key,
    key                   text collate "C" not null unique,
    kind                  text not null check (kind in ('ENTERPRISE', 'BRANCH', 'TERMINAL')),
    name                  text not null,
    brand                 text not null,
    division              text not null,
    town                  text not null,
    address               text not null,
    status                text not null check (status in ('ACTIVE', 'DEREGISTERED', 'REVOKED')),
    route                 text not null check (route in ('A', 'B', 'NONE', 'REVIEW')),
    route_clause          text not null,
    liable_name           text not null,
    liable_uscc           text not null,
    liable_clause         text not null,
    heads                 integer,
    credit_code_unchecked boolean not null,
    last_period           text collate "C" not null,
    place                 text collate "C" not null generated always as (coalesce(nullif(town, ''), division)) stored,
    words                 text not null generated always as
                          (lower(name || ' ' || brand || ' ' || key || ' ' || address || ' ' || liable_name)) stored,
    grams                 text[] not null generated always as
                          (registry.grams(name || ' ' || brand || ' ' || key || ' ' || address || ' ' || liable_name)) stored
);
create index outlet_by_place on registry.outlet (place, key);
create index outlet_by_liable_unit on registry.outlet (liable_uscc);
create index outlet_by_words on registry.outlet using gin (grams);
grant select, insert, update on registry.outlet to nuanfeng_app;

-- A row that was refused, so that its outlet does not seem to have vanished from the list until it is corrected.
create table registry.list_refusal (
    period   text collate "C" not null,
    key      text collate "C" not null,
    division text collate "C" not null,
    job      text not null,
    primary key (period, key)
);
grant select, insert, update, delete on registry.list_refusal to nuanfeng_app;

-- One file handed in for a month and a division; handing it in again brings it up to date.
create table registry.monthly_list (
    period      text collate "C" not null,
    division    text collate "C" not null,
    row_count   integer not null,
    imported_at timestamptz not null,
    imported_by text not null,
    primary key (period, division)
);
grant select, insert, update on registry.monthly_list to nuanfeng_app;

-- An outlet as it stood in a month: its dated facts. A newer month never changes an older one.
create table registry.list_row (
    period      text collate "C" not null,
    key         text collate "C" not null,
    outlet_id   text not null references registry.outlet,
    division    text collate "C" not null,
    name        text not null,
    change      text not null check (change in ('ADDED', 'CHANGED', 'DEREGISTERED', 'REVOKED', 'UNCHANGED')),
    changed_on  date,
    status      text not null,
    route       text not null,
    route_clause  text not null,
    liable_name   text not null,
    liable_uscc   text not null,
    liable_clause text not null,
    job           text not null,
    primary key (period, key)
);
create index list_row_by_outlet on registry.list_row (outlet_id, period);
create index list_row_by_division on registry.list_row (period, division, key);
grant select, insert, update, delete on registry.list_row to nuanfeng_app;

-- The rest of the row, for officers: remarks may speak of people, and the contact is a person (sealed).
create table registry.list_detail (
    period        text collate "C" not null,
    key           text collate "C" not null,
    division      text collate "C" not null,
    facts         jsonb not null,
    reasons       text not null,
    contact       bytea not null,
    contact_index text not null,
    digest        text not null,
    primary key (period, key),
    foreign key (period, key) references registry.list_row on delete cascade
);
create index list_detail_by_division on registry.list_detail (period, division, key);
call kernel.protect('registry.list_detail',
    'kernel.actor_reaches(array[''POSTAL_OFFICER'', ''INSURANCE_OFFICER'', ''LABOUR_OFFICER''], division, null, null)');
grant select, insert, update, delete on registry.list_detail to nuanfeng_app;
