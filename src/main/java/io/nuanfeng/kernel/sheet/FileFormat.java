package io.nuanfeng.kernel.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.nuanfeng.kernel.sheet.UnreadableFile.Code;

/** What the bytes are. {@code charset} is null for a workbook. */
record FileFormat(Charset charset, boolean byteOrderMark) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** More columns than any spreadsheet has: every one would take memory. */
    private static final int MAX_COMMAS = 16_384;

    private static final int DIRECTORY_SEARCH = 4 * 1024 * 1024;

    static FileFormat of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableFile(Code.EMPTY);
        }
        if (startsWith(bytes, OLE2)) {
            throw new UnreadableFile(ole2(bytes));
        }
        if (startsWith(bytes, ZIP)) {
            return new FileFormat(null, false);
        }
        if (startsWith(bytes, new byte[] {'P', 'K'})) {
            throw new UnreadableFile(Code.CORRUPT);
        }
        return text(bytes);
    }

    boolean isWorkbook() {
        return charset == null;
    }

    /** Length of the byte order mark. */
    int offset() {
        return byteOrderMark ? UTF8_MARK.length : 0;
    }

    private static FileFormat text(byte[] bytes) {
        boolean mark = startsWith(bytes, UTF8_MARK);
        int first = mark ? UTF8_MARK.length : 0;
        if (isMarkup(bytes, first)) {
            throw new UnreadableFile(Code.NOT_A_SPREADSHEET);
        }
        if (isText(bytes, first, StandardCharsets.UTF_8)) {
            return new FileFormat(StandardCharsets.UTF_8, mark);
        }
        if (!mark && isText(bytes, first, GB18030)) {
            return new FileFormat(GB18030, false);
        }
        throw new UnreadableFile(mark ? Code.CORRUPT : Code.NOT_A_SPREADSHEET);
    }

    /** Web pages, PDF and RTF saved under a spreadsheet's name. */
    private static boolean isMarkup(byte[] bytes, int first) {
        String head = new String(bytes, first, Math.min(64, bytes.length - first), StandardCharsets.ISO_8859_1)
                .stripLeading();
        return head.startsWith("<") || head.startsWith("%PDF") || head.startsWith("{\\rtf");
    }

    private static boolean isText(byte[] bytes, int first, Charset charset) {
        char[] buffer = new char[8192];
        int commas = 0;
        try (Reader reader = strictReader(bytes, first, charset)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    char c = buffer[i];
                    commas = c == '\n' || c == '\r' ? 0 : commas + (c == ',' ? 1 : 0);
                    if (isControl(c) || commas > MAX_COMMAS) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException notThisCharset) {
            return false;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isControl(char c) {
        return c < ' ' && "\t\r\n\f".indexOf(c) < 0;
    }

    static Reader strictReader(byte[] bytes, int first, Charset charset) {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, first, bytes.length - first),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Excel keeps a protected .xlsx inside an OLE2 container; the old .xls is one too. The stream names tell. */
    private static Code ole2(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DIRECTORY_SEARCH), StandardCharsets.ISO_8859_1);
        String end = new String(
                bytes,
                Math.max(0, bytes.length - DIRECTORY_SEARCH),
                Math.min(bytes.length, DIRECTORY_SEARCH),
                StandardCharsets.ISO_8859_1);
        boolean old = names(start + end, "Workbook") || names(start + end, "Book");
        return old && !names(start + end, "EncryptedPackage") ? Code.OLD_FORMAT : Code.PASSWORD_PROTECTED;
    }

    private static boolean names(String container, String stream) {
        return container.contains(new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
