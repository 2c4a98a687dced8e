package io.nuanfeng.registry;

import java.util.Optional;

import io.nuanfeng.registry.OutletCover.State;

/** Says how far an outlet is insured without letting a person be made out (个人信息保护法 art. 6). */
final class OutletCoverRules {

    private OutletCoverRules() {}

    /** @param smallest the smallest number of people that is published */
    static OutletCover decide(Optional<CoverCounts.Count> insured, Integer engaged, int smallest) {
        return insured.map(count -> new OutletCover(
                        state(count.insured(), engaged),
                        published(count.insured(), smallest),
                        published(engaged, smallest),
                        count.asOf()))
                .orElseGet(() -> new OutletCover(State.UNKNOWN, null, published(engaged, smallest), null));
    }

    private static State state(int insured, Integer engaged) {
        if (insured == 0) {
            return engaged != null && engaged == 0 ? State.UNKNOWN : State.NOT_COVERED;
        }
        if (engaged == null) {
            return State.PARTLY;
        }
        return insured >= engaged ? State.COVERED : State.PARTLY;
    }

    private static Integer published(Integer count, int smallest) {
        return count == null || count < smallest ? null : count;
    }
}
