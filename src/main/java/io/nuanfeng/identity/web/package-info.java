/** Pages on which people sign in and see what the portal keeps about them. */
package io.nuanfeng.identity.web;
