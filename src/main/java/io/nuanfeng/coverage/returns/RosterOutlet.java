package io.nuanfeng.coverage.returns;

import java.time.LocalDate;

/**
 * An outlet as the postal list of the period has it.
 *
 * @param kind ENTERPRISE, BRANCH or TERMINAL
 * @param status ACTIVE, DEREGISTERED or REVOKED
 * @param route A insures itself, B through its opener, NONE is outside the scheme, REVIEW is undecided
 * @param heads people the list counts; null where it does not say
 * @param contactedOn when it was last spoken to about insuring; null where nobody did
 * @param reason the {@link Outcome} of that; empty where nobody did
 * @param insurerName who has insured its people; empty where nobody has
 */
public record RosterOutlet(
        String key,
        String id,
        String division,
        String name,
        String brand,
        String kind,
        String status,
        String route,
        String liableName,
        String liableUscc,
        String insurerName,
        Integer heads,
        LocalDate contactedOn,
        String reason) {

    public boolean active() {
        return status.equals("ACTIVE");
    }
}
