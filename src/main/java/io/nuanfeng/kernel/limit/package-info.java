/** How often something may be tried, counted in PostgreSQL for all instances together. */
package io.nuanfeng.kernel.limit;
