package io.nuanfeng.pay;

import java.math.BigDecimal;

/**
 * @param paidDays needed where the attendance is partial, else null
 * @param normalHours needed where pay is by the hour, else null
 */
public record WorkDone(Attendance attendance, BigDecimal paidDays, BigDecimal normalHours, Overtime overtime) {

    /** Overtime worked. */
    public record Overtime(Split hours, Split pieces) {

        public static final Overtime NONE = new Overtime(Split.NONE, Split.NONE);
    }
}
