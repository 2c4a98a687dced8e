package io.nuanfeng.kernel.audit;

import java.util.List;

import jakarta.persistence.Tuple;

/** A row of the trail as it was hashed. */
record AuditEvent(String subject, long seq, long number, List<String> fields, byte[] rowHash) {

    static final String COLUMNS =
            """
            subject, seq, number, cast(cast(extract(epoch from at) * 1000000 as bigint) as text), account, roles,
            action, detail, row_hash
            """;

    static AuditEvent read(Tuple row) {
        var subject = row.get(0, String.class);
        var seq = row.get(1, Long.class);
        var number = row.get(2, Long.class);
        var fields = List.of(
                subject,
                Long.toString(seq),
                Long.toString(number),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class));
        return new AuditEvent(subject, seq, number, fields, row.get(8, byte[].class));
    }
}
