package io.nuanfeng.oversight;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.limit.RateLimits;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Surveys among couriers (GG-11d). Answers are added to counts at once; no answer is kept as a whole. */
@ApplicationScoped
public class Surveys {

    private static final int MARKS = 5;
    private static final int ANSWERS_A_DAY = 3;
    private static final Parameter<String> QUESTIONS = Parameter.text("oversight.survey-questions");
    private static final Parameter<Integer> SMALLEST = Parameter.integer("registry.smallest-published-count");

    private static final String COLUMNS =
            "select id, division, title, until, array_to_string(questions, '|') from oversight.survey ";
    private static final String INSERT =
            "insert into oversight.survey values (?1, ?2, ?3, string_to_array(?4, '|'), ?5, ?6, ?7)";
    private static final String COUNT =
            """
            insert into oversight.survey_mark as kept values (?1, ?2, ?3, 1)
            on conflict (survey_id, question, mark) do update set given = kept.given + 1
            """;
    private static final String RESULTS =
            "select question, mark, given from oversight.survey_mark where survey_id = ?1 order by question, mark";

    @Inject
    Transactions tx;

    @Inject
    AuditTrail audit;

    @Inject
    PolicyBook policy;

    @Inject
    RateLimits limits;

    @Inject
    ShanghaiClock clock;

    /** The newest hundred. */
    public Uni<List<Survey>> list(Actor actor) {
        return tx.read(actor, () -> Sql.rows(COLUMNS + "order by opened_at desc, id desc limit 100"))
                .map(rows -> rows.stream().map(Surveys::survey).toList());
    }

    /** @throws Problem NOT_FOUND, as the Uni's failure, if there is none */
    public Uni<Survey> find(Actor actor, String id) {
        return tx.read(actor, () -> Sql.row(COLUMNS + "where id = ?1", id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(Surveys::survey);
    }

    /**
     * Asks the couriers of a division the questions of the policy book.
     *
     * @param asked without id and questions
     * @throws Problem NOT_FOUND beyond the officer's division; INVALID where it would end before it begins
     */
    public Uni<Survey> open(Actor actor, Once once, Survey asked) {
        if (!actor.reachesDivision(asked.division())) {
            throw Problem.notFound();
        }
        if (asked.until().isBefore(clock.today())) {
            throw Problem.invalid(new Violation("until", "day-gone"));
        }
        return tx.once(actor, once, "survey", String.class, () -> insert(actor, asked))
                .chain(id -> find(actor, id));
    }

    /**
     * Counts an answer.
     *
     * @param address where it comes from: it limits how often, as a keyed hash for a day, and is kept nowhere else
     * @throws Problem CONFLICT after the last day; INVALID where marks do not fit the questions; TOO_MANY from one place
     */
    public Uni<Void> answer(Actor actor, String id, List<Integer> marks, String address) {
        return limits.take("survey:" + id + ":" + address, Duration.ofDays(1), ANSWERS_A_DAY)
                .chain(() -> tx.write(actor, () -> find(actor, id)
                        .invoke(survey -> require(survey, marks))
                        .chain(survey -> count(id, marks))));
    }

    public Uni<SurveyResults> results(Actor actor, String id) {
        return tx.read(actor, () -> find(actor, id)
                .chain(survey -> Sql.rows(RESULTS, id).map(rows -> {
                    var smallest = policy.valueOn(SMALLEST, DivisionCode.of(survey.division()), clock.today());
                    return SurveyRules.publish(survey, table(survey, rows), smallest.value());
                })));
    }

    private Uni<String> insert(Actor actor, Survey asked) {
        var id = Ids.next();
        var questions = policy.valueOn(QUESTIONS, DivisionCode.of(asked.division()), clock.today())
                .value();
        return Sql.update(
                        INSERT,
                        id,
                        asked.division(),
                        asked.title(),
                        questions,
                        asked.until(),
                        actor.accountId(),
                        clock.now())
                .chain(() -> audit.record(actor, "survey:" + id, "SURVEY_OPENED", Map.of()))
                .replaceWith(id);
    }

    private void require(Survey survey, List<Integer> marks) {
        if (survey.until().isBefore(clock.today())) {
            throw Problem.of(Problem.Kind.CONFLICT, "survey-over");
        }
        if (marks.size() != survey.questions().size()
                || marks.stream().anyMatch(mark -> mark == null || mark < 1 || mark > MARKS)) {
            throw Problem.invalid(new Violation("marks", "wrong"));
        }
    }

    private static Uni<Void> count(String id, List<Integer> marks) {
        return Multi.createFrom()
                .range(0, marks.size())
                .onItem()
                .transformToUniAndConcatenate(question -> Sql.update(COUNT, id, question, marks.get(question)))
                .onItem()
                .ignoreAsUni();
    }

    private static List<List<Integer>> table(Survey survey, List<Tuple> rows) {
        var marks = new ArrayList<List<Integer>>();
        survey.questions().forEach(question -> marks.add(new ArrayList<>(Collections.nCopies(MARKS, 0))));
        rows.forEach(row ->
                marks.get(row.get(0, Integer.class)).set(row.get(1, Integer.class) - 1, row.get(2, Integer.class)));
        return marks;
    }

    private static Survey survey(Tuple row) {
        return new Survey(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, LocalDate.class),
                Arrays.asList(row.get(4, String.class).split("\\|")));
    }
}
