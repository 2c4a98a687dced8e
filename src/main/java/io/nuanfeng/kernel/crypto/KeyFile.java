package io.nuanfeng.kernel.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jose4j.lang.JoseException;

import io.nuanfeng.kernel.security.Ids;

/**
 * The key ring as it is kept: one JSON document.
 *
 * @param sealing Tink keyset for fields
 * @param index key of the searchable hashes; it cannot be changed without hashing every person again
 * @param codes key of short-lived codes
 * @param tokens JWK set, ES256
 * @param certificates JWK set, Ed25519
 */
record KeyFile(
        @JsonRawValue String sealing,
        String index,
        String codes,
        @JsonRawValue String tokens,
        @JsonRawValue String certificates) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static KeyFile generate() {
        try {
            return new KeyFile(
                    SealingKeys.generate(),
                    Ids.secret(),
                    Ids.secret(),
                    SigningKeys.generateForTokens().secretJson(),
                    SigningKeys.generateForCertificates().secretJson());
        } catch (GeneralSecurityException | JoseException impossible) {
            throw new IllegalStateException("This Java cannot make the portal's keys", impossible);
        }
    }

    static KeyFile parse(String json) {
        try {
            var tree = JSON.readTree(json);
            return new KeyFile(
                    part(tree, "sealing").toString(),
                    part(tree, "index").textValue(),
                    part(tree, "codes").textValue(),
                    part(tree, "tokens").toString(),
                    part(tree, "certificates").toString());
        } catch (JsonProcessingException unreadable) {
            // The cause would quote the keys.
            throw new IllegalStateException("The key ring is not readable JSON");
        }
    }

    static KeyFile read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The key ring " + file + " cannot be read");
        }
    }

    /** Readable by the owner of the process only, and never half written. */
    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "keys", ".new", ownerOnly);
            Files.writeString(draft, json());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new IllegalStateException("The key ring " + file + " cannot be written", failure);
        }
    }

    KeyFile rotate() {
        try {
            return new KeyFile(
                    SealingKeys.rotate(sealing),
                    index,
                    codes,
                    SigningKeys.parse(tokens).rotate().secretJson(),
                    SigningKeys.parse(certificates).rotate().secretJson());
        } catch (GeneralSecurityException | JoseException broken) {
            throw new IllegalStateException("The key ring cannot be rotated", broken);
        }
    }

    String json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The key ring cannot be written", impossible);
        }
    }

    private static JsonNode part(JsonNode tree, String name) {
        if (!tree.hasNonNull(name)) {
            throw new IllegalStateException("The key ring has no '" + name + "'");
        }
        return tree.get(name);
    }

    @Override
    public String toString() {
        return "KeyFile[secret]";
    }
}
