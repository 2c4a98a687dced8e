/** Start-up, settings, the problem table, headers and health: everything that is not the portal's business. */
package io.nuanfeng.app;
