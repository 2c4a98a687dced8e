package io.nuanfeng.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.nuanfeng.kernel.sheet.UnreadableFile.Code;

class UnreadableFileTest {

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal(new byte[0])).isEqualTo(Code.EMPTY);
    }

    @Test
    void a_password_protected_workbook_is_told_from_an_old_one() {
        assertThat(refusal(OLE2)).isEqualTo(Code.PASSWORD_PROTECTED);
        assertThat(refusal(ole2("EncryptedPackage"))).isEqualTo(Code.PASSWORD_PROTECTED);
        assertThat(refusal(ole2("Workbook"))).isEqualTo(Code.OLD_FORMAT);
    }

    @Test
    void a_broken_container_is_corrupt() {
        byte[] whole = SheetSamples.bytes("annex1-outlets-202206.xlsx");
        assertThat(refusal(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Code.CORRUPT);
        assertThat(refusal(SheetSamples.changed(whole, "xl/worksheets/sheet1.xml", xml -> xml.substring(0, 9_000))))
                .isEqualTo(Code.CORRUPT);
    }

    @Test
    void other_files_are_not_spreadsheets() throws IOException {
        assertThat(refusal(SheetSamples.utf8("<html><table></table></html>"))).isEqualTo(Code.NOT_A_SPREADSHEET);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xFF}))
                .isEqualTo(Code.NOT_A_SPREADSHEET);
        assertThat(refusal(zip("word/document.xml", new byte[10]))).isEqualTo(Code.NOT_A_SPREADSHEET);
    }

    @Test
    void a_file_over_the_limit_is_not_even_looked_at() {
        assertThat(refusal(new byte[20 * 1024 * 1024 + 1])).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void a_zip_bomb_is_stopped_before_anything_is_parsed() throws IOException {
        assertThat(refusal(zip("xl/workbook.xml", new byte[64 * 1024 * 1024]))).isEqualTo(Code.ZIP_BOMB);
    }

    @Test
    void a_cell_address_no_spreadsheet_has_allots_no_memory() {
        byte[] file = SheetSamples.changed(
                SheetSamples.bytes("annex1-outlets-202206.xlsx"),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("r=\"D5\"", "r=\"ZZZZZZ5\""));
        assertThat(refusal(file)).isEqualTo(Code.CORRUPT);
    }

    @Test
    void columns_without_end_allot_no_memory() {
        assertThat(refusal(SheetSamples.utf8(",".repeat(5_000_000)))).isEqualTo(Code.NOT_A_SPREADSHEET);
    }

    @Test
    void too_many_rows_are_refused_in_both_formats() {
        Limits few = new Limits(1_000_000, 100, 10_000_000, 150);
        assertThat(refusal(SheetSamples.utf8("a,b\n".repeat(121)), few)).isEqualTo(Code.TOO_MANY_ROWS);
        assertThat(refusal(SheetSamples.bytes("annex1-outlets-202206.xlsx"), few))
                .isEqualTo(Code.TOO_MANY_ROWS);
        assertThat(refusal(SheetSamples.utf8("a,b\n".repeat(101)), few)).isNull();
    }

    @Test
    void outside_entities_are_never_fetched() {
        byte[] file = SheetSamples.changed(
                SheetSamples.bytes("annex1-outlets-202206.xlsx"),
                "xl/worksheets/sheet1.xml",
                xml -> "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + xml.substring(xml.indexOf("?>") + 2).replace("<sheetData>", "<sheetData>&x;"));
        assertThat(refusal(file)).isEqualTo(Code.CORRUPT);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_refusal_has_words_in_both_languages(Code code) {
        UnreadableFile refusal = new UnreadableFile(code, "20");
        assertThat(Findings.in(Locale.SIMPLIFIED_CHINESE).text(refusal))
                .isNotBlank()
                .doesNotContain("{");
        assertThat(Findings.in(Locale.ENGLISH).text(refusal))
                .matches("[\\p{ASCII}]+")
                .doesNotContain("{");
    }

    private static Code refusal(byte[] bytes) {
        return refusal(bytes, Limits.standard());
    }

    private static Code refusal(byte[] bytes, Limits limits) {
        UnreadableFile refused =
                catchThrowableOfType(UnreadableFile.class, () -> SheetSamples.rows(SheetFile.open(bytes, limits)));
        return refused == null ? null : refused.code();
    }

    private static byte[] ole2(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = java.util.Arrays.copyOf(OLE2, 4_096);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
