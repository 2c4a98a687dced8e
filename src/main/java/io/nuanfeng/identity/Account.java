package io.nuanfeng.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;

/**
 * An account as its owner may see it. Texts that were never given are empty.
 *
 * @param phone 11 digits; empty for staff
 * @param username empty for couriers
 * @param version changes with every change, for If-Match
 */
public record Account(
        String id,
        String phone,
        String username,
        Optional<Document> document,
        Set<Role> roles,
        Set<Scope> scopes,
        Instant createdAt,
        int version) {

    /**
     * Who the person says they are.
     *
     * @param number in its one way of writing
     */
    public record Document(String name, IdType type, String number) {
        @Override
        public String toString() {
            return "Document[" + type + "]";
        }
    }

    public Level level() {
        return document.filter(given -> !given.number().isEmpty()).isPresent() ? Level.L2 : Level.L1;
    }

    /** The name once it is known, else the masked phone. */
    public String displayName() {
        return document.map(Document::name).orElseGet(() -> username.isEmpty() ? Masks.phone(phone) : username);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
