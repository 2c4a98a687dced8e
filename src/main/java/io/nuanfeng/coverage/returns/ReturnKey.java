package io.nuanfeng.coverage.returns;

import java.time.YearMonth;

/** Which return: annexes 2 and 3 of a period and place are filed together. */
public record ReturnKey(YearMonth period, String division) {

    /** Whether it is a city's, which sums up its counties. */
    public boolean isCity() {
        return division.endsWith("00") && division.length() == 6;
    }

    public String city() {
        return division.substring(0, 4) + "00";
    }

    @Override
    public String toString() {
        return period + ":" + division;
    }
}
