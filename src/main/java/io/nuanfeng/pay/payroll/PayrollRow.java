package io.nuanfeng.pay.payroll;

import io.nuanfeng.pay.PaySlip;

/** A slip and the spreadsheet row it stands in. */
record PayrollRow(int row, PaySlip slip) {}
