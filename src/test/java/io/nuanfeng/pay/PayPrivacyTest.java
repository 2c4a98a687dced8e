package io.nuanfeng.pay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Whoever checks their pay leaves no trace: what is asked has no way to the database, the trail or the log. */
class PayPrivacyTest {

    @Test
    void a_check_can_neither_store_nor_log_what_it_was_asked() {
        noClasses()
                .that()
                .resideInAnyPackage("io.nuanfeng.pay", "io.nuanfeng.pay.rest", "io.nuanfeng.pay.web")
                .and()
                .doNotHaveSimpleName("PayrollResource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.nuanfeng.kernel.db..",
                        "io.nuanfeng.kernel.audit..",
                        "io.nuanfeng.kernel.outbox..",
                        "io.quarkus.logging..",
                        "java.util.logging..",
                        "org.jboss.logging..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.nuanfeng.pay"));
    }
}
