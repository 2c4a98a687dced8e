package io.nuanfeng.pay;

import io.nuanfeng.kernel.money.Money;

/**
 * @param gross all that was paid out or on behalf
 * @param total what is wage (关于工资总额组成的规定)
 * @param comparable what counts towards the floor (最低工资规定 art. 12)
 * @param overtime what was paid for overtime
 */
public record Wages(Money gross, Money total, Money comparable, Money overtime) {}
