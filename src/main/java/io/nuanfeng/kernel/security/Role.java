package io.nuanfeng.kernel.security;

/** What an account may do. The names stand in tokens, in role annotations and in row-level security policies. */
public enum Role {
    COURIER,
    OUTLET_MANAGER,
    ENTERPRISE_MANAGER,
    UNION_OFFICER,
    POSTAL_OFFICER,
    INSURANCE_OFFICER,
    LABOUR_OFFICER,
    ADMIN;

    public boolean isStaff() {
        return this != COURIER;
    }
}
