/** Ways to send text messages. */
package io.nuanfeng.identity.sms;
