package io.nuanfeng.kernel.audit;

import java.util.List;

/**
 * What a check of the whole trail found.
 *
 * @param events rows that were hashed again
 * @param broken subjects whose chain does not hold, the first hundred, with the first row that is wrong
 * @param anchor the root that was computed again; empty where there is no anchor yet
 */
public record AuditReport(long events, List<String> broken, String anchor) {

    public boolean isSound() {
        return broken.isEmpty();
    }
}
