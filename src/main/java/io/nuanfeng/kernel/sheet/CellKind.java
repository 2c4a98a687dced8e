package io.nuanfeng.kernel.sheet;

/** What the spreadsheet says a cell is. CSV knows only TEXT and EMPTY. */
public enum CellKind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    FORMULA,
    EMPTY
}
