package io.nuanfeng.kernel.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.google.crypto.tink.Aead;

/** Seals fields with XAES-256-GCM under the key ring's newest key and opens what any of its keys sealed. */
@Singleton
public class Sealer {

    private final Aead aead;

    @Inject
    public Sealer(KeyRing keys) {
        this.aead = keys.sealing();
    }

    public byte[] seal(Place place, String plain) {
        return seal(place, plain.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] seal(Place place, byte[] plain) {
        try {
            return aead.encrypt(plain, place.associatedData());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Sealing failed", impossible);
        }
    }

    /** @throws BrokenSealException when the value was altered or belongs to another place */
    public String open(Place place, byte[] sealed) {
        return new String(openBytes(place, sealed), StandardCharsets.UTF_8);
    }

    /** @throws BrokenSealException when the value was altered or belongs to another place */
    public byte[] openBytes(Place place, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place.associatedData());
        } catch (GeneralSecurityException broken) {
            throw new BrokenSealException(place, broken);
        }
    }
}
