package io.nuanfeng.identity;

import java.util.Optional;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;

/** An officer about to get an account. */
public record NewStaff(String username, String name, Role role, Optional<Scope> scope) {

    @Override
    public String toString() {
        return "NewStaff[" + username + "]";
    }
}
