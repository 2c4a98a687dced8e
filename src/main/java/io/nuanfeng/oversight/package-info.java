/**
 * How the authorities carry the plans out: the plans' texts and who has read them, activities until they are settled,
 * credit events, award checks, annual statements and surveys. Reads what other modules publish, writes only its own.
 */
package io.nuanfeng.oversight;
