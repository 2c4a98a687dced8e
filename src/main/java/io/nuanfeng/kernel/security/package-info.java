/** Who acts, what they may do and where, and random names. Tokens and sessions belong to {@code identity}. */
package io.nuanfeng.kernel.security;
