package io.nuanfeng.kernel.security;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is acting, as use cases and row-level security see it. It carries no name and no number.
 *
 * @param accountId the account's random id; empty for a visitor and for the system itself
 * @param personKey keyed hash of the identity document once the person has given it; else empty
 * @param roles what the account may do
 * @param scopes where it may do it
 * @param sessionId the session, for revocation and audit; empty where there is none
 */
public record Actor(String accountId, String personKey, Set<Role> roles, Set<Scope> scopes, String sessionId) {

    private static final Actor VISITOR = new Actor("", "", Set.of(), Set.of(), "");

    /** Somebody who has not signed in. */
    public static Actor visitor() {
        return VISITOR;
    }

    /** The portal's own timers and imports: sees every row, and is named in the audit trail by its task. */
    public static Actor system(String task) {
        return new Actor("system:" + task, "", Set.of(), Set.of(), "");
    }

    public boolean isVisitor() {
        return accountId.isEmpty();
    }

    public boolean isSystem() {
        return accountId.startsWith("system:");
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    public boolean reachesDivision(String division) {
        return scopes.stream().anyMatch(scope -> scope.reachesDivision(division));
    }

    /** @param outletKey credit code or filing number */
    public boolean reachesOutlet(String outletKey) {
        return scopes.contains(new Scope(Scope.Kind.OUTLET, outletKey));
    }

    /** Roles as one setting for the database's policies. */
    public String roleSetting() {
        return isSystem() ? "SYSTEM" : roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    /** Scopes as one setting for the database's policies. */
    public String scopeSetting() {
        return scopes.stream().map(Scope::setting).sorted().collect(Collectors.joining(","));
    }
}
