/** What every module's doors need to receive a file and to tell how its job is getting on. */
package io.nuanfeng.kernel.job.rest;
