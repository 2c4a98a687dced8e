package io.nuanfeng.coverage.premium;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;

/**
 * An estimate of what being late costs, by the day after the due day (社会保险法 art. 86).
 *
 * @param dueOn last day to pay, as the reader gave it: the agency names it
 * @param until paid, or asked about, on this day
 * @param perDay share of what is owed
 */
public record LateFee(
        LocalDate dueOn, LocalDate until, long days, BigDecimal perDay, Money amount, List<Citation> sources) {}
