package io.nuanfeng.identity;

/** What the API hands to a client that signed in. */
public record Tokens(String accessToken, String refreshToken, int expiresInSeconds, Account account) {

    @Override
    public String toString() {
        return "Tokens[" + account.id() + "]";
    }
}
