/** What the portal does by itself as a whole: loading the sample files of demo mode. */
package io.nuanfeng.app.job;
