/** Pages of pay: minimum wages, and the check of a pay slip. */
package io.nuanfeng.pay.web;
