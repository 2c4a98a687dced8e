package io.nuanfeng.coverage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.Finding;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.identifier.Reading;
import io.nuanfeng.kernel.identifier.ResidentId;
import io.nuanfeng.kernel.limit.RateLimits;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Staff ask whether people are insured. Row-level security shows each their own part of the country, outlet or
 * enterprise; a person outside it is answered, and takes as long, as one nobody knows. Every person asked about can see
 * that it was asked, and why. A second person's consent for more than fifty people at once is still to come.
 */
@ApplicationScoped
public class Lookups {

    /** Stands in the read log. */
    static final String WHAT = "COVERAGE";

    private static final int MOST_PEOPLE = 500;
    private static final int SHORTEST_PURPOSE = 4;

    @Inject
    Transactions tx;

    @Inject
    Coverage coverage;

    @Inject
    CoverRepository covers;

    @Inject
    BlindIndex index;

    @Inject
    ReadLog readLog;

    @Inject
    RateLimits limits;

    @Inject
    CoverageSettings settings;

    @Inject
    ShanghaiClock clock;

    /**
     * One answer a person, in the order asked.
     *
     * @throws Problem INVALID without a purpose, for no or too many people; TOO_MANY questions in an hour
     */
    public Uni<List<LookupAnswer>> check(Actor actor, LookupQuestion asked) {
        require(asked);
        var question = asked.asked().question(clock);
        var people = asked.idNumbers().stream().map(this::person).toList();
        var keys = people.stream()
                .map(Person::key)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return limits.take("lookup:" + actor.accountId(), Duration.ofHours(1), settings.lookupsPerHour())
                .chain(() -> tx.write(actor, () -> covers.of(keys)
                        .call(() -> readLog.record(
                                actor, keys, WHAT, asked.purpose().strip()))))
                .map(facts -> people.stream()
                        .map(person -> answer(person, facts, question))
                        .toList());
    }

    private static void require(LookupQuestion asked) {
        if (asked.purpose() == null || asked.purpose().strip().length() < SHORTEST_PURPOSE) {
            throw Problem.invalid(new Violation("purpose", "required"));
        }
        if (asked.idNumbers().isEmpty()) {
            throw Problem.invalid(new Violation("people", "required"));
        }
        if (asked.idNumbers().size() > MOST_PEOPLE) {
            throw Problem.invalid(new Violation("people", "too-many-people", MOST_PEOPLE));
        }
    }

    private Person person(String typed) {
        Reading<ResidentId> reading = ResidentId.parse(typed, clock.today());
        Optional<String> number = reading.value().map(ResidentId::value);
        return new Person(
                number.map(Masks::idNumber).orElse(""),
                number.map(index::person).orElse(null),
                reading.finding().orElse(null));
    }

    private LookupAnswer answer(Person person, Map<String, CoverageFacts> facts, CoverageQuestion question) {
        return new LookupAnswer(
                person.masked(),
                person.finding(),
                person.key() == null ? null : coverage.answer(facts.get(person.key()), question));
    }

    private record Person(String masked, String key, Finding finding) {}
}
