package io.nuanfeng.coverage.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A campaign with the shares it is to reach.
 *
 * @param id empty for the plan's own
 * @param targets in the order of their days
 */
public record Campaign(String id, String division, String name, YearMonth startsIn, List<Target> targets) {

    /**
     * A share that is to be reached.
     *
     * @param share of one, such as 0.70
     */
    public record Target(LocalDate on, BigDecimal share) {

        public String percent() {
            return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
    }
}
