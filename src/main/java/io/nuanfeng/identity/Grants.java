package io.nuanfeng.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;

/** Roles and scopes as one statement reads them together with an account: {@code ROLE|KIND|id,…}. */
record Grants(Set<Role> roles, Set<Scope> scopes) {

    /** Grants of account {@code a} that are in force on the day {@code ?1}. */
    static final String COLUMN =
            """
            coalesce((select string_agg(g.role || '|' || coalesce(g.scope_kind, '') || '|' || coalesce(g.scope_id, ''), ',')
                      from identity.role_grant g
                      where g.account_id = a.id and g.since <= ?1 and (g.until is null or g.until >= ?1)), '') as grants
            """;

    static Grants parse(String text) {
        var parts = Arrays.stream(text.split(","))
                .filter(grant -> !grant.isEmpty())
                .map(grant -> grant.split("\\|", -1))
                .toList();
        return new Grants(
                parts.stream().map(part -> Role.valueOf(part[0])).collect(Collectors.toUnmodifiableSet()),
                parts.stream()
                        .filter(part -> !part[1].isEmpty())
                        .map(part -> new Scope(Scope.Kind.valueOf(part[1]), part[2]))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
