package io.nuanfeng.kernel.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of the trail, computed without the database: what {@code kernel.audit_append} does, in Java. */
final class AuditChain {

    static final byte[] START = new byte[0];

    private AuditChain() {}

    /** The event's hash, given the hash of the one before it about the same subject. */
    static byte[] hash(byte[] previous, AuditEvent event) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(previous);
        for (var field : event.fields()) {
            var content = field.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((content.length + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(content);
        }
        return sha256().digest(bytes.toByteArray());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256", impossible);
        }
    }
}
