package io.nuanfeng.architecture;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The words ArchUnit lacks for this house. */
final class HouseRules {

    private static final List<String> ROLE_ANNOTATIONS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");
    private static final Set<String> PURE_KERNEL = Set.of("policy", "money", "time", "identifier");
    private static final Set<String> FLOATING = Set.of("double", "float", "Double", "Float");
    private static final List<String> CLOCKS = List.of("now", "systemUTC", "systemDefaultZone", "system", "tick");

    private HouseRules() {}

    static ArchCondition<JavaClass> dependOnlyOn(String description, Predicate<Dependency> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(allowed.negate())
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    /** A rule decides from facts and policy: the JDK, records of its own module, and the kernel's values. */
    static boolean isPure(Dependency dependency) {
        var target = dependency.getTargetClass().getBaseComponentType();
        return target.isPrimitive()
                || target.getPackageName().startsWith("java.")
                || Arrows.isOurs(target.getPackageName())
                        && (isValueOfOwnModule(dependency.getOriginClass(), target) || isPureKernel(target));
    }

    private static boolean isPureKernel(JavaClass target) {
        var packageName = target.getPackageName();
        return Arrows.module(packageName).equals("kernel") && PURE_KERNEL.contains(Arrows.room(packageName));
    }

    private static boolean isValueOfOwnModule(JavaClass origin, JavaClass target) {
        return target.getPackageName().equals(origin.getPackageName())
                && !target.getSimpleName().endsWith("Entity")
                && !target.getSimpleName().endsWith("Repository");
    }

    static DescribedPredicate<JavaAccess<?>> askingWhatTimeItIs() {
        return DescribedPredicate.describe("asking what time it is", access -> {
            var owner = access.getTargetOwner().getName();
            return owner.startsWith("java.time.") && CLOCKS.contains(access.getName())
                    || owner.equals("java.lang.System") && access.getName().equals("currentTimeMillis")
                    || owner.equals("java.util.Date") && access.getName().equals("<init>");
        });
    }

    static DescribedPredicate<JavaAccess<?>> calling(String owner, String... names) {
        return DescribedPredicate.describe(
                owner + "." + String.join("|", names),
                access -> access.getTargetOwner().getName().equals(owner)
                        && List.of(names).contains(access.getName()));
    }

    /** Primitive types are no dependencies to ArchUnit, so the members are asked. */
    static ArchCondition<JavaClass> mentionFloatingNumbers() {
        return new ArchCondition<>("mention floating numbers") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.of(
                                type.getFields().stream().map(JavaField::getRawType),
                                type.getCodeUnits().stream().map(JavaCodeUnit::getRawReturnType),
                                type.getCodeUnits().stream().flatMap(code -> code.getRawParameterTypes().stream()))
                        .flatMap(types -> types)
                        .map(mentioned -> mentioned.getBaseComponentType().getSimpleName())
                        .filter(FLOATING::contains)
                        .forEach(name ->
                                events.add(SimpleConditionEvent.satisfied(type, type.getName() + " mentions " + name)));
            }
        };
    }

    static DescribedPredicate<JavaMethod> entrance() {
        return DescribedPredicate.describe(
                "an entrance",
                method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE)
                        && isDoorKeeper(method.getOwner()));
    }

    private static boolean isDoorKeeper(JavaClass type) {
        return type.getSimpleName().endsWith("Resource")
                || type.getSimpleName().endsWith("Pages")
                || type.isMetaAnnotatedWith("jakarta.ws.rs.Path");
    }

    static DescribedPredicate<JavaMethod> roleAnnotation() {
        return DescribedPredicate.describe(
                "a role annotation", method -> ROLE_ANNOTATIONS.stream().anyMatch(method::isAnnotatedWith));
    }
}
