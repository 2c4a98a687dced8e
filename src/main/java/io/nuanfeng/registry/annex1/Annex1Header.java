package io.nuanfeng.registry.annex1;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The block above the table; null where the file does not state it. The officer who filled it in is left out: nobody
 * needs the name to read the list.
 *
 * @param insuredBefore the day named in the head of the column on full insurance
 */
public record Annex1Header(
        String title, String unit, YearMonth period, LocalDate filledOn, String version, LocalDate insuredBefore) {}
