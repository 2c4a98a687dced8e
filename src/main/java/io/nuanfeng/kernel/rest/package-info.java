/** What the doors of all modules say in the same way over HTTP. */
package io.nuanfeng.kernel.rest;
