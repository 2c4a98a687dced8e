package io.nuanfeng.identity;

import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.persistence.Tuple;

/** Reads what native statements bring: PostgreSQL's moments arrive with an offset. */
final class Columns {

    private Columns() {}

    /** The moment, or null. */
    static Instant instant(Tuple row, String column) {
        var at = row.get(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
