package io.nuanfeng.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.nuanfeng.kernel.security.Role;

/** Signs sample officers in on the page; each stays signed in for all tests. */
public final class StaffBrowser {

    private static final Map<Role, Browser> OPEN = new ConcurrentHashMap<>();

    private StaffBrowser() {}

    /** A browser in which the first sample officer with the role is signed in. */
    public static Browser as(Role role) {
        return OPEN.computeIfAbsent(role, StaffBrowser::signIn);
    }

    private static Browser signIn(Role role) {
        var person = SamplePeople.of(role).get(0);
        var browser = new Browser();
        for (var drift = -1; drift <= 1; drift++) {
            var answer = browser.post(
                    "/staff/sign-in",
                    "username",
                    person.get("username"),
                    "password",
                    person.get("password"),
                    "totp",
                    SamplePeople.totp(person.get("totpSecret"), drift),
                    "carried",
                    "");
            if (answer.statusCode() == 303) {
                return browser;
            }
        }
        throw new IllegalStateException(role + " is not signed in");
    }
}
