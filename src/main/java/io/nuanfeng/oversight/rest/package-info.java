/** Oversight over HTTP. */
package io.nuanfeng.oversight.rest;
