/**
 * Reads the spreadsheets people send (.xlsx, .csv in UTF-8 or GB18030), row by row and within limits, and hands them back
 * with an outcome for every row. Knows nothing of what the columns mean: the modules bring their own column lists.
 */
package io.nuanfeng.kernel.sheet;
