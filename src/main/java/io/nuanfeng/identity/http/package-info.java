/** Who is behind an HTTP request: a bearer token or the pages' cookie becomes the same {@code Actor}. */
package io.nuanfeng.identity.http;
