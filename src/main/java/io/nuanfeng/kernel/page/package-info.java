/** What every page shares: the reader's language and type size, what they typed into a form, dates and signs. */
package io.nuanfeng.kernel.page;
