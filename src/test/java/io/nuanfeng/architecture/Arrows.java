package io.nuanfeng.architecture;

import java.util.Map;
import java.util.Set;

/** Which module may ask which. A new arrow is a decision record in docs/adr. */
final class Arrows {

    /** Every module may ask the kernel; the app puts everything together; oversight reads everybody's public answers. */
    static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("identity", Set.of()),
            Map.entry("registry", Set.of()),
            Map.entry("coverage", Set.of("registry")),
            Map.entry("pay", Set.of("registry")),
            Map.entry("training", Set.of("registry")),
            Map.entry("grievance", Set.of("registry", "coverage", "pay")),
            Map.entry("station", Set.of()),
            Map.entry("care", Set.of("coverage")),
            Map.entry(
                    "oversight",
                    Set.of("identity", "registry", "coverage", "pay", "training", "grievance", "station", "care")),
            Map.entry(
                    "app",
                    Set.of(
                            "identity",
                            "registry",
                            "coverage",
                            "pay",
                            "training",
                            "grievance",
                            "station",
                            "care",
                            "oversight")));

    /** Parts of a module that grew too large to be flat (ADR 12). */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "coverage",
            Set.of("roster", "rosterimport", "premium", "returns", "injury", "dispute", "entry", "handover"),
            "pay",
            Set.of("payroll"));

    private static final Set<String> DOORS = Set.of("rest", "web", "job");
    private static final String KERNEL = "kernel";

    private Arrows() {}

    /** Whether a type of one package may depend on a type of another; both are ours and neither is generated. */
    static boolean allows(String from, String to) {
        var sameModule = module(from).equals(module(to));
        var arrow = module(to).equals(KERNEL)
                || ALLOWED.getOrDefault(module(from), Set.of()).contains(module(to));
        return sameModule || arrow && !isDoor(to);
    }

    /** The contract of a module is its {@code rest} room's alone; what all share is for every {@code rest} and the app. */
    static boolean mayUseContract(String from, String contract) {
        var owner = room(contract);
        var isRest = from.endsWith(".rest");
        return isRest && (module(from).equals(owner) || owner.equals("common"))
                || owner.equals("common") && module(from).equals("app");
    }

    /** {@code io.nuanfeng.coverage.rest} → {@code coverage}. */
    static String module(String packageName) {
        return segment(packageName, 2);
    }

    /** {@code rest}, {@code web}, {@code job}, or a package of the kernel; empty at a module's top. */
    static String room(String packageName) {
        return segment(packageName, 3);
    }

    /** The top of a module, or of a part of it. */
    static boolean isModuleTop(String packageName) {
        return isOurs(packageName)
                && (room(packageName).isEmpty()
                        || PARTS.getOrDefault(module(packageName), Set.of()).contains(room(packageName)))
                && !module(packageName).equals("app")
                && !module(packageName).equals(KERNEL);
    }

    static boolean isOurs(String packageName) {
        return packageName.startsWith("io.nuanfeng");
    }

    static boolean isContract(String packageName) {
        return isOurs(packageName) && module(packageName).equals("contract");
    }

    private static boolean isDoor(String packageName) {
        return !module(packageName).equals(KERNEL) && DOORS.contains(room(packageName));
    }

    private static String segment(String packageName, int index) {
        var segments = packageName.split("\\.");
        return segments.length > index ? segments[index] : "";
    }
}
