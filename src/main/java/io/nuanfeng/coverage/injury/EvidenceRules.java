package io.nuanfeng.coverage.injury;

import java.util.List;
import java.util.stream.Stream;

/** What proves an accident of each kind; everybody needs medical papers and proof of work (工伤保险条例 art. 18). */
public final class EvidenceRules {

    private EvidenceRules() {}

    public static List<Evidence> toKeep(AccidentPlace place) {
        return Stream.concat(
                        special(place),
                        Stream.of(
                                Evidence.MEDICAL_PAPERS, Evidence.WORK_PROOF, Evidence.PAY_RECORDS, Evidence.WITNESSES))
                .toList();
    }

    private static Stream<Evidence> special(AccidentPlace place) {
        return switch (place) {
            case WORKPLACE -> Stream.of(Evidence.SCENE);
            case OUT_ON_WORK -> Stream.of(Evidence.SCENE, Evidence.WAYBILLS, Evidence.POLICE_FINDING);
            case COMMUTING -> Stream.of(Evidence.POLICE_FINDING, Evidence.ROUTE, Evidence.SCENE);
            case ILLNESS -> Stream.of(Evidence.RESCUE_TIMES, Evidence.WAYBILLS);
        };
    }
}
