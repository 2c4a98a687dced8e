package io.nuanfeng.kernel.audit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;

/** Hashes the whole trail again and tells where it was changed, cut, mended or put into another order. */
@ApplicationScoped
public class AuditVerifier {

    private static final Actor VERIFIER = Actor.system("audit-verifier");
    private static final int PAGE = 5_000;

    private static final String NEXT_PAGE =
            """
            select %s from kernel.audit_event
            where (subject collate "C", seq) > (?1 collate "C", ?2)
            order by subject collate "C", seq limit ?3
            """
                    .formatted(AuditEvent.COLUMNS);

    private static final String ANCHOR =
            "select up_to, root from kernel.audit_anchor where ?1 in ('', root) order by up_to desc limit 1";

    /** Heads whose chain ends elsewhere, or that have no chain, or chains that have no head. */
    private static final String WRONG_HEADS =
            """
            select coalesce(h.subject, e.subject)
            from kernel.audit_head h
            full join (select distinct on (subject) subject, seq, row_hash from kernel.audit_event
                       order by subject, seq desc) e on e.subject = h.subject
            where (h.seq, h.row_hash) is distinct from (e.seq, e.row_hash)
            order by 1 limit 100
            """;

    @Inject
    Transactions tx;

    /**
     * Works on one snapshot while others go on writing; takes seconds for a million events.
     *
     * @param root of an anchor that was kept outside, to be found again in the trail; empty for the newest anchor
     */
    public Uni<AuditReport> verify(String root) {
        return tx.snapshot(VERIFIER, () -> Sql.row(ANCHOR, root).chain(anchor -> {
            var check = new AuditCheck(anchor == null ? 0 : anchor.get(0, Long.class));
            return from(check, "", 0L)
                    .chain(() -> Sql.rows(WRONG_HEADS))
                    .invoke(heads -> heads.forEach(head -> check.wrongHead(head.get(0, String.class))))
                    .map(heads -> check.end(anchor == null ? root : anchor.get(1, String.class)));
        }));
    }

    private Uni<Void> from(AuditCheck check, String subject, long seq) {
        return Sql.rows(NEXT_PAGE, subject, seq, PAGE).chain(rows -> {
            rows.stream().map(AuditEvent::read).forEach(check::next);
            return rows.size() < PAGE ? Uni.createFrom().voidItem() : onward(check, rows);
        });
    }

    private Uni<Void> onward(AuditCheck check, List<Tuple> rows) {
        var last = rows.get(rows.size() - 1);
        return from(check, last.get(0, String.class), last.get(1, Long.class));
    }
}
