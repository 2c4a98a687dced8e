package io.nuanfeng.kernel.audit;

import java.util.List;

/**
 * What a check of the whole trail found.
 *
 * @param events rows that were hashed again
 * @param broken subjects whose chain does not hold, the first hundred, with the first row that is wrong
 * @param lastAnchor the newest anchor's root, to be compared with the one kept outside; empty where there is none
 */
public record AuditReport(long events, List<String> broken, String lastAnchor) {

    public boolean isSound() {
        return broken.isEmpty();
    }
}
