package io.nuanfeng.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyBooks;
import io.nuanfeng.kernel.policy.PolicyGap;

/** What the code asks of the policy book stands in it, under that name and of that type. */
class PolicyQuestionsTest {

    @Test
    void every_parameter_the_code_names_is_in_the_book() {
        var book = PolicyBooks.open();

        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.nuanfeng").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Parameter.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> assertThatCode(() -> ask(book, field))
                                .as(field.getFullName())
                                .doesNotThrowAnyException());
    }

    private static void ask(PolicyBook book, JavaField field) throws IllegalAccessException {
        var reflected = field.reflect();
        reflected.setAccessible(true);
        try {
            book.valueOn((Parameter<?>) reflected.get(null), DivisionCode.NATION, LocalDate.EPOCH);
        } catch (PolicyGap known) {
            return; // the book knows the parameter, only not for 1970
        }
    }
}
