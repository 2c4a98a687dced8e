package io.nuanfeng.coverage.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * One decision about one or several people.
 *
 * @param toOutletId for {@code GOES_TO}; else empty
 * @param endsOn for {@code ENDS_ON}; else null
 */
public record HandoverOrder(
        String outletId, List<String> itemIds, HandoverDecision decision, String toOutletId, LocalDate endsOn) {}
