/**
 * The employer's twin of the pay check: a payroll file is read row by row and comes back with the figures of each row.
 * Nothing of it is taken over; the file is kept sealed with its job, as every file is, and goes with it.
 */
package io.nuanfeng.pay.payroll;
