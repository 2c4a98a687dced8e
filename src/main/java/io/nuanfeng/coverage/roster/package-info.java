/**
 * Who works at which outlet: hires, leavers and transfers as outlets declare them, their way through the agency, and what
 * follows for cover. Owns {@code coverage.enrolment} and its steps; tells {@code coverage} what the agency decided.
 */
package io.nuanfeng.coverage.roster;
