package io.nuanfeng.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * What the agency's statements change in what is known of one person. A statement replaces all that was known of the
 * same outlet on the days it speaks of; what already says the same stays, so that a file read twice changes nothing.
 *
 * @param corrected statements that stand no longer
 * @param added statements that are new
 */
record CoverChanges(List<Cover> corrected, List<Cover> added) {

    /**
     * @param standing what is known of the person now
     * @param stated what the file says, one outlet's stretches not overlapping
     */
    static CoverChanges between(List<Cover> standing, List<Cover> stated) {
        var corrected = new ArrayList<Cover>();
        var added = new ArrayList<>(stated);
        for (var old : standing) {
            if (added.removeIf(old::saysTheSameAs)) {
                continue;
            }
            if (stated.stream().anyMatch(old::isReplacedBy)) {
                corrected.add(old);
            }
        }
        return new CoverChanges(corrected, added);
    }
}
