/**
 * Pay: minimum wages by place and month, and the check of a pay slip against the law: floor, what counts, deductions,
 * pay day, overtime, and the last days to claim. Stores nothing of what is asked. Asks {@code registry} for places.
 */
package io.nuanfeng.pay;
