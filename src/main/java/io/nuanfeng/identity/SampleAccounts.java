package io.nuanfeng.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.nuanfeng.kernel.crypto.TimedCodes;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The sample sign-ins of demo mode, opened at the first start and left alone afterwards. */
@ApplicationScoped
public class SampleAccounts {

    private static final Actor SYSTEM = Actor.system("sample-accounts");

    /** Before anything that might want to act as one of them. */
    private static final int EARLY = 100;

    /** A sample officer and the six digits of this half-minute. */
    public record Staff(SampleAccount account, String code) {}

    record SampleFile(String password, List<SampleAccount> couriers, List<SampleAccount> staff) {}

    @Inject
    Transactions tx;

    @Inject
    SampleRepository samples;

    @Inject
    ShanghaiClock clock;

    @ConfigProperty(name = "nuanfeng.demo")
    boolean demo;

    private List<SampleAccount> known = List.of();

    void open(@Observes @Priority(EARLY) StartupEvent started) throws Throwable {
        if (demo) {
            known = read();
            VertxContextSupport.subscribeAndAwait(this::openMissing);
        }
    }

    /** Everybody one can sign in as; outside demo mode there is no such thing. */
    public List<SampleAccount> list() {
        if (!demo) {
            throw Problem.notFound();
        }
        return known;
    }

    /** Sample couriers for the sign-in page; nobody outside demo mode. */
    public List<SampleAccount> couriers() {
        return known.stream().filter(sample -> sample.role() == Role.COURIER).toList();
    }

    /** Sample staff for the sign-in page, with what their authenticators show now; nobody outside demo mode. */
    public List<Staff> staff() {
        var step = TotpRules.step(clock.now());
        return known.stream()
                .filter(sample -> sample.role() != Role.COURIER)
                .map(sample -> new Staff(sample, TimedCodes.at(sample.totpSecret(), step)))
                .toList();
    }

    /** As whom a sample file is imported: the first sample person with the role, for the loader of demo mode. */
    public Optional<Actor> actor(Role role) {
        return known.stream()
                .filter(sample -> sample.role() == role)
                .findFirst()
                .map(samples::actor);
    }

    private Uni<Void> openMissing() {
        return tx.write(SYSTEM, samples::existing).chain(existing -> {
            var missing = known.stream()
                    .filter(sample -> !existing.contains(samples.id(sample)))
                    .toList();
            return missing.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : passwordHash().chain(hash -> tx.write(SYSTEM, () -> insert(missing, hash)));
        });
    }

    /** One password for all, hashed once: a first start need not wait for nine. */
    private Uni<String> passwordHash() {
        return Passwords.hash(known.get(known.size() - 1).password());
    }

    private Uni<Void> insert(List<SampleAccount> missing, String passwordHash) {
        return Multi.createFrom()
                .iterable(missing)
                .onItem()
                .transformToUniAndConcatenate(sample -> samples.insert(sample, passwordHash))
                .onItem()
                .ignoreAsUni();
    }

    private static List<SampleAccount> read() {
        try (var file = SampleAccounts.class.getResourceAsStream("/sample/accounts.yaml")) {
            var content = new YAMLMapper().readValue(file, SampleFile.class);
            return Stream.concat(
                            content.couriers().stream().map(SampleAccount::asCourier),
                            content.staff().stream().map(one -> one.withPassword(content.password())))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The file of sample accounts cannot be read", broken);
        }
    }
}
