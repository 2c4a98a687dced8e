package io.nuanfeng.oversight;

import java.time.LocalDate;

/** What an officer records of an enterprise. */
public record CreditReport(String uscc, CreditEvent.Kind kind, LocalDate happenedOn, String reason) {}
