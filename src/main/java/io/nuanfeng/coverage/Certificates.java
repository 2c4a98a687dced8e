package io.nuanfeng.coverage;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.limit.RateLimits;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Signed statements of cover that a courier can show, print and make void, and that anybody can verify. */
@ApplicationScoped
public class Certificates {

    private static final Actor VERIFIER = Actor.system("certificates");

    @Inject
    Transactions tx;

    @Inject
    Coverage coverage;

    @Inject
    CoverRepository covers;

    @Inject
    CertificateRepository certificates;

    @Inject
    CertificateTokens tokens;

    @Inject
    KeyRing keys;

    @Inject
    RateLimits limits;

    @Inject
    CoverageSettings settings;

    @Inject
    ShanghaiClock clock;

    @ConfigProperty(name = "nuanfeng.public-url")
    String publicUrl;

    /**
     * Today's statement; the one issued before where it says the same.
     *
     * @throws Problem FORBIDDEN identity-needed before the real-name step; CONFLICT no-record where no agency has named
     *     the person; TOO_MANY certificates in a day
     */
    public Uni<Certificate> mine(Actor actor) {
        Coverage.requireIdentity(actor);
        return limits.take(
                        "certificate:" + actor.personKey(),
                        Duration.ofDays(1),
                        settings.certificate().perPersonAndDay())
                .chain(() -> tx.write(
                        actor, () -> certificates.person(actor.personKey()).chain(person -> covers.of(
                                        List.of(actor.personKey()))
                                .map(facts -> coverage.answer(
                                        facts.get(actor.personKey()),
                                        Asked.now().question(clock)))
                                .map(answer -> claims(person, answer))
                                .chain(claims -> kept(actor, claims))
                                .map(kept -> certificate(kept, person.name())))));
    }

    /** The courier's certificates, newest first, at most a hundred. */
    public Uni<List<Certificate>> list(Actor actor) {
        Coverage.requireIdentity(actor);
        return tx.read(actor, () -> certificates.of(actor.personKey()))
                .map(kept -> kept.stream().map(one -> certificate(one, "")).toList());
    }

    /** @throws Problem NOT_FOUND where it is not the courier's, or is void already */
    public Uni<Void> revoke(Actor actor, String id) {
        Coverage.requireIdentity(actor);
        return tx.write(actor, () -> certificates.revoke(id, actor.personKey(), clock.now()))
                .invoke(changed -> {
                    if (changed == 0) {
                        throw Problem.notFound();
                    }
                })
                .replaceWithVoid();
    }

    /** @throws Problem NOT_FOUND for whatever is not a certificate of this portal, letter for letter */
    public Uni<Verification> verify(String token) {
        var claims = tokens.open(token).orElseThrow(Problem::notFound);
        return tx.read(VERIFIER, () -> certificates.revokedAt(claims.id())).map(revoked -> {
            if (revoked.isPresent()) {
                return new Verification(Verification.State.REVOKED, claims);
            }
            var expired = claims.expiresOn().isBefore(clock.today());
            return new Verification(expired ? Verification.State.EXPIRED : Verification.State.STANDS, claims);
        });
    }

    /** Public keys, former ones too, and the certificates that are void. */
    public Uni<CertificateKeySet> keys() {
        var published = new JsonObject(keys.publicCertificateKeys())
                .getJsonArray("keys").stream()
                        .map(JsonObject.class::cast)
                        .map(key -> new CertificateKeySet.Key(key.getString("kid"), key.getString("x")))
                        .toList();
        return tx.read(VERIFIER, () -> certificates.revoked(clock.today()))
                .map(revoked -> new CertificateKeySet(published, revoked));
    }

    private CertificateClaims claims(CertificateRepository.Person person, CoverageAnswer answer) {
        return new CertificateClaims(
                Ids.next(),
                Masks.name(person.name()),
                Masks.idNumber(person.idNumber()),
                answer.status(),
                answer.question().validAt(),
                answer.covers().stream()
                        .map(CoverageAnswer.StatedCover::cover)
                        .map(cover -> new CertificateClaims.Stated(
                                cover.insurer().name(), cover.validFrom(), cover.validUntil()))
                        .toList(),
                clock.now(),
                clock.today().plusDays(settings.certificate().days()));
    }

    private Uni<CertificateRepository.Kept> kept(Actor actor, CertificateClaims claims) {
        return certificates.of(actor.personKey()).chain(earlier -> earlier.stream()
                .filter(one -> one.revokedAt() == null && claims.saysNoMoreThan(one.claims()))
                .findFirst()
                .map(one -> Uni.createFrom().item(one))
                .orElseGet(() -> certificates.insert(actor.personKey(), claims, tokens.sign(claims))));
    }

    private Certificate certificate(CertificateRepository.Kept kept, String name) {
        return new Certificate(kept.claims(), name, kept.token(), publicUrl + "/v/" + kept.token(), kept.revokedAt());
    }
}
