package io.nuanfeng.identity;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.crypto.TimedCodes;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;

/**
 * Accounts of officers, as whoever runs the portal opens and closes them. A lock or a changed role ends every session of
 * the account within seconds; each deed is in the audit trail.
 */
@ApplicationScoped
public class StaffAccounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{2,31}");

    @Inject
    Transactions tx;

    @Inject
    StaffRepository staff;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    /**
     * Opens an account with a new password and authenticator secret.
     *
     * @throws IllegalArgumentException for a user name nobody could type
     * @throws Problem CONFLICT, as the Uni's failure, where the user name is taken
     */
    public Uni<StaffSecrets> open(Actor actor, NewStaff officer) {
        if (!USERNAME.matcher(officer.username()).matches()) {
            throw new IllegalArgumentException("A user name has 3 to 32 small letters, digits, dots and hyphens");
        }
        var secrets = new StaffSecrets(officer.username(), Ids.readable(16), TimedCodes.newSecret());
        var id = Ids.next();
        return Passwords.hash(secrets.password())
                .chain(hash -> tx.write(actor, () -> staff.insert(id, officer, secrets, hash)
                        .invoke(StaffAccounts::wasFree)
                        .chain(() -> staff.grant(id, officer))
                        .chain(() -> record(actor, id, "STAFF_OPENED", Map.of("role", officer.role())))))
                .replaceWith(secrets);
    }

    /** Gives another role, or the same one somewhere else too. */
    public Uni<Void> grant(Actor actor, NewStaff officer) {
        return change(actor, officer.username(), "ROLE_GRANTED", id -> staff.grant(id, officer));
    }

    /** Takes every role away from today. */
    public Uni<Void> revoke(Actor actor, String username) {
        return change(actor, username, "ROLES_REVOKED", staff::revoke);
    }

    public Uni<Void> lock(Actor actor, String username) {
        return change(actor, username, "STAFF_LOCKED", id -> staff.setLocked(id, true));
    }

    public Uni<Void> unlock(Actor actor, String username) {
        return change(actor, username, "STAFF_UNLOCKED", id -> staff.setLocked(id, false));
    }

    private Uni<Void> change(Actor actor, String username, String action, Function<String, Uni<Integer>> effect) {
        return tx.write(actor, () -> staff.id(username).chain(found -> {
            var id = found.orElseThrow(Problem::notFound);
            return effect.apply(id)
                    .chain(() -> sessions.endAll(id, action))
                    .chain(() -> record(actor, id, action, Map.of()));
        }));
    }

    private Uni<Void> record(Actor actor, String id, String action, Map<String, ?> detail) {
        return audit.record(actor, Sessions.subject(id), action, detail);
    }

    private static void wasFree(int inserted) {
        if (inserted == 0) {
            throw Problem.of(Problem.Kind.CONFLICT, "conflict");
        }
    }
}
