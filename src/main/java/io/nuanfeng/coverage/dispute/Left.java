package io.nuanfeng.coverage.dispute;

import java.time.LocalDate;

/** An outlet that says, or whose agency says, that the courier is gone since a day. */
public record Left(String outletId, String outletName, LocalDate on) {}
