/**
 * What an outlet pays for its couriers' work-injury cover (rule R5): base, rate, band and cut from the policy book, the
 * recalculation when an average wage is published late, the wage totals managers give, and reports of money taken from
 * a courier for it. The worker's own share is always nothing (工伤保险条例 art. 10).
 */
package io.nuanfeng.coverage.premium;
