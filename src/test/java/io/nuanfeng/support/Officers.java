package io.nuanfeng.support;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.inject.spi.CDI;

import io.nuanfeng.identity.NewStaff;
import io.nuanfeng.identity.StaffAccounts;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;

/** Officers of one test, which may use up authenticator codes of days to come without a sample person missing them. */
public final class Officers {

    private Officers() {}

    /** A new officer of Gangbei, as {@link SamplePeople} lists people. */
    public static Map<String, String> fresh(Role role) {
        return fresh(role, new Scope(Scope.Kind.DIVISION, "450802"));
    }

    /** A new manager of the outlet. */
    public static Map<String, String> managing(InventedOutlet outlet) {
        return fresh(Role.OUTLET_MANAGER, new Scope(Scope.Kind.OUTLET, outlet.key()));
    }

    /** A new one who reaches just that. */
    public static Map<String, String> fresh(Role role, Scope scope) {
        var username = "officer-" + Ids.readable(8).toLowerCase(Locale.ROOT);
        var officer = new NewStaff(username, "陈某", role, Optional.of(scope));
        var accounts = CDI.current().select(StaffAccounts.class).get();
        var secrets = OnEventLoop.run(() -> accounts.open(Actor.system("operator"), officer));
        return Map.of("username", username, "password", secrets.password(), "totpSecret", secrets.totpSecret());
    }
}
