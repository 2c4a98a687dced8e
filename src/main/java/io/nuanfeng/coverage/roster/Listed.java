package io.nuanfeng.coverage.roster;

import java.util.List;

/**
 * A declaration as a list shows it.
 *
 * @param due null where it is nobody's turn
 */
public record Listed(Enrolment enrolment, Due due, List<Mark> marks) {}
