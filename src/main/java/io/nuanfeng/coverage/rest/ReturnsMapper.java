package io.nuanfeng.coverage.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.nuanfeng.contract.coverage.model.BehindFigureView;
import io.nuanfeng.contract.coverage.model.CountedOutletView;
import io.nuanfeng.contract.coverage.model.CountedPersonView;
import io.nuanfeng.contract.coverage.model.FigureName;
import io.nuanfeng.contract.coverage.model.ReturnCompletionRequest;
import io.nuanfeng.contract.coverage.model.ReturnListView;
import io.nuanfeng.contract.coverage.model.ReturnNoteRequest;
import io.nuanfeng.contract.coverage.model.ReturnRateView;
import io.nuanfeng.contract.coverage.model.ReturnView;
import io.nuanfeng.coverage.returns.Behind;
import io.nuanfeng.coverage.returns.Completion;
import io.nuanfeng.coverage.returns.DueReturn;
import io.nuanfeng.coverage.returns.Filing;
import io.nuanfeng.coverage.returns.Remarks;
import io.nuanfeng.coverage.returns.ReturnBoard;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Returns in the words of the contract. */
record ReturnsMapper(Locale locale) {

    private static final int DATE_LENGTH = "2026-11-21".length();
    private static final Instant BEFORE_EVERYTHING = Instant.parse("2000-01-01T00:00:00Z");

    ReturnListView board(ReturnBoard board) {
        return new ReturnListView()
                .division(board.division())
                .items(board.items().stream().map(this::due).toList())
                .rates(board.rates().stream().map(ReturnsMapper::rate).toList());
    }

    ReturnView due(DueReturn due) {
        var filing = due.filing();
        return new ReturnView()
                .period(filing.key().period().toString())
                .months(due.period().months())
                .division(filing.key().division())
                .divisionName(due.name())
                .state(ReturnView.StateEnum.valueOf(filing.state().name()))
                .dueOn(due.period().dueOn())
                .dueUnconfirmed(due.period().unconfirmed())
                .late(due.late())
                .locked(due.locked())
                .lockedReason(due.locked() ? locked(due) : null)
                .openedUntil(filing.opened())
                .completedAt(filing.frozen() ? ShanghaiClock.at(filing.completedAt()) : null)
                .zero(filing.zero())
                .reason(reason(filing))
                .version(filing.version());
    }

    private String locked(DueReturn due) {
        return Words.say("returns", locale, "locked", due.period().dueOn().toString());
    }

    private static String reason(Filing filing) {
        return filing.reason().isEmpty() ? null : filing.reason();
    }

    private static ReturnRateView rate(ReturnBoard.Rate rate) {
        return new ReturnRateView()
                .period(rate.period().month().toString())
                .expected(rate.expected())
                .completed(rate.completed())
                .inTime(rate.inTime());
    }

    static BehindFigureView behind(Behind behind) {
        return new BehindFigureView()
                .cell(FigureName.valueOf(behind.figure().cell().name()))
                .total(behind.size())
                .outlets(behind.outlets().stream()
                        .map(row -> new CountedOutletView()
                                .key(row.outlet().key())
                                .name(row.outlet().name()))
                        .toList())
                .persons(behind.people().stream().map(ReturnsMapper::person).toList());
    }

    private static CountedPersonView person(Behind.Someone someone) {
        var person = someone.person();
        return new CountedPersonView()
                .outlet(someone.outlet().key())
                .outletName(someone.outlet().name())
                .named(person.named())
                .name(someone.name().isEmpty() ? null : someone.name())
                .idNumber(someone.idNumber().isEmpty() ? null : someone.idNumber())
                .insured(person.insured())
                .firstInsured(person.firstInsured());
    }

    static Completion completion(ReturnCompletionRequest asked) {
        var notes = asked.getNotes() == null ? List.<ReturnNoteRequest>of() : asked.getNotes();
        return new Completion(
                asked.getZero(),
                new Remarks(
                        number(asked.getVisits()),
                        number(asked.getSessions()),
                        text(asked.getProblems()),
                        text(asked.getMeasures()),
                        notes.stream()
                                .collect(Collectors.toMap(
                                        ReturnNoteRequest::getCode, note -> text(note.getText()), (one, two) -> two))));
    }

    /**
     * @param knownAt an instant, or a date for the end of that day; null or empty for what stands
     * @throws Problem INVALID where it is neither
     */
    static Instant instant(String knownAt) {
        if (knownAt == null || knownAt.isEmpty()) {
            return null;
        }
        try {
            var instant = knownAt.length() == DATE_LENGTH
                    ? ShanghaiClock.startOf(LocalDate.parse(knownAt).plusDays(1))
                    : OffsetDateTime.parse(knownAt).toInstant();
            if (instant.isAfter(BEFORE_EVERYTHING)) {
                return instant;
            }
        } catch (DateTimeException wrong) {
            throw Problem.invalid(new Violation("knownAt", "date"));
        }
        throw Problem.invalid(new Violation("knownAt", "date"));
    }

    private static int number(Integer value) {
        return value == null ? 0 : value;
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
