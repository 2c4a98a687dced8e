package io.nuanfeng.kernel.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes the hour of its making out of a workbook, so that the same content is the same file, byte for byte. */
final class SteadyZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MADE = "(<dcterms:(?:created|modified)[^>]*>)[^<]*";

    private SteadyZip() {}

    /** @param at the time all parts of the file are given */
    static byte[] of(byte[] workbook, Instant at) {
        var out = new ByteArrayOutputStream(workbook.length);
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                var to = new ZipOutputStream(out)) {
            for (var part : Collections.list(from.getEntriesInPhysicalOrder())) {
                to.putNextEntry(steady(part, at));
                to.write(content(part.getName(), from.getInputStream(part).readAllBytes(), at));
                to.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static ZipEntry steady(ZipArchiveEntry part, Instant at) {
        var steady = new ZipEntry(part.getName());
        steady.setTimeLocal(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
        return steady;
    }

    private static byte[] content(String name, byte[] bytes, Instant at) {
        return name.equals(PROPERTIES)
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll(MADE, "$1" + at)
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }
}
