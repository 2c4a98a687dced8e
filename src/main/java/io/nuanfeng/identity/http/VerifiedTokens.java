package io.nuanfeng.identity.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;

import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Remembers tokens that have passed every check, until they end: checking an ES256 signature costs a millisecond, more
 * than all the rest of a lookup. A token differing in one letter is checked anew, and whether its session still lives
 * is asked each time, elsewhere.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class VerifiedTokens extends DefaultJWTCallerPrincipalFactory {

    /** Ten minutes of ten thousand people; the least lately used are forgotten first. */
    private static final int MOST = 10_000;

    private final Map<String, JWTCallerPrincipal> verified =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, JWTCallerPrincipal> eldest) {
                    return size() > MOST;
                }
            });

    @Inject
    ShanghaiClock clock;

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo expected) throws ParseException {
        var known = verified.get(token);
        if (known != null && known.getExpirationTime() > clock.now().getEpochSecond()) {
            return known;
        }
        verified.remove(token);
        var principal = super.parse(token, expected);
        verified.put(token, principal);
        return principal;
    }
}
