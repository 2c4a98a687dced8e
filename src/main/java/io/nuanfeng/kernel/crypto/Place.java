package io.nuanfeng.kernel.crypto;

import java.nio.charset.StandardCharsets;

/** Where a sealed value stands. It is bound into the seal, so a value copied to another row does not open there. */
public record Place(String table, String column, String row) {

    byte[] associatedData() {
        return String.join("|", table, column, row).getBytes(StandardCharsets.UTF_8);
    }
}
