package io.nuanfeng.pay;

import java.util.List;

/** A check with its explanation. */
public record PayAnswer(PaySlip slip, PayCheck check, List<PayLine> lines) {}
