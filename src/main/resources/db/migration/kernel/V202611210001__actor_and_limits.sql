-- Runs as the owner. The application connects as nuanfeng_app, which owns nothing and cannot bypass a policy.

-- Who acts: set by kernel.db.Transactions in each transaction. Nothing set means nobody, and nobody sees nothing.
create function kernel.actor_account() returns text language sql stable parallel safe
    return nullif(current_setting('nuanfeng.account', true), '');

create function kernel.actor_person() returns text language sql stable parallel safe
    return nullif(current_setting('nuanfeng.person', true), '');

create function kernel.actor_is_system() returns boolean language sql stable parallel safe
    return coalesce(current_setting('nuanfeng.roles', true) = 'SYSTEM', false);

-- True where the actor holds one of the roles and a scope that reaches the place. Any place may be null.
create function kernel.actor_reaches(roles text[], division text, outlet text, enterprise text)
    returns boolean language sql stable parallel safe
    return string_to_array(current_setting('nuanfeng.roles', true), ',') && roles
       and exists (select 1
                   from unnest(string_to_array(current_setting('nuanfeng.scopes', true), ',')) as scope
                   where (scope like 'D:%' and starts_with(division, substr(scope, 3)))
                      or scope = 'O:' || outlet
                      or scope = 'E:' || enterprise);

-- The standard protection of a table with personal data: forced on its owner too, and one policy for everything.
create procedure kernel.protect(target regclass, rule text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy who_may on %s using (kernel.actor_is_system() or %s)', target, rule);
end $$;

-- Time limits on every transaction of the application, so that a forgotten one cannot hold a lock or a connection.
alter role nuanfeng_app set statement_timeout = '10s';
alter role nuanfeng_app set lock_timeout = '5s';
alter role nuanfeng_app set idle_in_transaction_session_timeout = '15s';
do $$
begin
    if current_setting('server_version_num')::int >= 170000 then
        execute 'alter role nuanfeng_app set transaction_timeout = ''30s''';
    end if;
end $$;

grant usage on schema kernel to nuanfeng_app;
