/** Opens transactions for use cases, and nothing else does. */
package io.nuanfeng.kernel.db;
