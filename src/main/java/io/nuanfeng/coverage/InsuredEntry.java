package io.nuanfeng.coverage;

import java.time.LocalDate;

import io.nuanfeng.coverage.insured.InsuredRow;

/** A row with the last day its file reports. */
record InsuredEntry(InsuredRow row, LocalDate dataUntil) {}
