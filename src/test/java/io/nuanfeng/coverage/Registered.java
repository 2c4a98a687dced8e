package io.nuanfeng.coverage;

import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.Unremovable;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.support.OnEventLoop;

/** Puts cover on record for a sample person, as an agency's officer would. */
final class Registered {

    private static final IntakeFile FILE = new IntakeFile(
            "test", "450802", "2026-10", CoverSamples.day("2026-10-31"), CoverSamples.morning("2026-11-02"), null);

    private Registered() {}

    @Singleton
    @Unremovable
    static class Beans {
        @Inject
        CoverIntake intake;

        @Inject
        Transactions tx;

        @Inject
        BlindIndex index;
    }

    /** The person's key. */
    static String person(String idNumber, Cover... covers) {
        var beans = CDI.current().select(Beans.class).get();
        var key = beans.index.person(idNumber);
        var statements = Stream.of(covers)
                .map(cover -> new CoverStatement(key, "莫言丰", idNumber, cover.withId(Ids.next())))
                .toList();
        OnEventLoop.run(() -> beans.tx.write(
                officer("450800"), () -> beans.intake.open(FILE).chain(file -> beans.intake.take(file, statements))));
        return key;
    }

    static Actor officer(String division) {
        return new Actor(
                "officer-" + division,
                "",
                Set.of(Role.INSURANCE_OFFICER),
                Set.of(new Scope(Scope.Kind.DIVISION, division)),
                "");
    }

    static Actor courier(String person) {
        return new Actor("courier-" + person, person, Set.of(Role.COURIER), Set.of(), "");
    }
}
