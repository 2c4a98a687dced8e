package io.nuanfeng.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** What people agreed to, kept with version, hash and time, and taken back as easily (PIPL arts 14–16, 29). */
@ApplicationScoped
public class Consents {

    /** The kind of consent that the real-name step needs (PIPL art 29). */
    public static final String IDENTITY_NUMBER = ConsentTexts.IDENTITY_NUMBER;

    /** What somebody says to a text; the version tells which text they read. */
    public record Said(String kind, String version, boolean given) {}

    @Inject
    Transactions tx;

    @Inject
    AccountRepository accounts;

    @Inject
    LiveSessions live;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /** Every text with my last answer. */
    public Uni<List<Consent>> mine(Actor actor) {
        return tx.read(actor, () -> latest(actor)).map(answers -> ConsentTexts.KINDS.stream()
                .map(kind -> new Consent(
                        kind,
                        ConsentTexts.version(kind),
                        ConsentTexts.text(kind),
                        ConsentTexts.hash(kind),
                        Optional.ofNullable(answers.get(kind))))
                .toList());
    }

    /** The text of a kind, as it stands now. */
    public String text(String kind) {
        return ConsentTexts.text(kind);
    }

    /** Records answers. Who takes back the use of the identity number is nobody but a phone again. */
    public Uni<List<Consent>> say(Actor actor, List<Said> said) {
        said.forEach(Consents::check);
        return tx.write(actor, () -> Multi.createFrom()
                        .iterable(said)
                        .onItem()
                        .transformToUniAndConcatenate(answer -> record(actor, answer))
                        .collect()
                        .last())
                .invoke(() -> live.forget(actor.accountId()))
                .chain(() -> mine(actor));
    }

    /** Everything the person ever answered, the latest first. */
    Uni<List<Consent.Answer>> history(Actor actor) {
        return Sql.rows(
                        """
                        select kind, version, text_hash, given, at from identity.consent
                        where account_id = ?1 order by at desc limit 1000
                        """,
                        actor.accountId())
                .map(rows -> rows.stream()
                        .map(row -> new Consent.Answer(
                                row.get(0, String.class),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, Boolean.class),
                                Columns.instant(row, "at")))
                        .toList());
    }

    /** Who gives the number after reading what for has agreed to its use. */
    Uni<Void> giveForIdentity(Actor actor) {
        var kind = ConsentTexts.IDENTITY_NUMBER;
        return insert(actor, new Said(kind, ConsentTexts.version(kind), true));
    }

    private Uni<Map<String, Consent.Answer>> latest(Actor actor) {
        return history(actor).map(answers -> answers.stream()
                .collect(Collectors.toMap(Consent.Answer::kind, Function.identity(), (newer, older) -> newer)));
    }

    private Uni<Void> record(Actor actor, Said said) {
        var takenBack = !said.given() && said.kind().equals(ConsentTexts.IDENTITY_NUMBER);
        return insert(actor, said)
                .chain(() -> takenBack
                        ? accounts.dropDocument(actor.accountId()).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> insert(Actor actor, Said said) {
        return Sql.update(
                        """
                        insert into identity.consent (account_id, kind, version, text_hash, given, at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """,
                        actor.accountId(),
                        said.kind(),
                        said.version(),
                        ConsentTexts.hash(said.kind()),
                        said.given(),
                        clock.now())
                .chain(() -> audit.record(
                        actor,
                        Sessions.subject(actor.accountId()),
                        said.given() ? "CONSENT_GIVEN" : "CONSENT_TAKEN_BACK",
                        Map.of("kind", said.kind(), "version", said.version())));
    }

    private static void check(Said said) {
        if (!ConsentTexts.KINDS.contains(said.kind())) {
            throw Problem.invalid(new Violation("items.kind", "wrong"));
        }
        if (!ConsentTexts.version(said.kind()).equals(said.version())) {
            throw Problem.of(Problem.Kind.CONFLICT, "consent-text-changed");
        }
    }
}
