/** Messages to the world outside: written with the deed, sent after it, tried again until they arrive. */
package io.nuanfeng.kernel.outbox;
