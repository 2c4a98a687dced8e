package io.nuanfeng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;

class TypedDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "朱启明, RESIDENT_ID, 45080319980219911x, 朱启明, 45080319980219911X",
        "才让•多杰, RESIDENT_ID, ' 45080319980219911X ', 才让·多杰, 45080319980219911X",
        "陈小明, HMT_PERMIT, 830000199206129025, 陈小明, 830000199206129025",
        "Li Ming, PASSPORT, e1234 5678, Li Ming, E12345678"
    })
    void names_and_numbers_are_read_as_people_type_them(
            String name, IdType type, String number, String readName, String readNumber) {
        assertThat(new TypedDocument(name, type, number).read(TODAY))
                .isEqualTo(new Account.Document(readName, type, readNumber));
    }

    @ParameterizedTest
    @CsvSource({
        // GB 11643: check character, day of birth, length; first generation; permits are not resident cards
        "朱启明, RESIDENT_ID, 450803199802199119, idNumber, ID_CHECKSUM",
        "朱启明, RESIDENT_ID, 450803199802309119, idNumber, ID_BIRTHDATE",
        "朱启明, RESIDENT_ID, 4508031998, idNumber, ID_FORMAT",
        "朱启明, RESIDENT_ID, 450803980219911, idNumber, ID_15_DIGIT",
        "朱启明, RESIDENT_ID, 830000199206129025, idType, ID_TYPE_MISMATCH",
        "朱启明, HMT_PERMIT, 45080319980219911X, idType, ID_TYPE_MISMATCH",
        "朱启明, PASSPORT, 12, idNumber, ID_FORMAT",
        "朱, RESIDENT_ID, 45080319980219911X, name, NAME_CHARS",
        "朱启明1, RESIDENT_ID, 45080319980219911X, name, NAME_CHARS",
        "朱😀明, RESIDENT_ID, 45080319980219911X, name, NAME_CHARS"
    })
    void a_refusal_names_the_field_and_the_kind_of_error(
            String name, IdType type, String number, String field, String code) {
        var problem = catchThrowableOfType(Problem.class, () -> new TypedDocument(name, type, number).read(TODAY));
        assertThat(problem.violations()).containsExactly(new Violation(field, code));
    }

    @Test
    void nothing_typed_is_ever_printed() {
        assertThat(new TypedDocument("朱启明", IdType.RESIDENT_ID, "45080319980219911X").toString())
                .doesNotContain("朱", "4508");
        assertThat(new Account.Document("朱启明", IdType.RESIDENT_ID, "45080319980219911X").toString())
                .doesNotContain("朱", "4508");
    }
}
