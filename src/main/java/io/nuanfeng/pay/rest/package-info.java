/** Pay over HTTP. */
package io.nuanfeng.pay.rest;
