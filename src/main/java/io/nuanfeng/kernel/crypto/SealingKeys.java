package io.nuanfeng.kernel.crypto;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.XAesGcmParameters;

/**
 * Tink keysets as JSON. The last key waits: it is in the ring one rotation before it seals, so that during a rolling
 * restart no instance meets a value it cannot open.
 */
final class SealingKeys {

    private static final int SALT_BYTES = 12;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private SealingKeys() {}

    static String generate() throws GeneralSecurityException {
        return json(KeysetHandle.newBuilder()
                .addEntry(fresh().makePrimary())
                .addEntry(fresh())
                .build());
    }

    static String rotate(String keyset) throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(parse(keyset));
        builder.getAt(builder.size() - 1).makePrimary();
        return json(builder.addEntry(fresh()).build());
    }

    static Aead aead(String keyset) throws GeneralSecurityException {
        return parse(keyset).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static KeysetHandle.Builder.Entry fresh() throws GeneralSecurityException {
        var parameters = XAesGcmParameters.create(XAesGcmParameters.Variant.TINK, SALT_BYTES);
        return KeysetHandle.generateEntryFromParameters(parameters).withRandomId();
    }

    private static KeysetHandle parse(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    private static String json(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }
}
