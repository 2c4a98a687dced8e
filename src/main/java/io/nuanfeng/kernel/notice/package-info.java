/** What people are told about themselves: kept in their inbox with the deed, and by text message where the rules say so. */
package io.nuanfeng.kernel.notice;
