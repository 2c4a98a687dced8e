package io.nuanfeng.kernel.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import io.nuanfeng.kernel.sheet.UnreadableFile.Code;

/** The parts of a workbook's zip container, opened the way the workbook reader opens them. */
final class ZipParts implements AutoCloseable {

    private static final int MAX_PARTS = 2_000;
    /** Below this size a high ratio proves nothing: an empty styles part packs a hundred times. */
    private static final long RATIO_COUNTS_FROM = 1024L * 1024L;

    private final ZipFile zip;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(byte[] bytes) throws IOException {
        return new ZipParts(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get());
    }

    /** Inflates every part once and throws it away: sizes written in the file are not believed. */
    static void check(byte[] bytes, Limits limits) {
        try (ZipParts parts = open(bytes)) {
            long total = 0;
            int count = 0;
            for (ZipArchiveEntry entry : Collections.list(parts.zip.getEntries())) {
                if (++count > MAX_PARTS) {
                    throw new UnreadableFile(Code.ZIP_BOMB);
                }
                total += parts.inflate(entry, limits, total);
            }
            if (parts.zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableFile(Code.NOT_A_SPREADSHEET);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new UnreadableFile(Code.CORRUPT);
        }
    }

    /** Null when there is no such part. */
    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? null : zip.getInputStream(entry);
    }

    private long inflate(ZipArchiveEntry entry, Limits limits, long before) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFile(Code.PASSWORD_PROTECTED);
        }
        long packed = Math.max(1, entry.getCompressedSize());
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                boolean tooDense = size > RATIO_COUNTS_FROM && size / packed > limits.maxRatio();
                if (tooDense || size > most(entry, limits) || before + size > limits.maxInflatedBytes()) {
                    throw new UnreadableFile(Code.ZIP_BOMB);
                }
            }
        }
        return size;
    }

    /** Of all parts only the shared texts are kept in memory. */
    private static long most(ZipArchiveEntry entry, Limits limits) {
        boolean kept = entry.getName().toLowerCase(Locale.ROOT).contains("sharedstrings");
        return kept ? limits.maxInflatedBytes() / 4 : limits.maxInflatedBytes();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
