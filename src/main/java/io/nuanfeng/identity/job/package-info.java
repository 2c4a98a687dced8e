/** What identity does by the clock. */
package io.nuanfeng.identity.job;
