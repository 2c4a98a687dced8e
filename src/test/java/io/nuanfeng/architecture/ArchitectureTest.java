package io.nuanfeng.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of docs/architecture.md. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.nuanfeng");
    private static final JavaClasses OURS =
            ALL.that(describe("written by hand", type -> !Arrows.isContract(type.getPackageName())));

    @ParameterizedTest
    @ValueSource(strings = {"io.nuanfeng.(*)..", "io.nuanfeng.kernel.(*).."})
    void modules_and_kernel_packages_know_no_cycles(String slices) {
        check(slices().matching(slices).should().beFreeOfCycles());
    }

    @Test
    void modules_ask_each_other_only_along_the_arrows_and_never_through_a_door() {
        check(classes().should(HouseRules.dependOnlyOn("follow the arrows", dependency -> {
            var target = dependency.getTargetClass().getBaseComponentType().getPackageName();
            return !Arrows.isOurs(target)
                    || Arrows.isContract(target)
                    || Arrows.allows(dependency.getOriginClass().getPackageName(), target);
        })));
    }

    @Test
    void the_contract_stops_at_its_own_rest_room() {
        check(classes().should(HouseRules.dependOnlyOn("use only the contract they serve", dependency -> {
            var target = dependency.getTargetClass().getBaseComponentType().getPackageName();
            return !Arrows.isContract(target)
                    || Arrows.mayUseContract(dependency.getOriginClass().getPackageName(), target);
        })));
    }

    @Test
    void module_tops_speak_neither_http_nor_templates() {
        check(noClasses()
                .that(describe("stand at a module's top", ArchitectureTest::isModuleTop))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "org.jboss.resteasy.."));
        check(noClasses()
                .that()
                .resideInAPackage("..kernel.problem..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs.."));
    }

    @Test
    void persistence_stays_at_module_tops_and_in_the_kernel_packages_that_keep_rows() {
        check(noClasses()
                .that(describe("keep no rows", type -> !isModuleTop(type)))
                .and()
                .resideOutsideOfPackages(
                        "..kernel.db..",
                        "..kernel.audit..",
                        "..kernel.outbox..",
                        "..kernel.job..",
                        "..kernel.notice..",
                        "..kernel.certificate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate.."));
    }

    @ParameterizedTest
    @ValueSource(strings = {".*Entity", ".*Repository"})
    void entities_and_repositories_do_not_leave_their_package(String name) {
        check(classes().that().haveNameMatching(name).should().notBePublic());
    }

    @Test
    void only_kernel_db_opens_sessions_and_transactions() {
        var panache = "io.quarkus.hibernate.reactive.panache.Panache";
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..kernel.db..")
                .should(accessTargetWhere(HouseRules.calling(panache, "withTransaction", "withSession")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.hibernate.reactive.mutiny.Mutiny$SessionFactory")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(WithTransaction|WithSession|WithSessionOnDemand|Transactional)"));
    }

    @Test
    void only_use_cases_call_transactions() {
        check(classes()
                .that()
                .haveFullyQualifiedName("io.nuanfeng.kernel.db.Transactions")
                .should()
                .onlyHaveDependentClassesThat(describe(
                        "are use cases",
                        type -> Arrows.module(type.getPackageName()).equals("kernel")
                                || isModuleTop(type) && !type.getSimpleName().matches(".*(Rules|Entity|Repository)"))));
    }

    @Test
    void every_entrance_says_who_may_enter() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("..rest..", "..web..")
                .and(HouseRules.entrance())
                .should(be(HouseRules.roleAnnotation())));
    }

    /** A class whose path is longer hides the operations of every other class below it. */
    @Test
    void the_whole_path_of_an_operation_stands_at_its_method() {
        check(noClasses()
                .that()
                .resideInAPackage("..rest..")
                .should(be(describe(
                        "a path of their own",
                        type -> type.isAnnotatedWith(Path.class)
                                && !type.getAnnotationOfType(Path.class).value().isEmpty()))));
    }

    @Test
    void rules_are_pure() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should(HouseRules.dependOnlyOn("touch only facts and policy", HouseRules::isPure)));
    }

    @Test
    void money_is_never_a_floating_number() {
        check(noClasses().that().resideInAPackage("..kernel.money..").should(HouseRules.mentionFloatingNumbers()));
    }

    @Test
    void only_kernel_time_asks_what_time_it_is() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..kernel.time..")
                .should(accessTargetWhere(HouseRules.askingWhatTimeItIs())));
    }

    @Test
    void nothing_waits_and_nothing_runs_beside_itself() {
        var uni = "io.smallrye.mutiny.Uni";
        check(noClasses().should(accessTargetWhere(HouseRules.calling(uni, "await", "combine", "join"))));
    }

    @Test
    void only_kernel_crypto_encrypts() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..kernel.crypto..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.crypto..", "com.google.crypto.."));
    }

    @Test
    void timers_stand_in_job_rooms_and_give_back_their_uni() {
        var scheduled = "io.quarkus.scheduler.Scheduled";
        check(methods()
                .that()
                .areAnnotatedWith(scheduled)
                .should()
                .beDeclaredInClassesThat()
                .resideInAnyPackage("..job..", "..kernel..")
                .andShould()
                .haveRawReturnType("io.smallrye.mutiny.Uni"));
    }

    @Test
    void no_name_hides_what_a_type_does() {
        check(noClasses().should().haveNameMatching(".*(Impl|Dto|DTO|Util|Utils|Helper|Manager)"));
    }

    @Test
    void nothing_prints_to_the_console() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    private static boolean isModuleTop(JavaClass type) {
        return Arrows.isModuleTop(type.getPackageName());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }
}
