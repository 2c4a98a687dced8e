/**
 * What becomes of the covered when their outlet closes or changes hands: each is decided about by name, and cover goes on
 * until then (工伤保险条例 art. 43: the insurance follows whoever takes the business over). Owns {@code coverage.handover}.
 */
package io.nuanfeng.coverage.handover;
