/** Refusals as values of one family, without HTTP and without personal data. */
package io.nuanfeng.kernel.problem;
