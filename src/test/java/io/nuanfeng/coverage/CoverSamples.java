package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.nuanfeng.kernel.policy.PolicyBooks;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.kernel.time.WorkCalendars;

/** People's cover as the rules' tests need it. */
final class CoverSamples {

    static final CoverageLaw LAW = new CoverageLaw(PolicyBooks.open(), WorkCalendars.open());
    static final Unit OPENER = new Unit("贵港市平畴快递有限公司", "91450802MATCW95B11");
    static final CoverOutlet FILED =
            new CoverOutlet("GGBA-450803-2021-0054", "outlet-filed", "港南桥圩末端网点", "450803", CoverRoute.B, OPENER);
    static final Unit ENTERPRISE = new Unit("港北区紫岫快递有限公司", "91450802MAT9KG5E7U");
    static final CoverOutlet LICENSED = new CoverOutlet(
            ENTERPRISE.uscc(), "outlet-licensed", ENTERPRISE.name(), "450802", CoverRoute.A, ENTERPRISE);
    static final CoverOutlet UNCLEAR =
            new CoverOutlet("GGBA-450881-2021-0002", "outlet-unclear", "桂平末端网点", "450881", CoverRoute.REVIEW, null);

    private CoverSamples() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** Nine in the morning in Shanghai. */
    static Instant morning(String date) {
        return ShanghaiClock.startOf(day(date)).plusSeconds(9 * 3600);
    }

    static Cover inForce(CoverOutlet outlet, String from, String knownFrom) {
        return cover(outlet, CoverState.IN_FORCE, from, knownFrom);
    }

    static Cover cover(CoverOutlet outlet, CoverState state, String from, String knownFrom) {
        var insurer = outlet.liable() == null ? OPENER : outlet.liable();
        return new Cover(
                outlet.key() + state + from,
                outlet,
                insurer,
                "贵港市社会保险事业管理中心",
                day(from),
                null,
                state,
                null,
                morning(knownFrom),
                null);
    }

    static Cover ended(CoverOutlet outlet, String from, String until, EndCause cause) {
        return ending(cover(outlet, CoverState.ENDED, from, until), until, cause);
    }

    static Cover ending(Cover cover, String until, EndCause cause) {
        return new Cover(
                cover.id(),
                cover.outlet(),
                cover.insurer(),
                cover.agency(),
                cover.validFrom(),
                day(until),
                cover.state(),
                cause,
                cover.knownFrom(),
                cover.knownUntil());
    }

    static Cover correctedOn(Cover cover, String date) {
        return cover.withKnownUntil(morning(date));
    }

    static CoverageFacts facts(Cover... covers) {
        return new CoverageFacts(List.of(covers), day("2026-10-31"), morning("2026-11-02"));
    }

    static CoverageQuestion on(String validAt) {
        return asked(validAt, "2026-11-20");
    }

    static CoverageQuestion asked(String validAt, String knownAt) {
        return new CoverageQuestion(day(validAt), morning(knownAt), "");
    }

    static CoverageAnswer answer(CoverageFacts facts, CoverageQuestion question) {
        return CoverageRules.answer(facts, question, LAW);
    }
}
