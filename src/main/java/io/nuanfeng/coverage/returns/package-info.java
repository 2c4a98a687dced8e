/**
 * The returns a county files (附件2、附件3 of 贵人社函〔2022〕18号): figures counted from one roster at one instant, their way
 * from the county to both bureaus, and what does not match between the postal list, the roster and the agency. Owns
 * the filings, their steps, exceptions and contacts; reads cover, declarations and the monthly list.
 */
package io.nuanfeng.coverage.returns;
