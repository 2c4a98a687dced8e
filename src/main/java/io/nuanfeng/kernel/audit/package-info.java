/** What was done, and who read whose data. Written in the caller's transaction; nothing is ever changed or deleted. */
package io.nuanfeng.kernel.audit;
