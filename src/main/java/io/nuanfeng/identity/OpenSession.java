package io.nuanfeng.identity;

/**
 * A sign-in that just succeeded or was carried on.
 *
 * @param secret 256 random bits that only the client keeps: the pages' cookie, or the refresh token
 */
public record OpenSession(String id, Account account, String secret) {

    @Override
    public String toString() {
        return "OpenSession[" + id + "]";
    }
}
