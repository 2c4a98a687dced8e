/** The endpoints that belong to no module: long work. */
package io.nuanfeng.app.rest;
