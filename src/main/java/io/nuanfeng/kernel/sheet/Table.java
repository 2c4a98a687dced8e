package io.nuanfeng.kernel.sheet;

import java.util.Iterator;
import java.util.List;

/** A sheet with its header found: what stands above it, and the rows below it, still to be read. */
public record Table(List<SheetRow> above, Header header, Iterator<SheetRow> rows) {}
