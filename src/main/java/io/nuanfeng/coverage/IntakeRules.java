package io.nuanfeng.coverage;

import java.util.ArrayList;
import java.util.List;

/** What an agency has to be asked about a row. Nothing here keeps a person from being insured. */
final class IntakeRules {

    private IntakeRules() {}

    /** @param open whether the register lists the outlet as active */
    static List<IntakeDoubt> doubts(Cover cover, boolean open) {
        var doubts = new ArrayList<IntakeDoubt>();
        var outlet = cover.outlet();
        if (outlet.id().isEmpty()) {
            doubts.add(IntakeDoubt.OUTLET_UNKNOWN);
            return doubts;
        }
        if (!open && cover.state() == CoverState.IN_FORCE) {
            doubts.add(IntakeDoubt.OUTLET_CLOSED);
        }
        if (outlet.liable() != null
                && !outlet.liable().uscc().equals(cover.insurer().uscc())) {
            doubts.add(IntakeDoubt.INSURER_NOT_LIABLE);
        }
        return doubts;
    }
}
