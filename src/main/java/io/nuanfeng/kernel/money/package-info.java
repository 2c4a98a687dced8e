/** Amounts of money in fen. Exact, and never rounding unless told how. */
package io.nuanfeng.kernel.money;
