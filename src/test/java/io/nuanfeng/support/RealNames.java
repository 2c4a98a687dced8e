package io.nuanfeng.support;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.Unremovable;

import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;

/** Puts name, number and phone on an invented courier's account, as the real-name step does. */
public final class RealNames {

    private RealNames() {}

    /** Reaches the container from outside. */
    @Singleton
    @Unremovable
    static class Beans {
        @Inject
        Sealer sealer;

        @Inject
        Transactions tx;
    }

    public static void give(InventedPerson courier, String name, String idNumber, String phone) {
        var beans = CDI.current().select(Beans.class).get();
        OnEventLoop.run(() -> beans.tx.write(
                Actor.system("test"),
                () -> Sql.update(
                        """
                        update identity.account set name = ?2, id_type = 'RESIDENT_ID', id_number = ?3, phone = ?4
                        where id = ?1
                        """,
                        courier.account(),
                        sealed(beans, courier, "name", name),
                        sealed(beans, courier, "id_number", idNumber),
                        sealed(beans, courier, "phone", phone))));
    }

    private static byte[] sealed(Beans beans, InventedPerson courier, String column, String plain) {
        return beans.sealer.seal(new Place("identity.account", column, courier.account()), plain);
    }
}
