package io.nuanfeng.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class HeaderFinderTest {

    private final HeaderFinder finder = new HeaderFinder(List.of(
            Column.required("网点名称", "网点全称"),
            Column.required("县（市、区）"),
            Column.required("许可有效期起—止"),
            Column.optional("备注")));

    @Test
    void the_header_is_found_below_titles_in_any_order_and_spelling() {
        Table table = find("名单\n附件1,,\n\n 许可有效期 起－止,县(市、区),网点全称（必填）\n2022,450802,甲\n");
        assertThat(table.header().row()).isEqualTo(4);
        SheetRow row = table.rows().next();
        assertThat(table.header().cell(row, "网点名称").text()).isEqualTo("甲");
        assertThat(table.header().cell(row, "备注").isBlank()).isTrue();
        assertThat(table.above()).hasSize(3);
    }

    @Test
    void all_missing_columns_are_named_at_once() {
        assertThatThrownBy(() -> find("网点名称,备注\n甲,\n")).isInstanceOfSatisfying(UnreadableFile.class, refused -> {
            assertThat(refused.code()).isEqualTo(UnreadableFile.Code.MISSING_COLUMN);
            assertThat(refused.args()).containsExactly("县（市、区）、许可有效期起—止");
        });
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        assertRefused("网点名称,县（市、区）,许可有效期起—止,网点名称\n", UnreadableFile.Code.DUPLICATE_COLUMN);
    }

    @Test
    void a_sheet_of_something_else_has_no_header_and_a_blank_one_nothing() {
        assertRefused("a,b,c\n1,2,3\n", UnreadableFile.Code.NO_HEADER);
        assertRefused(",,\n \n", UnreadableFile.Code.EMPTY);
        assertRefused("x\n".repeat(20) + "网点名称,县（市、区）,许可有效期起—止\n", UnreadableFile.Code.NO_HEADER);
    }

    private void assertRefused(String csv, UnreadableFile.Code code) {
        assertThatThrownBy(() -> find(csv))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private Table find(String csv) {
        return finder.find(SheetFile.open(SheetSamples.utf8(csv)).rows());
    }
}
