/** Pages that belong to no module: home, preferences, the privacy notice, errors and the start of the desk. */
package io.nuanfeng.app.web;
