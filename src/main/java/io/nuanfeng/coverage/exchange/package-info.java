/** Files that go to and come from the agencies about declarations: how they are written and read. Pure. */
package io.nuanfeng.coverage.exchange;
