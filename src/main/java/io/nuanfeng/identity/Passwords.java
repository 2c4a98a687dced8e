package io.nuanfeng.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.security.Ids;

/** Staff passwords as bcrypt, computed on a worker: a quarter of a second is too long for an event loop. */
final class Passwords {

    /** 2^10 rounds: what bcrypt's users settled on for interactive sign-in. */
    private static final int COST = 10;

    private Passwords() {}

    static Uni<String> hash(String password) {
        return Offload.call(() -> BcryptUtil.bcryptHash(password, COST));
    }

    /** @param hash empty for an unknown user name, which takes as long as a known one */
    static Uni<Boolean> matches(String password, String hash) {
        return Offload.call(() -> BcryptUtil.matches(password, hash.isEmpty() ? Nobody.HASH : hash) && !hash.isEmpty());
    }

    private static final class Nobody {
        static final String HASH = BcryptUtil.bcryptHash(Ids.secret(), COST);
    }
}
