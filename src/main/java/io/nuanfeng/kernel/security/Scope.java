package io.nuanfeng.kernel.security;

/**
 * The part of the organisation tree that a grant reaches.
 *
 * @param kind what {@code id} names
 * @param id a GB/T 2260 division code, an outlet's key (its unified social credit code or filing number, which outlive
 *     the outlet's random id), or an enterprise's unified social credit code
 */
public record Scope(Kind kind, String id) {

    /** What a scope's id names. */
    public enum Kind {
        DIVISION,
        OUTLET,
        ENTERPRISE
    }

    /** True when a place lies in this division; a province or city code reaches everything below it. */
    public boolean reachesDivision(String division) {
        return kind == Kind.DIVISION && division != null && division.startsWith(stem());
    }

    /** As the database's policies read it: {@code D:4508}, {@code O:…}, {@code E:…}. */
    String setting() {
        return kind == Kind.DIVISION ? "D:" + stem() : kind.name().charAt(0) + ":" + id;
    }

    private String stem() {
        return id.length() == 6 ? id.replaceFirst("(00){1,2}$", "") : id;
    }
}
