package io.nuanfeng.kernel.crypto;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.google.crypto.tink.Aead;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.lang.JoseException;

/**
 * All keys of the portal, from the file {@code nuanfeng.keys.file} or the environment variable {@code NUANFENG_KEYS}.
 * They are never kept in the database, so a stolen dump holds no readable number.
 */
@Singleton
public class KeyRing {

    private final Aead sealing;
    private final byte[] index;
    private final byte[] codes;
    private final SigningKeys tokens;
    private final SigningKeys certificates;

    @Inject
    KeyRing(
            @ConfigProperty(name = "nuanfeng.keys") Optional<String> text,
            @ConfigProperty(name = "nuanfeng.keys.file") Optional<String> file) {
        this(LaunchKeys.find(text, file));
    }

    KeyRing(KeyFile kept) {
        try {
            sealing = SealingKeys.aead(kept.sealing());
            index = Base64.getUrlDecoder().decode(kept.index());
            codes = Base64.getUrlDecoder().decode(kept.codes());
            tokens = SigningKeys.parse(kept.tokens());
            certificates = SigningKeys.parse(kept.certificates());
        } catch (GeneralSecurityException | JoseException broken) {
            throw new IllegalStateException("The key ring holds a key that cannot be used", broken);
        }
    }

    /** Keyed hash for short-lived secrets such as sign-in codes; the purpose keeps uses apart. 32 bytes. */
    public byte[] hmac(String purpose, byte[]... parts) {
        return Hmac.of(codes, purpose, parts);
    }

    /** {@link #hmac(String, byte[]...)} of texts. */
    public byte[] hmac(String purpose, String first, String... more) {
        var parts = new byte[more.length + 1][];
        parts[0] = first.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < more.length; i++) {
            parts[i + 1] = more[i].getBytes(StandardCharsets.UTF_8);
        }
        return hmac(purpose, parts);
    }

    /** The key that signs access tokens now (ES256). */
    public TokenKey tokenKey() {
        var current = tokens.current();
        return new TokenKey(current.getKeyId(), current.getPrivateKey());
    }

    /** The public token keys as a JWK set: the next, the current and the former ones. */
    public String publicTokenKeys() {
        return tokens.publicJson();
    }

    /** The public certificate keys as a JWK set, for those who verify a certificate without us. */
    public String publicCertificateKeys() {
        return certificates.publicJson();
    }

    Aead sealing() {
        return sealing;
    }

    byte[] index() {
        return index;
    }

    SigningKeys certificates() {
        return certificates;
    }

    /** Makes a key ring; one that is there is never replaced, for what it sealed could not be read again. */
    public static void create(Path file) {
        if (Files.exists(file)) {
            throw new IllegalStateException(file + " is there already; keep it, or choose another name");
        }
        KeyFile.generate().write(file);
    }

    /** Adds new keys to the file and takes the waiting ones into use; what is sealed or signed stays readable. */
    public static void rotate(Path file) {
        KeyFile.read(file).rotate().write(file);
    }
}
