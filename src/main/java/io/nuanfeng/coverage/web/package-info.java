/** Pages of cover: the courier's answer and proofs of it, their verification, and the officers' lookup. */
package io.nuanfeng.coverage.web;
