/**
 * The calendar of Asia/Shanghai: the only place that asks what time it is, the working days of the State Council's
 * yearly arrangements, and terms counted as 民法典 arts 200–204 count them.
 */
package io.nuanfeng.kernel.time;
