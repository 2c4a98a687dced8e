package io.nuanfeng.pay;

import java.time.LocalDate;

/**
 * The last days to claim.
 *
 * @param arbitrationUntil null while employed, when wages may be claimed without limit, and where nothing is owed
 * @param inspectionUntil null while the arrears last, which is when the term has not begun
 */
public record Limitation(LocalDate arbitrationUntil, LocalDate inspectionUntil) {}
