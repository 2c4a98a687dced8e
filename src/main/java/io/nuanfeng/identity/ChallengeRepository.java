package io.nuanfeng.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.identifier.Mobile;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Codes on their way. A code is kept as a keyed hash, with a salt of its own, of challenge, phone and digits. */
@ApplicationScoped
class ChallengeRepository {

    @Inject
    KeyRing keys;

    @Inject
    Sealer sealer;

    @Inject
    BlindIndex index;

    @Inject
    ShanghaiClock clock;

    @Inject
    IdentitySettings settings;

    Uni<Void> insert(String id, Mobile phone, String code) {
        var salt = Ids.next();
        var now = clock.now();
        return Sql.update(
                        """
                        insert into identity.challenge (id, phone_index, phone, salt, code_hash, created_at, expires_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """,
                        id,
                        index.phone(phone.value()),
                        sealer.seal(place(id), phone.value()),
                        salt.getBytes(StandardCharsets.US_ASCII),
                        hash(salt, id, phone.value(), code),
                        now,
                        now.plus(settings.code().life()))
                .replaceWithVoid();
    }

    /** Counts the try, and gives the phone when the code is right; a challenge answered rightly is gone. */
    Uni<Optional<Mobile>> answer(String id, String code) {
        return Sql.row(
                        """
                        update identity.challenge set tries = tries + 1
                        where id = ?1 and tries < ?2 and expires_at > ?3
                        returning phone, salt, code_hash
                        """,
                        id,
                        settings.code().tries(),
                        clock.now())
                .chain(row -> {
                    if (row == null) {
                        return Uni.createFrom().item(Optional.empty());
                    }
                    var phone = sealer.open(place(id), row.get(0, byte[].class));
                    var salt = new String(row.get(1, byte[].class), StandardCharsets.US_ASCII);
                    return MessageDigest.isEqual(row.get(2, byte[].class), hash(salt, id, phone, code))
                            ? delete(id).replaceWith(Optional.of(new Mobile(phone)))
                            : Uni.createFrom().item(Optional.empty());
                });
    }

    private static Uni<Integer> delete(String id) {
        return Sql.update("delete from identity.challenge where id = ?1", id);
    }

    private byte[] hash(String salt, String id, String phone, String code) {
        return keys.hmac("sign-in-code", salt, id, phone, code);
    }

    private static Place place(String id) {
        return new Place("identity.challenge", "phone", id);
    }
}
