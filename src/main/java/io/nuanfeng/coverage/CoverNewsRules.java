package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a declaration changes in what is known of a person at its outlet. It never takes away an insured day. */
final class CoverNewsRules {

    private static final Comparator<Cover> BY_START = Comparator.comparing(Cover::validFrom);

    private final List<Cover> insured;
    private final List<Cover> undecided;
    private final CoverNews news;
    private final Instant now;

    private CoverNewsRules(List<Cover> standing, CoverNews news, Instant now) {
        this.insured = standing.stream()
                .filter(CoverNewsRules::isInsured)
                .sorted(BY_START)
                .toList();
        this.undecided = standing.stream().filter(cover -> !isInsured(cover)).toList();
        this.news = news;
        this.now = now;
    }

    /** @param standing what is known now of the person at this outlet */
    static Effect effect(List<Cover> standing, CoverNews news, Instant now) {
        var rules = new CoverNewsRules(standing, news, now);
        return switch (news.said()) {
            case DECLARED -> rules.open(CoverState.PENDING);
            case RETURNED -> rules.open(CoverState.RETURNED);
            case INSURED -> rules.insured();
            case ENDED -> rules.ended();
            case WITHDRAWN -> new Effect(List.of(), rules.undecided);
        };
    }

    /** Fills the days from the given one on that are not insured already, up to the next that is. */
    private Effect open(CoverState state) {
        LocalDate from = news.day();
        for (var cover : insured) {
            if (cover.contains(from)) {
                if (cover.validUntil() == null) {
                    return new Effect(List.of(), undecided);
                }
                from = cover.validUntil().plusDays(1);
            }
        }
        var start = from;
        var until = insured.stream()
                .map(Cover::validFrom)
                .filter(start::isBefore)
                .findFirst()
                .map(next -> next.minusDays(1))
                .orElse(null);
        return new Effect(List.of(cover(state, start, until, null)), undecided);
    }

    /** An older stretch that reaches into the new one keeps its days before it. */
    private Effect insured() {
        var day = news.day();
        if (insured.stream().anyMatch(cover -> cover.validUntil() == null && cover.contains(day))) {
            return new Effect(List.of(), undecided);
        }
        var before = insured.stream()
                .filter(cover -> cover.contains(day) && cover.validFrom().isBefore(day))
                .map(cover -> cover(CoverState.ENDED, cover.validFrom(), day.minusDays(1), cover.cause()));
        var stated = Stream.concat(before, Stream.of(cover(CoverState.IN_FORCE, day, null, null)));
        return new Effect(stated.toList(), undecided);
    }

    /** What would have begun after the end never begins. */
    private Effect ended() {
        var open = insured.stream().filter(cover -> cover.validUntil() == null).toList();
        var stated = open.stream()
                .filter(cover -> cover.contains(news.day()))
                .map(cover -> cover(CoverState.ENDED, cover.validFrom(), news.day(), news.cause()))
                .toList();
        var neverBegun = open.stream().filter(cover -> cover.validFrom().isAfter(news.day()));
        return new Effect(stated, Stream.concat(undecided.stream(), neverBegun).toList());
    }

    private Cover cover(CoverState state, LocalDate from, LocalDate until, EndCause cause) {
        return new Cover(
                news.outlet().key() + state + from,
                news.outlet(),
                news.insurer(),
                news.agency().name(),
                from,
                until,
                state,
                cause,
                now,
                null);
    }

    private static boolean isInsured(Cover cover) {
        return cover.state() == CoverState.IN_FORCE || cover.state() == CoverState.ENDED;
    }

    /**
     * @param stated new statements; the ids are still to be given
     * @param dropped statements that stand no longer
     */
    record Effect(List<Cover> stated, List<Cover> dropped) {}
}
