package io.nuanfeng.identity;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;

/**
 * An invented person of demo mode. Couriers sign in by phone and have their real-name step behind them; staff have a
 * user name, a password and an authenticator's secret. What does not apply is null.
 */
public record SampleAccount(
        Role role,
        String name,
        String phone,
        String idNumber,
        String username,
        String password,
        String totpSecret,
        Scope scope) {

    SampleAccount asCourier() {
        return new SampleAccount(Role.COURIER, name, phone, idNumber, null, null, null, null);
    }

    SampleAccount withPassword(String common) {
        return new SampleAccount(role, name, null, null, username, common, totpSecret, scope);
    }
}
