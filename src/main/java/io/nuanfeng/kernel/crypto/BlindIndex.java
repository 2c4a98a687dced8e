package io.nuanfeng.kernel.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Keyed hashes by which a sealed value is found again: HMAC-SHA-256 cut to 128 bits, 22 URL-safe characters. An identity
 * number has too few possibilities for a hash without a key, and the key is not in the database.
 */
@Singleton
public class BlindIndex {

    private static final int BYTES = 16;

    private final byte[] key;

    @Inject
    public BlindIndex(KeyRing keys) {
        this.key = keys.index();
    }

    /** @param normalised the value in its one way of writing; two ways of writing give two hashes */
    public String of(String purpose, String normalised) {
        var hash = Hmac.of(key, purpose, normalised.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    /** The person key: the same in accounts, covers and the list of who looked. */
    public String person(String idNumberNormalised) {
        return of("person", idNumberNormalised);
    }

    public String phone(String phoneNormalised) {
        return of("phone", phoneNormalised);
    }
}
