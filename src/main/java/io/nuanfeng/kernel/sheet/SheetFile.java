package io.nuanfeng.kernel.sheet;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A file someone sent, recognised by its content (never by its name) and found small enough to read. Opening and
 * reading block: call them on a worker, before any database session opens.
 */
public final class SheetFile {

    private final byte[] bytes;
    private final Limits limits;
    private final FileFormat format;
    private volatile List<String> merged;

    private SheetFile(byte[] bytes, Limits limits, FileFormat format) {
        this.bytes = bytes;
        this.limits = limits;
        this.format = format;
    }

    /** @throws UnreadableFile with the one reason why nothing can be read */
    public static SheetFile open(byte[] bytes, Limits limits) {
        if (bytes.length > limits.maxBytes()) {
            throw new UnreadableFile(UnreadableFile.Code.TOO_LARGE, mebibytes(limits.maxBytes()));
        }
        FileFormat format = FileFormat.of(bytes);
        if (format.isWorkbook()) {
            ZipParts.check(bytes, limits);
        }
        return new SheetFile(bytes, limits, format);
    }

    public static SheetFile open(byte[] bytes) {
        return open(bytes, Limits.standard());
    }

    /** The rows of the first visible sheet, from the top; may be asked for more than once. */
    public SheetRows rows() {
        if (!format.isWorkbook()) {
            return new CsvRows(bytes, format, limits);
        }
        if (merged == null) {
            merged = XlsxRows.scan(bytes, limits);
        }
        return XlsxRows.open(bytes, merged);
    }

    public boolean isWorkbook() {
        return format.isWorkbook();
    }

    /** {@code xlsx} or {@code csv}. */
    public String extension() {
        return isWorkbook() ? "xlsx" : "csv";
    }

    Charset charset() {
        return format.charset();
    }

    boolean hasByteOrderMark() {
        return format.byteOrderMark();
    }

    private static String mebibytes(long size) {
        return Long.toString(size / (1024 * 1024));
    }
}
