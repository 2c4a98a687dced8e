/**
 * Long work in the background, above all reading the files people send. A module brings a {@link FileImport}; this package
 * keeps the file sealed, feeds it row by row and remembers what became of each row.
 */
package io.nuanfeng.kernel.job;
